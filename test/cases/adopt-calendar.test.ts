import { adoptCalendar } from "../../src/cases/adopt-calendar";
import { adoptNationalCalendar } from "../../src/cases/adopt-calendar.job";
import { calendarOf, NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { isoDay, parseDay } from "../../src/infrastructure/local-day";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
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
    const ids = await caseIds();
    const day = (iso: string) => parseDay(iso);
    expect(await context.stores.calendarVersions.moved("fr-2")).toEqual([
      {
        caseId: ids.get("OVER"),
        charterVersion: 1,
        commitment: "C4",
        before: day("2026-10-15"),
        after: day("2026-10-16"),
      },
      {
        caseId: ids.get("ENDS"),
        charterVersion: 1,
        commitment: "C6",
        before: day("2026-10-07"),
        after: day("2026-10-08"),
      },
    ]);
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
