import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import { headingOf, mistakesIn, otherThan } from "../signing/signer";
import { mailedCodeOf } from "../support/mailed-code";
import { answered, ANSWERS, locationOf, onReportingDay, opened, reporterAt } from "./reporter";

describe("reporting a difficulty", () => {
  let context: Awaited<ReturnType<typeof onReportingDay>>;
  let app: ReturnType<typeof appOf>;
  beforeEach(async () => {
    context = await onReportingDay();
    app = appOf(context);
  });
  afterEach(() => context.close());

  it("opens a case whose clocks start from the facts given", async () => {
    const reporter = reporterAt(app);
    const token = await opened(context, reporter);

    const page = load((await reporter.get(`/${token}`).expect(200)).text);
    expect(page("h1").text()).toMatch(/^Votre dossier D-[0-9A-Z]{10}$/);
    expect(
      page("section.commitment .code")
        .toArray()
        .map((code) => page(code).text()),
    ).toEqual(["C2", "C4"]);
    expect(page(".timeline li")).toHaveLength(2);
    expect(page(".timeline").text()).toContain("Signalé par l’entreprise vendeuse");
  });

  it("acknowledges the report with the link, and the words of its page", async () => {
    const reporter = reporterAt(app);
    const token = await opened(context, reporter);

    const mails = await context.stores.outbox.latest(5);
    const receipt = mails.find(({ template }) => template === "difficulty-receipt");
    expect(receipt?.text).toContain(`/fr/cases/${token}`);
    const page = load((await reporter.get(`/${token}`)).text);
    const conclusions = page(".commitment .verdict + p").toArray();
    expect(conclusions).toHaveLength(2);
    for (const conclusion of conclusions) {
      expect(receipt?.text).toContain(page(conclusion).text());
    }
    const unbound = "Ne compte pas\u00A0: la plateforme n’était pas tenue par cet engagement";
    expect(page(".commitment").first().text()).toContain(unbound);
    expect(receipt?.text.split(unbound)).toHaveLength(3);
    const informed = page("h2").first().nextAll("p").eq(1).text();
    expect(informed).toContain("la plateforme n’est pas informée de ce dossier");
    expect(receipt?.text).toContain(informed);
  });

  it("keeps who asks and what they tell out of the evidence and the register", async () => {
    await opened(context, reporterAt(app));

    const entries = JSON.stringify(await context.stores.evidence.all());
    const register = await request(app).get("/fr/signatories/bazarine");
    for (const secret of ["Odette", "odette@", "VENDEUR-77", "disparu dans la nuit"]) {
      expect(entries).not.toContain(secret);
      expect(register.text).not.toContain(secret);
    }
  });

  it("opens one case when the last form is sent twice", async () => {
    const reporter = reporterAt(app);
    const token = await answered(reporter);
    await reporter.post(`/new/${token}/check`).expect(303);
    const code = await mailedCodeOf(context, "difficulty-code");

    const sent = await Promise.all([
      reporter.post(`/new/${token}/code`, { code }),
      reporter.post(`/new/${token}/code`, { code }),
    ]);

    expect(sent.map(locationOf)).toEqual([`/fr/cases/${token}`, `/fr/cases/${token}`]);
    const mails = await context.stores.outbox.latest(20);
    expect(mails.filter(({ template }) => template === "difficulty-receipt")).toHaveLength(1);
  });

  it("does not take the code of another report", async () => {
    const [mine, other] = [reporterAt(app), reporterAt(app)];
    const token = await answered(mine);
    await mine.post(`/new/${token}/check`).expect(303);
    const others = await answered(other);
    await other.post(`/new/${others}/check`).expect(303);
    const code = await mailedCodeOf(context, "difficulty-code");

    const answer = await mine.post(`/new/${token}/code`, { code }).expect(422);

    expect(mistakesIn(answer)).toEqual([
      ["#code", "Ce n’est pas le bon code. Essais restants : 4."],
    ]);
  });

  it("ends a code after five tries", async () => {
    const reporter = reporterAt(app);
    const token = await answered(reporter);
    await reporter.post(`/new/${token}/check`).expect(303);
    const code = await mailedCodeOf(context, "difficulty-code");
    for (let tries = 0; tries < 5; tries++) {
      await reporter.post(`/new/${token}/code`, { code: otherThan(code) }).expect(422);
    }

    await reporter.post(`/new/${token}/code`, { code }).expect(422);
  });

  it("ends a code when an answer changes after it was sent", async () => {
    const reporter = reporterAt(app);
    const token = await answered(reporter);
    await reporter.post(`/new/${token}/check`).expect(303);
    const code = await mailedCodeOf(context, "difficulty-code");
    await reporter.post(`/new/${token}/contact`, { ...ANSWERS.contact, email: "x@y.example" });

    await reporter.post(`/new/${token}/code`, { code }).expect(422);
  });

  it("sends five codes an hour to one address", async () => {
    const reporter = reporterAt(app);
    const token = await answered(reporter);
    for (let sent = 0; sent < 5; sent++) {
      await reporter.post(`/new/${token}/check`).expect(303);
    }

    await reporter.post(`/new/${token}/check`).expect(429);
  });

  it("says of each wrong answer what is wrong, and keeps what was typed", async () => {
    const reporter = reporterAt(app);
    const token = await answered(reporter, { family: ANSWERS.family, platform: ANSWERS.platform });

    const family = await reporter.post(`/new/${token}/family`, { family: "F99" }).expect(422);
    await reporter.post(`/new/${token}/family`, ANSWERS.family).expect(303);
    const facts = await reporter
      .post(`/new/${token}/facts`, {
        ...ANSWERS.facts,
        description: "a".repeat(4001),
        "measure-effective": "2026-11-06",
      })
      .expect(422);

    expect(mistakesIn(family)).toEqual([["#family", "Choisissez la difficulté"]]);
    expect(mistakesIn(facts)).toEqual([
      ["#measure-effective", "Cette date n’est pas encore passée"],
      ["#description", "Le récit a plus de 4 000 caractères"],
    ]);
    expect(load(facts.text)("#asked").text().trim()).toBe(ANSWERS.facts.asked);
  });

  it("tells nothing of a link that was guessed", async () => {
    const guessed = "A".repeat(43);

    const draft = await request(app).get(`/fr/cases/new/${guessed}/family`).expect(404);
    const open = await request(app).get(`/fr/cases/${guessed}`).expect(404);

    expect(headingOf(draft)).toBe(headingOf(open));
  });

  it("stops whoever guesses links", async () => {
    const guess = (number: number) =>
      request(app).get(`/fr/cases/${String(number).padStart(43, "A")}`);
    for (let number = 0; number < 60; number++) await guess(number).expect(404);

    await guess(60).expect(429);
  });

  it("keeps a platform that only sellers have named out of the register", async () => {
    await opened(context, reporterAt(app));
    await opened(context, reporterAt(app));

    expect(await context.stores.platforms.unlisted()).toHaveLength(1);
    const draft = await answered(reporterAt(app), { family: ANSWERS.family });
    for (const page of ["/signatories", `/cases/new/${draft}/platform`, "/signing"]) {
      const shown = await request(app).get(`/fr${page}`).expect(200);
      expect(shown.text).not.toContain("Bazarine");
    }
    await request(app).get("/fr/signatories/bazarine").expect(404);
  });
});
