import { load } from "cheerio";
import { appOf } from "../support/app";
import { mistakesIn } from "../signing/signer";
import { recordEvents } from "../support/case-events";
import { mailedCodeOf } from "../support/mailed-code";
import { addPerson } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform } from "../support/register";
import { onReportingDay, opened, type Reporter, reporterAt } from "./reporter";

describe("the page of a case, for the seller who reported it", () => {
  let context: Awaited<ReturnType<typeof onReportingDay>>;
  let app: ReturnType<typeof appOf>;
  let seller: Reporter;
  let token: string;
  beforeEach(async () => {
    context = await onReportingDay();
    await addPlatform(context, { slug: "bazarine", website: "https://bazarine.example" });
    app = appOf(context);
    seller = reporterAt(app);
    token = await opened(context, seller);
  });
  afterEach(() => context.close());

  async function page() {
    return load((await seller.get(`/${token}`).expect(200)).text);
  }

  async function platformRecords(event: string, at: string): Promise<void> {
    const now = context.clock.now();
    const reference = (await context.stores.difficulties.find(token, now))?.opened?.reference;
    context.clock.moveTo(new Date(at));
    await recordEvents(context, `bazarine ${reference ?? ""} ${event} ${at}`);
  }

  /** On another day: a code lets a browser in for twelve hours. */
  async function comeBack(at: string): Promise<void> {
    context.clock.moveTo(new Date(at));
    await seller.post(`/${token}/code-request`).expect(303);
    const code = await mailedCodeOf(context, "difficulty-code");
    await seller.post(`/${token}/code`, { code }).expect(303);
  }

  it("wants a code in a browser that has none", async () => {
    const stranger = reporterAt(app);

    const door = await stranger.get(`/${token}`).expect(200);
    await stranger.post(`/${token}/withdrawal`, { withdrawal: "yes" }).expect(303);
    await stranger.post(`/${token}/code-request`).expect(303);
    const code = await stranger.get(`/${token}/code`).expect(200);

    expect(door.text).not.toContain("disparu");
    expect(code.text).not.toContain("odette@");
    expect((await page())("form[action$=withdrawal]")).toHaveLength(1);
    const typed = { code: await mailedCodeOf(context, "difficulty-code") };
    await stranger.post(`/${token}/code`, typed).expect(303);
    expect((await stranger.get(`/${token}`).expect(200)).text).toContain("disparu");
  });

  it("takes facts, and answers only to what the platform asked", async () => {
    await seller.post(`/${token}/information`, { information: "Voici." }).expect(409);
    await platformRecords("info-requested", "2026-11-06T09:00:00Z");
    await comeBack("2026-11-09T09:00:00Z");

    await seller.post(`/${token}/facts`, { facts: "Une facture manque aussi." }).expect(303);
    await seller.post(`/${token}/information`, { information: "Voici la facture." }).expect(303);
    await seller.post(`/${token}/information`, { information: "Encore." }).expect(409);

    const shown = (await page())("main").text();
    expect(shown).toContain("Une facture manque aussi.");
    expect(shown).toContain("complément reçu");
  });

  it("adds facts that are sent twice once, and says that they are there", async () => {
    const facts = { facts: "Une facture manque aussi." };
    await seller.post(`/${token}/facts`, facts).expect(303);
    const again = await seller.post(`/${token}/facts`, facts).expect(409);

    expect(load(again.text)("[role=alert]").text()).toContain("déjà dans le dossier");
    expect((await page())("main").text().split(facts.facts)).toHaveLength(2);
    await seller.post(`/${token}/facts`, { facts: "Et une deuxième." }).expect(303);
  });

  it("asks for mediation once", async () => {
    await seller.post(`/${token}/mediation`).expect(303);
    await comeBack("2026-11-06T09:00:00Z");

    await seller.post(`/${token}/mediation`).expect(409);

    expect((await page())(".timeline").text()).toContain("demande de médiation");
  });

  it("says that nobody at the platform is told, until somebody represents it", async () => {
    const main = async () => (await page())("main").text();
    expect(await main()).toContain("Personne ne représente Marchéclair au registre");
    expect(await main()).toContain("seule l’administration peut lire ce texte");
    expect((await page())("form[action$=mediation]").text()).toContain(
      "Personne à la plateforme ne recevra cette demande",
    );
    await seller.post(`/${token}/mediation`).expect(303);
    expect(await main()).toContain("à la plateforme, personne ne peut encore y répondre");

    const bazarine = await context.stores.platforms.findBySlug("bazarine");
    const ada = await addPerson(context, { role: "representative" });
    const own = { accountId: ada.id, platformId: bazarine?.id ?? 0 };
    await context.stores.representatives.begin(own, context.clock.now());
    expect(await main()).toContain(
      "Les personnes qui représentent Marchéclair au registre sont informées de ce dossier.",
    );
    expect(await main()).toContain("la plateforme doit dire si elle l’accepte");
    expect(await main()).not.toContain("Personne");
  });

  it("says that the administration checks first a platform that the register does not know", async () => {
    const platform = { platform: "other", name: "Inconnue", website: "inconnue.example" };
    const other = await opened(context, seller, { platform: { ...platform, country: "FR" } });
    const shown = load((await seller.get(`/${other}`).expect(200)).text);
    expect(shown("main").text()).toContain(
      "Le registre ne connaît pas encore Inconnue\u00A0: l’administration vérifie d’abord",
    );
    const mails = await context.stores.outbox.latest(5);
    const receipt = mails.find(({ template }) => template === "difficulty-receipt");
    expect(receipt?.text).toContain("l’administration vérifie d’abord de qui il s’agit");
  });

  it("is withdrawn once its seller has confirmed", async () => {
    const unconfirmed = await seller.post(`/${token}/withdrawal`).expect(422);
    await seller.post(`/${token}/withdrawal`, { withdrawal: "yes" }).expect(303);

    expect(mistakesIn(unconfirmed)).toEqual([
      ["#withdrawal", "Cochez la case pour retirer le dossier"],
    ]);
    expect((await page())("main form")).toHaveLength(0);
  });

  it("asks after an answer, and 21 days later, whether the promise was kept", async () => {
    expect((await page())("input[name=kept]")).toHaveLength(0);
    await platformRecords("decision-sent", "2026-11-10T09:00:00Z");
    await comeBack("2026-11-10T10:00:00Z");

    await seller.post(`/${token}/follow-up`).expect(422);
    await seller.post(`/${token}/follow-up`, { kept: "partly" }).expect(303);
    expect((await page())("input[name=kept]")).toHaveLength(0);
    const first = "Après la réponse de la plateforme : en partie, le 10 novembre 2026";
    expect(texts(await page(), "p")).toContain(first);

    await comeBack("2026-12-01T09:00:00Z");
    expect((await page())("input[name=kept]")).toHaveLength(3);
    await seller.post(`/${token}/follow-up`, { kept: "no" }).expect(303);
    const second = "Vingt et un jours plus tard : non, le 1er décembre 2026";
    expect(texts(await page(), "p")).toEqual(expect.arrayContaining([first, second]));
  });
});
