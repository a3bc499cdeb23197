import type { Indicator } from "../../src/charter/indicator";
import { bandLabel } from "../../src/reports/band-labels";
import { BAND_NAMES } from "../../src/compliance/bands";
import { limitOf } from "../../src/compliance/limit";
import { versionOne } from "../support/charter";

describe("what a band of durations is called", () => {
  const indicators = new Map<string, Indicator>();
  beforeAll(async () => {
    for (const { code, measurement } of (await versionOne()).commitments) {
      if (measurement.kind === "measured") indicators.set(code, measurement.indicator);
    }
  });

  it.each([
    [
      "C4",
      "5 jours ouvrés au plus",
      "de 6 à 10 jours ouvrés",
      "de 11 à 20 jours ouvrés",
      "plus de 20 jours ouvrés",
      "encore ouverts hors délai",
    ],
    [
      "C1",
      "1 jour ouvré au plus",
      "2 jours ouvrés",
      "de 3 à 4 jours ouvrés",
      "plus de 4 jours ouvrés",
      "encore ouverts hors délai",
    ],
    [
      "C2",
      "au moins 1 heure avant",
      "au moment même",
      "de 1 à 24 heures",
      "plus de 24 heures",
      "encore ouverts hors délai",
    ],
    [
      "C3",
      "60 jours calendaires ou plus",
      "de 30 à 59 jours calendaires",
      "de 15 à 29 jours calendaires",
      "moins de 15 jours calendaires",
      "sans effet connu",
    ],
    [
      "C8",
      "le double du préavis, ou plus",
      "préavis respecté",
      "au moins la moitié du préavis",
      "moins de la moitié du préavis",
      "sans effet connu",
    ],
  ])("of %s", (code, ...expected) => {
    const indicator = indicators.get(code);
    if (!indicator) throw new Error(`${code} is not measured`);
    const labels = BAND_NAMES.map((name) =>
      bandLabel(limitOf(indicator, { targets: [] }), name).replace(/\s/g, " "),
    );
    expect(labels).toEqual(expected);
  });

  it("of a target of one working day, begins on the day itself", () => {
    const indicator = indicators.get("C1");
    if (!indicator) throw new Error("C1 is not measured");
    expect(bandLabel(limitOf(indicator, { targets: [1] }), "early")).toBe("le jour même");
  });
});
