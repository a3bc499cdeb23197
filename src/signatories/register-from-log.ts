import type { EvidenceEntry } from "../evidence/evidence-entry";
import { loggedPlatforms, type LoggedEvent } from "../signatures/logged-signatures";
import { endOf, registerLine, type RegisterLine } from "./register-on-day";

/** What the log says, by slug; what was recorded after the day does not exist. */
export function registerFromLog(entries: readonly EvidenceEntry[], asOf: string): RegisterLine[] {
  const end = endOf(asOf);
  if (!end) throw new RangeError(`not a day: ${asOf}`);
  const events = entries
    .filter(({ recordedAt }) => recordedAt <= end)
    .map(({ body }) => JSON.parse(body) as LoggedEvent);
  return Array.from(loggedPlatforms(events), ([slug, platform]) =>
    registerLine(slug, platform, asOf, end),
  ).sort((one, other) => (one.platform < other.platform ? -1 : 1));
}
