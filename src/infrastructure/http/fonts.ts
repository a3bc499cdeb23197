import { dirname, join } from "node:path";

interface FontFamily {
  readonly name: string;
  readonly slug: string;
  /** The package.json of the installed package (SIL Open Font License 1.1). */
  readonly manifest: string;
}

/** One file of a family in one weight, for one range of characters. */
export interface FontFile {
  readonly name: string;
  readonly path: string;
  /** Its @font-face rule, once it is known where the file is served. */
  rule(url: string): string;
}

/** Sans for reading, serif for titles, large figures and signed statements. */
const FAMILIES: readonly FontFamily[] = [
  {
    name: "Source Sans 3",
    slug: "source-sans-3",
    manifest: require.resolve("@fontsource/source-sans-3/package.json"),
  },
  {
    name: "Source Serif 4",
    slug: "source-serif-4",
    manifest: require.resolve("@fontsource/source-serif-4/package.json"),
  },
];

const WEIGHTS = [400, 600] as const;

/** The ranges of the packages, so that a browser fetches the second file only for a name that needs it. */
const RANGES = {
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF," +
    "U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329," +
    "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
} as const;

type Subset = keyof typeof RANGES;

/** Every font file that may be served; the packages hold hundreds more that may not. */
export const FONT_FILES: readonly FontFile[] = FAMILIES.flatMap((family) =>
  WEIGHTS.flatMap((weight) =>
    (["latin-ext", "latin"] as const).map((subset) => fontFile(family, weight, subset)),
  ),
);

/** What every page shows above the fold: fetched along with the stylesheet, not after it. */
export const FIRST_FONTS = [
  "source-sans-3-latin-400-normal.woff2",
  "source-serif-4-latin-600-normal.woff2",
] as const;

function fontFile(family: FontFamily, weight: number, subset: Subset): FontFile {
  const name = `${family.slug}-${subset}-${String(weight)}-normal.woff2`;
  return {
    name,
    path: join(dirname(family.manifest), "files", name),
    rule: (url) =>
      `@font-face{font-family:"${family.name}";font-weight:${String(weight)};font-display:swap;` +
      `src:url("${url}") format("woff2");unicode-range:${RANGES[subset]}}`,
  };
}
