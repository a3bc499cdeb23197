import { readCharterContent, type CharterFiles } from "../../src/charter/charter-content";
import { change, charterFiles } from "./charter-files";

describe("reading the files of a version", () => {
  it("joins the words of every language", () => {
    const reading = readCharterContent(charterFiles());

    expect(reading).toMatchObject({
      valid: true,
      charter: {
        version: 1,
        families: [{ code: "F1", name: { fr: "Famille F1", en: "Family F1", de: "Familie F1" } }],
        commitments: [
          {
            code: "C1",
            title: { fr: "Titre C1", de: "Titel C1" },
            measurement: {
              kind: "measured",
              cases: { en: { one: "case", other: "cases" } },
              targetWhen: { fr: "si adaptation", en: "on adaptation", de: "bei Anpassung" },
            },
          },
          { code: "C2", measurement: { kind: "attested", attestation: { fr: "Attesté" } } },
        ],
      },
    });
  });

  it("tells every mistake of every file at once", () => {
    const wrong = change(charterFiles(), "charter.json", "version", -1);

    expect(mistakes(change(wrong, "de.json", "title", ""))).toEqual([
      "charter.json: version: is below 0",
      "de.json: title: is empty",
    ]);
  });
});

const C1 = "commitments.0";
const INDICATOR = "commitments.0.indicator";
const NOTICE = "change-notified";

describe("charter.json", () => {
  it.each([
    ["version", -1, "version: is below 0"],
    ["colour", "red", ': Unrecognized key: "colour"'],
    ["families", [], "families: has no family"],
    ["families", ["F1", "F1"], "families.F1: is there twice"],
    ["families", ["F", "F1"], "families[0]: is not a family code like F1"],
    ["commitments", [], "commitments: has no commitment"],
    [`${C1}.code`, "c1", "commitments[0].code: is not a commitment code like C1"],
    [`${C1}.families`, ["F9"], "commitments.C1: belongs to an unknown family F9"],
    [`${C1}.families`, ["F1", "F1"], "commitments.C1: names a family twice"],
    [`${C1}.anticipates`, ["3.1"], "commitments[0].anticipates[0]: is not a provision like 3"],
    [`${INDICATOR}.stop`, "sent", "commitments[0].indicator.stop: Invalid option"],
    [`${INDICATOR}.stop`, NOTICE, "commitments.C1.indicator: starts and stops with the same"],
    [`${INDICATOR}.start`, [], "commitments[0].indicator.start: has no event"],
    [`${INDICATOR}.start`, [NOTICE, NOTICE], "commitments.C1.indicator: names a start twice"],
    [`${INDICATOR}.unit`, "weeks", "commitments[0].indicator.unit: Invalid option"],
    [`${INDICATOR}.pausable`, true, "commitments.C1.indicator: pauses a notice"],
    [`${INDICATOR}.stopMayComeFirst`, true, "commitments.C1.indicator: lets the effect precede"],
    [`${INDICATOR}.target`, -1, "commitments[0].indicator.target: is below 0"],
    [`${INDICATOR}.target`, 0.5, "commitments[0].indicator.target: Invalid input: expected int"],
    [`${INDICATOR}.targetWhen.target`, 15, "commitments.C1.indicator: has the same target twice"],
    [`${INDICATOR}.share`, 0, "commitments[0].indicator.share: is not between 1 and 100"],
    [`${INDICATOR}.share`, 101, "commitments[0].indicator.share: is not between 1 and 100"],
  ])("refuses %s as %j", (path, value, mistake) => {
    expect(mistakes(change(charterFiles(), "charter.json", path, value))).toEqual([
      expect.stringContaining(`charter.json: ${mistake}`),
    ]);
  });

  it.each([
    ["families", ["F2", "F1"], "families.F1: comes after F2"],
    ["commitments.1.code", "C1", "commitments.C1: is there twice"],
    [`${C1}.code`, "C3", "commitments.C2: comes after C3"],
    ["commitments.1.attested", undefined, "commitments.C2: must have either an indicator or"],
    [`${C1}.attested`, "yearly", "commitments.C1: must have either an indicator or attested"],
  ])("refuses %s as %j, whatever else follows from it", (path, value, mistake) => {
    expect(mistakes(change(charterFiles(), "charter.json", path, value))).toContainEqual(
      expect.stringContaining(`charter.json: ${mistake}`),
    );
  });
});

describe("the texts of a language", () => {
  it.each([
    ["title", "", "title: is empty"],
    ["commitments.C1.text", "Text ", "commitments.C1.text: starts or ends with a space"],
    ["preamble", undefined, "preamble: Invalid input: expected array"],
    ["preamble", [], "preamble: has no paragraph"],
    ["preamble", ["Absatz"], "preamble: has 1 paragraphs, the French text 2"],
    ["signing", ["eins", "zwei"], "signing: has 2 paragraphs, the French text 1"],
    ["families.F1", undefined, "families.F1: is missing"],
    ["families.F2", "Familie", "families.F2: is not in charter.json"],
    ["commitments.C2", undefined, "commitments.C2: is missing"],
    ["commitments.C1.law", undefined, "commitments.C1.law: Invalid input: expected string"],
    ["commitments.C1.cases", undefined, "commitments.C1.cases: is missing"],
    ["commitments.C1.measure", undefined, "commitments.C1.measure: is missing"],
    ["commitments.C1.targetWhen", undefined, "commitments.C1.targetWhen: is missing"],
    ["commitments.C1.attestation", "Ja", "commitments.C1.attestation: is not in charter.json"],
    ["commitments.C2.attestation", undefined, "commitments.C2.attestation: is missing"],
  ])("cannot have %s as %j", (path, value, mistake) => {
    expect(mistakes(change(charterFiles(), "de.json", path, value))).toEqual([
      expect.stringContaining(`de.json: ${mistake}`),
    ]);
  });
});

function mistakes(files: CharterFiles): string[] {
  const reading = readCharterContent(files);
  if (reading.valid) return [];
  return reading.mistakes.map(({ file, path, message }) => `${file}: ${path}: ${message}`);
}
