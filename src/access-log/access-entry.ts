export const ACCESS_KINDS = ["look", "download", "act"] as const;

/** A page was looked at, a file was handed over, or something was changed. */
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** What became of it when it was not done as asked. */
export type AccessOutcome = "not-found" | "refused" | "failed";

/** Somebody with an account passed a door of the console: who, which one, what lay behind it. */
export interface AccessEntry {
  readonly accountId: string;
  readonly permission: string;
  /** Undefined of an entry older than the distinction. */
  readonly kind: AccessKind | undefined;
  /** Without its query, which may hold what was searched for. */
  readonly path: string;
  readonly accessedAt: Date;
}

/** How long an entry is kept; the legal notice says the same. */
export const ACCESS_MONTHS = 12;

/** Whoever only asks whether a file is there is handed nothing. */
export function accessKind(
  method: string,
  { downloads }: { readonly downloads: boolean },
): AccessKind {
  if (method === "POST") return "act";
  return downloads && method === "GET" ? "download" : "look";
}

/** By the number that the answer carries; undefined of an answer that gave what was asked for. */
export function accessOutcome(httpAnswer: number): AccessOutcome | undefined {
  if (httpAnswer < 400) return undefined;
  if (httpAnswer === 404) return "not-found";
  return httpAnswer < 500 ? "refused" : "failed";
}
