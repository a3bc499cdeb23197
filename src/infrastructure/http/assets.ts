import compression from "compression";
import { Router } from "express";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../project-root";
import { FIRST_FONTS, FONT_FILES } from "./fonts";
import type { LayoutAssets } from "./layout";

interface Asset {
  readonly type: string;
  readonly content: Buffer;
  /** Changes when the content does: an address that carries it may be kept for ever. */
  readonly version: string;
}

const FOLDER = join(PROJECT_ROOT, "views", "assets");

/** The parts of the one stylesheet, in the order of the cascade. */
const LOOK = [
  "tokens",
  "text",
  "frame",
  "parts",
  "tables",
  "forms",
  "charts",
  "charter",
  "register",
  "print",
];

const YEAR = 31_536_000;

const fonts = FONT_FILES.map((font) => ({
  ...font,
  asset: asset("font/woff2", readFileSync(font.path)),
}));

const ASSETS: ReadonlyMap<string, Asset> = new Map([
  ...fonts.map((font) => [`fonts/${font.name}`, font.asset] as const),
  ["mark.svg", asset("image/svg+xml", readFileSync(join(FOLDER, "mark.svg")))],
  ["look.css", asset("text/css; charset=utf-8", Buffer.from(stylesheet()))],
  ["passkey.js", asset("text/javascript; charset=utf-8", readFileSync(join(FOLDER, "passkey.js")))],
]);

/** What the layout links to: the stylesheet, the mark, the fonts that every page needs at once. */
export const LAYOUT_ASSETS: LayoutAssets = {
  stylesheet: assetUrl("look.css"),
  mark: assetUrl("mark.svg"),
  fonts: FIRST_FONTS.map((name) => assetUrl(`fonts/${name}`)),
};

/** The address of an asset with the version of its content; a deployment is seen at once. */
export function assetUrl(name: string): string {
  const found = ASSETS.get(name);
  if (!found) throw new Error(`no asset ${name}`);
  return versioned(name, found);
}

/** Serves the stylesheet, the mark, the fonts and the one script, and nothing else of the disk. */
export function assets(): Router {
  const router = Router();
  router.use(compression());
  router.get("/{*name}", (req, res, next) => {
    const found = ASSETS.get(req.path.slice(1));
    if (!found) {
      next();
      return;
    }
    const isCurrent = req.query["v"] === found.version;
    res.set("Cache-Control", isCurrent ? `public, max-age=${String(YEAR)}, immutable` : "no-cache");
    res.type(found.type).send(found.content);
  });
  return router;
}

function stylesheet(): string {
  const rules = fonts.map((font) => font.rule(versioned(`fonts/${font.name}`, font.asset)));
  const parts = LOOK.map((part) => readFileSync(join(FOLDER, "look", `${part}.css`), "utf8"));
  return [...rules, ...parts].join("\n");
}

function asset(type: string, content: Buffer): Asset {
  const version = createHash("sha256").update(content).digest("hex").slice(0, 12);
  return { type, content, version };
}

function versioned(name: string, { version }: Asset): string {
  return `/assets/${name}?v=${version}`;
}
