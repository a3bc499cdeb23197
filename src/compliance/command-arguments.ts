import { InvalidArgumentError } from "commander";
import { readInstant } from "../infrastructure/instant";
import { parsePeriod, type Period } from "./period";

/** A half-year as it is typed at a terminal. */
export function periodArgument(id: string): Period {
  const parsed = parsePeriod(id);
  if (!parsed) throw new InvalidArgumentError("a half-year, like 2026-S1 or 2026-S2");
  return parsed;
}

/** An instant with an offset, as it is typed at a terminal. */
export function instantArgument(text: string): Date {
  const read = readInstant(text);
  if (read === undefined) {
    throw new InvalidArgumentError("an ISO 8601 instant with an offset, like 2026-11-01T00:00:00Z");
  }
  return new Date(read);
}
