import { parsePeriod, type Period } from "../compliance/period";
import type { Stores } from "../stores";
import type { RecordedComplaints } from "../declarations/compared-figures";
import { charterOf, declaredFamilies, type Declaration } from "../declarations/declaration";
import { NO_DRAFT } from "../declarations/declaration-draft";
import { OTHER_FAMILY, type DeclaredFigures } from "../declarations/declared-figures";
import { submitDeclaration } from "../declarations/submit-declaration";
import type { Platform } from "../platforms/platform";
import { representativeOf } from "./renew-online";

/** Who declares what the register does not know of, and who corrects it. */
interface DeclaringPlayer {
  readonly platform: string;
  readonly representative: string;
  readonly period: string;
  /** Complaints that came without leaving a case. */
  readonly elsewhere: number;
  /** Why they are another number, each a version with the reason of its correction. */
  readonly corrections: readonly { readonly elsewhere: number; readonly reason: string }[];
}

const PLAYERS: readonly DeclaringPlayer[] = [
  {
    platform: "marcheclair",
    representative: "Ada Vernet",
    period: "2026-S1",
    elsewhere: 14,
    corrections: [
      { elsewhere: 17, reason: "Trois réclamations reçues par courrier avaient été oubliées." },
    ],
  },
  {
    platform: "bazarine",
    representative: "Hugo Lemaire",
    period: "2026-S1",
    elsewhere: 0,
    corrections: [],
  },
  {
    platform: "criea",
    representative: "Nora Castel",
    period: "2025-S2",
    elsewhere: 6,
    corrections: [],
  },
];

const DAY = 86_400_000;

/** Some platforms declare their figures, on the day on which they stopped the clock of their declaration. */
export async function playDeclarations(stores: Stores, baseUrl: string, now: Date): Promise<void> {
  for (const player of PLAYERS) {
    const platform = await stores.platforms.findBySlug(player.platform);
    const period = parsePeriod(player.period);
    const receivedAt = platform && period && (await receivedIn(stores, platform, period));
    if (!receivedAt || receivedAt > now) continue;
    await declare(stores, { platform, period, player, receivedAt, baseUrl });
    for (const [index, correction] of player.corrections.entries()) {
      const later = new Date(receivedAt.getTime() + 7 * (index + 1) * DAY);
      if (later > now) break;
      const corrected = { ...player, ...correction };
      await declare(stores, { platform, period, player: corrected, receivedAt: later, baseUrl });
    }
  }
}

/** When the declaration came, as its case tells; undefined when it never did. */
async function receivedIn(
  { caseHistories, declarations }: Stores,
  { id }: Platform,
  { startsAt, endsAt }: Period,
): Promise<Date | undefined> {
  const found = await declarations.caseDue(id, startsAt, endsAt);
  const history = found && (await caseHistories.find(id, found.reference));
  return history?.events.find(({ type }) => type === "declaration-received")?.at;
}

interface Declaring {
  readonly platform: Platform;
  readonly period: Period;
  readonly player: Omit<DeclaringPlayer, "corrections"> & { readonly reason?: string };
  readonly receivedAt: Date;
  readonly baseUrl: string;
}

async function declare(
  stores: Stores,
  { platform, period, player, receivedAt, baseUrl }: Declaring,
): Promise<void> {
  const charter = charterOf(period, await stores.charters.all());
  if (!charter) throw new Error("a declaration before the first charter");
  const { representative, elsewhere, reason } = player;
  const account = await representativeOf(stores, platform, representative, receivedAt);
  const recorded = await stores.recordedComplaints.of(platform.id, period, charter);
  const content: Omit<
    Declaration,
    "platformId" | "period" | "version" | "accountId" | "receivedAt"
  > = {
    charterVersion: charter.version,
    figures: figuresOf(recorded, elsewhere, declaredFamilies(charter)),
    recorded,
    explanation:
      elsewhere === 0
        ? undefined
        : "Des réclamations reçues par téléphone ou par courrier n’ont pas ouvert de dossier.",
    reason,
  };
  const draft = { answers: {}, accountId: account.id, savedAt: receivedAt };
  await stores.declarationDrafts.save([platform.id, period.id], NO_DRAFT, draft);
  const command = { platform, period, account, content, draftSeen: NO_DRAFT + 1, baseUrl };
  const outcome = await submitDeclaration(stores, command, receivedAt);
  if (!outcome.accepted) throw new Error(outcome.refusal);
}

/** What the register knows, and some more; six in ten end well for the seller. */
function figuresOf(
  recorded: RecordedComplaints,
  elsewhere: number,
  families: readonly string[],
): DeclaredFigures {
  const complaints = recorded.complaints + elsewhere;
  const decided = complaints - recorded.withdrawn;
  const favourable = Math.round(decided * 0.6);
  const partly = Math.round(decided * 0.15);
  const days = (recorded.averageHours ?? 0) / 24;
  return {
    complaints,
    families: Object.fromEntries(
      families.map((family) => {
        return [family, family === OTHER_FAMILY ? elsewhere : (recorded.families[family] ?? 0)];
      }),
    ),
    outcomes: {
      favourable,
      partly,
      unfavourable: decided - favourable - partly,
      withdrawn: recorded.withdrawn,
      open: 0,
    },
    average: decided > 0 ? { value: Math.round(days * 10) / 10, unit: "days" } : undefined,
  };
}
