import type { Command } from "commander";
import { dirname, resolve } from "node:path";
import { Refused, type CommandLine } from "../command-line";
import { instantArgument } from "../compliance/command-arguments";
import { expectReplaceable, replaceFile } from "../infrastructure/replace-file";
import { cutOffOf } from "./cut-off";
import { drawUpReport, type ReportRefusal } from "./draw-up-report";

interface ReportOptions {
  readonly platform: string;
  readonly period: string;
  readonly asOf?: Date;
  readonly out: string;
  readonly json?: boolean;
}

export function reportsCommands(program: Command, { terminal, withContext }: CommandLine): void {
  program
    .command("report")
    .description("draw up the compliance report of a platform on a period, as a PDF file")
    .requiredOption("--platform <slug>", "like depot-dore")
    .requiredOption("--period <period>", "a half-year, like 2026-S1")
    .option(
      "--as-of <instant>",
      "the cut-off, ISO 8601 with an offset, to the second; else as published, or now",
      instantArgument,
    )
    .requiredOption("--out <file>", "where to write it; a file that is there is replaced")
    .option("--json", "print one JSON document")
    .action(async (options: ReportOptions) => {
      const { platform, period, out } = options;
      await toFile(out, expectReplaceable(out));
      const { bytes, sha256, cutOff } = await withContext(
        async ({ clock, printer, queries, stores }) => {
          const cutOff = cutOffOf(options.asOf, clock.now());
          const sources = { ...stores, scorecards: queries.scorecards };
          const isAsked = options.asOf !== undefined;
          const request = { slug: platform, periodId: period, cutOff, isAsked };
          const decision = await drawUpReport(sources, request, clock.now());
          if (!decision.accepted) throw new Refused(REASONS[decision.refusal](options));
          const { report } = decision;
          return { ...(await printer.print(report)), cutOff: report.cutOff };
        },
      );
      await toFile(out, replaceFile(out, bytes));
      const written = { file: out, bytes: bytes.length, sha256, platform, period, cut_off: cutOff };
      terminal.out(
        options.json ? JSON.stringify(written) : `${out} ${bytes.length} bytes SHA-256 ${sha256}`,
      );
    });
}

const REASONS: Record<ReportRefusal, (options: ReportOptions) => string> = {
  "unknown-platform": ({ platform }) => `${platform}: no such platform in the register`,
  "unknown-period": ({ period }) => `${period}: not a period, which is a half-year like 2026-S1`,
  "future-cut-off": () => "the cut-off lies in the future",
  "period-not-begun": ({ period }) => `${period} had not begun at the cut-off`,
  "not-signed": ({ platform, period }) =>
    `${platform} had signed no commitment by the end of ${period}, or by the cut-off`,
};

const WRITE_FAILURES: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `${dirname(resolve(file))}: no such directory`,
  EISDIR: (file) => `${file}: is a directory`,
  EACCES: (file) => `${file}: cannot be written`,
  ENOTDIR: (file) => `${file}: cannot be written`,
  EROFS: (file) => `${file}: cannot be written`,
  ENOSPC: (file) => `${file}: no space is left`,
};

/** What the file system refuses is told in words. */
async function toFile(file: string, done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const reason = WRITE_FAILURES[code];
    throw reason ? new Refused(reason(file)) : error;
  }
}
