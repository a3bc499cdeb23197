import type { Account } from "../../src/accounts/account";
import { recordOfficialCaseAct } from "../../src/case-acts/record-official-case-act";
import { recordPlatformAct } from "../../src/case-acts/record-platform-act";
import type { PlatformAct } from "../../src/case-acts/platform-act";
import { EVENT_OF_ACT } from "../../src/case-acts/platform-act";
import { tellNews } from "../../src/case-mails/tell-case-news.job";
import { tellDueDates } from "../../src/case-mails/tell-due-dates.job";
import { askSellersAgain } from "../../src/case-mails/ask-sellers-again.job";
import { createContext, type Context } from "../../src/context";
import type { Platform } from "../../src/platforms/platform";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";
import { caseMails, reportedCase } from "./reported-case";

/** Thursday. */
const NOW = new Date("2026-11-05T10:00:00Z");

describe.each(ENGINES)("news of a case on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  /** Another process on the same database. */
  let other: Context;
  let platform: Platform;
  let ada: Account;
  beforeEach(async () => {
    context = await testContext(engine);
    other = createContext(context.config, { clock: context.clock });
    context.clock.moveTo(NOW);
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C4"] });
    ada = await addPerson(context, { role: "representative", name: "Ada Byron", language: "en" });
    const own = { accountId: ada.id, platformId: platform.id };
    await context.stores.representatives.begin(own, NOW);
  });
  afterEach(async () => {
    await other.close();
    await context.close();
  });

  /** Two processes pass at once. */
  const tell = () => Promise.all([tellNews(context), tellNews(other)]);
  const told = async () => (await caseMails(context)).map(({ template, to }) => [template, to]);

  async function acts(reference: string, act: PlatformAct, words?: string) {
    const now = context.clock.now();
    const event = { ...EVENT_OF_ACT[act], at: now, words };
    const command = { platform, reference, account: ada, act, event };
    const outcome = await context.inTransaction((tx) => recordPlatformAct(tx, command, now));
    expect(outcome).toMatchObject({ accepted: true });
  }

  it("reaches whoever represents the platform, once, without the name of a seller who did not agree", async () => {
    const { reference } = await reportedCase(context);
    await tell();
    await tell();

    const mails = await caseMails(context);
    expect(mails.map(({ to }) => to)).toEqual([ada.email]);
    expect(mails[0]?.subject).toBe(`New case ${reference} for Marchéclair`);
    expect(mails[0]?.text).toContain("The seller asked not to be named.");
    expect(mails[0]?.text).toContain(`http://localhost:3000/portal/marcheclair/cases/${reference}`);
    expect(mails[0]?.text).toContain("– 3\u00A0November 2026, day of the challenge, not counted");
    expect(mails[0]?.text).not.toMatch(/Odette|lampes|VENDEUR|disparu/);
    expect(mails[0]?.unsubscribe).toMatch(/^http:\/\/localhost:3000\/en\/unsubscriptions\//);
  });

  it("tells a seller what the platform did, with its words, and asks whether the promise is kept", async () => {
    const { reference, token } = await reportedCase(context);
    await acts(reference, "acknowledgement");
    await acts(reference, "info-request", "Quel est le numéro de commande ?");
    await tell();
    await recordEvents(context, `marcheclair ${reference} info-supplied 2026-11-05T09:59:00Z`);
    await acts(reference, "decision", "Les offres sont rétablies.");
    await tell();

    const [answer, question, opening] = await caseMails(context);
    expect(opening?.template).toBe("case-news-to-platform");
    expect(question?.subject).toBe(`Dossier ${reference} : Marchéclair vous demande un complément`);
    expect(question?.text).toContain("Quel est le numéro de commande ?");
    expect(question?.text).toContain(`http://localhost:3000/fr/cases/${token}`);
    expect(answer?.text).toContain("Les offres sont rétablies.");
    expect(answer?.text).toContain("Ce qu’elle a promis est-il fait");

    context.clock.moveTo(new Date("2026-11-26T10:00:01Z"));
    await Promise.all([askSellersAgain(context), askSellersAgain(other)]);
    await askSellersAgain(context);
    expect((await told()).slice(0, 2)).toEqual([
      ["case-follow-up", "odette@lampes.example"],
      ["case-news-to-seller", "odette@lampes.example"],
    ]);
  });

  it("tells a platform whether the seller found the promise kept, once a question", async () => {
    const { reference, seller, token } = await reportedCase(context);
    await acts(reference, "decision", "Les offres sont rétablies.");
    await tell();
    context.clock.moveTo(new Date("2026-11-05T11:00:00Z"));
    await seller.post(`/${token}/facts`, { facts: "Voici la facture." }).expect(303);
    await tell();
    await seller.post(`/${token}/follow-up`, { kept: "partly" }).expect(303);
    await seller.post(`/${token}/follow-up`, { kept: "no" }).expect(303);
    await tell();

    const toPlatform = (await caseMails(context)).filter(({ to }) => to === ada.email);
    expect(toPlatform.map(({ subject }) => subject)).toEqual([
      `Marchéclair, case ${reference}: the seller says that the promise was kept in part`,
      `Marchéclair, case ${reference}: facts added by the seller`,
      `New case ${reference} for Marchéclair`,
    ]);
    const found = await context.stores.difficulties.ofCase(platform.id, reference);
    const written = await context.stores.difficultyAdditions.all(found?.id ?? 0);
    expect(written.map(({ words }) => words)).toEqual(["Voici la facture."]);
  });

  async function decides(reference: string, type: "excluded" | "reasons-sent", words: string) {
    const account = await addPerson(context, { role: "official", name: "Olga Petit" });
    const now = context.clock.now();
    const code = type === "excluded" ? { code: "duplicate" as const } : {};
    const command = { platform, reference, account, event: { type, at: now, words, ...code } };
    const outcome = await context.inTransaction((tx) => recordOfficialCaseAct(tx, command, now));
    expect(outcome).toMatchObject({ accepted: true });
  }

  it("tells a seller whether the platform accepts mediation", async () => {
    const { reference, seller, token } = await reportedCase(context);
    await seller.post(`/${token}/mediation`).expect(303);
    await acts(reference, "mediation-refusal", "Rien à discuter.");
    await tell();
    const mail = (await caseMails(context)).find(({ to }) => to === "odette@lampes.example");
    expect(mail?.text).toContain(
      "5\u00A0novembre 2026\u00A0: réponse à la demande de médiation (réponse\u00A0: refusée par la plateforme)",
    );
    expect(mail?.text).toContain("Rien à discuter.");
  });

  it("says what officials observed, and why they exclude a case", async () => {
    const { reference } = await reportedCase(context);
    await tell();
    await decides(reference, "excluded", "Le même dossier que D-7.");
    await tell();
    const [one, other] = await caseMails(context);
    const mails = new Map([one, other].map((mail) => [mail?.to, mail]));
    const seller = mails.get("odette@lampes.example")?.text;
    expect(seller).toContain(
      "exclusion du décompte (motif\u00A0: doublon d’un autre dossier, constat de l’administration)",
    );
    expect(seller).toContain("Justification\u00A0: Le même dossier que D-7.");
    const own = mails.get(ada.email);
    expect(own?.text).toContain("observed by the administration)");
    expect(own?.text).toContain("Justification: Le même dossier que D-7.");
  });

  it("says in the digest too what officials observed", async () => {
    for (let number = 0; number < 4; number += 1) {
      await reportedCase(context);
      await tell();
    }
    const { reference } = await reportedCase(context);
    await decides(reference, "reasons-sent", "Lus au contrôle.");
    await tell();
    context.clock.moveTo(new Date("2026-11-06T08:05:00Z"));
    await tellDueDates(context);
    const [digest] = await caseMails(context);
    expect(digest?.template).toBe("case-digest");
    expect(digest?.text).toContain("(observed by the administration)");
    expect(digest?.text).toContain("Justification: Lus au contrôle.");
  });

  it("waits for the digest of the next working day when there is much of it", async () => {
    const references: string[] = [];
    for (let number = 0; number < 5; number += 1) {
      references.push((await reportedCase(context)).reference);
      await tell();
    }
    expect(await told()).toHaveLength(3);

    context.clock.moveTo(new Date("2026-11-06T08:05:00Z"));
    await Promise.all([tellDueDates(context), tellDueDates(other)]);
    await tellDueDates(context);
    const [digest, ...before] = await caseMails(context);
    expect(before).toHaveLength(3);
    expect(digest?.subject).toBe("Marchéclair: 2 cases with news");
    const listed = references.filter((reference) => digest?.text.includes(`Case ${reference}\n`));
    expect(listed).toEqual(references.slice(3));
  });

  it("is nothing where it would only tell a platform what its own file says", async () => {
    await recordEvents(context, "marcheclair D1 challenge-received 2026-11-04T09:00:00Z");
    await tell();
    expect(await told()).toEqual([]);
  });

  it("reaches no seller whose report was erased", async () => {
    const { reference } = await reportedCase(context);
    await context.stores.difficulties.eraseOld(new Date("2029-11-20T10:00:00Z"));
    await acts(reference, "decision", "Les offres sont rétablies.");
    await tell();
    expect(await told()).toEqual([["case-news-to-platform", ada.email]]);
    const difficulty = await context.stores.difficulties.ofCase(platform.id, reference);
    expect(await context.stores.difficultyLinks.find(difficulty?.id ?? 0)).toBeUndefined();
  });

  it("stays away from those who do without", async () => {
    const { unsubscriptions, difficulties } = context.stores;
    await unsubscriptions.end({ recipient: { accountId: ada.id }, kinds: ["news"] }, NOW);
    const { reference } = await reportedCase(context);
    const difficulty = await difficulties.ofCase(platform.id, reference);
    const seller = { recipient: { difficultyId: difficulty?.id ?? 0 }, kinds: ["news"] } as const;
    await unsubscriptions.end(seller, NOW);
    await acts(reference, "acknowledgement");
    await tell();
    expect(await told()).toEqual([]);

    await acts(reference, "decision", "Les offres sont rétablies.");
    await tell();
    expect(await told()).toEqual([["case-follow-up", "odette@lampes.example"]]);
  });
});
