import { NotFound } from "../infrastructure/http/errors";
import { param, type Visit } from "../infrastructure/http/route";

/** The number that a segment of the address names; one that no table can hold is nobody's. */
export function numberOf(visit: Visit, segment: string): number {
  const text = param(visit, segment);
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new NotFound(segment, text);
  return Number(text);
}
