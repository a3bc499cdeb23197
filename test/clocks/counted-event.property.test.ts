import fc from "fast-check";
import { runClock, type CaseEvent } from "../../src/clocks/clock-run";
import type { EventSource } from "../../src/clocks/counted-event";
import { CHANGE_NOTICE, CLOSURE_NOTICE, FIRST_REPLY, REASONS, STOCK_RETURN } from "./indicators";

const INDICATORS = { FIRST_REPLY, REASONS, CLOSURE_NOTICE, STOCK_RETURN, CHANGE_NOTICE };
const SOURCES = ["declared", "reported", "observed"] as const;
const DAY = 86_400_000;

describe.each(Object.entries(INDICATORS))(
  "dates of several sources on the clock %s",
  (_, clock) => {
    const types = [...clock.start, clock.stop, "info-requested", "info-supplied"] as const;
    const event = (sources: readonly EventSource[]) =>
      fc.record({
        type: fc.constantFrom(...types),
        at: fc.nat({ max: 40 }).map((day) => new Date(Date.UTC(2026, 4, 1) + day * DAY)),
        source: fc.constantFrom(...sources),
      });
    const events = (...sources: EventSource[]) => fc.array(event(sources), { maxLength: 8 });
    const span = (told: readonly CaseEvent[]) => {
      const run = runClock(clock, told);
      return [run?.startedAt, run?.stoppedAt];
    };
    const start = (told: readonly CaseEvent[]) => runClock(clock, told)?.startedAt;

    it("leave the clock as it was when all are of one source", () => {
      fc.assert(
        fc.property(events("declared"), fc.constantFrom(...SOURCES), (told, source) => {
          const alone = told.map(({ type, at }) => ({ type, at }));
          const all = told.map((one) => ({ ...one, source }));
          expect(runClock(clock, all)).toEqual(runClock(clock, alone));
        }),
      );
    });

    it("do not depend on the order in which they were told", () => {
      fc.assert(
        fc.property(events(...SOURCES), fc.nat(), (told, turn) => {
          const by = told.length === 0 ? 0 : turn % told.length;
          const turned = [...told.slice(by), ...told.slice(0, by)];
          expect(span(turned)).toEqual(span(told));
          expect(span(told.toReversed())).toEqual(span(told));
        }),
      );
    });

    it("start it when the seller says, whatever the platform adds", () => {
      const [type] = clock.start;
      const notice = clock.direction === "at-least";
      fc.assert(
        fc.property(event(["reported"]), events("declared"), (asked, added) => {
          const starts = added.map((one) => ({ ...one, type: type ?? one.type }));
          const told = [{ ...asked, type: type ?? asked.type }];
          // An announcement after the effect announces nothing: without stops, no notice is too late.
          expect(start([...told, ...starts])).toEqual(start(told));
          expect(notice || start(told) !== undefined).toBe(true);
        }),
      );
    });

    it("stop it when the platform says, whatever the seller adds", () => {
      fc.assert(
        fc.property(events("declared"), events("reported"), (told, added) => {
          const stops = added.map((one) => ({ ...one, type: clock.stop }));
          const before = runClock(clock, told);
          if (!before?.stoppedAt) return;
          expect(runClock(clock, [...told, ...stops])?.stoppedAt).toEqual(before.stoppedAt);
        }),
      );
    });

    it("yield to what the administration has observed", () => {
      fc.assert(
        fc.property(events("observed"), events("declared", "reported"), (observed, told) => {
          const own = runClock(clock, observed);
          if (!own?.startedAt || !own.stoppedAt) return;
          // What it has not observed may still be an earlier step that starts the same clock.
          const same = told.filter(({ type }) => observed.some((one) => one.type === type));
          expect(span([...observed, ...same])).toEqual(span(observed));
        }),
      );
    });

    it("never stop a clock before the start that counts", () => {
      if (clock.stopMayComeFirst) return;
      fc.assert(
        fc.property(events(...SOURCES), (told) => {
          const { startedAt, stoppedAt } = runClock(clock, told) ?? {};
          expect(startedAt && stoppedAt ? startedAt <= stoppedAt : true).toBe(true);
        }),
      );
    });
  },
);

describe("what a change of terms asks of the seller", () => {
  it("holds whoever tells it, and whosever date counts", () => {
    const target = (...codes: (string | undefined)[]) =>
      runClock(CHANGE_NOTICE, [
        {
          type: "change-notified",
          at: new Date("2026-05-01"),
          source: "declared",
          code: codes[0],
        },
        {
          type: "change-notified",
          at: new Date("2026-05-03"),
          source: "reported",
          code: codes[1],
        },
      ])?.target;
    expect(target(undefined, undefined)).toBe(CHANGE_NOTICE.target);
    expect(target("adaptation", undefined)).toBe(CHANGE_NOTICE.targetWhen?.target);
    expect(target(undefined, "adaptation")).toBe(CHANGE_NOTICE.targetWhen?.target);
  });
});
