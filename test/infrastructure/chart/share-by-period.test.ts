import fc from "fast-check";
import {
  shareByPeriod,
  type SharesByPeriod,
} from "../../../src/infrastructure/chart/share-by-period";
import type { SharePeriod } from "../../../src/infrastructure/chart/share-column";
import { illegible, texts } from "../../support/scene-boxes";

const SHARES: SharesByPeriod = {
  title: "Part tenue par semestre",
  description: "79 %, puis 76,8 %, pour un objectif de 90 %",
  target: { share: 90, label: "objectif 90 %" },
  periods: [
    { label: "2025-S1", share: 91, value: "91 %", verdict: "kept" },
    { label: "2025-S2", absence: "moins de cinq dossiers" },
    { label: "2026-S1", share: 76.8, value: "76,8 %", verdict: "not-kept", note: "non tenu" },
  ],
};

const bars = (shares: SharesByPeriod) =>
  shareByPeriod(shares).shapes.filter((shape) => shape.kind === "rect");
const words = (shares: SharesByPeriod) => texts(shareByPeriod(shares)).map(({ text }) => text);

describe("the chart of the share kept by period", () => {
  it("draws bars in proportion to the share, from a common base", () => {
    const [kept = 0, notKept = 0] = bars(SHARES).map(({ height }) => height);
    expect(kept / notKept).toBeCloseTo(91 / 76.8);
    expect(bars(SHARES).map(({ y, height }) => y + height)).toEqual([108, 108]);
  });

  it("puts the target's dashed line at the height of its share", () => {
    const scene = shareByPeriod({
      ...SHARES,
      periods: [{ label: "2026-S1", share: 90, value: "90 %", verdict: "kept" }],
    });
    const [bar] = scene.shapes.filter((shape) => shape.kind === "rect");
    const lines = scene.shapes.filter((shape) => shape.kind === "line");
    expect(lines).toContainEqual(
      expect.objectContaining({ dashed: true, x1: 0, x2: scene.width, y1: bar?.y, y2: bar?.y }),
    );
  });

  it("marks a breach by colour, by drawing and by word", () => {
    const scene = shareByPeriod(SHARES);
    expect(bars(SHARES).map(({ fill }) => fill)).toEqual(["brand", "not-kept"]);
    expect(scene.shapes.filter((shape) => shape.kind === "path")).toHaveLength(1);
    expect(texts(scene)).toContainEqual(
      expect.objectContaining({ text: "non tenu", fill: "not-kept", bold: true }),
    );
  });

  it("says in words why a period has no bar", () => {
    expect(words(SHARES)).toEqual(expect.arrayContaining(["moins de cinq", "dossiers"]));
  });

  it("leaves out the target's line where the words of a missing period stand", () => {
    const target = { share: 10, label: "objectif 10 %" };
    const lines = shareByPeriod({ ...SHARES, target }).shapes.filter(({ kind }) => kind === "line");
    const third = 352 / 3;
    expect(lines).toMatchObject([
      { x2: 23 },
      { dashed: false },
      { x1: 0, x2: third },
      { x1: 2 * third, x2: 352 },
    ]);
  });

  it("names the target and prints each value as it was given", () => {
    expect(words(SHARES)).toEqual(expect.arrayContaining(["objectif 90 %", "91 %", "76,8 %"]));
  });

  it("draws the latest five periods", () => {
    const years = ["2023", "2024", "2025"].flatMap((year) => [`${year}-S1`, `${year}-S2`]);
    const periods = years.map((label) => ({
      label,
      share: 95,
      value: "95 %",
      verdict: "kept" as const,
    }));
    expect(bars({ ...SHARES, periods })).toHaveLength(5);
    expect(words({ ...SHARES, periods })).not.toContain("2023-S1");
  });

  it("writes nothing under 11 px on a phone of 375 px", () => {
    const onPhone = (375 - 2 * 16) / shareByPeriod(SHARES).width;
    expect(texts(shareByPeriod(SHARES)).every(({ size }) => size * onPhone >= 11)).toBe(true);
  });

  it("stays legible whatever the shares, the verdicts and the language", () => {
    const label = fc.constantFrom("2026-S1", "1er sem. 2026", "1. Halbjahr 2026");
    const period: fc.Arbitrary<SharePeriod> = fc.oneof(
      fc.record({
        label,
        absence: fc.constantFrom("aucun dossier", "weniger als fünf Fälle", "noch nicht fällig"),
      }),
      fc
        .record({
          label,
          tenths: fc.integer({ min: 0, max: 1000 }),
          verdict: fc.constantFrom("kept", "not-kept", "indicative"),
          note: fc.constantFrom("non tenu", "nicht eingehalten", "Richtwert"),
        })
        .map(({ tenths, ...rest }) => ({
          ...rest,
          share: tenths / 10,
          value: `${String(tenths / 10)} %`,
        })),
    );
    fc.assert(
      fc.property(
        fc.array(period, { minLength: 0, maxLength: 6 }),
        fc.integer({ min: 1, max: 100 }),
        (periods, share) => {
          const target = { share, label: `objectif ${String(share)} %` };
          expect(illegible(shareByPeriod({ ...SHARES, periods, target }))).toEqual([]);
        },
      ),
    );
  });
});
