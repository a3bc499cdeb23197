import type { Command } from "commander";
import { Refused, type CommandLine } from "../command-line";
import { readDemonstrationFiles } from "./demonstration.folder";
import { loadDemonstration } from "./load-demonstration";

export function demonstrationCommands(
  program: Command,
  { terminal, withContext }: CommandLine,
): void {
  const demo = program.command("demo").description("invented platforms and cases, to try it all");

  demo
    .command("load")
    .description(
      "fill an empty register with the demonstration; every page then says it is fictional",
    )
    .action(async () => {
      const files = await readDemonstrationFiles();
      await withContext(async ({ clock, config, inTransaction }) => {
        const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
        const decision = await inTransaction((tx) =>
          loadDemonstration(tx, files, service, clock.now()),
        );
        if (!decision.accepted) {
          throw new Refused(
            "The register is not empty: the demonstration goes into a new database only.",
          );
        }
        terminal.out(`${decision.platforms} platforms, ${decision.events} events`);
      });
    });
}
