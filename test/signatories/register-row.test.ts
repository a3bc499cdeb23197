import { parsePeriod } from "../../src/compliance/period";
import type { RegisterEntry } from "../../src/signatories/register-entry";
import { registerRow } from "../../src/signatories/register-row";
import { anUnsignedEntry, aRegisterEntry, aState } from "../support/register-entries";

function resultsIn(id: string, entry: RegisterEntry): string | undefined {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  return registerRow({ ...entry, scorecard: undefined }, { published: [], period }, "fr")[3]?.text;
}

describe("the results of a platform in a half-year that has none", () => {
  it("say since when it is a signatory, before that day", () => {
    expect(resultsIn("2020-S1", aRegisterEntry({}))).toMatch(/^Signataire depuis le \d/);
  });

  it("say that it is none any more, after it has left", () => {
    const left = aRegisterEntry({ state: "withdrawn", entry: aState("withdrawn", "2026-03-01") });
    expect(resultsIn("2026-S2", left)).toBe("N’est plus signataire");
  });

  it("say that there are none, where it never signed or the signature stands", () => {
    expect(resultsIn("2026-S1", anUnsignedEntry(undefined))).toBe("Aucun résultat");
    expect(resultsIn("2026-S2", aRegisterEntry({}))).toBe("Aucun résultat");
  });
});
