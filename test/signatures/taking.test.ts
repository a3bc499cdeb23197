import {
  bindsAt,
  takingsOf,
  type AcceptedStatement,
  type SignatoryEnd,
} from "../../src/signatures/taking";

const on = (day: string) => new Date(`${day}T00:00:00Z`);

function signed(
  day: string,
  commitments: string[],
  { version = 1, accepted = day }: { version?: number; accepted?: string } = {},
): AcceptedStatement {
  return { charterVersion: version, effectiveAt: on(day), acceptedAt: on(accepted), commitments };
}

function ended(day: string, recorded = day): SignatoryEnd {
  return { from: on(day), recordedAt: on(recorded) };
}

/** "C1 v1 2024-07-01–2025-01-01" */
function told(statements: AcceptedStatement[], ends: SignatoryEnd[] = []): string[] {
  const day = (at: Date | undefined) => at?.toISOString().slice(0, 10) ?? "";
  return takingsOf(statements, ends)
    .map((t) => `${t.commitment} v${t.charterVersion} ${day(t.from)}–${day(t.until)}`)
    .sort();
}

describe("what binds a platform, and from when to when", () => {
  it.each<[string, AcceptedStatement[], SignatoryEnd[], string[]]>([
    ["nothing without a statement", [], [ended("2025-01-01")], []],
    [
      "every commitment of a statement, without an end",
      [signed("2024-07-01", ["C1", "C4"])],
      [],
      ["C1 v1 2024-07-01–", "C4 v1 2024-07-01–"],
    ],
    [
      "a commitment that is kept on goes on without a break",
      [signed("2024-07-01", ["C1", "C4"]), signed("2025-02-01", ["C1", "C7"])],
      [],
      ["C1 v1 2024-07-01–", "C4 v1 2024-07-01–2025-02-01", "C7 v1 2025-02-01–"],
    ],
    [
      "a commitment that is dropped and taken again binds twice",
      [
        signed("2024-07-01", ["C1", "C7"]),
        signed("2025-02-01", ["C1"]),
        signed("2025-06-01", ["C1", "C7"]),
      ],
      [],
      ["C1 v1 2024-07-01–", "C7 v1 2024-07-01–2025-02-01", "C7 v1 2025-06-01–"],
    ],
    [
      "statements count in the order of their effect, not of their recording",
      [signed("2025-02-01", ["C1"]), signed("2024-07-01", ["C1", "C7"])],
      [],
      ["C1 v1 2024-07-01–", "C7 v1 2024-07-01–2025-02-01"],
    ],
    [
      "the next version begins where the one before it ends",
      [signed("2024-07-01", ["C1"]), signed("2026-01-01", ["C1"], { version: 2 })],
      [],
      ["C1 v1 2024-07-01–2026-01-01", "C1 v2 2026-01-01–"],
    ],
    [
      "a withdrawal ends everything",
      [signed("2024-07-01", ["C1", "C4"])],
      [ended("2025-03-01")],
      ["C1 v1 2024-07-01–2025-03-01", "C4 v1 2024-07-01–2025-03-01"],
    ],
    [
      "of two ends the earlier one counts",
      [signed("2024-07-01", ["C1"])],
      [ended("2025-09-01", "2025-01-01"), ended("2025-03-01")],
      ["C1 v1 2024-07-01–2025-03-01"],
    ],
    [
      "who signs again after a withdrawal is bound again, after a break",
      [signed("2024-07-01", ["C1"]), signed("2025-06-01", ["C1"])],
      [ended("2025-03-01")],
      ["C1 v1 2024-07-01–2025-03-01", "C1 v1 2025-06-01–"],
    ],
    [
      "a withdrawal announced before a new signature does not end it",
      [signed("2024-07-01", ["C1"]), signed("2025-02-01", ["C1"])],
      [ended("2025-03-01", "2025-01-15")],
      ["C1 v1 2024-07-01–"],
    ],
    [
      "an end works forward only, from the moment it is recorded",
      [signed("2024-07-01", ["C1"])],
      [ended("2025-03-01", "2025-06-01")],
      ["C1 v1 2024-07-01–2025-06-01"],
    ],
    [
      "who withdraws before a change takes effect is not bound by it either",
      [
        signed("2024-07-01", ["C1"]),
        signed("2025-06-01", ["C1", "C4"], { accepted: "2025-01-15" }),
      ],
      [ended("2025-03-01", "2025-02-01")],
      ["C1 v1 2024-07-01–2025-03-01"],
    ],
    [
      "who withdraws at the instant of the signature was never bound",
      [signed("2024-07-01", ["C1"])],
      [ended("2024-07-01")],
      [],
    ],
    [
      "of two statements of the same instant the last one recorded counts",
      [signed("2024-07-01", ["C1", "C4"]), signed("2024-07-01", ["C1"])],
      [],
      ["C1 v1 2024-07-01–"],
    ],
  ])("%s", (_name, statements, ends, expected) => {
    expect(told(statements, ends)).toEqual(expected);
  });

  it("binds until the hour of a withdrawal on the day of the signature", () => {
    const at = (time: string) => new Date(`2026-10-02T${time}:00Z`);
    const [signedAt, withdrawnAt] = [at("08:00"), at("13:00")];
    const commitments = ["C1"];
    const statement = {
      charterVersion: 1,
      effectiveAt: signedAt,
      acceptedAt: at("09:00"),
      commitments,
    };
    expect(
      takingsOf([statement], [{ from: on("2026-10-02"), recordedAt: withdrawnAt }]),
    ).toMatchObject([{ from: signedAt, until: withdrawnAt }]);
  });

  it("binds at its first instant and not at its end", () => {
    const [taking] = takingsOf([signed("2024-07-01", ["C1"])], [ended("2025-03-01")]);
    if (!taking) throw new Error("nothing is taken");
    const binds = ["2024-06-30T23:59:59.999Z", "2024-07-01T00:00:00Z", "2025-02-28T23:59:59.999Z"];
    expect([...binds, "2025-03-01T00:00:00Z"].map((at) => bindsAt(taking, new Date(at)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
