import type { Command } from "commander";
import { instantArgument, periodArgument } from "./command-arguments";
import { charterInForce } from "../charter/in-force";
import { isoDay, localDayOf } from "../infrastructure/local-day";
import { Refused, type CommandLine } from "../command-line";
import type { Context } from "../context";
import type { Period } from "./period";
import type { CompleteScorecard } from "./scorecard";
import { scorecardRows } from "./scorecard-rows";
import { scorecardTable } from "./scorecard-table";

interface ScorecardOptions {
  readonly period: Period;
  readonly platform?: string;
  readonly asOf?: Date;
  readonly json?: boolean;
}

export function complianceCommands(program: Command, { terminal, withContext }: CommandLine): void {
  program
    .command("scorecard")
    .description("what an official sees of the signatories in a period: nothing is withheld")
    .requiredOption("--period <half-year>", "like 2026-S1", periodArgument)
    .option("--platform <slug>", "of this platform alone")
    .option(
      "--as-of <instant>",
      "the cut-off, like 2026-11-01T00:00:00Z; else as published, or now",
      instantArgument,
    )
    .option("--json", "print one JSON array")
    .action(async (options: ScorecardOptions) => {
      await withContext(async (context) => {
        const rows = (await scorecards(context, options)).flatMap(scorecardRows);
        terminal.out(options.json ? JSON.stringify(rows, undefined, 2) : scorecardTable(rows));
      });
    });
}

async function scorecards(
  { clock, queries, stores }: Context,
  { period: asked, platform: slug, asOf }: ScorecardOptions,
): Promise<readonly CompleteScorecard[]> {
  const now = clock.now();
  if (asOf && asOf > now) throw new Refused(`${asOf.toISOString()} is in the future`);
  await refuseUnpromised(stores, asked, asOf ?? now);
  if (slug === undefined) {
    return asOf
      ? queries.scorecards.ofPeriodAt(asked, asOf)
      : queries.scorecards.ofPeriod(asked, now);
  }
  const platform = await stores.platforms.findBySlug(slug);
  if (!platform) throw new Refused(`no platform “${slug}” in the register`);
  const scorecard = asOf
    ? await queries.scorecards.at(platform, asked, asOf)
    : await queries.scorecards.current(platform, asked, now);
  return scorecard ? [scorecard] : [];
}

/** Where nothing could be promised yet, nothing was “not taken”. */
async function refuseUnpromised(
  { charters }: Pick<Context["stores"], "charters">,
  { id, startsAt, endDay }: Period,
  cutOff: Date,
): Promise<void> {
  if (startsAt > cutOff) throw new Refused(`${id} had not begun at the cut-off`);
  const lastDay = isoDay(Math.min(endDay - 1, localDayOf(cutOff)));
  if (charterInForce(await charters.all(), lastDay)) return;
  throw new Refused(`no charter was in force by the end of ${id}, or by the cut-off`);
}
