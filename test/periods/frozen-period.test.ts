import { adoptCalendar } from "../../src/cases/adopt-calendar";
import { calendarOf } from "../../src/clocks/calendar";
import { refreshResults } from "../../src/compliance/refresh-results.job";
import { scorecardRows } from "../../src/compliance/scorecard-rows";
import { printedReport } from "../../src/reports/compliance-report.pdf";
import { drawUpReport } from "../../src/reports/draw-up-report";
import { isoDay } from "../../src/infrastructure/local-day";
import { recordEvents } from "../support/case-events";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { readPdf } from "../support/pdf";
import { AFTER_REPLIES, aPublishedPeriod, CUT_OFF, PERIOD } from "./closing";

/** Wednesday 28 October 2026 becomes a holiday, and so does a day within the published half-year. */
const MOURNING = ["2026-03-11", "2026-10-28"].map((on) => {
  return { on, name: { fr: "Deuil", en: "Mourning", de: "Trauer" } };
});

describe.each(ENGINES)("a published half-year on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let people: Awaited<ReturnType<typeof aPublishedPeriod>>;
  beforeAll(async () => {
    context = await testContext(engine);
    people = await aPublishedPeriod(context);
  });
  afterAll(() => context.close());

  const kept = async () => {
    const { periodPublications } = context.stores;
    return {
      publication: await periodPublications.find(PERIOD.id),
      digests: await periodPublications.digests(PERIOD.id),
      content: await periodPublications.contentOf(PERIOD.id, people.platform.id),
    };
  };
  const shown = async () => {
    const { scorecards } = context.queries;
    const now = context.clock.now();
    const all = await scorecards.ofPeriod(PERIOD, now);
    const own = await scorecards.ofPlatform("marcheclair", now);
    return {
      all,
      rows: all.flatMap(scorecardRows),
      own: own.find(({ period }) => period.id === PERIOD.id),
      current: await scorecards.current(people.platform, PERIOD, now),
    };
  };

  it("says when it was published, at which cut-off, and what the platform replied", async () => {
    const { own, current, all } = await shown();
    expect(own).toMatchObject({
      cutOff: CUT_OFF,
      publication: { publishedAt: AFTER_REPLIES, reply: "Un prestataire <b>a failli</b> en mars." },
    });
    expect(current).toEqual(own);
    expect(all.map(({ platform }) => platform)).toEqual(["bazarine", "marcheclair"]);
  });

  it("says the same as what is computed at its cut-off", async () => {
    const computed = await context.queries.scorecards.ofPeriodAt(PERIOD, CUT_OFF);
    const { all, rows } = await shown();
    expect(rows).toEqual(computed.flatMap(scorecardRows));
    const bare = (cards: typeof computed) =>
      cards.map((card) => ({
        ...card,
        publication: undefined,
        changesAt: undefined,
        results: card.results.map((result) => ({ ...result, changesAt: undefined })),
      }));
    expect(bare([...all])).toEqual(bare(computed));
  });

  it("does not change when events come in, in time or corrected", async () => {
    const before = [await kept(), await shown()];
    await recordEvents(
      context,
      "marcheclair NEW challenge-received 2026-04-02T09:00:00Z",
      "bazarine Z1 decision-sent 2026-03-03T09:00:00Z",
    );
    await refreshResults(context);
    expect([await kept(), await shown()]).toEqual(before);

    const computed = await context.queries.scorecards.ofPeriodAt(PERIOD, CUT_OFF);
    expect(computed[0]?.totals).toMatchObject({ n: 1, onTime: 1 });
    expect(computed[1]?.totals).toMatchObject({ n: 7 });
  });

  it("does not change when a holiday is added, which moves the open due dates and is logged", async () => {
    await recordEvents(context, "marcheclair OPEN challenge-received 2026-10-20T09:00:00Z");
    const before = [await kept(), await shown()];
    const calendar = calendarOf("fr-2", MOURNING);
    const moved = await context.inTransaction((tx) =>
      adoptCalendar(tx, calendar, context.clock.now()),
    );
    const open = await context.stores.caseHistories.find(people.platform.id, "OPEN");
    const own = moved.find(({ caseId }) => caseId === open?.caseId);
    expect([own?.before, own?.after].map((day) => isoDay(day ?? 0))).toEqual([
      "2026-11-03",
      "2026-11-04",
    ]);
    const line = (await context.stores.evidence.all()).at(-1)?.body ?? "{}";
    expect(JSON.parse(line)).toMatchObject({ type: "calendar-adopted", version: "fr-2" });
    await refreshResults(context);
    expect([await kept(), await shown()]).toEqual(before);
  });

  it("costs the job that refreshes results nothing", async () => {
    const stored = await context.stores.commitmentResults.inScope({ period: PERIOD.id });
    expect(stored).toEqual([]);
    const running = await context.stores.commitmentResults.inScope({ period: "2026-S2" });
    expect(running).not.toEqual([]);
  });

  it("is reported as it was published, unless a cut-off is asked for", async () => {
    const sources = { ...context.stores, scorecards: context.queries.scorecards };
    const now = context.clock.now();
    const request = { slug: "marcheclair", periodId: PERIOD.id, cutOff: now };
    const published = await drawUpReport(sources, { ...request, isAsked: false }, now);
    const asked = await drawUpReport(sources, { ...request, isAsked: true }, now);
    if (!published.accepted || !asked.accepted) throw new Error("no report");
    expect(published.report.cutOff).toEqual(CUT_OFF);
    expect(published.report.cover.facts.map(({ text }) => text).join("\n")).toMatch(
      /publiés le 24.octobre 2026 et figés depuis.*observations/,
    );
    expect(published.report.reply?.paragraphs).toEqual(["Un prestataire <b>a failli</b> en mars."]);
    const { pages } = await readPdf(await printedReport(published.report));
    expect(pages.join("\n").replace(/\s+/g, " ")).toContain(
      "Un prestataire <b>a failli</b> en mars.",
    );
    expect(asked.report.reply).toBeUndefined();
    expect(asked.report.cutOff).toEqual(now);
    const counts = ({ report }: typeof asked) =>
      report.sections.map(({ figures }) => figures?.counts.rows);
    expect(counts(published)).not.toEqual(counts(asked));
  });
});
