import { startRules, stopsWithoutStart, type StartRules } from "../../src/cases/missing-start";
import { told } from "../clocks/told";
import { versionOne } from "../support/charter";

describe("stops of clocks that nothing started", () => {
  let rules: StartRules;

  beforeAll(async () => {
    rules = startRules([await versionOne()]);
  });

  /** The lines of such stops; the events of `recorded` are known already. */
  function found(events: readonly string[], recorded: readonly string[] = []): number[] {
    const history = [
      ...told(...recorded).map((event) => ({ ...event, line: undefined })),
      ...told(...events).map((event, index) => ({ ...event, line: index + 2 })),
    ];
    return stopsWithoutStart(rules, history).map(({ line }) => line);
  }

  it("are none of those on a day that a seller gave without a time", () => {
    const day = new Date("2026-05-07T21:59:59.999Z");
    const asked = { type: "request-received", source: "reported", at: day } as const;
    const reply = (at: string) =>
      ({ type: "first-human-reply", source: "declared", at: new Date(at), line: 2 }) as const;
    const history = (at: string) => [{ ...asked, line: undefined }, reply(at)];

    expect(stopsWithoutStart(rules, history("2026-05-07T08:00:00Z"))).toEqual([]);
    expect(stopsWithoutStart(rules, history("2026-05-06T08:00:00Z"))).toHaveLength(1);
  });

  it.each([
    ["a reply without a request", ["first-human-reply 2026-05-07T10:00Z"], [2]],
    [
      "a reply before the request",
      ["request-received 2026-05-07T10:00Z", "first-human-reply 2026-05-07T09:59Z"],
      [3],
    ],
    [
      "a reply in the same second",
      ["first-human-reply 2026-05-07T10:00Z", "request-received 2026-05-07T10:00Z"],
      [],
    ],
    ["reasons without a measure", ["reasons-sent 2026-05-07T10:00Z"], [2]],
    [
      "reasons before the measure",
      ["reasons-sent 2026-05-07T10:00Z", "measure-effective 2026-05-08T10:00Z"],
      [],
    ],
    ["a closure that nobody announced", ["closure-effective 2026-05-07T10:00Z"], []],
    ["a change that nobody announced", ["change-applied 2026-05-07T10:00Z"], []],
    [
      "stock returned after a closure",
      ["closure-effective 2026-05-07T10:00Z", "stock-returned 2026-05-09T10:00Z"],
      [],
    ],
    ["stock returned that nobody asked for", ["stock-returned 2026-05-09T10:00Z"], [2]],
    ["the end of a mediation", ["mediation-closed 2026-05-09T10:00Z"], []],
    ["an answer to nothing", ["info-supplied 2026-05-09T10:00Z"], []],
    ["a receipt", ["acknowledged 2026-05-09T10:00Z"], []],
    [
      "two replies, both too early",
      ["first-human-reply 2026-05-07T10:00Z", "first-human-reply 2026-05-08T10:00Z"],
      [2, 3],
    ],
  ])("%s", (_what, events, lines) => {
    expect(found(events)).toEqual(lines);
  });

  it("finds the start among what is recorded already", () => {
    const stop = ["decision-sent 2026-05-09T10:00Z"];
    expect(found(stop, ["challenge-received 2026-05-01T10:00Z"])).toEqual([]);
    expect(found(stop, ["challenge-received 2026-05-10T10:00Z"])).toEqual([2]);
  });

  it("blames no file for what was recorded before it", () => {
    const recorded = ["first-human-reply 2026-05-07T10:00Z"];
    expect(found(["acknowledged 2026-05-09T10:00Z"], recorded)).toEqual([]);
  });

  it("takes the start of any version", async () => {
    const next = await versionOne();
    const commitments = next.commitments.map((commitment) =>
      commitment.code === "C1" && commitment.measurement.kind === "measured"
        ? {
            ...commitment,
            measurement: {
              ...commitment.measurement,
              indicator: {
                ...commitment.measurement.indicator,
                start: ["acknowledged" as const],
              },
            },
          }
        : commitment,
    );
    rules = startRules([await versionOne(), { ...next, version: 2, commitments }]);
    const reply = "first-human-reply 2026-05-09T10:00Z";
    expect(found(["acknowledged 2026-05-08T10:00Z", reply])).toEqual([]);
    expect(found(["request-received 2026-05-08T10:00Z", reply])).toEqual([]);
  });
});
