import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

const CODE = `
import { Config } from "./config";
declare const dayjs: () => Date;
export default function today(config: Config): unknown {
  console.log(Date.now(), new Date("2026-01-01"));
  Promise.resolve(config);
  return [new Date(), dayjs()];
}
export const days: number = "two";
`;

const TEST = `it.only("alone", () => undefined);`;

const FILES = {
  "tsconfig.json": JSON.stringify({ compilerOptions: { strict: true, lib: ["ESNext", "DOM"] } }),
  "src/config.ts": "export interface Config {\n  readonly day: string;\n}\n",
  "src/today.ts": CODE,
  "test/today.test.ts": TEST,
};

describe("the linter", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "parole-tenue-rules-"));
    for (const part of ["src", "test"]) mkdirSync(join(folder, part));
    for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("finds broken house rules, promises that nobody awaits and types that do not fit", async () => {
    expect(await rulesBroken("src")).toEqual([
      "eslint(no-console)",
      "house(take-now-as-an-argument)",
      "house(take-now-as-an-argument)",
      "house(take-now-as-an-argument)",
      "import(no-default-export)",
      "typescript(TS2322)",
      "typescript(consistent-type-imports)",
      "typescript(no-floating-promises)",
    ]);
  });

  it("finds a test that asserts nothing, and one that keeps the others from running", async () => {
    const rules = await rulesBroken("test");
    expect(rules).toEqual(
      expect.arrayContaining(["jest(expect-expect)", "jest(no-focused-tests)"]),
    );
  });

  function rulesBroken(part: string): Promise<string[]> {
    const tool = join(PROJECT_ROOT, "node_modules/oxlint/bin/oxlint");
    const config = join(PROJECT_ROOT, ".config/oxlint.jsonc");
    const args = [tool, "--config", config, "--format", "json", part];
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: folder }, (_error, stdout) => {
        const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
        resolve(diagnostics.map(({ code }) => code).toSorted());
      });
    });
  }
});
