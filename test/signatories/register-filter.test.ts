import { parsePeriod, type Period } from "../../src/compliance/period";
import {
  asksForAnother,
  filterAddress,
  matches,
  readFilter,
  shownPeriods,
  type RegisterFilter,
} from "../../src/signatories/register-filter";
import { NOON } from "../support/clock";
import { anUnsignedEntry, aRegisterEntry, aState } from "../support/register-entries";

function period(id: string): Period {
  const found = parsePeriod(id);
  if (!found) throw new Error(id);
  return found;
}

const PERIODS = shownPeriods(new Date("2024-06-30T22:00:00Z"), NOON);
const OFFERED = { commitments: ["C1", "C4"], periods: PERIODS, now: NOON };
const ALL: RegisterFilter = {
  name: "",
  state: undefined,
  commitment: undefined,
  period: period("2026-S1"),
  page: 1,
};

describe("the half-years that are offered", () => {
  it("go from the first day of the first version to the one that runs", () => {
    expect(PERIODS.map(({ id }) => id)).toEqual([
      "2024-S2",
      "2025-S1",
      "2025-S2",
      "2026-S1",
      "2026-S2",
    ]);
  });

  it("are the one that runs before any version is in force", () => {
    expect(shownPeriods(undefined, NOON).map(({ id }) => id)).toEqual(["2026-S2"]);
    expect(shownPeriods(new Date("2027-01-01"), NOON).map(({ id }) => id)).toEqual(["2026-S2"]);
  });
});

describe("reading what a visitor asks for", () => {
  it("shows everything in the last half-year that is over when nothing is asked", () => {
    expect(readFilter({}, OFFERED)).toEqual(ALL);
  });

  it("takes what is asked", () => {
    const query = {
      q: " écho ",
      state: "suspended",
      commitment: "C4",
      period: "2025-S2",
      page: "3",
    };
    expect(readFilter(query, OFFERED)).toEqual({
      name: "écho",
      state: "suspended",
      commitment: "C4",
      period: period("2025-S2"),
      page: 3,
    });
  });

  it.each([
    [{ state: "best", commitment: "C99", period: "1999-S1", page: "-1" }],
    [{ state: ["signed"], commitment: { C1: "x" }, period: "", page: "1e9", q: ["x"] }],
    [{ state: "toString", page: "99999999" }],
  ])("ignores what there is not (%#)", (query) => {
    expect(readFilter(query, OFFERED)).toEqual(ALL);
  });

  it("shows the half-year that runs while no other is over", () => {
    const periods = [period("2026-S2")];
    expect(readFilter({}, { ...OFFERED, periods }).period.id).toBe("2026-S2");
  });
});

describe("asking for a half-year", () => {
  it("is not to get another one", () => {
    expect(asksForAnother({}, ALL.period)).toBe(false);
    expect(asksForAnother({ period: "2026-S1" }, ALL.period)).toBe(false);
    expect(asksForAnother({ period: "1999-S1" }, ALL.period)).toBe(true);
  });
});

describe("choosing platforms", () => {
  const depot = aRegisterEntry({ name: "Dépôt Doré" });

  it.each([
    ["", true],
    ["depot", true],
    ["DORÉ", true],
    ["t d", true],
    ["doré sas", true],
    ["doré dépôt", true],
    ["dépôt & doré", true],
    ["dépôt et doré", true],
    ["&", true],
    ["doree", false],
  ])("by the name “%s”: %s", (name, found) => {
    expect(matches({ ...ALL, name }, depot)).toBe(found);
  });

  it.each(["L & F", "L&F", "l et f", "F and L", "l und f"])(
    "by “%s”, however “and” is written",
    (name) => {
      expect(matches({ ...ALL, name }, aRegisterEntry({ name: "L & F Outillage" }))).toBe(true);
      expect(matches({ ...ALL, name }, aRegisterEntry({ name: "L et F Outillage" }))).toBe(true);
    },
  );

  it("by state, also by none", () => {
    const never = anUnsignedEntry(undefined);
    expect(matches({ ...ALL, state: "signed" }, depot)).toBe(true);
    expect(matches({ ...ALL, state: "suspended" }, depot)).toBe(false);
    expect(matches({ ...ALL, state: "not-invited" }, never)).toBe(true);
  });

  it("by a commitment that binds today, not by one of a signature that ended", () => {
    const left = aRegisterEntry({ state: "withdrawn", entry: aState("withdrawn", "2026-03-01") });
    expect(matches({ ...ALL, commitment: "C4" }, depot)).toBe(true);
    expect(matches({ ...ALL, commitment: "C7" }, depot)).toBe(false);
    expect(matches({ ...ALL, commitment: "C4" }, left)).toBe(false);
    expect(matches({ ...ALL, commitment: "C4" }, anUnsignedEntry(undefined))).toBe(false);
  });
});

describe("the address of what was asked for", () => {
  it("is read as it was written", () => {
    const filter = { ...ALL, name: "a&b=é", state: "declined", commitment: "C1" } as const;
    const address = new URL(filterAddress("/fr", filter, 2), "http://registre.example");
    expect(address.pathname).toBe("/fr/signatories");
    const query = Object.fromEntries(address.searchParams);
    expect(readFilter(query, OFFERED)).toEqual({ ...filter, page: 2 });
  });
});
