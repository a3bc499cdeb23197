import { Command, CommanderError } from "commander";
import { accountsCommands } from "./accounts/accounts.commands";
import { casesCommands } from "./cases/cases.commands";
import { publishAndMeasure } from "./cases/publish-and-measure";
import { charterCommands } from "./charter/charter.commands";
import { Refused, type CommandLine, type Terminal } from "./command-line";
import { complianceCommands } from "./compliance/compliance.commands";
import { refreshResults } from "./compliance/refresh-results.job";
import { createContext } from "./context";
import { demonstrationCommands } from "./demonstration/demonstration.commands";
import { evidenceCommands } from "./evidence/evidence.commands";
import { ConfigError, readConfig } from "./infrastructure/config";
import { isBusy, isUniqueViolation } from "./infrastructure/database/connection";
import { migrateDatabase } from "./infrastructure/database/migrate";
import { periodsCommands } from "./periods/periods.commands";
import { platformsCommands } from "./platforms/platforms.commands";
import { reportsCommands } from "./reports/reports.commands";
import { secondFactorsCommands } from "./second-factors/second-factors.commands";
import { signatoriesCommands } from "./signatories/signatories.commands";
import { signaturesCommands } from "./signatures/signatures.commands";

const DONE = 0;
const REFUSED = 1;
const USAGE = 2;

const BUSY = "another process has been writing to the database for some seconds; try again later";

const SECOND =
  "somebody else did the same at this very moment; look at what is there and try again";

/** Runs one command line (without node and script) and returns its exit code: 0 done, 1 refused, 2 usage. */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  try {
    const program = paroleProgram(commandLine(environment, terminal));
    await program.parseAsync(args, { from: "user" });
    return DONE;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE;
    if (error instanceof Refused)
      error.reasons.forEach((reason) => {
        terminal.tell(reason);
      });
    else if (error instanceof ConfigError) terminal.tell(`Configuration: ${error.message}`);
    else if (isBusy(error)) terminal.tell(BUSY);
    else if (isUniqueViolation(error)) terminal.tell(SECOND);
    else terminal.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return REFUSED;
  }
}

function paroleProgram(line: CommandLine): Command {
  const program = new Command("parole")
    .description("Parole tenue: the register of the charter, from the command line")
    .showHelpAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        line.terminal.out(text.trimEnd());
      },
      writeErr: (text) => {
        line.terminal.tell(text.trimEnd());
      },
    });

  program
    .command("migrate")
    .description("bring the database up to date")
    .action(async () => {
      // Opening the application migrates; there is nothing more to do.
      await line.withContext(() => Promise.resolve());
    });
  accountsCommands(program, line);
  secondFactorsCommands(program, line);
  demonstrationCommands(program, line);
  evidenceCommands(program, line);
  casesCommands(program, line, refreshResults);
  charterCommands(program, line, publishAndMeasure);
  complianceCommands(program, line);
  periodsCommands(program, line);
  platformsCommands(program, line);
  reportsCommands(program, line);
  signatoriesCommands(program, line);
  signaturesCommands(program, line);
  return program;
}

function commandLine(
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): CommandLine {
  return {
    terminal,
    async withContext(work) {
      const config = readConfig({ LOG_LEVEL: "warn", ...environment });
      for (const name of await migrateDatabase(config.database)) terminal.tell(`migrated ${name}`);
      const context = createContext(config);
      try {
        return await work(context);
      } finally {
        await context.close();
      }
    },
  };
}
