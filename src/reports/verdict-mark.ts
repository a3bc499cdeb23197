import { complianceTexts } from "../compliance/compliance.texts";
import type { Verdict } from "../compliance/scorecard";
import type { Mark } from "../infrastructure/pdf/document";

/** The sign and the tone that the pages give it too (views/partials/tag.ejs). */
const LOOKS: Record<Verdict, Pick<Mark, "sign" | "tone">> = {
  kept: { sign: "check", tone: "kept" },
  "not-kept": { sign: "cross", tone: "not-kept" },
  indicative: { sign: "about", tone: "indicative" },
  "too-few": { sign: "dash", tone: "quiet" },
  "no-case": { sign: "dash", tone: "quiet" },
  "not-declared": { sign: "empty", tone: "indicative" },
  "not-due": { sign: "waiting", tone: "quiet" },
  "not-taken": { sign: "cross", tone: "quiet" },
  "not-applicable": { sign: "dash", tone: "quiet" },
  attested: { sign: "waiting", tone: "quiet" },
};

/** A verdict as it is printed: a word, a sign and a tone together. */
export function verdictMark(verdict: Verdict): Mark {
  return { ...LOOKS[verdict], text: complianceTexts.fr.verdicts[verdict] };
}
