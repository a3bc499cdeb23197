import { parsePeriod } from "../compliance/period";
import { closePeriod } from "../periods/close-period";
import { contestFigure } from "../periods/contest-figure";
import type { Contested } from "../periods/figure-contest";
import { giveReply } from "../periods/give-reply";
import { publishPeriod } from "../periods/publish-period";
import type { Stores } from "../stores";
import { representativeOf } from "./renew-online";

/** A half-year that officials closed and, where they have come that far, published. */
interface PlayedPeriod {
  readonly period: string;
  readonly closedAt: string;
  readonly publishedAt?: string;
  readonly reply?: Told & { readonly words: string };
  readonly contest?: Told & Contested;
}

interface Told {
  readonly platform: string;
  readonly representative: string;
  readonly at: string;
}

const PERIODS: readonly PlayedPeriod[] = [
  {
    period: "2024-S1",
    closedAt: "2024-09-09T09:00:00Z",
    publishedAt: "2024-10-07T09:00:00Z",
  },
  {
    period: "2024-S2",
    closedAt: "2025-02-10T09:00:00Z",
    publishedAt: "2025-03-10T09:00:00Z",
  },
  {
    period: "2025-S1",
    closedAt: "2025-09-08T09:00:00Z",
    publishedAt: "2025-10-06T09:00:00Z",
  },
  {
    period: "2025-S2",
    closedAt: "2026-02-16T09:00:00Z",
    publishedAt: "2026-03-16T09:00:00Z",
    reply: {
      platform: "criea",
      representative: "Nora Castel",
      at: "2026-03-02T14:20:00Z",
      words:
        "Nos délais de réponse se sont allongés à l’automne, lors du changement de notre prestataire d’assistance.\n" +
        "Une équipe interne a repris ces demandes en février 2026. Nous en rendrons compte au semestre suivant.",
    },
  },
  {
    period: "2026-S1",
    closedAt: "2026-11-18T09:00:00Z",
    contest: {
      platform: "criea",
      representative: "Nora Castel",
      at: "2026-11-19T15:10:00Z",
      reference: "2026-S1-C10-002",
      commitment: "C10",
      reason:
        "Le vendeur nous a demandé le 8 avril d’attendre sa facture d’achat, reçue le 22.\n" +
        "Cette suspension n’a pas été déclarée à temps\u00A0: nous vous prions d’en tenir compte.",
    },
  },
];

/** Half-year after half-year is closed, replied to and published, as far as `now` has come. */
export async function playPeriods(stores: Stores, baseUrl: string, now: Date): Promise<void> {
  for (const played of PERIODS) {
    const period = parsePeriod(played.period);
    const closedAt = new Date(played.closedAt);
    if (!period || closedAt > now) return;
    const closing = { cutOff: undefined, publishFrom: undefined, accountId: undefined };
    const closed = await closePeriod(stores, { period, ...closing, baseUrl }, closedAt);
    if (!closed.accepted) throw new Error(`${played.period}: ${closed.refusal}`);
    await playReply(stores, played, now);
    await playContest(stores, played, now);
    const publishedAt = new Date(played.publishedAt ?? Infinity);
    if (!(publishedAt <= now)) continue;
    const command = { period, accountId: undefined, baseUrl };
    const published = await publishPeriod(stores, command, publishedAt);
    if (!published.accepted) throw new Error(`${played.period}: ${published.refusal}`);
  }
}

async function playReply(
  stores: Stores,
  { period, reply }: PlayedPeriod,
  now: Date,
): Promise<void> {
  const teller = reply && (await tellerOf(stores, reply, now));
  if (!teller) return;
  const { at, ...by } = teller;
  const outcome = await giveReply(stores, { ...by, period, words: reply.words, seen: 0 }, at);
  if (!outcome.accepted) throw new Error(outcome.refusal);
}

async function playContest(
  stores: Stores,
  { period: id, contest }: PlayedPeriod,
  now: Date,
): Promise<void> {
  const teller = contest && (await tellerOf(stores, contest, now));
  const period = parsePeriod(id);
  if (!teller || !period) return;
  const { at, ...by } = teller;
  const outcome = await contestFigure(stores, { ...by, period, contested: contest }, at);
  if (!outcome.accepted) throw new Error(`${contest.reference}: ${outcome.refusal}`);
}

/** Undefined as long as it has not come to that. */
async function tellerOf(stores: Stores, told: Told, now: Date) {
  const platform = await stores.platforms.findBySlug(told.platform);
  const at = new Date(told.at);
  if (!platform || at > now) return undefined;
  return {
    platform,
    at,
    account: await representativeOf(stores, platform, told.representative, at),
  };
}
