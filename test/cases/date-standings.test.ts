import type { PublishedCharter } from "../../src/charter/charter";
import { caseClocks } from "../../src/cases/case-clocks";
import { dateStandings } from "../../src/cases/date-standings";
import type { EventType } from "../../src/charter/indicator";
import type { CaseEvent } from "../../src/clocks/clock-run";
import type { EventSource } from "../../src/clocks/counted-event";
import { versionOne } from "../support/charter";
import { NOON } from "../support/clock";

describe("dates that contradict each other in a case", () => {
  let published: PublishedCharter[];
  beforeAll(async () => {
    const charter = await versionOne();
    published = [{ charter, inForceOn: "2024-07-01", contentSha256: "", publishedAt: NOON }];
  });

  const on = (day: number, source: EventSource, type: EventType): CaseEvent => ({
    type,
    source,
    at: new Date(Date.UTC(2026, 4, day)),
  });
  const standings = (...events: CaseEvent[]) => {
    const told = dateStandings(events, caseClocks(events, published, [], NOON));
    return events.map((event) => told.get(event));
  };

  it("say which counts: the seller’s for the start, the platform’s for the stop", () => {
    expect(
      standings(
        on(4, "reported", "request-received"),
        on(6, "declared", "request-received"),
        on(7, "declared", "first-human-reply"),
        on(8, "reported", "first-human-reply"),
      ),
    ).toEqual(["counts", "set-aside", "counts", "set-aside"]);
  });

  it("yield to what the administration observed", () => {
    expect(
      standings(
        on(4, "reported", "request-received"),
        on(5, "observed", "request-received"),
        on(7, "declared", "first-human-reply"),
      ),
    ).toEqual(["set-aside", "counts", undefined]);
  });

  it("are not told of where all agree, or one alone speaks", () => {
    expect(
      standings(
        on(4, "reported", "request-received"),
        on(4, "declared", "request-received"),
        on(7, "declared", "first-human-reply"),
        on(9, "declared", "first-human-reply"),
      ),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("may count for one clock and not for another", () => {
    expect(
      standings(
        on(4, "declared", "closure-notified"),
        on(20, "declared", "closure-effective"),
        on(22, "reported", "closure-effective"),
      ),
    ).toEqual([undefined, "counts", "counts"]);
  });
});
