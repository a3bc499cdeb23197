import type { PublishedCharter } from "../../src/charter/charter";
import { judgingIndicators, measureCase } from "../../src/cases/measurement";
import { changes, runFromRow, toRow, type RunRow } from "../../src/cases/measurement-row";
import { isoDay } from "../../src/infrastructure/local-day";
import { told } from "../clocks/told";
import { versionOne } from "../support/charter";
import { NOON } from "../support/clock";

describe("measuring a case", () => {
  let published: PublishedCharter[];

  beforeAll(async () => {
    const charter = await versionOne();
    const later = { contentSha256: "", publishedAt: NOON };
    published = [
      { charter, inForceOn: "2024-07-01", ...later },
      { charter: { ...charter, version: 2 }, inForceOn: "2026-06-01", ...later },
    ];
  });

  const measured = (...events: string[]) =>
    measureCase(judgingIndicators(published), told(...events));
  const clocks = (...events: string[]) =>
    measured(...events).map(({ commitment, charterVersion }) => [commitment, charterVersion]);

  it("measures every clock that one of its events sets going", () => {
    expect(
      clocks(
        "request-received 2026-05-07T10:00Z",
        "closure-effective 2026-05-09T10:00Z",
        "acknowledged 2026-05-09T11:00Z",
      ),
    ).toEqual([
      ["C1", 1],
      ["C3", 1],
      ["C6", 1],
    ]);
  });

  it("measures nothing before the charter, and by every version in force from then on", () => {
    expect(clocks("request-received 2024-06-30T21:59Z")).toEqual([]);
    expect(clocks("request-received 2024-06-30T22:00Z")).toEqual([["C1", 1]]);
    expect(clocks("request-received 2026-05-31T21:59Z")).toEqual([["C1", 1]]);
    expect(clocks("request-received 2026-05-31T22:00Z")).toEqual([
      ["C1", 1],
      ["C1", 2],
    ]);
  });

  it("goes by the first start, and by the effect of a notice that nobody gave", () => {
    expect(
      clocks("request-received 2024-06-01T10:00Z", "request-received 2024-08-01T10:00Z"),
    ).toEqual([]);
    expect(clocks("change-applied 2024-06-30T10:00Z")).toEqual([]);
    expect(clocks("change-applied 2024-07-01T10:00Z")).toEqual([["C8", 1]]);
  });

  it("says between which days the due day may come to lie", () => {
    const due = (...events: string[]) =>
      measured(...events).map((one) => [isoDay(one.due.earliest), isoDay(one.due.latest)]);
    expect(due("challenge-received 2026-05-04T10:00+02:00")).toEqual([
      ["2026-05-20", "2026-05-20"],
    ]);
    expect(
      due("challenge-received 2026-05-04T10:00+02:00", "info-requested 2026-05-05T10:00+02:00"),
    ).toEqual([["2026-05-20", "2026-06-18"]]);
  });

  it("travels to the database and back, all but the name of the event that started it", () => {
    const [measurement] = measured(
      "challenge-received 2026-05-04T10:00Z",
      "info-requested 2026-05-05T10:00Z",
      "info-supplied 2026-05-06T10:00Z",
      "info-requested 2026-05-07T10:00Z",
      "excluded 2026-05-08T10:00Z legal-obligation",
      "withdrawn 2026-05-09T10:00Z",
    );
    if (!measurement) throw new Error("not measured");
    const row = toRow(1, 2, measurement);

    expect(row.slice(0, 4)).toEqual([1, 1, "C4", 2]);
    expect(row.slice(-2)).toEqual([measurement.due.earliest, measurement.due.latest]);
    expect(runFromRow(row.slice(4, -2) as unknown as RunRow)).toEqual({
      ...measurement.run,
      startedBy: undefined,
    });
  });
});

describe("what changes of stored measurements", () => {
  it("is what differs, what is new and what is no longer there", async () => {
    const charter = await versionOne();
    const published = [{ charter, inForceOn: "2024-07-01", contentSha256: "", publishedAt: NOON }];
    const rows = (...events: string[]) =>
      measureCase(judgingIndicators(published), told(...events)).map((one) => toRow(1, 2, one));
    const before = rows(
      "request-received 2026-05-04T10:00Z",
      "challenge-received 2026-05-04T10:00Z",
      "fee-disputed 2026-05-04T10:00Z",
    );
    const after = rows(
      "request-received 2026-05-04T10:00Z",
      "challenge-received 2026-05-03T10:00Z",
      "fee-disputed 2024-05-04T10:00Z",
      "mediation-requested 2026-05-04T10:00Z",
    );

    const { changed, gone } = changes(before, after);
    expect(changed.map(([, , commitment]) => commitment)).toEqual(["C4", "C10"]);
    expect(gone.map(([, , commitment]) => commitment)).toEqual(["C7"]);
    expect(changes([], after)).toEqual({ changed: after, gone: [] });
    expect(changes(after, after)).toEqual({ changed: [], gone: [] });
  });
});
