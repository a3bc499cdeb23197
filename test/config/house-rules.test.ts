import { execFile } from "node:child_process";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

const CODE = `
import { existsSync } from "node:fs";
import { Config } from "./infrastructure/config";
declare const dayjs: () => Date;
export default function today(config: Config): unknown {
  console.log(existsSync("x"), Date.now(), new Date("2026-01-01"));
  Promise.resolve(config);
  return [new Date(), dayjs()];
}
`;

describe("the house rules", () => {
  it("are found broken by the linter", async () => {
    expect(await rulesBroken("src/context.ts")).toEqual([
      "@typescript-eslint/consistent-type-imports",
      "@typescript-eslint/no-floating-promises",
      "no-console",
      "no-restricted-syntax: Export by name.",
      "no-restricted-syntax: Take `now` as an argument; only the clock reads the time.",
      "no-restricted-syntax: Take `now` as an argument; only the clock reads the time.",
      "no-restricted-syntax: Take `now` as an argument; only the clock reads the time.",
    ]);
  });
});

/** What the linter says of the code above if it stood in that file. */
function rulesBroken(file: string): Promise<string[]> {
  const tool = join(PROJECT_ROOT, "node_modules/eslint/bin/eslint.js");
  const place = ["--stdin", "--stdin-filename", file, "--format", "json"];
  const args = [tool, "--config", ".config/eslint.config.mjs", ...place];
  // Otherwise typescript-eslint takes the file on disk for the text it is given.
  const env = { ...process.env, TSESTREE_SINGLE_RUN: "false" };
  return new Promise((resolve) => {
    const linter = execFile(
      process.execPath,
      args,
      { cwd: PROJECT_ROOT, env },
      (_error, stdout) => {
        const [result] = JSON.parse(stdout) as [{ messages: Message[] }];
        resolve(result.messages.map(named).sort());
      },
    );
    linter.stdin?.end(CODE);
  });
}

interface Message {
  readonly ruleId: string;
  readonly message: string;
}

function named({ ruleId, message }: Message): string {
  return ruleId === "no-restricted-syntax" ? `${ruleId}: ${message}` : ruleId;
}
