import { parsePeriod } from "../../src/compliance/period";
import type { RegisterEntry } from "../../src/signatories/register-entry";
import { registerRow } from "../../src/signatories/register-row";
import { anUnsignedEntry, aRegisterEntry, aState } from "../support/register-entries";

function resultsIn(id: string, entry: RegisterEntry): string | undefined {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  return registerRow({ ...entry, scorecard: undefined }, { published: [], period }, "fr")[3]?.text;
}

it("tells since when a platform is a signatory, and of the version that it renewed to", () => {
  const standing = { charterVersion: 1, commitments: ["C1"], since: "2024-01-15" };
  const period = parsePeriod("2026-S1");
  if (!period) throw new Error("2026-S1");
  const cell = (versionSince: string, onPaper: boolean) => {
    const entry = aRegisterEntry({ standing: { ...standing, versionSince }, onPaper });
    const { text, note } = registerRow(entry, { published: [], period }, "fr")[4] ?? {};
    return [text, note].map((words) => words?.replaceAll("\u00A0", " "));
  };
  expect(cell("2024-07-01", true)).toEqual([
    "15 janv. 2024",
    "version 1 depuis le 1er juil. 2024, sur papier",
  ]);
  expect(cell("2024-01-15", false)).toEqual(["15 janv. 2024", "version 1"]);
});

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
