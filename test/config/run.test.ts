import { existsSync, utimesSync } from "node:fs";
import { newcomerProject } from "./newcomer-project";

const INSTALLS = "npm ci";
const COMPILES = "Compiling";

/** Runs until it is asked to stop. */
const SERVER = `
  declare const process: { once(signal: string, end: () => void): void };
  declare const console: { log(text: string): void };
  declare function setInterval(work: () => void, ms: number): unknown;
  declare function clearInterval(timer: unknown): void;
  const open = setInterval(() => undefined, 1000);
  process.once("SIGTERM", () => {
    clearInterval(open);
    console.log("stopped");
  });
  console.log("running");
`;

describe("starting from a fresh clone", () => {
  let project: ReturnType<typeof newcomerProject>;

  beforeEach(() => {
    project = newcomerProject();
  });
  afterEach(() => {
    project.remove();
  });

  it("installs and compiles on stderr, then leaves stdout and exit code to the program", async () => {
    const { code, stdout, stderr } = await project.start("scorecard", "--json");

    expect(stdout).toBe("scorecard --json\n");
    expect(code).toBe(3);
    expect(stderr).toContain(INSTALLS);
    expect(stderr).toContain(COMPILES);
  });

  it("does nothing of it the second time", async () => {
    await project.start();

    expect(await project.start()).toEqual({ code: 3, stdout: "\n", stderr: "" });
  });

  it("compiles again when a source has changed, and only compiles", async () => {
    await project.start();
    project.write("src/added.ts", "export const added = 1;");

    const { stderr } = await project.start();
    expect(stderr).toContain(COMPILES);
    expect(stderr).not.toContain(INSTALLS);
    expect(existsSync(project.path("dist/src/added.js"))).toBe(true);
  });

  it("installs again when the lock names another version", async () => {
    await project.start();
    project.write("package-lock.json", {
      packages: { "node_modules/sqlite3": { version: "6.0.2" } },
    });

    expect((await project.start()).stderr).toContain(INSTALLS);
    expect((await project.start()).stderr).toBe("");
  });

  it("needs no development package and no optional one once compiled", async () => {
    await project.start();
    project.write("package-lock.json", {
      packages: {
        "node_modules/sqlite3": { version: "6.0.1" },
        "node_modules/jest": { version: "30.0.0", dev: true },
        "node_modules/other-system": { version: "1.0.0", optional: true },
      },
    });

    expect((await project.start()).stderr).toBe("");
  });

  it("installs and compiles once when two start together", async () => {
    const runs = await Promise.all([project.start(), project.start()]);

    const said = runs.map(({ stderr }) => stderr).join("");
    expect(said.split(INSTALLS)).toHaveLength(2);
    expect(said.split(COMPILES)).toHaveLength(2);
    expect(runs.map(({ code }) => code)).toEqual([3, 3]);
  });

  it("takes over from a process that was killed at it", async () => {
    project.write("dist.build.lock", "1");
    const minuteAgo = Date.parse("2026-01-01T00:00:00Z") / 1000;
    utimesSync(project.path("dist.build.lock"), minuteAgo, minuteAgo);

    expect((await project.start()).code).toBe(3);
    expect(existsSync(project.path("dist.build.lock"))).toBe(false);
  });

  it("says what is missing when sqlite3 has no binary for this machine", async () => {
    project.write("registry/sqlite3/index.js", "throw new Error('no binary')");

    const { code, stdout, stderr } = await project.start();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("apt-get install python3 make g++");
  });

  it("keeps the last good build when the sources do not compile", async () => {
    await project.start();
    project.write("src/broken.ts", "export const broken: string = 1;");

    const { code, stdout, stderr } = await project.start();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("src/broken.ts");
    expect(existsSync(project.path("dist/src/main.js"))).toBe(true);
  });

  it("ends the program cleanly when npm is gone", async () => {
    project.write("src/main.ts", SERVER);

    expect(await project.startAndKillParent()).toBe("running\nstopped\n");
  });
});
