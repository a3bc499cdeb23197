import { contentSha256 } from "../../src/charter/canonical-content";
import type { CharterVersion, Commitment } from "../../src/charter/charter";
import { LANGUAGES } from "../../src/infrastructure/language";
import { versionOne } from "../support/charter";

describe("version 1 of the charter", () => {
  let charter: CharterVersion;
  beforeAll(async () => {
    charter = await versionOne();
  });

  it("is the content that was published: it never changes", () => {
    expect(contentSha256(charter)).toBe(
      "2bce11c3c4be56318492d0fa307ff66966eba8d974a71113ec52c1101e8a295a",
    );
  });

  it("has twelve commitments that answer to all eight families of difficulties", () => {
    const families = charter.families.map(({ code }) => code);

    expect(charter.commitments.map(({ code }) => code)).toEqual(
      Array.from({ length: 12 }, (_, index) => `C${String(index + 1)}`),
    );
    expect(families).toEqual(["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8"]);
    expect([...new Set(charter.commitments.flatMap((each) => each.families))].toSorted()).toEqual(
      families,
    );
  });

  it.each([
    ["C1", "F5", "request-received", "first-human-reply", "11(1) 11(2)"],
    ["C2", "F1", "measure-effective", "reasons-sent", "3(1)(c) 4(1) 4(5)"],
    ["C3", "F1", "closure-notified", "closure-effective", "4(2) 4(4)"],
    ["C4", "F1 F5", "challenge-received", "decision-sent", "4(3) 11(1) 11(2)"],
    ["C5", "F1", "reversal-decided", "restored", "4(3)"],
    ["C6", "F2", "return-requested closure-effective", "stock-returned", ""],
    ["C7", "F3", "fee-disputed", "fee-answered", "3(1) 11(1)(c)"],
    ["C8", "F3 F4", "change-notified", "change-applied", "3(2) 3(3) 8"],
    ["C10", "F6", "mediation-requested", "mediation-answered", "12"],
    ["C11", "F7", "counterfeit-reported", "counterfeit-decided", ""],
    ["C12", "F8", "declaration-due", "declaration-received", "11(4) 17"],
  ])("measures %s (%s) from %s to %s", (code, families, start, stop, provisions) => {
    const commitment = commitmentOf(code);

    expect(commitment.families.join(" ")).toBe(families);
    expect(commitment.anticipates.join(" ")).toBe(provisions);
    expect(indicatorOf(code)).toMatchObject({ start: start.split(" "), stop });
  });

  it.each([
    ["C1", "at-most", 2, "working-days", 90, "runs on"],
    ["C2", "at-most", 0, "hours", 95, "runs on"],
    ["C3", "at-least", 30, "calendar-days", 100, "runs on"],
    ["C4", "at-most", 10, "working-days", 90, "pauses"],
    ["C5", "at-most", 48, "hours", 95, "runs on"],
    ["C6", "at-most", 30, "calendar-days", 90, "pauses"],
    ["C7", "at-most", 15, "working-days", 90, "pauses"],
    ["C8", "at-least", 15, "calendar-days", 100, "runs on"],
    ["C10", "at-most", 5, "working-days", 95, "runs on"],
    ["C11", "at-most", 3, "working-days", 90, "pauses"],
    ["C12", "at-most", 30, "calendar-days", 100, "runs on"],
  ])("holds %s to %s %i %s in %i %% of cases; its clock %s", (...expected) => {
    const [code, direction, target, unit, share, clock] = expected;

    expect(indicatorOf(code)).toMatchObject({
      direction,
      target,
      unit,
      share,
      pausable: clock === "pauses",
    });
  });

  it("asks thirty days of a change that makes sellers adapt", () => {
    expect(indicatorOf("C8")).toMatchObject({ targetWhen: { code: "adaptation", target: 30 } });
  });

  it("lets only the reasons for a measure come before what they explain", () => {
    expect(measured().filter(({ indicator }) => indicator.stopMayComeFirst)).toEqual([
      indicatorAt("C2"),
    ]);
  });

  it("judges a single case only where there is but one, the half-yearly declaration", () => {
    expect(measured().filter(({ indicator }) => !indicator.smallNumbers)).toEqual([
      indicatorAt("C12"),
    ]);
  });

  it("has prices attested every year, not measured", () => {
    expect(commitmentOf("C9")).toMatchObject({
      families: ["F4"],
      anticipates: ["5", "10"],
      measurement: { kind: "attested", every: "yearly" },
    });
  });

  it.each(LANGUAGES)("is typeset in %s: curly quotes, one space at a time", (language) => {
    const texts = textsIn(charter, language);

    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /["']| {2}|\t|\n/.test(text))).toEqual([]);
  });

  it("never lets French punctuation begin a line", () => {
    const breakable = /[ ][;:!?»]|«[ ]|[^\u202F\u00A0:/][;!?]/;

    expect(textsIn(charter, "fr").filter((text) => breakable.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)(
    "says in %s that it binds nobody and that no real company took its targets",
    (language) => {
      const preamble = charter.preamble[language].join(" ");

      expect(preamble).toMatch(
        /sans valeur contraignante|n’a pas de valeur contraignante|not legally binding|nicht bindend/,
      );
      expect(preamble).toMatch(
        /aucune entreprise réelle|no real company|Kein wirkliches Unternehmen/,
      );
      expect(preamble).toMatch(/fait foi|authentic|Verbindlich ist die französische/);
    },
  );

  function commitmentOf(code: string): Commitment {
    const found = charter.commitments.find((each) => each.code === code);
    if (!found) throw new Error(`no ${code}`);
    return found;
  }

  function indicatorAt(code: string) {
    const { measurement } = commitmentOf(code);
    return measurement.kind === "measured" ? { code, indicator: measurement.indicator } : undefined;
  }

  const indicatorOf = (code: string) => indicatorAt(code)?.indicator;

  function measured() {
    return charter.commitments
      .map(({ code }) => indicatorAt(code))
      .filter((each) => each !== undefined);
  }
});

/** Every text of a language, wherever it stands. */
function textsIn(node: unknown, language: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === language ? stringsIn(value) : textsIn(value, language),
  );
}

function stringsIn(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(stringsIn) : [];
}
