import { InvalidArgumentError, type Command } from "commander";
import { instantArgument, periodArgument } from "../compliance/command-arguments";
import { Refused, type CommandLine } from "../command-line";
import type { Period } from "../compliance/period";
import { parseDay } from "../infrastructure/local-day";
import { closePeriod } from "./close-period";
import type { ClosingRefusal } from "./period-closing";
import type { PublicationRefusal } from "./period-standing";
import { publishPeriod } from "./publish-period";

interface CloseOptions {
  readonly cutOff?: Date;
  readonly publishFrom?: string;
  readonly json?: boolean;
}

export function periodsCommands(program: Command, line: CommandLine): void {
  const periods = program
    .command("period")
    .description("close a half-year that is over, then publish its figures");
  closeCommand(periods, line);
  publishCommand(periods, line);
}

function closeCommand(periods: Command, { terminal, withContext }: CommandLine): void {
  periods
    .command("close")
    .description(
      "draw up the figures of a half-year, and give the platforms 15 working days to reply",
    )
    .argument("<half-year>", "like 2026-S1", periodArgument)
    .option(
      "--cut-off <instant>",
      "like 2026-09-01T00:00:00+02:00; now by default",
      instantArgument,
    )
    .option("--publish-from <day>", "not before that day; else once replies are over", day)
    .option("--json", "print one JSON document")
    .action(async (asked: Period, { cutOff, publishFrom, json }: CloseOptions) => {
      await withContext(async ({ clock, config, inTransaction }) => {
        const request = { cutOff, publishFrom, accountId: undefined };
        const command = { period: asked, ...request, baseUrl: config.baseUrl };
        const decision = await inTransaction((tx) => closePeriod(tx, command, clock.now()));
        if (!decision.accepted) throw new Refused(CLOSING_REASONS[decision.refusal](asked));
        const { closing } = decision;
        const told = {
          period: asked.id,
          cut_off: closing.cutOff.toISOString(),
          reply_by: closing.replyBy,
          publish_from: closing.publishFrom,
        };
        terminal.out(
          json
            ? JSON.stringify(told)
            : `${told.period} closed, cut-off ${told.cut_off}, replies until ${told.reply_by}, ` +
                `publication from ${told.publish_from}`,
        );
      });
    });
}

function publishCommand(periods: Command, { terminal, withContext }: CommandLine): void {
  periods
    .command("publish")
    .description("freeze and publish the figures of a half-year that is closed")
    .argument("<half-year>", "like 2026-S1", periodArgument)
    .option("--json", "print one JSON document")
    .action(async (asked: Period, { json }: { json?: boolean }) => {
      await withContext(async ({ clock, config, inTransaction }) => {
        const command = { period: asked, accountId: undefined, baseUrl: config.baseUrl };
        const outcome = await inTransaction((tx) => publishPeriod(tx, command, clock.now()));
        if (!outcome.accepted) throw new Refused(PUBLICATION_REASONS[outcome.refusal](asked));
        const { publication, scorecards } = outcome;
        const told = {
          period: asked.id,
          scorecards,
          scorecards_sha256: publication.scorecardsSha256,
          measurements: publication.measurements.count,
          measurements_sha256: publication.measurements.sha256,
        };
        terminal.out(
          json
            ? JSON.stringify(told)
            : `${told.period} published, ${told.scorecards} scorecards SHA-256 ${told.scorecards_sha256}, ` +
                `${told.measurements} measurements SHA-256 ${told.measurements_sha256}`,
        );
      });
    });
}

const CLOSING_REASONS: Readonly<Record<ClosingRefusal, (period: Period) => string>> = {
  "unknown-period": ({ id }) => `no charter was in force by the end of ${id}`,
  "not-over": ({ id }) => `${id} is not over`,
  "closed-already": ({ id }) => `${id} is closed already`,
  "cut-off-before-end": ({ id }) => `the cut-off comes before the end of ${id}`,
  "cut-off-in-future": () => "the cut-off lies in the future",
  "publication-too-early": () =>
    "the day of publication comes before the last day for replies is over",
  "publication-too-late": () => "the day of publication lies more than a year ahead",
};

const PUBLICATION_REASONS: Readonly<Record<PublicationRefusal, (period: Period) => string>> = {
  "not-closed": ({ id }) => `${id} is not closed`,
  "published-already": ({ id }) => `${id} is published already`,
  "reply-open": ({ id }) => `the platforms may still reply to the figures of ${id}`,
  "contests-open": ({ id }) => `a contest of a figure of ${id} waits for its answer`,
  "upheld-unmended": ({ id }) =>
    `a contest of a figure of ${id} is upheld, and nothing was recorded in its case since`,
  "too-early": ({ id }) => `${id} is not to be published before the day that was set`,
  "changed-meanwhile": ({ id }) => `figures of ${id} have changed since they were read`,
};

function day(text: string): string {
  if (parseDay(text) === undefined) throw new InvalidArgumentError("an ISO day, like 2026-10-01");
  return text;
}
