import { periodsBetween, parsePeriod, previousPeriod, type Period } from "../compliance/period";
import { CEREMONY, OTHER_SIGNATORIES, REPORTED_ONLY, type Player } from "./cast";
import { inventedCases, type Conduct, type EventRow } from "./invented-cases";
import { seededRandom } from "./random";
import { SCENES } from "./scenes";

/** The last invented event. */
const END = new Date("2026-11-15T00:00:00Z");
/** Notices, of which every one must be kept: most platforms keep all of them, the others some. */
const NOTICES = new Set(["C3", "C8"]);
/** The half-yearly declaration: one case a period, of which the other commitments' numbers do not apply. */
const DECLARATION = "C12";

/** All invented events, the same at every run, none later than `now`. */
export function inventedEvents(now: Date): EventRow[] {
  const until = now < END ? now : END;
  return conducts().flatMap((conduct) => {
    const seed = seedOf(`${conduct.platform}/${conduct.commitment}/${conduct.period.id}`);
    return inventedCases(conduct, seededRandom(seed), until);
  });
}

function conducts(): Conduct[] {
  const signatories = [...CEREMONY, ...OTHER_SIGNATORIES];
  const reported = REPORTED_ONLY.map((platform) => ({
    platform,
    without: Object.keys(SCENES)
      .filter((commitment) => commitment !== "C2" && commitment !== "C4")
      .map((commitment) => ({ commitment })),
    keeping: 0.5,
    cases: 9,
  }));
  return [...signatories, ...reported].flatMap((player) =>
    demonstrated().flatMap((period) => conductsOf(player, period)),
  );
}

type Conducted = Pick<Player, "platform" | "keeping" | "cases" | "silentIn"> & {
  readonly without: readonly { readonly commitment: string }[];
};

function conductsOf(player: Conducted, period: Period): Conduct[] {
  const taken = Object.keys(SCENES).filter(
    (code) => !player.without.some(({ commitment }) => commitment === code),
  );
  return taken.flatMap((commitment) => {
    // What is due in a half-year is the declaration of the one before.
    const told = commitment === DECLARATION ? previousPeriod(period) : period;
    if (player.silentIn?.includes(told.id)) return [];
    const luck = seededRandom(seedOf(`${player.platform}/${commitment}`));
    const keeping = NOTICES.has(commitment)
      ? Number(luck.chance(player.keeping - 0.1)) || player.keeping
      : Math.min(1, player.keeping + luck.between(-0.06, 0.09));
    const cases = Math.round(player.cases * luck.between(0.6, 1.4));
    if (commitment !== DECLARATION) {
      return [{ platform: player.platform, commitment, period, cases, keeping }];
    }
    return [{ platform: player.platform, commitment, period, cases: 1, keeping: player.keeping }];
  });
}

function demonstrated(): Period[] {
  const first = parsePeriod("2024-S2");
  const last = parsePeriod("2026-S2");
  return first && last ? periodsBetween(first, last) : [];
}

/** FNV-1a: the seed of a cell depends on its name alone, so that one change leaves the others as they were. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
