import type { Command } from "commander";
import { Refused, type CommandLine } from "../command-line";
import { faultInWords, verifyEvidence } from "./verify-evidence";

export function evidenceCommands(program: Command, { terminal, withContext }: CommandLine): void {
  const log = program.command("log").description("the evidence log");

  log
    .command("verify")
    .description("read the whole log again: numbers, hashes, length")
    .option("--json", "print one JSON document")
    .action(async ({ json }: { json?: boolean }) => {
      await withContext(async ({ queries }) => {
        const head = await queries.evidence.head();
        const check = await verifyEvidence(queries.evidence.inBlocks(head.size), head);
        if (json) terminal.out(JSON.stringify(check, undefined, 2));
        if (check.faults.length > 0) throw new Refused(...check.faults.map(faultInWords));
        if (!json) terminal.out(`${String(check.lines)} lines, whole`);
      });
    });
}
