import { adoptCalendar } from "../../src/cases/adopt-calendar";
import { adoptNationalCalendar } from "../../src/cases/adopt-calendar.job";
import { calendarOf, NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { isoDay } from "../../src/infrastructure/local-day";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { ENGINES } from "../support/engines";
import { cookieOf } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";

/** Wednesday 7 October 2026 becomes a holiday. */
const MOURNING = { on: "2026-10-07", name: { fr: "Deuil", en: "Mourning", de: "Trauer" } };

describe.each(ENGINES)("a holiday added to the calendar on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeAll(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    await signOnPaper(context, await addPlatform(context), { taken: ["C1", "C4", "C6"] });
    await recordEvents(
      context,
      // Due on the 5th, before the holiday.
      "marcheclair BEFORE request-received 2026-10-01T09:00:00Z",
      // Ten working days run over it.
      "marcheclair OVER challenge-received 2026-10-01T09:00:00Z",
      "marcheclair CLOSED challenge-received 2026-10-01T09:00:00Z",
      "marcheclair CLOSED decision-sent 2026-10-02T08:00:00Z",
      // Thirty calendar days end on the holiday itself.
      "marcheclair ENDS return-requested 2026-09-07T09:00:00Z",
    );
  });
  afterAll(() => context.close());

  const platformId = async () =>
    (await context.stores.platforms.findBySlug("marcheclair"))?.id ?? 0;
  const caseIds = async () => {
    const references = ["BEFORE", "OVER", "CLOSED", "ENDS"];
    const ids = new Map<string, number>();
    for (const reference of references) {
      const found = await context.stores.caseHistories.find(await platformId(), reference);
      ids.set(reference, found?.caseId ?? 0);
    }
    return ids;
  };
  const openDueDates = async () => {
    const ids = await caseIds();
    const open = await context.stores.calendarVersions.openDueDates([...ids.values()]);
    return Object.fromEntries(
      [...ids].map(([reference, id]) => {
        const due = open.find(({ caseId }) => caseId === id)?.due;
        return [reference, due === undefined ? undefined : isoDay(due)];
      }),
    );
  };

  it("moves the open due dates that it lies before or on, and no other", async () => {
    expect(await openDueDates()).toEqual({
      BEFORE: "2026-10-05",
      OVER: "2026-10-15",
      CLOSED: undefined,
      ENDS: "2026-10-07",
    });
    const calendar = calendarOf("fr-2", [MOURNING]);
    await context.inTransaction((tx) => adoptCalendar(tx, calendar, context.clock.now()));
    expect(await openDueDates()).toEqual({
      BEFORE: "2026-10-05",
      OVER: "2026-10-16",
      CLOSED: undefined,
      ENDS: "2026-10-08",
    });
  });

  it("says which, and tells the evidence log how many", async () => {
    const moved = await context.queries.calendar.moved(0);
    expect(
      moved.map(({ reference, commitment, before, after }) => {
        return [reference, commitment, isoDay(before), isoDay(after)];
      }),
    ).toEqual([
      ["ENDS", "C6", "2026-10-07", "2026-10-08"],
      ["OVER", "C4", "2026-10-15", "2026-10-16"],
    ]);
    expect(await context.queries.calendar.countMoved()).toBe(2);
    const line = (await context.stores.evidence.all()).at(-1)?.body ?? "{}";
    expect(JSON.parse(line)).toMatchObject({
      type: "calendar-adopted",
      version: "fr-2",
      holidays: ["2026-10-07"],
      movedDueDates: 2,
    });
  });

  it("is adopted once", async () => {
    const { length } = await context.stores.evidence.all();
    const calendar = calendarOf("fr-2", [MOURNING]);
    const again = await context.inTransaction((tx) =>
      adoptCalendar(tx, calendar, context.clock.now()),
    );
    expect(again).toEqual([]);
    expect(await context.stores.evidence.all()).toHaveLength(length);
  });
});

describe("a calendar that has not changed", () => {
  it("moves nothing and leaves no trace", async () => {
    const context = await testContext();
    await adoptNationalCalendar(context);
    expect(await context.stores.calendarVersions.inUse()).toBe(NATIONAL_CALENDAR.version);
    expect(await context.stores.evidence.all()).toEqual([]);
    await context.close();
  });
});

describe("the calendar, for officials", () => {
  it("says by which version clocks go, and which due dates it moved", async () => {
    const context = await testContext();
    await publishVersionOne(context);
    await signOnPaper(context, await addPlatform(context), { taken: ["C1"] });
    await recordEvents(context, "marcheclair D1 request-received 2026-10-02T09:00:00Z");
    const cookie = await cookieOf(context, "official");
    const official = desk(context, () => cookie);
    expect(texts(await official.page("/console/calendar", "de"), "main").join()).toMatch(
      /Fassung fr-1.*keiner hinzugefügt.*Kein Fälligkeitstag/s,
    );
    const calendar = calendarOf("fr-2", [{ ...MOURNING, on: "2026-10-05" }]);
    await context.inTransaction((tx) => adoptCalendar(tx, calendar, context.clock.now()));
    const [row] = texts(await official.page("/console/calendar", "fr"), "tbody tr");
    expect(row).toMatch(/D1.*Marchéclair.*C1.*6.octobre 2026.*7.octobre 2026.*fr-2/s);
    await context.close();
  });
});
