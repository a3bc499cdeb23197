import { NotSignedIn } from "../infrastructure/http/errors";
import { readNext } from "../infrastructure/http/next-address";
import type { Visit, Visitor } from "../infrastructure/http/route";

/** Who is at a door that opens to nobody unknown. */
export function knownVisitor({ visitor }: Pick<Visit, "visitor">): Visitor {
  if (!visitor) throw new NotSignedIn("a door without anybody at it");
  return visitor;
}

/** Where to go on to: carried along in the address through every form of the way. */
export function nextOf({ req }: Pick<Visit, "req">): string | undefined {
  return readNext(req.query["next"]);
}
