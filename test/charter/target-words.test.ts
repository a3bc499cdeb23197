import type { CharterVersion } from "../../src/charter/charter";
import { targetInWords } from "../../src/charter/target-words";
import { versionOne } from "../support/charter";

/** No-break spaces show as ~ so that this file can be read. */
const legible = (text: string) => text.replaceAll("\u00A0", "~");

describe("a target in words", () => {
  let charter: CharterVersion;
  beforeAll(async () => {
    charter = await versionOne();
  });

  it.each([
    ["C1", "fr", "Sous 2~jours ouvrés pour 90~% des demandes"],
    ["C1", "en", "Within 2~working days for 90% of requests"],
    ["C1", "de", "Höchstens 2~Arbeitstage bei 90~% der Anfragen"],
    ["C2", "fr", "Au plus tard au moment même pour 95~% des mesures"],
    ["C3", "fr", "Préavis d’au moins 30~jours calendaires pour 100~% des fermetures de compte"],
    ["C5", "de", "Höchstens 48~Stunden bei 95~% der Aufhebungen"],
    [
      "C8",
      "en",
      "Notice of at least 15~calendar days (30 where the seller must adapt technically or commercially) for 100% of changes",
    ],
    [
      "C8",
      "de",
      "Mindestens 15~Kalendertage Vorlauf (30, wenn sich der Händler technisch oder geschäftlich anpassen muss) bei 100~% der Änderungen",
    ],
    ["C9", "fr", "À attester chaque année, sans mesure ni verdict"],
  ] as const)("%s in %s: %s", (code, language, words) => {
    const commitment = charter.commitments.find((each) => each.code === code);

    expect(commitment && legible(targetInWords(commitment, language))).toBe(words);
  });
});
