import type { Context } from "./context";

/** A command that was understood and refused: the reasons go to stderr, one a line; the exit code is 1. */
export class Refused extends Error {
  readonly reasons: readonly string[];
  constructor(...reasons: string[]) {
    super(reasons.join("\n"));
    this.reasons = reasons;
  }
}

/** What a command says: its result on stdout, everything else on stderr. */
export interface Terminal {
  out(text: string): void;
  tell(text: string): void;
  /** Progress of long work: redrawn in place on a terminal, silent elsewhere. */
  progress(text: string): void;
}

/** What a domain's commands are given. */
export interface CommandLine {
  readonly terminal: Terminal;
  /** Opens the application on a migrated database, does the work, closes it whatever happens. */
  withContext<T>(work: (context: Context) => Promise<T>): Promise<T>;
}
