import { load } from "cheerio";
import type { PublishedCharter } from "../../src/charter/charter";
import { publicView } from "../../src/compliance/small-numbers";
import { LANGUAGES, type Language } from "../../src/infrastructure/language";
import { resultSections, type ResultFacts } from "../../src/signatories/result-section";
import type { CommitmentChoice } from "../../src/signatures/commitment-choice";
import {
  aScorecard,
  OUTCOMES,
  someFacts,
  times,
  underVersionTwo,
  type Outcomes,
} from "../reports/sample-report";
import { NOON } from "../support/clock";

const plain = (text: string) => text.replaceAll("\u2060", "").replaceAll(/[\u00A0\u202F]/g, " ");

describe("the results of a platform, commitment by commitment", () => {
  let charter: PublishedCharter;
  let choices: readonly CommitmentChoice[];
  beforeAll(async () => {
    ({ charter, choices } = await someFacts());
  });

  function sections(
    outcomes: Outcomes,
    facts: Partial<ResultFacts> = {},
    language: Language = "fr",
  ) {
    const scorecard = publicView(aScorecard(charter, outcomes));
    const sources = {
      published: [charter],
      scorecard,
      scorecards: [scorecard],
      choices,
      takings: [],
      changes: [],
    };
    return resultSections({ ...sources, now: NOON, ...facts }, language);
  }

  function section(code: string, ...args: Parameters<typeof sections>) {
    const found = sections(...args).find((one) => one.code === code);
    if (!found) throw new Error(code);
    return found;
  }

  it.each(LANGUAGES)("names each commitment of the charter in its order, in %s", (language) => {
    const shown = sections(OUTCOMES, {}, language);
    expect(shown.map(({ code }) => code)).toEqual(
      charter.charter.commitments.map(({ code }) => code),
    );
    for (const { title, tag, share, sentences } of shown) {
      expect(title).not.toBe("");
      expect(tag.word).not.toBe("");
      expect(share !== undefined || sentences.length > 0).toBe(true);
    }
  });

  it("tells by its own version a commitment that the version signed last has no more", async () => {
    const { published, scorecard } = underVersionTwo(await someFacts());
    const shown = sections(OUTCOMES, { published, scorecard: publicView(scorecard) });
    expect(shown).toHaveLength(12);
    expect(shown[3]).toMatchObject({ code: "C4", href: "/fr/charter/1/C4" });
    expect(shown[4]).toMatchObject({ code: "C5", href: "/fr/charter/2/C5" });
  });

  it("stands a share on its base", () => {
    const { tag, share, parts } = section("C1", OUTCOMES);
    expect(tag).toEqual({ state: "not-kept", word: "Non tenu" });
    expect(share && plain(share.value)).toBe("76,8 %");
    expect(parts.map(plain)).toEqual([
      "83 sur 108 demandes",
      "médiane 0 jour ouvré",
      "neuf sur dix en 4 jours ouvrés",
      "intervalle 68,0 – 83,8 %",
      "4 dossiers ouverts hors délai, le plus ancien depuis 12 jours ouvrés",
      "9 en cours",
    ]);
  });

  it("prints the median with pauses beside the one without", () => {
    expect(section("C4", OUTCOMES).parts.map(plain)).toContain(
      "médiane 4 jours ouvrés (7 jours ouvrés avec les pauses)",
    );
  });

  it("does not print a median that more than half of the cases have not reached", () => {
    const { parts } = section("C1", { C1: { onTime: [1, 1], open: [9, 9, 9, 9] } });
    expect(parts).toContain("médiane non atteinte");
  });

  it("leaves out what says nothing: nine in ten of one case, the 90th percentile of a notice", () => {
    expect(section("C12", OUTCOMES).parts.map(plain)).toEqual([
      "1 sur 1 déclaration",
      "médiane 21 jours calendaires",
    ]);
    expect(section("C3", OUTCOMES).parts.join()).not.toContain("neuf sur dix");
  });

  it("tells times before a moment from times after it", () => {
    expect(section("C2", OUTCOMES).parts.map(plain)).toEqual(
      expect.arrayContaining(["médiane 2 heures avant", "2 exclus"]),
    );
    const late = section("C2", { C2: { onTime: [0], late: times([30, 5]) } });
    expect(late.parts.map(plain)).toEqual(
      expect.arrayContaining([
        "médiane 30 heures après",
        "neuf sur dix au plus tard 30 heures après",
      ]),
    );
  });

  it("tells the age of what is open in days, where it would be hundreds of hours", () => {
    const open = section("C2", { C2: { onTime: [0, 0, 0, 0], open: [71, 170] } });
    expect(open.parts.map(plain)).toContain(
      "2 dossiers ouverts hors délai, le plus ancien depuis 7 jours calendaires",
    );
    const young = section("C2", { C2: { onTime: [0, 0, 0, 0], open: [71] } });
    expect(young.parts.map(plain)).toContain("1 dossier ouvert hors délai, depuis 71 heures");
  });

  it("flags a share of few cases, and says from how many on there is a verdict", () => {
    const { tag, share, parts } = section("C10", OUTCOMES);
    expect(tag.state).toBe("indicative");
    expect(share).toMatchObject({ of: "dans les temps, effectif faible" });
    expect(parts.map(plain)).toContain("verdict à partir de 20 dossiers");
  });

  it("shows no figure at all under five cases", () => {
    const { tag, share, parts, charts, sentences } = section("C8", OUTCOMES);
    expect({ state: tag.state, share, parts, charts }).toEqual({
      state: "too-few",
      share: undefined,
      parts: [],
      charts: { shares: undefined, bands: undefined },
    });
    expect(sentences).toHaveLength(1);
  });

  it("gives the reason of what is not taken, or says that none was given", () => {
    expect(section("C7", OUTCOMES)).toMatchObject({
      tag: { state: "not-taken" },
      target: undefined,
      sentences: [expect.stringContaining("fixés par les transporteurs") as string],
    });
    expect(section("C6", OUTCOMES)).toMatchObject({
      tag: { state: "not-applicable", word: "Sans objet" },
      sentences: [expect.stringContaining("n’entrepose pas") as string],
    });
    expect(section("C7", OUTCOMES, { choices: [] }).sentences).toEqual([
      "Aucun motif n’a été donné.",
    ]);
  });

  it("says since when a commitment is dropped, and not that it was when the signature ended", () => {
    const from = new Date("2024-06-30T22:00:00Z");
    const until = new Date("2026-01-31T23:00:00Z");
    const takings = [{ commitment: "C7", charterVersion: 1, from, until }];
    const dropped = section("C7", OUTCOMES, { takings, changes: [from, until] });
    expect(dropped.tag).toEqual({ state: "dropped", word: "Abandonné" });
    expect(dropped.sentences.map(plain)[0]).toBe("Engagement abandonné le 1er février 2026.");
    expect(section("C7", OUTCOMES, { takings, changes: [from] }).tag.state).toBe("not-taken");

    const now = new Date("2026-01-15T12:00:00Z");
    const announced = section("C1", OUTCOMES, {
      takings: [{ commitment: "C1", charterVersion: 1, from, until }],
      changes: [until],
      now,
    });
    expect(announced.tag.state).toBe("not-kept");
    expect(announced.sentences.map(plain)).toEqual([
      "Engagement abandonné à compter du 1er février 2026.",
    ]);
  });

  it("says what is attested instead of measuring it", () => {
    expect(section("C9", OUTCOMES)).toMatchObject({ tag: { state: "attested" }, share: undefined });
  });

  it("draws how long it took, with every figure in the table beside", () => {
    const { bands } = section("C4", OUTCOMES).charts;
    expect(bands?.table.rows.map((row) => row.map(plain))).toEqual([
      ["≤ 5 jours ouvrés", "35"],
      ["≤ 10 jours ouvrés", "23"],
      ["> 10 jours ouvrés", "3"],
      ["encore ouverts", "1"],
    ]);
    const drawn = load(bands?.svg ?? "");
    expect(plain(drawn("desc").text())).toBe(
      "≤ 5 jours ouvrés : 35, ≤ 10 jours ouvrés : 23, > 10 jours ouvrés : 3 et encore ouverts : 1.",
    );
  });

  it.each([
    ["C2", ["avant", "au même moment", "après"]],
    ["C3", ["≥ 60 jours calendaires", "≥ 30 jours calendaires", "< 30 jours calendaires"]],
  ])("names the bands of %s for what they are", (code, names) => {
    const rows = section(code, OUTCOMES).charts.bands?.table.rows ?? [];
    expect(rows.slice(0, 3).map(([name = ""]) => plain(name))).toEqual(names);
  });

  it("draws the share over time once two half-years have one, with words where one has none", () => {
    const former = aScorecard(charter, { C1: { onTime: times([1, 30]) } }, "2025-S1");
    const silent = aScorecard(charter, { C1: "no-case" }, "2025-S2");
    const scorecard = publicView(aScorecard(charter, OUTCOMES));
    const scorecards = [publicView(former), publicView(silent), scorecard];

    expect(section("C1", OUTCOMES).charts.shares).toBeUndefined();
    const { shares } = section("C1", OUTCOMES, { scorecard, scorecards }).charts;
    expect(shares?.table.rows.map((row) => row.map(plain))).toEqual([
      ["S1 2025", "100 %", "30 sur 30 demandes", "Tenu"],
      ["S2 2025", "—", "—", expect.stringContaining("Aucun") as string],
      ["S1 2026", "76,8 %", "83 sur 108 demandes", "Non tenu"],
    ]);
    expect(plain(load(shares?.svg ?? "")("desc").text())).toContain("Objectif : 90 %.");
  });
});
