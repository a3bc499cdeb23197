import type { Command } from "commander";
import { Refused, type CommandLine } from "../command-line";
import type { Context } from "../context";
import { describeCsvErrors } from "../infrastructure/csv/csv-error";
import { openCsvFile } from "../infrastructure/csv/csv-file";
import { keptIf } from "../infrastructure/kept-if";
import { EVENT_COLUMNS, OPTIONAL_COLUMNS } from "./event-rows";
import { addsSomething, importEvents, type ImportReport, type Progress } from "./import-events";
import { mistakeTexts } from "./mistake.texts";

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `afterImport` brings up to date what later domains keep of the measurements. */
export function casesCommands(
  program: Command,
  { terminal, withContext }: CommandLine,
  afterImport: (context: Context) => Promise<void>,
): void {
  const events = program.command("events").description("what happened in the cases of sellers");

  events
    .command("import")
    .description("record the events of a file; one mistake, and nothing of it is taken")
    .argument(
      "<file>",
      `UTF-8 CSV: ${EVENT_COLUMNS.join(",")}, and ${OPTIONAL_COLUMNS.join(",")} if need be`,
    )
    .option("--dry-run", "say what the file would change, and change nothing")
    .option("--json", "print the report as one JSON document")
    .action(async (path: string, { dryRun = false, json = false }: ImportOptions) => {
      await withContext(async (context) => {
        const began = context.clock.now();
        const outcome = await keptIf(
          context.inTransaction,
          (tx) => {
            // Opened anew by a transaction that lost against another and is tried again.
            const file = openCsvFile(path, EVENT_COLUMNS, OPTIONAL_COLUMNS);
            return importEvents(tx, file, began, { progress: show });
          },
          (found) => found.accepted && addsSomething(found.report) && !dryRun,
        );
        terminal.progress("");
        if (!outcome.accepted) {
          const { first, count, isPartial } = outcome.mistakes;
          const more = isPartial ? [mistakeTexts.en.moreMayShow] : [];
          throw new Refused(...describeCsvErrors(path, first, count), ...more);
        }
        if (!dryRun) await afterImport(context);
        const seconds = (context.clock.now().getTime() - began.getTime()) / 1000;
        terminal.tell(reportLine(outcome.report, seconds, dryRun));
        if (json) terminal.out(JSON.stringify(jsonReport(outcome.report, seconds, dryRun)));
      });
    });

  const show: Progress = (step, count) => {
    terminal.progress(STEPS[step](count));
  };
}

const STEPS: Readonly<Record<Parameters<Progress>[0], (count: number) => string>> = {
  read: (rows) => `${rows} rows read`,
  recording: (rows) => `${rows} rows read, recording them`,
  measured: (cases) => `${cases} cases measured`,
};

function reportLine(report: ImportReport, seconds: number, dryRun: boolean): string {
  const { rows, added, corrected, known, casesTouched, measurementsChanged } = report;
  const counts = [
    `${rows} rows read`,
    `${added} new events`,
    ...(corrected === 0 ? [] : [`${corrected} corrected`]),
    `${known} known already`,
    `${casesTouched} cases touched`,
    `${measurementsChanged} measurements changed`,
    `${seconds.toFixed(1)} s`,
  ];
  return `${counts.join(", ")}${dryRun ? " (dry run: nothing was changed)" : ""}`;
}

function jsonReport(report: ImportReport, seconds: number, dryRun: boolean) {
  return {
    rows: report.rows,
    new_events: report.added,
    corrected: report.corrected,
    already_known: report.known,
    cases_touched: report.casesTouched,
    measurements_changed: report.measurementsChanged,
    seconds,
    dry_run: dryRun,
  };
}
