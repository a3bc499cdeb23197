import type { Context } from "../context";
import type { Visitor } from "../infrastructure/http/route";

/** The token of a session that this very proof has just opened: its button was clicked twice. */
export async function proveAgain(
  { clock, inTransaction }: Context,
  { sessionId }: Visitor,
  proof: string | undefined,
): Promise<string | undefined> {
  if (proof === undefined) return undefined;
  return inTransaction(({ sessions }) => sessions.proveAgain(sessionId, clock.now(), proof));
}
