import { load, type CheerioAPI } from "cheerio";
import request from "supertest";
import type { Role } from "../../src/accounts/account";
import { appOf } from "../support/app";
import { publishVersionOne } from "../support/charter";
import { recordEvents } from "../support/case-events";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { cookieOf } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, awaitReview, signOnPaper } from "../support/register";

describe.each(ENGINES)("the desk of the console on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let reference: string;
  beforeAll(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    const marcheclair = await addPlatform(context);
    await signOnPaper(context, marcheclair, { taken: ["C1", "C10"] });
    const etalio = await addPlatform(context, { slug: "etalio", tradeName: "Étalio 100_%" });
    context.clock.moveTo(new Date("2026-09-20T10:00:00Z"));
    reference = await awaitReview(context, etalio);
    context.clock.moveTo(new Date("2026-10-02T10:00:00Z"));
    await recordEvents(
      context,
      "marcheclair M/1 mediation-requested 2026-09-28T08:00:00Z",
      "marcheclair M2 mediation-requested 2026-09-29T08:00:00Z",
      "marcheclair M2 mediation-answered 2026-09-30T08:00:00Z",
      "marcheclair D1 request-received 2026-05-07T09:30:00Z",
      "etalio D1 request-received 2026-05-07T09:30:00Z",
    );
  });
  afterAll(() => context.close());

  async function read(address: string, role: Role, status = 200): Promise<CheerioAPI> {
    const response = await request(appOf(context))
      .get(address)
      .set("Cookie", await cookieOf(context, role))
      .expect(status);
    return load(response.text);
  }

  const rows = (page: CheerioAPI, table: string) =>
    page(`#${table} tbody tr`)
      .toArray()
      .map((row) => texts(load(page.html(row), null, false), "th, td").join(" | "));

  it("shows an official what waits, how much of it and since when", async () => {
    const page = await read("/console", "official");
    expect(page(".lede").text()).toBe("6\u00A0affaires attendent.");
    expect(rows(page, "queue")).toEqual([
      "Signatures à examiner | 1 | 20 septembre 2026, il y a 12 jours | Les examiner : Signatures à examiner",
      "Demandes de médiation sans réponse de la plateforme | 1 | 28 septembre 2026, il y a 4 jours | Les voir : Demandes de médiation sans réponse de la plateforme",
      "Médiations sans médiateur | 0 | – | –",
      "Plateformes signalées, à vérifier | 0 | – | –",
      "Semestres terminés, à arrêter | 4 | 1er janvier 2025, il y a 639 jours | Les arrêter : Semestres terminés, à arrêter",
      "Contestations d’un chiffre, sans réponse | 0 | – | –",
      "Contestations fondées, dossier à rectifier | 0 | – | –",
      "Semestres prêts à publier | 0 | – | –",
    ]);
  });

  it("shows the requests for mediation that wait, each with its case", async () => {
    const page = await read("/console", "official");
    expect(page("#mediation-list a").attr("href")).toBe("/console/cases/marcheclair/M%2F1");
    expect(rows(page, "mediation-list")).toEqual([
      "M/1, Marchéclair | Marchéclair | 28 septembre 2026 | Dans les temps 5 octobre 2026",
    ]);
    expect(page("#mediation-list caption").text()).toBe(
      "1\u00A0demande sans réponse, la plus ancienne d’abord",
    );
    const file = await read("/console/cases/marcheclair/M%2F1", "official");
    expect(file("h1").text()).toBe("Dossier M/1");
    expect(file("section h3").text()).toBe("Un accès réel à la médiation");
  });

  it("shows an administrator failed mails and jobs, and whether the evidence log is whole", async () => {
    const { outbox, jobRuns } = context.stores;
    const mail = { template: "sign-in-code", language: "fr", to: "a@b.example" } as const;
    const data = { name: undefined, code: "", minutes: 10, until: "", site: "" };
    await outbox.enqueue({ ...mail, data }, context.clock.now());
    const [queued] = await outbox.latest(1);
    await outbox.markFailed(queued?.id ?? 0, "no such mailbox", undefined);
    const now = context.clock.now();
    const until = new Date(now.getTime() + 1000);
    await jobRuns.lease("verify-evidence", now, until);
    await jobRuns.finish("verify-evidence", until, now, "line 2 is missing");

    const page = await read("/console", "administrator");
    expect(rows(page, "queue")).toEqual([
      "Courriels dont un essai a échoué et qui attendent le prochain | 0 | – | –",
      "Courriels qui n’ont pas pu partir | 1 | aujourd’hui | Les voir : Courriels qui n’ont pas pu partir",
      "Tâches dont le dernier passage a échoué | 1 | aujourd’hui | Les voir : Tâches dont le dernier passage a échoué",
      "Journal des preuves | n’est pas intact | relu le 2 octobre 2026 à 12 h 00 | Voir les tâches : Journal des preuves",
    ]);
    expect(page("form[role=search]")).toHaveLength(0);
  });

  it("finds platforms by a part of their name, signatures and cases by their reference", async () => {
    const find = async (words: string) =>
      rows(await read(`/console/search?q=${encodeURIComponent(words)}`, "official"), "found");
    expect(await find("ETAL")).toEqual(["Étalio 100_% | Plateforme | Étalio 100_%"]);
    expect(await find("0_%")).toEqual(["Étalio 100_% | Plateforme | Étalio 100_%"]);
    expect(await find("__")).toEqual([]);
    expect(await find(reference.toLowerCase())).toEqual([
      `${reference} | Signature | Étalio 100_%`,
    ]);
    expect(await find("D1")).toEqual(["D1 | Dossier | Étalio 100_%", "D1 | Dossier | Marchéclair"]);
    expect(await find("<script>")).toEqual([]);
  });

  it("asks for two characters at least, and keeps what was typed", async () => {
    const page = await read("/console/search?q=x", "official", 422);
    expect(page("[role=alert] a").attr("href")).toBe("#q");
    expect(page("#q").val()).toBe("x");
  });

  it("shows a case with its events and the working of its clocks", async () => {
    const page = await read("/console/cases/marcheclair/D1", "official");
    expect(page(".lede").text()).toContain("Dossier de Marchéclair\u00A0: 1\u00A0délai mesuré");
    const section = page("section.commitment").text();
    expect(section).toMatch(/8\smai, jour férié/);
    expect(section).not.toContain("Ne compte pas");
    expect(page(".timeline").text()).toContain("Déclaré par la plateforme");

    const unsigned = await read("/console/cases/etalio/D1", "official");
    expect(unsigned("section.commitment").text()).toContain("Ne compte pas");
    await read("/console/cases/etalio/D2", "official", 404);
  });
});

describe("the requests for mediation of the console", () => {
  it("come fifty a page with their number, and with the day by which each is due", async () => {
    const context = await testContext();
    await publishVersionOne(context);
    await signOnPaper(context, await addPlatform(context), { taken: ["C10"] });
    await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
    const late = Array.from({ length: 50 }, (_, number) => `marcheclair L${String(number + 1)}`);
    await recordEvents(
      context,
      ...late.map((name) => `${name} mediation-requested 2026-09-01T08:00:00Z`),
      "criea C1 mediation-requested 2026-09-30T08:00:00Z",
    );
    const cookie = await cookieOf(context, "official");
    const read = async (address: string) =>
      load((await request(appOf(context)).get(address).set("Cookie", cookie)).text);
    const first = await read("/console");
    expect(texts(first, "#mediation-list tbody tr")).toHaveLength(50);
    expect(texts(first, "#mediation-list tbody tr")[0]).toMatch(/En retard 8 septembre 2026$/);
    expect(texts(first, "#mediations .pagination").join()).toContain("1 à 50 sur 51");
    const href = first("#mediations a[rel=next]").attr("href");
    expect(href).toBe("/console?page=2#mediations");
    expect(texts(await read("/console?page=2"), "#mediation-list tbody tr")).toEqual([
      expect.stringMatching(/^C1, Criéa Criéa 30 septembre 2026 rien de promis$/),
    ]);
    await context.close();
  });
});
