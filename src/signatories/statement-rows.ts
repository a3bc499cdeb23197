import type { Cell } from "../infrastructure/http/cell";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { DecidedSignature } from "../signatures/signature";
import { platformTexts } from "./platform.texts";

export interface StatementTable {
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly (string | Cell)[])[];
}

/** The statements of a platform, newest first: what anyone may check, and no person. */
export function statementRows(
  signatures: readonly DecidedSignature[],
  language: Language,
): StatementTable {
  const { statements: t } = platformTexts[language];
  const { number, shortDay } = formats(language);
  return {
    columns: [t.reference, t.version, t.signedOn, t.medium, t.state, t.sha256].map((label) => ({
      label,
    })),
    rows: signatures
      .toReversed()
      .map(({ reference, charterVersion, signedAt, medium, decision, statementSha256 }) => [
        {
          text: reference,
          isReference: true,
          href: `/${language}/verification/${reference}`,
        },
        number(charterVersion),
        shortDay(parisDay(signedAt)),
        t.mediums[medium],
        t.states[decision?.decision ?? "under-review"],
        statementSha256,
      ]),
  };
}
