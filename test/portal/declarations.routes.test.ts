import { load } from "cheerio";
import request from "supertest";
import type { Account } from "../../src/accounts/account";
import { appOf } from "../support/app";
import type { Platform } from "../../src/platforms/platform";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { addPerson, openSession } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";

describe("declaring the figures of a half-year at the portal", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  let ada: ReturnType<typeof desk>;
  let ben: ReturnType<typeof desk>;
  beforeAll(async () => {
    context = await testContext();
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4", "C12"], signedOn: "2025-07-01" });
    await recordEvents(
      context,
      "marcheclair R1 challenge-received 2026-02-02T09:00:00Z",
      "marcheclair R1 decision-sent 2026-02-04T09:00:00Z",
    );
    ada = await deskOf({ id: "ada", name: "Ada Byron", email: "ada@marcheclair.example" });
    ben = await deskOf({ id: "ben", name: "Ben Roy", email: "ben@marcheclair.example" });
  });
  afterAll(() => context.close());

  async function deskOf(person: Partial<Account>) {
    const account = await addPerson(context, { role: "representative", ...person });
    const representation = { accountId: account.id, platformId: platform.id };
    await context.stores.representatives.begin(representation, context.clock.now());
    const cookie = `session=${await openSession(context, account)}`;
    return desk(context, () => cookie);
  }

  const ROOT = "/portal/marcheclair/declarations";
  const ONE = `${ROOT}/2026-S1`;
  const FIGURES = {
    complaints: "12",
    family_F1: "5",
    family_F5: "7",
    outcome_favourable: "12",
    average: "2",
    average_unit: "days",
    then: "check",
  };
  const errorLinks = (html: string) =>
    load(html)("[role=alert] a")
      .toArray()
      .map((link) => link.attribs["href"]);

  it("lists the half-years since the first signature, and when each is due", async () => {
    const page = await ada.page(ROOT, "fr");
    const rows = texts(page, "tbody tr");
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^Second semestre.2026.*Semestre en cours/);
    expect(rows[1]).toMatch(/^Premier semestre.2026.*En retard.*30.juillet 2026.*Remplir/);
  });

  it("is not open while the half-year runs, nor for one before the first commitment", async () => {
    expect(texts(await ada.page(`${ROOT}/2026-S2`, "de"), "main").join()).toMatch(
      /Dieses Halbjahr läuft bis zum 31\..Dezember 2026/,
    );
    await ada.page(ROOT, "fr");
    for (const step of ["figures", "check"]) {
      const refused = await ada.post(`${ROOT}/2026-S2/${step}`, FIGURES).expect(409);
      expect(texts(load(refused.text), "[role=alert]")[0]).toMatch(/n’est pas terminé/);
    }
    await ada.get(`${ROOT}/2025-S1`).expect(404);
    await ada.get(`${ROOT}/2026-S3`).expect(404);
    await ada.get("/portal/bazarine/declarations").expect(404);
  });

  it("keeps a draft, mistakes and all, for whichever colleague goes on", async () => {
    const wrong = { ...FIGURES, revision: "0", complaints: "douze", average: "-2" };
    const refused = await ada.post(`${ONE}/figures`, wrong).expect(422);
    expect(errorLinks(refused.text)).toEqual(["#complaints", "#average"]);
    expect(load(refused.text)("#complaints").val()).toBe("douze");
    await ada.get(`${ONE}/check`).expect(303).expect("Location", `${ONE}/figures`);

    const found = await ben.page(`${ONE}/figures`, "fr");
    expect(found("#complaints").val()).toBe("douze");
    expect(found("[name=revision]").val()).toBe("1");
    const later = { ...FIGURES, revision: "1", then: "later" };
    await ben.post(`${ONE}/figures`, later).expect(303).expect("Location", `${ONE}?done=saved`);
    expect(texts(await ada.page(ONE, "fr"), "main").join()).toContain("enregistré par Ben Roy");
  });

  it("names the number that each mistake is about, and the group whose sum is wrong", async () => {
    const address = `${ROOT}/2025-S2/figures`;
    const wrong = { ...FIGURES, family_F1: "cinq", family_other: "-1", outcome_open: "deux" };
    const refused = load((await ada.post(address, { ...wrong, revision: "0" }).expect(422)).text);
    expect(texts(refused, "[role=alert] a")).toEqual([
      "Par motif principal, « Déréférencement soudain et sans motif » : écrivez un nombre entier, en chiffres",
      "Par motif principal, « Autre motif » : ce nombre ne peut pas être négatif",
      "Par issue, « Encore en cours » : écrivez un nombre entier, en chiffres",
    ]);

    const short = { ...FIGURES, family_F1: "4", outcome_favourable: "11", revision: "1" };
    const { text } = await ada.post(address, short).expect(422);
    expect(errorLinks(text)).toEqual(["#families", "#outcomes"]);
    const group = load(text)("fieldset#families");
    expect(group.attr("aria-describedby")).toBe("families-hint families-error");
    expect(group.find("#families-error").text()).toContain("Les motifs, additionnés");
    expect(group.find("[aria-invalid]")).toHaveLength(0);
  });

  it("tells the second of two who write at once, and loses nothing of theirs", async () => {
    const overtaken = await ada
      .post(`${ONE}/figures`, { ...FIGURES, revision: "1", complaints: "13" })
      .expect(409);
    const page = load(overtaken.text);
    expect(texts(page, "[role=alert]")[0]).toMatch(/^Ben Roy a enregistré un autre brouillon/);
    expect(page("#complaints").val()).toBe("13");
    expect(page("[name=revision]").val()).toBe("2");
    await ada
      .post(`${ONE}/figures`, { ...FIGURES, revision: "2" })
      .expect(303)
      .expect("Location", `${ONE}/check`);
  });

  it("shows where the figures differ from the register, and asks why", async () => {
    const page = await ada.page(`${ONE}/check`, "fr");
    const rows = texts(page, "#compared tbody tr");
    expect(rows[0]).toMatch(/^Réclamations reçues.*12.*1.*Écart/);
    expect(rows.find((row) => row.startsWith("Délai moyen"))).toMatch(/2.jours.*2.jours.*Concorde/);

    const refused = await ada.post(`${ONE}/check`, { revision: "3" }).expect(422);
    expect(errorLinks(refused.text)).toEqual(["#explanation", "#confirmed"]);
    const unread = { revision: "2", explanation: "Par téléphone", confirmed: "yes" };
    const overtaken = load((await ben.post(`${ONE}/check`, unread).expect(409)).text);
    expect(texts(overtaken, "[role=alert]")[0]).toMatch(/^Ada Byron a changé ces chiffres/);
    expect(overtaken("#explanation").val()).toBe("Par téléphone");
    expect(overtaken("#confirmed").attr("checked")).toBeUndefined();
  });

  it("is handed in once, and published beside what the register knows", async () => {
    const confirmed = { revision: "3", explanation: "Par <b>téléphone</b>", confirmed: "yes" };
    await ada
      .post(`${ONE}/check`, confirmed)
      .expect(303)
      .expect("Location", `${ONE}?done=received`);
    const second = await ben.post(`${ONE}/check`, confirmed).expect(409);
    expect(texts(load(second.text), "[role=alert]")[0]).toMatch(/^Ada Byron a remis cette décl/);

    const app = appOf(context);
    const { text } = await request(app).get("/fr/signatories/marcheclair?period=2026-S1");
    const rows = texts(load(text), "#declared tbody tr");
    expect(rows[0]).toMatch(/^Réclamations reçues\s*12\s*non publié$/);
    expect(rows.filter((row) => row.startsWith("Motif"))).toHaveLength(2);
    expect(text).toContain("pour les motifs qui ne figurent pas ici");
    expect(text).toContain("Par &lt;b&gt;téléphone&lt;/b&gt;");
    expect(text).not.toContain("Ada Byron");
  });

  it("is corrected with a reason, and the version before can still be read", async () => {
    const page = await ada.page(`${ONE}/figures`, "en");
    expect(page("#family_F1").val()).toBe("5");
    const corrected = { ...FIGURES, family_F1: "6", family_F5: "6", revision: "0" };
    await ada.post(`${ONE}/figures`, corrected).expect(303);
    const said = { revision: "1", explanation: "Par téléphone", confirmed: "yes" };
    const refused = await ada.post(`${ONE}/check`, said).expect(422);
    expect(errorLinks(refused.text)).toEqual(["#reason"]);
    await ada.post(`${ONE}/check`, { ...said, reason: "Motif mal classé" }).expect(303);

    const app = appOf(context);
    const { text } = await request(app).get("/de/signatories/marcheclair?period=2026-S1");
    const shown = load(text);
    expect(texts(shown, "main").join()).toMatch(/Fassung.2, berichtigt am.*„Motif mal classé“/);
    expect(texts(shown, "details summary").join()).toMatch(/Fassung.1 vom .*, ersetzt/);
  });
});
