import { load } from "cheerio";
import type { Account } from "../../src/accounts/account";
import type { Platform } from "../../src/platforms/platform";
import { browserOf, type TestBrowser } from "../invitations/invited";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { addPerson, cookieOf } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";

describe("a platform in a case", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  let ada: Account;
  let browser: TestBrowser;
  beforeAll(async () => {
    context = await testContext();
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4", "C10"] });
    ada = await addPerson(context, { role: "representative", name: "Ada Byron" });
    browser = await represent(ada);
  });
  afterAll(() => context.close());

  async function represent(account: Account) {
    await context.stores.representatives.begin(
      { accountId: account.id, platformId: platform.id },
      context.clock.now(),
    );
    return browserOf(context, account);
  }

  const caseOf = (reference: string) => `/portal/marcheclair/cases/${reference}`;
  const page = async (path: string) => load((await browser.get(path).expect(200)).text);
  const told = (reference: string, event: string, at: string) =>
    recordEvents(context, `marcheclair ${reference} ${event} ${at}`);

  it("is told what acknowledgement, reply and decision are where it chooses", async () => {
    await told("R1", "request-received", "2026-10-01T09:00:00Z");
    const acts = texts(await page(caseOf("R1")), "main ul li");
    expect(acts).toEqual([
      expect.stringMatching(/^Accuser réception.*aucun délai ne s’arrête/),
      expect.stringMatching(/^Répondre à la demande.*ne tranche rien/),
    ]);
  });

  it("answers, and sees the clock stopped and both instants", async () => {
    await told("R2", "request-received", "2026-10-01T09:00:00Z");
    const form = await page(`${caseOf("R2")}/acts/reply`);
    expect(form("#words").val()).toContain("[…]");
    await browser
      .post(`${caseOf("R2")}/acts/reply`, { words: "Bonjour" })
      .expect(303)
      .expect("Location", `${caseOf("R2")}?done=reply`);
    const after = await page(`${caseOf("R2")}?done=reply`);
    expect(texts(after, "[role=status]")[0]).toMatch(/^C’est enregistré/);
    expect(texts(after, ".timeline li")[0]).toMatch(
      /première réponse d’une personne.*enregistré le 2 octobre 2026 à 12 h 00 par Ada Byron/,
    );
    expect(after("main ul").length).toBe(0);
  });

  it("pauses its clock with a question, and goes on with the answer", async () => {
    await told("R3", "challenge-received", "2026-09-28T09:00:00Z");
    await browser.post(`${caseOf("R3")}/acts/info-request`, { words: "La facture ?" }).expect(303);
    await browser.post(`${caseOf("R3")}/acts/info-receipt`).expect(303);
    context.clock.moveTo(new Date("2026-10-02T11:00:00Z"));
    await browser.post(`${caseOf("R3")}/acts/decision`, { words: "Maintenue" }).expect(303);
    const lines = texts(await page(caseOf("R3")), "#C4 b");
    expect(lines[0]).toMatch(/dans les temps|délai/i);
  });

  it("is told which field a refused act comes from, with what was typed kept", async () => {
    await told("R4", "request-received", "2026-10-02T08:00:00Z");
    const fields = { words: "Bonjour", day: "2026-10-02", time: "08:00" };
    const { text } = await browser.post(`${caseOf("R4")}/acts/reply`, fields).expect(409);
    expect(load(text)("[role=alert] a").attr("href")).toBe("#day");
    expect(load(text)("[role=alert] a").text()).toBe(
      "À ce moment, ce à quoi la plateforme répond n’était pas encore arrivé",
    );
    expect(load(text)("#words").val()).toBe("Bonjour");
    const missing = await browser.post(`${caseOf("R4")}/acts/reply`).expect(422);
    expect(load(missing.text)("[role=alert] a").attr("href")).toBe("#words");
  });

  it("is told when a question comes too late to move the due date", async () => {
    await told("R7", "challenge-received", "2026-09-01T09:00:00Z");
    const asked = await browser
      .post(`${caseOf("R7")}/acts/info-request`, { words: "La facture ?" })
      .expect(303);
    const after = await page(asked.get("Location") ?? "");
    expect(texts(after, "[role=status]")[0]).toMatch(/L’échéance ne bouge pas/);
    await told("R8", "challenge-received", "2026-10-02T09:00:00Z");
    await browser.post(`${caseOf("R8")}/acts/info-request`, { words: "La facture ?" }).expect(303);
    const inTime = await page(`${caseOf("R8")}?done=info-request`);
    expect(texts(inTime, "[role=status]")[0]).toMatch(
      /à l’entreprise vendeuse de répondre.*jusqu’au 30 octobre 2026 au plus tard/,
    );
  });

  it("is told after each act who acts next, and what is still due", async () => {
    await told("R21", "challenge-received", "2026-10-02T09:00:00Z");
    const done = async (act: string, words = "Bonjour") => {
      const sent = await browser.post(`${caseOf("R21")}/acts/${act}`, { words }).expect(303);
      return texts(await page(sent.get("Location") ?? ""), "[role=status]")[0];
    };
    expect(await done("acknowledgement")).toMatch(
      /il vous reste à répondre\. Prochaine échéance du dossier : \d+ octobre 2026, pour «/,
    );
    expect(await done("decision")).toBe(
      "C’est enregistré. Plus aucun délai n’attend la plateforme dans ce dossier.",
    );
    await told("R21", "mediation-requested", "2026-10-02T09:30:00Z");
    expect(await done("mediation-acceptance", "")).toMatch(/administration de désigner un média/);
    await told("R22", "mediation-requested", "2026-10-02T09:30:00Z");
    const refused = await browser
      .post(`${caseOf("R22")}/acts/mediation-refusal`, { words: "Non" })
      .expect(303);
    const after = await page(refused.get("Location") ?? "");
    expect(texts(after, "[role=status]")[0]).toMatch(/n’aura pas lieu.*lit vos raisons/);
  });

  it("sees apart what no clock of its own waits for", async () => {
    await told("R23", "return-requested", "2026-10-01T09:00:00Z");
    const shown = await page(caseOf("R23"));
    expect(shown("main").text()).toContain("Aucun délai n’attend la plateforme dans ce dossier.");
    expect(shown("main").text()).not.toContain("Voici ce que les délais en cours attendent");
    expect(texts(shown, "main ul")).toEqual([
      expect.stringContaining("Confirmer la restitution du stock"),
    ]);
    await told("R24", "challenge-received", "2026-10-01T09:00:00Z");
    expect(texts(await page(caseOf("R24")), "main ul")).toEqual([
      expect.stringMatching(/^Accuser réception.*Rendre la décision/),
      expect.stringMatching(/^Annuler la mesure/),
    ]);
  });

  it("reads its own words again, as they were written, and so does the administration", async () => {
    await told("R9", "challenge-received", "2026-10-01T09:00:00Z");
    const words = "Nous maintenons la mesure.\nMotif : <b>photos</b> volées.";
    await browser.post(`${caseOf("R9")}/acts/decision`, { words }).expect(303);
    const atDesk = await page(caseOf("R9"));
    expect(atDesk(".timeline .said").text()).toBe(words);
    const cookie = await cookieOf(context, "official");
    const seen = await desk(context, () => cookie).page("/console/cases/marcheclair/R9");
    expect(seen(".timeline .said").text()).toBe(words);
  });

  it("is told that nobody is written to where no seller has given an address", async () => {
    await told("R10", "challenge-received", "2026-10-01T09:00:00Z");
    const address = `${caseOf("R10")}/acts/decision`;
    const hint = /Remplacez chaque \[…\]\. Le texte est seulement conservé au dossier/;
    expect((await page(address))("form").text()).toMatch(hint);
    expect(load((await browser.post(address).expect(422)).text)("form").text()).toMatch(hint);
  });

  it("may date back with a reason; what this cures is flagged by case and counted", async () => {
    await told("R5", "request-received", "2026-09-25T09:00:00Z");
    await browser
      .post(`${caseOf("R5")}/acts/reply`, {
        words: "Bonjour",
        day: "2026-09-28",
        time: "10:00",
        backdating_reason: "Réponse par téléphone",
      })
      .expect(303);
    const after = await page(`${caseOf("R5")}?done=reply`);
    expect(texts(after, "[role=status]")[0]).toMatch(/échéance était déjà passée/);
    expect(after(".timeline .tag").attr("class")).toBe("tag tag-quiet");
    expect(texts(after, ".timeline li")[0]).toMatch(
      /antidaté après l’échéance.*daté après coup : Réponse par téléphone/,
    );
  });

  it("tells the second of two who answered", async () => {
    await told("R6", "mediation-requested", "2026-10-01T09:00:00Z");
    const bob = await addPerson(context, {
      id: "bob",
      email: "bob@marcheclair.example",
      role: "representative",
    });
    const other = await represent(bob);
    await other.post(`${caseOf("R6")}/acts/mediation-acceptance`).expect(303);
    const { text } = await browser
      .post(`${caseOf("R6")}/acts/mediation-refusal`, { words: "Non" })
      .expect(409);
    expect(texts(load(text), "[role=alert]")[0]).toMatch(
      /^bob@marcheclair\.example l’a déjà enregistré le 2 octobre 2026/,
    );
    expect(load(text)("#words").val()).toBe("Non");
  });

  it("acts in no case of another, and by no act that there is not", async () => {
    await browser.get(`${caseOf("R6")}/acts/bribe`).expect(404);
    await browser.get(`${caseOf("X9")}/acts/reply`).expect(404);
    await browser.post(`${caseOf("X9")}/acts/reply`, { words: "Bonjour" }).expect(404);
    await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
    await recordEvents(context, "criea R1 request-received 2026-10-01T09:00:00Z");
    await browser.post("/portal/criea/cases/R1/acts/reply", { words: "Bonjour" }).expect(404);
  });
});
