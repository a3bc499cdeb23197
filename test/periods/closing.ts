import { periodNamed } from "../compliance/facts";
import type { Account } from "../../src/accounts/account";
import type { Context } from "../../src/context";
import { connect } from "../../src/infrastructure/database/connection";
import { answerContest } from "../../src/periods/answer-contest";
import { closePeriod } from "../../src/periods/close-period";
import { contestFigure } from "../../src/periods/contest-figure";
import type { ContestDecision } from "../../src/periods/figure-contest";
import { giveReply } from "../../src/periods/give-reply";
import { publishPeriod } from "../../src/periods/publish-period";
import type { Platform } from "../../src/platforms/platform";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { addPerson } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";

export const PERIOD = periodNamed("2026-S1");

/** The last day of the half-year has been over for two months. */
export const CUT_OFF = new Date("2026-09-01T00:00:00Z");

/** Six challenges to a platform that has promised to decide, the last decided late; one to another. */
export async function aMeasuredPeriod(context: Context) {
  await publishVersionOne(context);
  const platform = await addPlatform(context);
  const other = await addPlatform(context, {
    slug: "bazarine",
    tradeName: "Bazarine",
    legalName: "Bazarine SAS",
    website: "https://bazarine.example",
  });
  await signOnPaper(context, platform, { taken: ["C1", "C4", "C6"] });
  await signOnPaper(context, other, { taken: ["C4"] });
  await recordEvents(
    context,
    ...["R1", "R2", "R3", "R4", "R5", "R6"].flatMap((reference) => [
      `marcheclair ${reference} challenge-received 2026-03-02T09:00:00Z`,
      `marcheclair ${reference} decision-sent 2026-03-${reference === "R6" ? "30" : "05"}T09:00:00Z`,
    ]),
    "marcheclair LATER challenge-received 2026-09-21T09:00:00Z",
    "bazarine Z1 challenge-received 2026-03-02T09:00:00Z",
  );
  const official = await addPerson(context, { role: "official", name: "Odile Mercier" });
  return {
    platform,
    other,
    official,
    ada: await represents(context, platform, { id: "ada", name: "Ada Byron" }),
    ben: await represents(context, other, { id: "ben", name: "Ben Roy" }),
  };
}

async function represents(
  context: Context,
  platform: Platform,
  person: Partial<Account>,
): Promise<Account> {
  const email = `${person.id ?? ""}@${platform.slug}.example`;
  const account = await addPerson(context, { role: "representative", email, ...person });
  const representation = { accountId: account.id, platformId: platform.id };
  await context.stores.representatives.begin(representation, context.clock.now());
  return account;
}

export function close(context: Context, request: Partial<Parameters<typeof closePeriod>[1]> = {}) {
  const command = { ...closingOf(context), ...request };
  return context.inTransaction((tx) => closePeriod(tx, command, context.clock.now()));
}

/** The half-year at its usual cut-off, as the command line closes it. */
export function closingOf({ config: { baseUrl } }: Context) {
  const byCommand = { accountId: undefined, publishFrom: undefined, baseUrl };
  return { period: PERIOD, cutOff: CUT_OFF, ...byCommand };
}

/** `seen`: the digest of what the official has read. */
export function publish({ clock, config, inTransaction }: Context, period = PERIOD, seen?: string) {
  const command = { period, accountId: undefined, seen, baseUrl: config.baseUrl };
  return inTransaction((tx) => publishPeriod(tx, command, clock.now()));
}

export function reply(
  { clock, inTransaction }: Context,
  platform: Platform,
  account: Account,
  words: string,
  seen = 0,
) {
  const command = { platform, account, period: PERIOD.id, words, seen };
  return inTransaction((tx) => giveReply(tx, command, clock.now()));
}

export function contest(
  { clock, inTransaction }: Context,
  platform: Platform,
  account: Account,
  contested: { reference: string; commitment: string; reason?: string },
) {
  const command = {
    platform,
    account,
    period: PERIOD,
    contested: { reason: "Le vendeur s’est trompé de plateforme.", ...contested },
  };
  return inTransaction((tx) => contestFigure(tx, command, clock.now()));
}

export async function answer(
  { clock, config, inTransaction }: Context,
  id: number,
  account: Account,
  decision: ContestDecision = "upheld",
) {
  const command = {
    contest: { id, period: PERIOD.id },
    answer: { decision, words: "Le dossier ne relève pas de la charte." },
    account,
    baseUrl: config.baseUrl,
  };
  return inTransaction((tx) => answerContest(tx, command, clock.now()));
}

/** The cases of contests that something was recorded for since. */
export async function mendedOf({ stores }: Context, { id }: Platform): Promise<string[]> {
  const contests = await stores.figureContests.ofPeriod(PERIOD.id, id);
  return contests.filter(({ isMended }) => isMended).map(({ reference }) => reference);
}

/** When the fifteen working days are over: Saturday 24 October 2026. */
export const AFTER_REPLIES = new Date("2026-10-24T08:00:00Z");

/** Everything up to the publication, with one reply. */
export async function aPublishedPeriod(context: Context & { clock: { moveTo(at: Date): void } }) {
  const people = await aMeasuredPeriod(context);
  await close(context);
  await reply(context, people.platform, people.ada, "Un prestataire <b>a failli</b> en mars.");
  context.clock.moveTo(AFTER_REPLIES);
  const outcome = await publish(context);
  if (!outcome.accepted) throw new Error(outcome.refusal);
  return { ...people, publication: outcome.publication };
}

/** The last mails of that kind, the newest first. */
export async function mailsOf({ stores }: Context, template: string) {
  return (await stores.outbox.latest(50)).filter((mail) => mail.template === template);
}

/** The lines of that type in the evidence log. */
export async function linesOf({ stores }: Context, type: string) {
  return (await stores.evidence.all())
    .map(({ body }) => JSON.parse(body) as Record<string, unknown>)
    .filter((line) => line["type"] === type);
}

/** What the salted commitments of a line stand for, by field. */
export async function openedOf({ config }: Context, seq: unknown): Promise<Map<string, string>> {
  const db = connect(config.database);
  const rows = await db("evidence_openings")
    .where("seq", Number(seq))
    .select<{ field: string; value: string }[]>();
  await db.destroy();
  return new Map(rows.map(({ field, value }) => [field, value]));
}
