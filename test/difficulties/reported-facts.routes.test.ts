import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import { mistakesIn } from "../signing/signer";
import { mailedCodeOf } from "../support/mailed-code";
import { answered, ANSWERS, onReportingDay, opened, reporterAt } from "./reporter";

describe("the facts that a seller reports", () => {
  let context: Awaited<ReturnType<typeof onReportingDay>>;
  let app: ReturnType<typeof appOf>;
  beforeEach(async () => {
    context = await onReportingDay();
    app = appOf(context);
  });
  afterEach(() => context.close());

  it("have to say when that began to which the platform has answered", async () => {
    const reporter = reporterAt(app);
    const token = await answered(reporter, { family: ANSWERS.family, platform: ANSWERS.platform });
    const { description, asked } = ANSWERS.facts;
    const facts = { description, asked, "request-received": "2026-11-02", restored: "2026-11-04" };

    const answer = await reporter.post(`/new/${token}/facts`, facts).expect(422);

    expect(mistakesIn(answer).map(([field]) => field)).toEqual(["#restored"]);
  });

  it("are printed without an hour that nobody gave", async () => {
    context.clock.moveTo(new Date("2026-11-29T19:36:12Z"));
    const reporter = reporterAt(app);
    const { description, asked } = ANSWERS.facts;
    const facts = { description, asked, "reversal-decided": "2026-11-27" };
    const token = await opened(context, reporter, { facts });

    const page = load((await reporter.get(`/${token}`).expect(200)).text);
    const clock = page("section.commitment:contains(C5)").text();
    expect(clock).toContain("27\u00A0novembre 2026, annulation de la mesure, heure non donnée");
    expect(clock).toContain("29\u00A0novembre 2026 à 23\u00A0h\u00A059");
    expect(clock).toContain("l’échéance n’est pas passée");
    expect(page(".timeline li").text()).toContain("heure non donnée");
    expect(page(".timeline time").text()).toBe("27\u00A0novembre 2026");
    expect(page(".timeline time").attr("datetime")).toBe("2026-11-27");
    expect(page("main").text()).not.toContain("12\u00A0h");
    const mails = await context.stores.outbox.latest(5);
    const receipt = mails.find(({ template }) => template === "difficulty-receipt");
    expect(receipt?.text).not.toContain("12\u00A0h");
  });

  it("start a clock in hours at the time given", async () => {
    context.clock.moveTo(new Date("2026-11-29T19:36:12Z"));
    const reporter = reporterAt(app);
    const { description, asked } = ANSWERS.facts;
    const facts = {
      ...{ description, asked },
      ...{ "reversal-decided": "2026-11-27", "reversal-decided_time": "8 h 05" },
    };
    const token = await answered(reporter, { ...ANSWERS, facts });
    const check = load((await reporter.get(`/new/${token}/check`).expect(200)).text);
    expect(check("main").text()).toContain("27\u00A0novembre 2026 à 8\u00A0h\u00A005");
    await reporter.post(`/new/${token}/check`).expect(303);
    const code = await mailedCodeOf(context, "difficulty-code");
    await reporter.post(`/new/${token}/code`, { code }).expect(303);

    const clock = load((await reporter.get(`/${token}`)).text)("section.commitment").text();
    expect(clock).toContain("échéance\u00A0: 29\u00A0novembre 2026 à 8\u00A0h\u00A005");
    expect(clock).toContain("61\u00A0heures, l’échéance est passée");
  });

  it("may have a time where hours count; a wrong one is kept, and told", async () => {
    const reporter = reporterAt(app);
    const token = await answered(reporter, { family: ANSWERS.family, platform: ANSWERS.platform });
    const { description, asked } = ANSWERS.facts;
    const facts = {
      ...{ description, asked },
      ...{ "measure-effective": "2026-11-02", "measure-effective_time": "26:00" },
      ...{ "reversal-decided": "2026-11-05", "reversal-decided_time": "11:01" },
      restored_time: "9:30",
    };

    const answer = await reporter.post(`/new/${token}/facts`, facts).expect(422);

    expect(mistakesIn(answer)).toEqual([
      ["#measure-effective_time", "Indiquez l’heure, par exemple 14:30"],
      ["#reversal-decided_time", "Cette heure n’est pas encore passée"],
      ["#restored", "Donnez aussi le jour de cette heure"],
    ]);
    const page = load(answer.text);
    expect(page("#measure-effective_time").val()).toBe("26:00");
    expect(page("#restored_time").val()).toBe("9:30");
    expect(page("#challenge-received_time")).toHaveLength(0);
  });

  it.each([
    ["fr", "Vous avez contesté le", "3\u00A0novembre 2026"],
    ["en", "You contested it on", "3\u00A0November 2026"],
    ["de", "Sie haben Widerspruch eingelegt am", "3.\u00A0November 2026"],
  ])("are asked for in %s as what sellers did themselves", async (language, asked, day) => {
    const reporter = reporterAt(app);
    const token = await answered(reporter);
    const show = async (step: string) =>
      load((await request(app).get(`/${language}/cases/new/${token}/${step}`).expect(200)).text);

    const [facts, check] = [await show("facts"), await show("check")];

    expect(facts("label[for=challenge-received]").text()).toMatch(new RegExp(`^${asked} `));
    const row = check(`dt:contains("${asked}")`);
    expect(row).toHaveLength(1);
    expect(row.next("dd").text().trim()).toBe(day);
    const family = await show("family");
    for (const code of ["F6", "F8"]) {
      const hint = family(`input[value=${code}]`).attr("aria-describedby") ?? "none";
      expect(family(`#${hint}`).text()).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  it("cannot have an answer before what it answers", async () => {
    const reporter = reporterAt(app);
    const token = await answered(reporter, { family: ANSWERS.family, platform: ANSWERS.platform });
    const facts = { ...ANSWERS.facts, "decision-sent": "2026-11-02" };

    const answer = await reporter.post(`/new/${token}/facts`, facts).expect(422);

    expect(mistakesIn(answer)).toEqual([
      [
        "#decision-sent",
        "« Décision envoyée » ne peut pas venir avant « Vous avez contesté » : vérifiez les deux dates",
      ],
    ]);
  });

  it("have their mistakes told in the order of the page", async () => {
    const reporter = reporterAt(app);
    const token = await answered(reporter, { family: ANSWERS.family, platform: ANSWERS.platform });

    const answer = await reporter
      .post(`/new/${token}/facts`, { restored: "2027-01-01", account_reference: "a".repeat(201) })
      .expect(422);

    expect(mistakesIn(answer).map(([field]) => field)).toEqual([
      "#request-received",
      "#restored",
      "#description",
      "#asked",
      "#account_reference",
    ]);
  });
});
