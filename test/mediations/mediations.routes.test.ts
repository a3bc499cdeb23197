import { load } from "cheerio";
import { appOf } from "../support/app";
import type { Context } from "../../src/context";
import type { Account } from "../../src/accounts/account";
import { connect } from "../../src/infrastructure/database/connection";
import { PDF } from "../attachments/files";
import { opened, reporterAt, type Reporter } from "../difficulties/reporter";
import { tellMediators } from "../../src/mediations/tell-mediators.job";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { openSession } from "../support/people";
import { texts } from "../support/reader";
import { askForMediation, entrust, mediationRegister } from "./mediated-case";

type Desk = ReturnType<typeof desk>;

async function deskOf(context: Context, account: Account): Promise<Desk> {
  const cookie = `session=${await openSession(context, account)}`;
  return desk(context, () => cookie);
}

describe("mediations at the desks of the console", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let people: Awaited<ReturnType<typeof mediationRegister>>;
  let official: Desk;
  let mina: Desk;
  let omar: Desk;
  beforeAll(async () => {
    context = await testContext();
    people = await mediationRegister(context);
    official = await deskOf(context, people.official);
    mina = await deskOf(context, people.mina);
    omar = await deskOf(context, people.omar);
  });
  afterAll(() => context.close());

  const own = (reference: string) => `/console/mediations/marcheclair/${reference}`;
  const give = (reference: string, mediator = people.mina) =>
    entrust(context, people.platform, reference, { official: people.official, mediator });
  const linksOf = (text: string) =>
    load(text)("[role=alert] a")
      .toArray()
      .map(({ attribs }) => attribs["href"]);
  const rows = (page: Awaited<ReturnType<typeof official.page>>) =>
    texts(page, "#mediations tbody tr");

  it("lead an official from the queue to the list, and to the choice of a mediator", async () => {
    await askForMediation(context, "A/1");
    const page = await official.page("/console/cases/marcheclair/A%2F1");
    expect(texts(page, "#mediation + dl dd").join(" | ")).toMatch(
      /^acceptée depuis le 29 septembre 2026 \| 28 septembre 2026 \| Sans médiateur \| pas encore$/,
    );
    const address = page("#mediation ~ .actions a").attr("href") ?? "";
    expect(address).toBe(`${own("A%2F1")}/assignment`);

    const unchosen = await official.post(address, { after: "0" }).expect(422);
    expect(linksOf(unchosen.text)).toEqual(["#mediator"]);
    const form = await official.page(address);
    expect(texts(form, "#mediator option")).toEqual([
      "Choisissez",
      "Mina Roy, 0 médiation en cours",
      "Omar Blin, 0 médiation en cours",
    ]);
    await official
      .post(address, { mediator: "mina", after: form("[name=after]").val() as string })
      .expect(303)
      .expect("Location", "/console/cases/marcheclair/A%2F1");

    const late = await official.post(address, { mediator: "omar", after: "0" }).expect(409);
    expect(texts(load(late.text), "[role=alert]")[0]).toMatch(
      /^Entre-temps, Olga Petit a confié la médiation à Mina Roy/,
    );
    expect(load(late.text)("[name=after]").val()).toBe("1");
    expect(load(late.text)("#reason")).toHaveLength(1);
    expect(rows(await official.page("/console/mediations"))).toEqual([
      "A/1, Marchéclair Marchéclair 28 septembre 2026 il y a 4 jours acceptée depuis le 29 septembre 2026 Mina Roy",
    ]);
  });

  it("show a mediator their own, and of any other not even that it is there", async () => {
    await askForMediation(context, "B1");
    await give("B1");
    await mina.get("/console").expect(303).expect("Location", "/console/mediations");
    const hers = await mina.page("/console/mediations");
    expect(hers("#mediations a").attr("href")).toContain("/console/mediations/marcheclair/");
    expect(rows(hers).join()).toContain("B1");
    expect(rows(await omar.page("/console/mediations"))).toEqual([]);

    await mina.get(own("B1")).expect(200);
    await omar.get(own("B1")).expect(404);
    await omar.get(`${own("B1")}/outcome`).expect(404);
    await omar.post(`${own("B1")}/notes`, { note: "x" }).expect(404);
    await official.get(own("B1")).expect(403);
    await mina.get("/console/cases/marcheclair/B1").expect(403);
    await mina.get(`${own("B1")}/assignment`).expect(403);
    await official.get(`${own("Z9")}/assignment`).expect(404);
  });

  it("are opened, noted and ended, each with a word about what was wrong", async () => {
    await askForMediation(context, "C1");
    await give("C1");
    const empty = await mina.post(`${own("C1")}/notes`, { note_day: "gestern" }).expect(422);
    expect(linksOf(empty.text)).toEqual(["#kind", "#note_day", "#note"]);
    expect(load(empty.text)("#note_day").val()).toBe("gestern");
    const secret = "Elle accepterait la moitié.\nÀ taire.";
    const note = { kind: "meeting", note_day: "2026-10-01", note: secret };
    await mina.post(`${own("C1")}/notes`, note).expect(303);
    await mina.post(`${own("C1")}/opening`).expect(303);
    await mina.post(`${own("C1")}/opening`).expect(409);
    const page = await mina.page(`${own("C1")}?done=note`);
    expect(texts(page, "#notes ~ dl").join()).toMatch(
      /^Réunion, 1er octobre 2026 Elle accepterait la moitié\.À taire\./,
    );

    const undecided = await mina.post(`${own("C1")}/outcome`).expect(422);
    expect(linksOf(undecided.text)).toEqual(["#outcome"]);
    const early = {
      outcome: "agreement",
      day: "2026-09-28",
      time: "10:00",
      backdating_reason: "Oubli",
    };
    const refused = await mina.post(`${own("C1")}/outcome`, early).expect(409);
    expect(linksOf(refused.text)).toEqual(["#day"]);
    await mina.post(`${own("C1")}/outcome`, { outcome: "agreement" }).expect(303);
    const again = await mina.post(`${own("C1")}/outcome`, { outcome: "none" }).expect(409);
    expect(texts(load(again.text), "[role=alert]")[0]).toMatch(/déjà terminée : accord, le 2 oct/);

    const shown = await official.page("/console/cases/marcheclair/C1");
    expect(texts(shown, ".timeline li")[0]).toMatch(
      /fin de la médiation.*Constaté par la médiation.*issue : accord.*par Mina Roy/,
    );
    expect(shown("#mediation ~ .actions a")).toHaveLength(0);
    expect(shown("main").text()).not.toContain("moitié");
    const over = await official.page("/console/mediations?state=over");
    expect(texts(over, "#outcomes tbody tr")).toEqual(["accord 1"]);
    await expectNowhere("moitié");
  });

  /** In no table of the database, in clear. */
  async function expectNowhere(words: string): Promise<void> {
    const db = connect(context.config.database);
    const tables = await db("sqlite_master")
      .where({ type: "table" })
      .select<{ name: string }[]>("name");
    for (const { name } of tables) {
      expect(JSON.stringify(await db(name))).not.toContain(words);
    }
    await db.destroy();
  }
});

describe("mediations that a seller asks for", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let people: Awaited<ReturnType<typeof mediationRegister>>;
  let official: Desk;
  let mina: Desk;
  let seller: Reporter;
  let token: string;
  beforeEach(async () => {
    context = await testContext();
    context.clock.moveTo(new Date("2026-11-05T10:00:00Z"));
    people = await mediationRegister(context);
    official = await deskOf(context, people.official);
    mina = await deskOf(context, people.mina);
    seller = reporterAt(appOf(context));
    token = await opened(context, seller);
  });
  afterEach(() => context.close());

  async function reported() {
    const now = context.clock.now();
    const found = (await context.stores.difficulties.find(token, now))?.opened;
    if (!found) throw new Error("the case is not open");
    const { platform, reference } = found;
    return { platform, reference, address: `/console/mediations/${platform.slug}/${reference}` };
  }

  it("tell both parties in their own language who leads them and how they end", async () => {
    await seller.post(`/${token}/mediation`, { mediation: "yes" }).expect(303);
    const file = { facts_file: ["facture.pdf", PDF] } as const;
    await seller.upload(`/${token}/facts`, file, { facts: "La facture" }).expect(303);
    const { platform, reference, address } = await reported();
    const ada = { ...people.official, id: "ada", email: "ada@bazarine.example" };
    const representative = { ...ada, role: "representative", language: "de" } as const;
    const { stores, clock } = context;
    await stores.accounts.add(representative);
    const represents = { accountId: "ada", platformId: platform.id };
    await stores.representatives.begin(represents, clock.now());
    await official.post(`${address}/assignment`, { mediator: "mina", after: "0" }).expect(303);

    const early = await mina.post(`${address}/opening`).expect(409);
    expect(texts(load(early.text), "[role=alert]")[0]).toMatch(/pas encore accepté/);
    clock.moveTo(new Date(clock.now().getTime() + 60_000));
    const acceptance = `/portal/${platform.slug}/cases/${reference}/acts/mediation-acceptance`;
    const words = "Volontiers.\nÀ bientôt.";
    await (await deskOf(context, representative)).post(acceptance, { words }).expect(303);
    await mina.post(`${address}/opening`).expect(303);
    await mina.post(`${address}/outcome`, { outcome: "partial" }).expect(303);

    const mails = (await stores.outbox.latest(4)).map(({ to, subject }) => `${to}: ${subject}`);
    expect(mails.toSorted()).toEqual([
      `ada@bazarine.example: Die Mediation im Fall ${reference} mit Bazarine ist beendet`,
      `ada@bazarine.example: Die Mediation im Fall ${reference} mit Bazarine ist eröffnet`,
      `odette@lampes.example: La médiation du dossier ${reference} avec Bazarine est ouverte`,
      `odette@lampes.example: La médiation du dossier ${reference} avec Bazarine est terminée`,
    ]);
    const parties = texts(await mina.page(address), "main dl").join();
    expect(parties).toMatch(/Lampes Odette.*odette@lampes\.example.*VENDEUR-77/);
    expect(parties).toContain("ada@bazarine.example");
    const [closed] = (await stores.outbox.latest(4)).filter(({ to }) => to.startsWith("odette"));
    expect(closed?.text).toContain(`/fr/cases/${token}`);
    const page = await mina.page(address);
    const link = page('main a[href*="/attachments/"]');
    expect(link.text()).toMatch(/^facture\.pdf/);
    await mina
      .get(link.attr("href") ?? "")
      .expect(200)
      .expect("Content-Type", "application/pdf");
    await mina.get(`${address}/attachments/99`).expect(404);
    const ownCase = load((await seller.get(`/${token}`)).text);
    expect(texts(ownCase, ".timeline li")[0]).toMatch(
      /Constaté par la médiation.*issue : accord partiel/,
    );
    expect(texts(page, ".timeline li")[0]).toMatch(/Constaté par la médiation/);
    expect(ownCase(".timeline .said").text()).toBe(words);
    expect(page(".timeline .said").text()).toBe(words);
    const portal = await deskOf(context, representative);
    const atDesk = await portal.page(`/portal/${platform.slug}/cases/${reference}`);
    expect(texts(atDesk, ".timeline li")[0]).toMatch(/constaté par la médiation/);
  });

  it("show of the seller what they agreed to, and end when the seller withdraws", async () => {
    await seller.post(`/${token}/mediation`).expect(303);
    const { address } = await reported();
    await official.post(`${address}/assignment`, { mediator: "mina", after: "0" }).expect(303);
    const page = (await mina.page(address))("main").text();
    expect(page).toContain("Toutes les offres ont disparu dans la nuit.");
    expect(page).toContain("n’a pas accepté que vous sachiez qui elle est");
    expect(page).not.toMatch(/Odette|odette@|VENDEUR-77/);

    context.clock.moveTo(new Date(context.clock.now().getTime() + 60_000));
    await seller.post(`/${token}/withdrawal`, { withdrawal: "yes" }).expect(303);
    await tellMediators(context);
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail).toMatchObject({ to: "mediator@register.example", template: "mediation-progress" });
    await mina.post(`${address}/outcome`, { outcome: "agreement" }).expect(409);
    expect((await mina.page(address))(".lede").text()).toMatch(/abandonnée par l’entreprise/);
  });
});
