import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

const STEPS = ["lint", "boundaries", "unused", "format", "build"];

const GREEN = 'test("adds", () => expect(1 + 1).toBe(2));';
const RED = 'test("subtracts", () => expect(2 - 1).toBe(2));';
const UNREADABLE = 'require("./nowhere");';

describe("the whole check", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "parole-tenue-check-"));
    cpSync(join(PROJECT_ROOT, ".config"), join(folder, ".config"), { recursive: true });
    symlinkSync(join(PROJECT_ROOT, "node_modules"), join(folder, "node_modules"));
    mkdirSync(join(folder, "test"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("passes when every step does, and closes on the count of tests", async () => {
    writeProject({ "green.test.js": `${GREEN} test.skip("later", () => undefined);` });

    expect(await check()).toEqual({ code: 0, lastLines: ["1 passed, 0 failed, 1 skipped"] });
  });

  it("fails when a test does, or a file of tests that cannot be loaded", async () => {
    const files = { "green.test.js": GREEN, "red.test.js": RED, "unreadable.test.js": UNREADABLE };
    writeProject(files);

    expect(await check()).toEqual({ code: 1, lastLines: ["1 passed, 2 failed, 0 skipped"] });
  });

  it("fails when another step does although all tests pass, and names it", async () => {
    writeProject({ "green.test.js": GREEN }, { lint: "exit 1", build: "exit 2" });

    expect(await check()).toEqual({
      code: 1,
      lastLines: ["Failed beside the tests: lint, build", "1 passed, 0 failed, 0 skipped"],
    });
  });

  function writeProject(tests: Record<string, string>, steps: Record<string, string> = {}) {
    const passing = Object.fromEntries(STEPS.map((step) => [step, "exit 0"]));
    const scripts = { ...passing, ...steps, jest: "jest" };
    const jest = { reporters: ["<rootDir>/.config/closing-line.cjs"] };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts, jest }));
    for (const [file, text] of Object.entries(tests))
      writeFileSync(join(folder, "test", file), text);
  }

  function check(): Promise<{ code: number | null; lastLines: string[] }> {
    const script = 'require("./.config/check.cjs").check([])';
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        ["-e", script],
        { cwd: folder },
        (_error, stdout) => {
          resolve({ code: child.exitCode, lastLines: stdout.trim().split("\n") });
        },
      );
    });
  }
});
