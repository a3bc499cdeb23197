import type { CaseHistoryRepository } from "../cases/case-history.repository";
import { caseClocks, type CaseClock } from "../cases/case-clocks";
import type { CharterRepository } from "../charter/charter.repository";
import type { CaseEvent } from "../clocks/clock-run";
import type { PlatformRepository } from "../platforms/platform.repository";
import type { Platform } from "../platforms/platform";
import type { TakingRepository } from "../signatures/taking.repository";

/** A case as a mail tells it. */
export interface ToldCase {
  readonly platform: Platform;
  readonly reference: string;
  /** In the order they occurred. */
  readonly events: readonly CaseEvent[];
  /** Those that count. */
  readonly clocks: readonly CaseClock[];
}

export interface CaseStores {
  readonly caseHistories: CaseHistoryRepository;
  readonly charters: CharterRepository;
  readonly platforms: PlatformRepository;
  readonly takings: TakingRepository;
}

export async function toldCase(
  { caseHistories, charters, takings }: CaseStores,
  platform: Platform,
  reference: string,
  now: Date,
): Promise<ToldCase> {
  const events = (await caseHistories.find(platform.id, reference))?.events ?? [];
  const taken = (await takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const clocks = caseClocks(events, await charters.all(), taken, now);
  return { platform, reference, events, clocks: clocks.filter(({ counts }) => counts) };
}
