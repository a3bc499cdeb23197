import type { Entered } from "../infrastructure/http/form";
import type { Answer, Mistaken } from "../signatures/answer";
import { isSameName, type Signatory } from "../signatures/signatory";

export const AGREEMENT_FIELDS = ["full_name", "consent", "statement_sha256"] as const;

export type AgreementMistake = "full-name-missing" | "full-name-differs" | "consent-missing";

/** Whether the signatory agrees to the statement: the name typed once more, and the box ticked. */
export function readAgreement(
  typed: Entered,
  signatory: Pick<Signatory, "name">,
): Answer<"agreed", AgreementMistake> {
  const fullName = typed["full_name"] ?? "";
  const mistakes: Mistaken<AgreementMistake>[] = [];
  if (fullName === "") {
    mistakes.push({ field: "full_name", mistake: "full-name-missing" });
  } else if (!isSameName(fullName, signatory.name)) {
    mistakes.push({ field: "full_name", mistake: "full-name-differs" });
  }
  if (typed["consent"] !== "yes") mistakes.push({ field: "consent", mistake: "consent-missing" });
  return mistakes.length > 0 ? { complete: false, mistakes } : { complete: true, value: "agreed" };
}
