import { InvalidArgumentError, type Command } from "commander";
import type { CommandLine } from "../command-line";
import type { EvidenceEntry } from "../evidence/evidence-entry";
import { parisDay } from "../infrastructure/local-day";
import { loggedPlatforms, type LoggedEvent } from "../signatures/logged-signatures";
import { endOf, registerLine, type RegisterLine } from "./register-on-day";

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

/** What the log says, by slug; what was recorded after the day does not exist. */
export function registerFromLog(entries: readonly EvidenceEntry[], asOf: string): RegisterLine[] {
  const end = endOf(asOf);
  if (!end) throw new RangeError(`not a day: ${asOf}`);
  const events = entries
    .filter(({ recordedAt }) => recordedAt <= end)
    .map(({ body }) => JSON.parse(body) as LoggedEvent);
  return Array.from(loggedPlatforms(events), ([slug, platform]) =>
    registerLine(slug, platform, asOf, end),
  ).sort((one, other) => (one.platform < other.platform ? -1 : 1));
}

function textLine({ platform, state, charterVersion, since, commitments }: RegisterLine): string {
  const version = charterVersion === null ? "" : `version ${String(charterVersion)}`;
  return [platform, state, version, since ?? "", commitments.join(";")].join("\t");
}

function day(value: string): string {
  if (!endOf(value)) throw new InvalidArgumentError("a day, like 2026-11-01");
  return value;
}
