import { parsePeriod, type Period } from "../../src/compliance/period";
import { otherPeriod } from "../../src/signatories/other-period";
import { anUnsignedEntry, aRegisterEntry, aState } from "../support/register-entries";

function period(id: string): Period {
  const found = parsePeriod(id);
  if (!found) throw new Error(id);
  return found;
}

const SHOWN = period("2026-S1");
const SIGNED = aRegisterEntry({});
const LEFT = aRegisterEntry({ state: "withdrawn", entry: aState("withdrawn", "2026-03-01") });

const told = (asked: Period | "unknown", entry = SIGNED) =>
  otherPeriod({ asked, shown: SHOWN }, entry, "fr").text.replaceAll(/[\u00A0\u202F]/g, " ");

describe("a half-year that a platform has no results for", () => {
  it("is not shown in silence as another one", () => {
    expect(told("unknown")).toBe(
      "Aucun résultat de cette plateforme pour le semestre demandé. Les résultats ci-dessous sont ceux du premier semestre 2026.",
    );
  });

  it("came before the signature, or after its end", () => {
    expect(told(period("2020-S1"))).toContain("elle n’avait pas signé : signataire depuis le ");
    expect(told(period("2026-S2"), LEFT)).toContain("elle n’est plus signataire.");
  });

  it("has no reason to tell while the signature stands, or where there was none", () => {
    expect(told(period("2030-S1"))).toContain("Aucun résultat");
    expect(told(period("2020-S1"), anUnsignedEntry(undefined))).toContain("Aucun résultat");
  });
});
