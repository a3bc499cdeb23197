import { InvalidArgumentError, type Command } from "commander";
import type { CommandLine } from "../command-line";
import { parisDay } from "../infrastructure/local-day";
import { registerFromLog } from "./register-from-log";
import { endOf, type RegisterLine } from "./register-on-day";

interface RegisterOptions {
  readonly asOf?: string;
  readonly json?: boolean;
}

export function signatoriesCommands(program: Command, { terminal, withContext }: CommandLine) {
  program
    .command("register")
    .description("the register as it stood on a day, rebuilt from the evidence log alone")
    .option("--as-of <day>", "like 2026-11-01, Paris time; today without it", day)
    .option("--json", "print one JSON document")
    .action(async ({ asOf, json }: RegisterOptions) => {
      await withContext(async ({ clock, stores }) => {
        const lines = registerFromLog(await stores.evidence.all(), asOf ?? parisDay(clock.now()));
        if (json) terminal.out(JSON.stringify(lines, undefined, 2));
        else for (const line of lines) terminal.out(textLine(line));
      });
    });
}

function textLine({ platform, state, charterVersion, since, commitments }: RegisterLine): string {
  const version = charterVersion === null ? "" : `version ${String(charterVersion)}`;
  return [platform, state, version, since ?? "", commitments.join(";")].join("\t");
}

function day(value: string): string {
  if (!endOf(value)) throw new InvalidArgumentError("a day, like 2026-11-01");
  return value;
}
