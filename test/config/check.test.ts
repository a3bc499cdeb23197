import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

const REPORTER = "<rootDir>/.config/closing-line.cjs";
const RUNNER = "jest-light-runner/child-process";
const STEPS = ["lint", "boundaries", "unused", "format", "build"];

const GREEN = 'test("adds", () => expect(1 + 1).toBe(2));';
const RED = 'test("subtracts", () => expect(2 - 1).toBe(2));';
const WAITING = `
  test("waits for ever", () => new Promise(() => undefined));
  describe("prepared for ever", () => {
    beforeEach(() => new Promise(() => undefined));
    test("comes all the same", () => undefined);
  });`;
/** For longer than this test may take: what is deaf must not outlive the run. */
const DEAF =
  'test("hears nothing", () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400_000));';
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

    expect(await check()).toMatchObject({ code: 0, lastLines: ["1 passed, 0 failed, 1 skipped"] });
  });

  it("fails when a test does, or a file of tests that cannot be loaded", async () => {
    const files = { "green.test.js": GREEN, "red.test.js": RED, "unreadable.test.js": UNREADABLE };
    writeProject(files);

    expect(await check()).toMatchObject({ code: 1, lastLines: ["1 passed, 2 failed, 0 skipped"] });
  });

  it("fails when another step does although all tests pass, and names it", async () => {
    writeProject({ "green.test.js": GREEN }, { lint: "exit 1", build: "exit 2" });

    expect(await check()).toMatchObject({
      code: 1,
      lastLines: ["Failed beside the tests: lint, build", "1 passed, 0 failed, 0 skipped"],
    });
  });

  it("ends, and names it, when a test waits for ever", async () => {
    const setupFilesAfterEnv = [join(PROJECT_ROOT, "test/support/time-limit.mjs")];
    const jest = { runner: RUNNER, setupFilesAfterEnv, reporters: ["default", REPORTER] };
    writeProject({ "green.test.js": GREEN, "waiting.test.js": WAITING }, {}, jest);

    const { code, lastLines, stderr } = await check({ TEST_LIMIT_MS: "200" });

    expect({ code, lastLines }).toEqual({ code: 1, lastLines: ["2 passed, 2 failed, 0 skipped"] });
    expect(stderr).toMatch(/waits for ever\n.*Not settled after 0.2 s/);
    expect(stderr).toMatch(/beforeEach.*\n.*Not settled after 0.2 s/);
  });

  it("ends, and names the file, when what runs the tests answers no more", async () => {
    const setupFiles = [join(PROJECT_ROOT, "test/support/worker-setup.mjs")];
    const reporters = [[REPORTER, { fileLimitSeconds: 3 }]];
    const jest = { runner: RUNNER, setupFiles, reporters };
    writeProject({ "green.test.js": GREEN, "deaf.test.js": DEAF }, {}, jest);

    const { code, lastLines, stderr } = await check();

    expect({ code, lastLines }).toEqual({ code: 1, lastLines: ["1 passed, 1 failed, 0 skipped"] });
    expect(stderr).toMatch(/No end after 3 s: .*deaf\.test\.js\n/);
  });

  function writeProject(
    tests: Record<string, string>,
    steps: Record<string, string> = {},
    settings: object = {},
  ) {
    const passing = Object.fromEntries(STEPS.map((step) => [step, "exit 0"]));
    const scripts = { ...passing, ...steps, jest: "jest" };
    const jest = { reporters: [REPORTER], ...settings };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts, jest }));
    for (const [file, text] of Object.entries(tests))
      writeFileSync(join(folder, "test", file), text);
  }

  function check(env: Record<string, string> = {}): Promise<Check> {
    const script = 'require("./.config/check.cjs").check([])';
    const options = { cwd: folder, env: { ...process.env, ...env } };
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        ["-e", script],
        options,
        (_error, stdout, stderr) => {
          resolve({ code: child.exitCode, lastLines: stdout.trim().split("\n"), stderr });
        },
      );
    });
  }
});

interface Check {
  readonly code: number | null;
  readonly lastLines: string[];
  readonly stderr: string;
}
