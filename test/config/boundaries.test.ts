import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

/** Every file breaks the rules named beside it, and no other. */
const VIOLATIONS: Record<string, { imports: string; breaks: string[] }> = {
  "src/charter/charter.ts": {
    imports: 'import express from "express"; express();',
    breaks: ["domain-files-stay-pure"],
  },
  "src/charter/version.ts": {
    imports: 'import { readFileSync } from "node:fs"; readFileSync("x");',
    breaks: ["domain-files-stay-pure"],
  },
  "src/charter/charter.texts.ts": {
    imports: 'import { clock } from "../infrastructure/clock"; clock;',
    breaks: ["domain-files-stay-pure"],
  },
  "src/charter/charter.page.ts": {
    imports: 'import { laterRule } from "../signing/later-rule"; laterRule;',
    breaks: ["charter-knows-nothing-after-it"],
  },
  "src/charter/list.page.ts": {
    imports: 'import knex from "knex"; knex({});',
    breaks: ["sql-only-in-repositories"],
  },
  "src/charter/sheet.page.ts": {
    imports: 'import PDFDocument from "pdfkit"; PDFDocument;',
    breaks: ["pdfkit-only-in-pdf-files"],
  },
  "src/charter/charter.job.ts": {
    imports: 'import { rows } from "./charter.repository"; rows;',
    breaks: ["stores-are-built-in-the-composition-root"],
  },
  "src/signing/signing.job.ts": {
    imports: 'import { routes } from "../charter/charter.routes"; routes;',
    breaks: ["routes-are-only-mounted"],
  },
  "src/signing/due.job.ts": {
    imports: 'import { commands } from "../charter/charter.commands"; commands;',
    breaks: ["commands-are-only-registered"],
  },
  "src/signing/seal.job.ts": {
    imports: 'import { run } from "./seal.worker"; run;',
    breaks: ["workers-are-started-not-imported"],
  },
  "src/infrastructure/clock-face.ts": {
    imports: 'import { rows } from "../charter/charter"; rows;',
    breaks: ["infrastructure-knows-no-domain"],
  },
  "src/utils/text.ts": {
    imports: 'import { clock } from "../infrastructure/clock-reading"; clock;',
    breaks: ["every-domain-has-its-place-in-the-order"],
  },
  "src/signing/arc.ts": {
    imports: 'import { circle } from "./circle"; export const arc = () => circle;',
    breaks: ["no-cycles"],
  },
  "src/signing/fixture.job.ts": {
    imports: 'import { builders } from "../../test/builders"; builders;',
    breaks: ["src-never-imports-tests"],
  },
  "src/signing/check.job.ts": {
    imports: 'import { load } from "cheerio"; load("");',
    breaks: ["no-dev-dependencies-in-src"],
  },
  "src/signing/loose.job.ts": {
    imports: 'import debug from "debug"; debug("x");',
    breaks: ["every-import-is-declared"],
  },
  "src/signing/lost.job.ts": {
    imports: 'import { gone } from "./nowhere"; gone;',
    breaks: ["every-import-resolves"],
  },
  "migrations/001-create.ts": {
    imports: 'import { clock } from "../src/infrastructure/clock"; clock;',
    breaks: ["migrations-stand-alone"],
  },
};

/** What the project is full of, and no rule forbids. */
const ALLOWED: Record<string, string> = {
  "src/routes.ts": 'import { routes } from "./charter/charter.routes"; routes;',
  "src/commands.ts": 'import { commands } from "./charter/charter.commands"; commands;',
  "src/context.ts": 'import { rows } from "./charter/charter.repository"; rows;',
  "src/stores.ts": 'import { rows } from "./charter/charter.repository"; rows;',
  "src/infrastructure/clock.ts": "export const clock = 1;",
  "src/infrastructure/clock-reading.ts": 'export { clock } from "./clock";',
  "src/charter/charter.commands.ts": "export const commands = 1;",
  "src/charter/charter.repository.ts": 'import knex from "knex"; export const rows = knex({});',
  "src/charter/charter.routes.ts": 'import type { R } from "express"; export const routes: R = 1;',
  "src/charter/publish.ts":
    'import type { rows } from "./charter.repository"; import { words } from "./words.texts"; export type P = typeof rows; words;',
  "src/charter/words.texts.ts": "export const words = {};",
  "src/signing/circle.ts": 'import { arc } from "./arc"; export const circle = arc;',
  "src/signing/later-rule.ts":
    'import { words } from "../charter/words.texts"; export const laterRule = words;',
  "src/signing/seal.pdf.ts": 'import PDFDocument from "pdfkit"; PDFDocument;',
  "src/signing/seal.worker.ts":
    'import { createHash } from "node:crypto"; export const run = createHash;',
  "test/builders.ts": 'import { load } from "cheerio"; export const builders = load;',
};

describe("the boundaries between modules", () => {
  const folder = mkdtempSync(join(tmpdir(), "parole-tenue-boundaries-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("catch each planted violation and nothing else", async () => {
    for (const file of ["package.json", "tsconfig.json", ".config"]) {
      cpSync(join(PROJECT_ROOT, file), join(folder, file), { recursive: true });
    }
    symlinkSync(join(PROJECT_ROOT, "node_modules"), join(folder, "node_modules"));
    for (const [file, text] of Object.entries(ALLOWED)) plant(file, text);
    for (const [file, { imports }] of Object.entries(VIOLATIONS)) plant(file, imports);

    const found = await violations();

    expect(found).toEqual(
      Object.entries(VIOLATIONS)
        .flatMap(([file, { breaks }]) => breaks.map((rule) => `${file}: ${rule}`))
        .sort(),
    );
  });

  function plant(file: string, text: string) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }

  function violations(): Promise<string[]> {
    const tool = join(PROJECT_ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const config = ".config/dependency-cruiser.cjs";
    const args = [tool, "--config", config, "--output-type", "json", "src", "migrations", "test"];
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: folder }, (_error, stdout) => {
        const { summary } = JSON.parse(stdout) as Cruise;
        resolve(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort());
      });
    });
  }
});

interface Cruise {
  readonly summary: { readonly violations: readonly { from: string; rule: { name: string } }[] };
}
