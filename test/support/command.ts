import { runCommand } from "../../src/commands";
import type { Config } from "../../src/infrastructure/config";

interface CommandRun {
  readonly code: number;
  /** What stdout got, a text a call. */
  readonly out: readonly string[];
  /** What stderr got, a text a call. */
  readonly told: readonly string[];
}

/** Runs a command line on a database, in this process and with the real clock. */
export async function parole(database: Config["database"], ...args: string[]): Promise<CommandRun> {
  const url = database.engine === "postgres" ? database.url : `sqlite:${database.file}`;
  const out: string[] = [];
  const told: string[] = [];
  const environment = { NODE_ENV: "test", LOG_LEVEL: "silent", DATABASE_URL: url };
  const code = await runCommand(args, environment, {
    out: (text) => void out.push(text),
    tell: (text) => void told.push(text),
    progress: () => undefined,
  });
  return { code, out, told };
}
