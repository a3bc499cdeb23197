import { load } from "cheerio";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { cookieOf, openSession } from "../support/people";
import { reader, texts } from "../support/reader";
import { AFTER_REPLIES, aMeasuredPeriod, PERIOD } from "./closing";

describe("closing and publishing a half-year at the desks", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let people: Awaited<ReturnType<typeof aMeasuredPeriod>>;
  let official: ReturnType<typeof desk>;
  let ada: ReturnType<typeof desk>;
  let ben: ReturnType<typeof desk>;
  beforeAll(async () => {
    context = await testContext();
    people = await aMeasuredPeriod(context);
    await openDesks();
  });
  afterAll(() => context.close());

  /** Anew when time has passed: sessions end, and proofs grow old. */
  async function openDesks(): Promise<void> {
    const cookie = await cookieOf(context, "official");
    official = desk(context, () => cookie);
    const cookies = await Promise.all(
      [people.ada, people.ben].map(async (one) => `session=${await openSession(context, one)}`),
    );
    [ada, ben] = cookies.map((own) => desk(context, () => own)) as [typeof ada, typeof ben];
  }

  const ONE = `/console/periods/${PERIOD.id}`;
  const OWN = `/portal/marcheclair/periods/${PERIOD.id}`;
  const errorLinks = (html: string) =>
    load(html)(".error-summary a")
      .toArray()
      .map((link) => link.attribs["href"]);

  it("names in the queue what is over and not closed, and lists it", async () => {
    const queue = texts(await official.page("/console"), "#queue tbody tr");
    expect(queue.find((row) => row.startsWith("Semestres terminés"))).toMatch(
      /à arrêter 4 1er janvier 2025/,
    );
    const rows = texts(await official.page("/console/periods"), "#periods tbody tr");
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^Premier semestre 2026 À arrêter – – Arrêter/);
    await official.get("/console/periods/2026-S2").expect(404);
    await official.get("/console/periods/2024-S1").expect(404);
    await ada.get(OWN).expect(404);
  });

  it("keeps what was typed when the cut-off is refused", async () => {
    const before = { cut_off_day: "2026-06-30", cut_off_time: "12:00", publish_from: "" };
    const early = await official.post(`${ONE}/closing`, before).expect(422);
    expect(errorLinks(early.text)).toEqual(["#cut_off_day"]);
    expect(load(early.text)("#cut_off_day").val()).toBe("2026-06-30");
    const unread = { cut_off_day: "2026-09-01", cut_off_time: "midi", publish_from: "demain" };
    const refused = await official.post(`${ONE}/closing`, unread).expect(422);
    expect(errorLinks(refused.text)).toEqual(["#cut_off_time", "#publish_from"]);
    const soon = { ...before, cut_off_day: "2026-09-01", publish_from: "2026-10-23" };
    const sooner = await official.post(`${ONE}/closing`, soon).expect(422);
    expect(errorLinks(sooner.text)).toEqual(["#publish_from"]);
  });

  it("closes it once, and shows each representative the draft of their own platform", async () => {
    const page = await official.page(`${ONE}/closing`);
    expect(texts(page, ".lede")[0]).toContain("jusqu’au 23 octobre 2026 inclus");
    const typed = { cut_off_day: "2026-09-01", cut_off_time: "2h00", publish_from: "" };
    const review = load((await official.post(`${ONE}/closing`, typed).expect(200)).text);
    expect(texts(review, ".summary-list").join().replaceAll(/\s+/g, " ")).toMatch(
      /1er septembre 2026 à 2 h 00, heure de Paris.*23 octobre 2026 inclus.*24 octobre 2026.*Plateformes mesurées 2/,
    );
    expect(await context.stores.periodClosings.all()).toEqual([]);
    const change = await official.page(review("main form a").attr("href") ?? "");
    expect([change("#cut_off_day").val(), change("#cut_off_time").val()]).toEqual([
      "2026-09-01",
      "02:00",
    ]);
    const reviewed = Object.fromEntries(
      review("input[type=hidden]")
        .toArray()
        .map(({ attribs }) => [attribs["name"] ?? "", attribs["value"] ?? ""]),
    );
    await official
      .post(`${ONE}/closing`, reviewed)
      .expect(303)
      .expect("Location", `${ONE}?done=closed`);
    const second = await official.post(`${ONE}/closing`, reviewed).expect(409);
    expect(texts(load(second.text), "[role=alert]")[0]).toMatch(/déjà arrêté/);

    const home = await ada.page("/portal/marcheclair");
    expect(texts(home, "main a").join("\n")).toMatch(
      /Résultats à relire, premier semestre 2026 : observations possibles jusqu’au 23 octobre 2026 inclus/,
    );
    const draft = await ada.page(OWN, "de");
    expect(texts(draft, ".lede")[0]).toMatch(/Stichtag 1\. September 2026 um 02:00/);
    const row = texts(draft, "#results tbody tr").find((one) => one.startsWith("C4"));
    expect(row).toMatch(/Richtwert.*83,3.%/);
    const shown = await reader(context)(`/de/signatories/marcheclair?period=${PERIOD.id}`);
    expect(texts(shown, "main").join()).toMatch(
      /bis einschließlich 23\. Oktober 2026 Stellung nehmen.*frühestens am 24\. Oktober 2026/,
    );
    await ben.get(OWN).expect(404);
    await ben.get(`/portal/bazarine/periods/${PERIOD.id}`).expect(200);
  });

  it("takes a reply, gives it back to whoever changes it, and keeps what was refused", async () => {
    const empty = await ada.post(`${OWN}/reply`, { words: " ", seen: "0" }).expect(422);
    expect(errorLinks(empty.text)).toEqual(["#words"]);
    const long = await ada.post(`${OWN}/reply`, { words: "é".repeat(4001), seen: "0" }).expect(422);
    expect(load(long.text)("#words").text().trim()).toHaveLength(4001);
    const words = "Un prestataire <b>a failli</b>.\nNous l’avons remplacé.";
    await ada
      .post(`${OWN}/reply`, { words, seen: "0" })
      .expect(303)
      .expect("Location", `${OWN}?done=replied`);
    const unseen = await ada.post(`${OWN}/reply`, { words: "Autre", seen: "0" }).expect(409);
    expect(load(unseen.text)("#words").text().trim()).toBe("Autre");
    expect(load(unseen.text)("[name=seen]").val()).toBe("1");
    const form = await ada.page(`${OWN}/reply`);
    expect(form("#words").text().trim()).toBe(words);
    await ben.post(`${OWN}/reply`, { words: "Pas la mienne", seen: "1" }).expect(404);
  });

  it("takes a contest, and says what is wrong with one that it does not take", async () => {
    const contested = { reference: "R6", commitment: "C4", reason: "Envoyé trop tôt" };
    const tries: [fields: object, link: string][] = [
      [{ ...contested, reference: "" }, "#reference"],
      [{ ...contested, commitment: "C9" }, "#commitment"],
      [{ ...contested, reason: "" }, "#reason"],
    ];
    for (const [fields, link] of tries) {
      const { text } = await ada.post(`${OWN}/contest`, fields).expect(422);
      expect(errorLinks(text)).toEqual([link]);
    }
    const others = await ada.post(`${OWN}/contest`, { ...contested, reference: "Z1" }).expect(409);
    expect(errorLinks(others.text)).toEqual(["#reference"]);
    expect(load(others.text)("#reason").text().trim()).toBe("Envoyé trop tôt");
    await ada
      .post(`${OWN}/contest`, contested)
      .expect(303)
      .expect("Location", `${OWN}?done=contested`);
    expect(texts(await ada.page(OWN, "en"), "#contest-list tbody tr")).toEqual([
      "R6 C4 Envoyé trop tôt 2 October 2026 Waits for an answer",
    ]);
  });

  it("has the contest answered with reasons, and leads to the acts that put a case right", async () => {
    const queue = texts(await official.page("/console"), "#queue tbody tr");
    expect(queue.find((row) => row.startsWith("Contestations"))).toMatch(/sans réponse 1 /);
    const page = await official.page(ONE);
    const address = page("#contest-list a").attr("href") ?? "";
    const form = await official.page(address, "de");
    const exclusion = form('a[href*="/cases/marcheclair/R6/acts/exclusion"]').attr("href") ?? "";
    const act = await official.page(exclusion);
    expect([act("#day").val(), act("#time").val()]).toEqual(["2026-09-01", "02:00"]);
    expect(texts(form, ".notice")[0]).toContain("1. September 2026 um 02:00");
    await official.page(ONE);
    const bare = await official.post(address, { decision: "upheld", words: "" }).expect(422);
    expect(errorLinks(bare.text)).toEqual(["#words"]);
    const given = { decision: "not-upheld", words: "La date <i>est</i> prouvée." };
    await official.post(address, given).expect(303).expect("Location", `${ONE}?done=answered`);
    const again = await official.post(address, given).expect(409);
    expect(texts(load(again.text), "[role=alert]")[0]).toMatch(/a répondu entre-temps/);
    expect(texts(await ada.page(OWN), "#contest-list tbody tr")[0]).toMatch(
      /^R6 C4 Envoyé trop tôt 2 octobre 2026 Non retenue La date <i>est<\/i> prouvée\.$/,
    );
    await official.get(`/console/periods/2025-S2/contests/1`).expect(404);
    await official.get(`${ONE}/contests/99`).expect(404);
  });

  it("is published once its time has come, and not before", async () => {
    await official.get(`${ONE}/publication`).expect(303).expect("Location", ONE);
    const early = await official.post(`${ONE}/publication`).expect(409);
    expect(texts(load(early.text), "[role=alert]")[0]).toMatch(/peuvent encore présenter/);

    context.clock.moveTo(AFTER_REPLIES);
    await openDesks();
    await ada.get(`${OWN}/reply`).expect(303).expect("Location", OWN);
    await ada.post(`${OWN}/reply`, { words: "Trop tard", seen: "1" }).expect(409);
    const publication = await official.page(`${ONE}/publication`);
    expect(texts(publication, "main").join()).toContain("1 plateforme a présenté des observations");
    const read = { seen: String(publication("input[name=seen]").val()) };
    await official
      .post(`${ONE}/publication`, read)
      .expect(303)
      .expect("Location", `${ONE}?done=published`);
    await official.post(`${ONE}/publication`, read).expect(409);
    expect(texts(await ada.page(OWN, "fr"), "h1")[0]).toBe(
      "Résultats publiés, premier semestre 2026",
    );
  });

  it("hands over the bytes that were hashed, and says by what they were computed", async () => {
    const page = await official.page(ONE, "en");
    expect(texts(page, ".summary-list").join()).toMatch(
      /Cut-off 1 September 2026.*Published on 24 October 2026.*Calendar version fr-1/,
    );
    const { text } = await official.get(`${ONE}/scorecards/marcheclair`).expect(200);
    expect(JSON.parse(text)).toMatchObject({ platform: "marcheclair", period: "2026-S1" });
    await official.get(`${ONE}/scorecards/nobody`).expect(404);
    await official.get(`/console/periods/2025-S2/scorecards/marcheclair`).expect(404);
  });

  it("shows the public the published figures, when they were drawn up, and the reply", async () => {
    const read = reader(context);
    const own = await read(`/fr/signatories/marcheclair?period=${PERIOD.id}`);
    expect(texts(own, "main").join()).not.toContain("au plus tôt le 24");
    const main = texts(own, "main").join();
    expect(main).toContain(
      "chiffres publiés le 24 octobre 2026 ; date d’arrêté : 1er septembre 2026 à 2 h 00",
    );
    expect(texts(own, ".notice").join()).toContain(
      "Observations de la plateforme Un prestataire <b>a failli</b>.Nous l’avons remplacé.",
    );
    expect(main).not.toContain("Ada Byron");
    const running = await read("/en/signatories/marcheclair?period=2026-S2");
    expect(texts(running, "main").join()).toContain("provisional figures, as of 24 October 2026");
    const register = await read(`/de/signatories?period=${PERIOD.id}`);
    expect(texts(register, "main").join()).toContain("Zahlen veröffentlicht am 24. Oktober 2026");
  });
});
