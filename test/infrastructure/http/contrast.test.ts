import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../../src/infrastructure/project-root";

type Colours = Readonly<Record<string, string>>;

const LOOK = join(PROJECT_ROOT, "views/assets/look");
const tokens = readFileSync(join(LOOK, "tokens.css"), "utf8");
const printed = readFileSync(join(LOOK, "print.css"), "utf8");
const [lightBlock = "", darkBlock = ""] = tokens.split("@media (prefers-color-scheme: dark)");

const light = coloursOf(lightBlock);
const SCHEMES: [string, Colours][] = [
  ["light", light],
  ["dark", { ...light, ...coloursOf(darkBlock) }],
  ["print", { ...light, ...coloursOf(printed) }],
];

const SHEETS = ["paper", "surface", "sunken"];
const TEXTS = ["ink", "ink-soft", "brand", "brand-deep", "kept", "not-kept", "indicative", "quiet"];
const CHART_FILLS = ["brand", "kept", "not-kept", "indicative", "ink", "quiet"];

function coloursOf(css: string): Colours {
  const declarations = css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...declarations].map(([, name = "", value = ""]) => [name, value]));
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function tooPale(pairs: readonly (readonly [string, string])[], colours: Colours, least: number) {
  return pairs
    .map(([text, ground]) => ({
      pair: `${text} on ${ground}`,
      ratio: contrast(colours[text] ?? "", colours[ground] ?? ""),
    }))
    .filter(({ ratio }) => !(ratio >= least))
    .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);
}

describe("the measure of contrast", () => {
  it("gives the ratios that WCAG gives", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

describe.each(SCHEMES)("the %s colours", (_scheme, colours) => {
  it("set every text at 4.5:1 or better on every sheet", () => {
    const pairs = TEXTS.flatMap((text) => SHEETS.map((sheet) => [text, sheet] as const));
    expect(tooPale(pairs, colours, 4.5)).toEqual([]);
  });

  it("set every state at 4.5:1 or better on its tint, and running text too", () => {
    const tints = Object.keys(colours).filter((name) => name.endsWith("-tint"));
    const pairs = tints.flatMap((tint) => [
      [tint.replace("-tint", ""), tint] as const,
      ["ink", tint] as const,
    ]);
    expect(tints).toHaveLength(5);
    expect(tooPale(pairs, colours, 4.5)).toEqual([]);
  });

  it("set hints and links at 4.5:1 or better where a choice is made", () => {
    const pairs = [
      ["ink-soft", "brand-tint"],
      ["brand", "not-kept-tint"],
      ["brand", "indicative-tint"],
      ["brand-deep", "brand-tint"],
    ] as const;
    expect(tooPale(pairs, colours, 4.5)).toEqual([]);
  });

  it("set the figures in the bars of a chart, and the words of a button, at 4.5:1 or better", () => {
    const pairs = [...CHART_FILLS, "brand-deep"].map((fill) => ["surface", fill] as const);
    expect(tooPale(pairs, colours, 4.5)).toEqual([]);
  });

  it("set the edge of a field and the focus at 3:1 or better", () => {
    const pairs = ["line-strong", "focus"].flatMap((edge) =>
      SHEETS.map((sheet) => [edge, sheet] as const),
    );
    expect(tooPale(pairs, colours, 3)).toEqual([]);
  });
});
