import { STATUS_CODES } from "node:http";
import type { Response } from "express";

/** What is wrong with one part of what was sent. */
export interface ProblemError {
  readonly detail: string;
  /** Name of the parameter of the query it is about. */
  readonly parameter?: string;
  /** JSON Pointer into the body it is about (RFC 6901). */
  readonly pointer?: string;
}

/** A parameter that is passed over would change an answer without a word: each is known, or told. */
export function unknownParameters(
  query: Readonly<Record<string, unknown>>,
  known: readonly string[],
  detailOf: (name: string) => string,
): ProblemError[] {
  return Object.keys(query)
    .filter((name) => !known.includes(name))
    .map((name) => ({ detail: detailOf(name), parameter: name }));
}

export interface Problem {
  /** What happened, and what can be done about it. */
  readonly detail: string;
  readonly errors?: readonly ProblemError[];
}

/** The document itself, for whoever keeps it before it is sent. */
export function problemBody(status: number, problem: Problem) {
  return { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, ...problem };
}

/**
 * The answer of the API to what it cannot do (RFC 9457). Its kind is the status and nothing besides,
 * which is what "about:blank" says.
 */
export function sendProblem(res: Response, status: number, problem: Problem): void {
  res.status(status).type("application/problem+json").set("Cache-Control", "no-store");
  res.send(JSON.stringify(problemBody(status, problem)));
}
