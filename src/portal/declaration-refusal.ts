import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { DeclarationFacts } from "./declaration.page";
import { declarationTexts } from "./declaration.texts";

/** Who was quicker, and what became of what this visitor sent. */
export function overtakenWords(
  { draft, draftBy, versions, receivedBy }: DeclarationFacts,
  sent: "saved-meanwhile" | "changed-meanwhile",
  language: Language,
): string {
  const t = declarationTexts[language];
  const { instant } = formats(language);
  if (draft) return t.refusals[sent](draftBy ?? t.nobody, instant(draft.savedAt));
  const last = versions.at(-1);
  if (!last) return t.refusals.gone;
  return t.refusals["received-meanwhile"](receivedBy ?? t.nobody, instant(last.receivedAt));
}
