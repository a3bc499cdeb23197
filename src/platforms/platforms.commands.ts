import type { Command } from "commander";
import { Refused, type CommandLine } from "../command-line";
import { describeCsvErrors } from "../infrastructure/csv/csv-error";
import { readCsvFile } from "../infrastructure/csv/csv-file";
import { importPlatforms } from "./import-platforms";
import { PLATFORM_COLUMNS, readPlatformRows } from "./platform-import";

export function platformsCommands(program: Command, { terminal, withContext }: CommandLine): void {
  const platforms = program.command("platforms").description("the platforms of the register");

  platforms
    .command("import")
    .description("register the platforms of a file; one mistake, and nothing of it is taken")
    .argument("<file>", `UTF-8 CSV with the columns ${PLATFORM_COLUMNS.join(",")}`)
    .action(async (file: string) => {
      const content = readPlatformRows(await readCsvFile(file, PLATFORM_COLUMNS));
      await withContext(async ({ clock, inTransaction }) => {
        const decision = await inTransaction((tx) => importPlatforms(tx, content, clock.now()));
        if (!decision.accepted) {
          throw new Refused(...describeCsvErrors(file, decision.errors));
        }
        const { added, unchanged } = decision;
        terminal.out(`${added.length} new, ${unchanged} known already`);
      });
    });
}
