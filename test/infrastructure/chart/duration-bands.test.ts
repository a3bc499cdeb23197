import fc from "fast-check";
import {
  durationBands,
  type DurationBands,
} from "../../../src/infrastructure/chart/duration-bands";
import { illegible, texts } from "../../support/scene-boxes";

const KINDS = ["early", "within", "late", "open"] as const;

function counted(counts: readonly number[], suffix = ""): DurationBands {
  const names = ["en 5 jours au plus", "en 10 jours au plus", "au-delà", "encore ouverts"];
  return {
    title: "Répartition des délais",
    description: "35 en 5 jours au plus, 23 en 10 jours au plus, 3 au-delà, 1 encore ouvert",
    target: "objectif 10 jours",
    empty: "aucun dossier échu",
    bands: KINDS.map((kind, index) => ({
      kind,
      count: counts[index] ?? 0,
      label: `${names[index] ?? ""}${suffix} : ${String(counts[index] ?? 0)}`,
    })),
  };
}

const rects = (durations: DurationBands, height: number) =>
  durationBands(durations)
    .shapes.filter((shape) => shape.kind === "rect")
    .filter((rect) => rect.height === height);
const parts = (durations: DurationBands) => rects(durations, 24);
const mark = (durations: DurationBands) =>
  durationBands(durations).shapes.find((shape) => shape.kind === "line");

describe("the chart of durations", () => {
  it("divides the band as the cases are, over its whole width", () => {
    const [early, within] = parts(counted([40, 20, 20, 20]));
    const last = parts(counted([40, 20, 20, 20])).at(-1);
    expect((early?.width ?? 0) / (within?.width ?? 1)).toBeCloseTo(2);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(352);
  });

  it("keeps a single late case visible among thousands", () => {
    const late = parts(counted([4000, 2000, 1, 0])).at(-1);
    expect(late).toMatchObject({ fill: "not-kept", width: 5 });
    expect((late?.x ?? 0) + 5).toBeCloseTo(352);
  });

  it("stands the target between what is in time and what is not", () => {
    const [, within, late] = parts(counted([40, 20, 20, 20]));
    expect(mark(counted([40, 20, 20, 20]))).toMatchObject({ dashed: true });
    expect(mark(counted([40, 20, 20, 20]))?.x1).toBeGreaterThanOrEqual(
      (within?.x ?? 0) + (within?.width ?? 0),
    );
    expect(mark(counted([40, 20, 20, 20]))?.x1).toBeLessThanOrEqual(late?.x ?? 0);
  });

  it("stands the target at the start when nothing is in time, at the end when all is", () => {
    expect(mark(counted([0, 0, 5, 5]))?.x1).toBe(0);
    expect(mark(counted([5, 5, 0, 0]))?.x1).toBe(351);
  });

  it("tells four kinds apart without colour", () => {
    const shapes = durationBands(counted([35, 23, 3, 1])).shapes;
    const drawings = shapes.filter((shape) => shape.kind === "path").map(({ d }) => d.slice(0, 40));
    expect(drawings).toHaveLength(4);
    expect(new Set(drawings).size).toBe(4);
    expect(parts(counted([35, 23, 3, 1])).map(({ fill }) => fill)).toEqual([
      "kept",
      "kept",
      "not-kept",
      "ink",
    ]);
  });

  it("tells what is far beyond the target from what is just beyond it", () => {
    const bands = (["late", "very-late"] as const).map((kind) => ({ kind, count: 5, label: kind }));
    const { shapes } = durationBands({ ...counted([]), bands });
    const inBand = shapes.filter((shape) => shape.kind === "path").slice(0, 3);
    expect(inBand).toHaveLength(3);
    expect(new Set(inBand.map(({ d }) => d)).size).toBe(3);
  });

  it("prints every label with its count, zero too", () => {
    const words = texts(durationBands(counted([35, 23, 3, 0]))).map(({ text }) => text);
    expect(words).toContain("en 5 jours au plus : 35");
    expect(words).toContain("encore ouverts : 0");
    expect(words).toContain("objectif 10 jours");
  });

  it("says so when no case is counted", () => {
    const words = texts(durationBands(counted([0, 0, 0, 0]))).map(({ text }) => text);
    expect(words).toContain("aucun dossier échu");
    expect(words).not.toContain("objectif 10 jours");
  });

  it("stays legible whatever the counts and however long the words", () => {
    const suffix = fc.constantFrom(
      "",
      " ouvrés",
      " (Arbeitstage ohne Feiertage, nach Abzug der Unterbrechungen)",
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 4, maxLength: 4 }),
        suffix,
        (counts, words) => {
          expect(illegible(durationBands(counted(counts, words)))).toEqual([]);
        },
      ),
    );
  });
});
