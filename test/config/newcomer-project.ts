import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Stands for npm, which is not ours and would take two minutes: puts two packages in place. */
const NPM = `
  const fs = require("node:fs");
  fs.rmSync("node_modules", { recursive: true, force: true });
  fs.cpSync("registry", "node_modules", { recursive: true, verbatimSymlinks: true });
  fs.copyFileSync("package-lock.json", "node_modules/.package-lock.json");
`;

/** Little for the real compiler to read. */
const TSCONFIG = {
  compilerOptions: { module: "Node16", target: "ES2023", rootDir: ".", types: [], lib: ["ES5"] },
};

const MAIN = `
  declare const process: { argv: string[]; exitCode: number };
  declare const console: { log(text: string): void };
  console.log(process.argv.slice(2).join(" "));
  process.exitCode = 3;
`;

/** A small project around the real runner, in a folder of its own, as a fresh clone would be. */
export function newcomerProject() {
  const folder = mkdtempSync(join(tmpdir(), "parole-tenue-newcomer-"));

  function write(file: string, content: string | object): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const text = typeof content === "string" ? content : JSON.stringify(content);
    writeFileSync(join(folder, file), text);
  }

  cpSync(join(PROJECT_ROOT, ".config"), join(folder, ".config"), { recursive: true });
  write(".config/tsconfig.build.json", {
    extends: "../tsconfig.json",
    compilerOptions: { rootDir: ".." },
    include: ["../src"],
  });
  write("package.json", {});
  write("tsconfig.json", TSCONFIG);
  write("npm.js", NPM);
  write("package-lock.json", { packages: { "node_modules/sqlite3": { version: "6.0.1" } } });
  write("registry/sqlite3/index.js", "");
  symlinkSync(join(PROJECT_ROOT, "node_modules/typescript"), join(folder, "registry/typescript"));
  write("src/main.ts", MAIN);

  const runner = join(folder, ".config/run.cjs");
  const env = {
    ...process.env,
    npm_execpath: join(folder, "npm.js"),
    npm_lifecycle_event: "start",
  };

  return {
    write,
    path: (file: string) => join(folder, file),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
    /** What `npm start -- …` runs. */
    async start(...args: string[]): Promise<Run> {
      const child = spawn(process.execPath, [runner, "start", ...args], { cwd: tmpdir(), env });
      let [stdout, stderr] = ["", ""];
      child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
      child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
      const [code] = (await once(child, "close")) as [number];
      return { code, stdout, stderr };
    },
    /** The same under another process, as under npm, which is killed once the program prints. */
    async startAndKillParent(): Promise<string> {
      const start = `spawn(process.execPath, [${JSON.stringify(runner)}, "start"], { stdio: "inherit" })`;
      const parent = `require("node:child_process").${start}`;
      const child = spawn(process.execPath, ["-e", parent], { cwd: tmpdir(), env });
      let stdout = "";
      child.stdout.on("data", (text: Buffer) => {
        stdout += text.toString();
        child.kill("SIGKILL");
      });
      await once(child.stdout, "close");
      return stdout;
    },
  };
}
