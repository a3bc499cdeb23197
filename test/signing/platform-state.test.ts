import {
  announcedEntry,
  entryOn,
  lastEntry,
  mayEnter,
  maySign,
  PLATFORM_STATES,
  stateOfVersion,
  type PlatformState,
} from "../../src/signing/platform-state";

const entry = (state: PlatformState, effectiveOn: string, charterVersion = 1) => ({
  state,
  effectiveOn,
  charterVersion,
});

describe("the states of a platform", () => {
  it.each<[PlatformState | undefined, PlatformState[]]>([
    [undefined, ["invited", "under-review", "signed"]],
    ["invited", ["declined", "under-review", "signed"]],
    ["declined", ["invited", "under-review", "signed"]],
    ["under-review", ["declined", "signed"]],
    ["signed", ["suspended", "withdrawn", "removed", "lapsed"]],
    ["suspended", ["signed", "withdrawn", "removed", "lapsed"]],
    ["withdrawn", ["invited", "under-review", "signed"]],
    ["removed", ["invited", "under-review", "signed"]],
    ["lapsed", ["invited", "under-review", "signed"]],
  ])("after %s come %j and no others", (last, next) => {
    expect(PLATFORM_STATES.filter((state) => mayEnter(state, last))).toEqual(next);
  });

  it("lets a platform sign unless it has signed or is under review", () => {
    expect(PLATFORM_STATES.filter((state) => !maySign(state))).toEqual([
      "under-review",
      "signed",
      "suspended",
    ]);
    expect(maySign(undefined)).toBe(true);
  });

  const history = [
    entry("invited", "2024-06-24"),
    entry("signed", "2024-07-01"),
    entry("invited", "2026-02-01", 2),
    entry("withdrawn", "2026-12-31"),
  ];

  it.each([
    ["2024-06-23", undefined],
    ["2024-06-24", "invited"],
    ["2024-07-01", "signed"],
    ["2026-12-30", "signed"],
    ["2026-12-31", "withdrawn"],
  ])("holds on %s: %s", (day, state) => {
    expect(entryOn(history, day)?.state).toBe(state);
  });

  it("starts the next decision from what was recorded last, its day come or not", () => {
    expect(lastEntry(history)?.state).toBe("withdrawn");
    expect(announcedEntry(history, "2026-10-02")).toMatchObject({ state: "withdrawn" });
    expect(announcedEntry(history, "2026-12-31")).toBeUndefined();
  });

  it("shows the newest version that is signed, before one that is only under review", () => {
    const renewing = [
      entry("signed", "2024-07-01"),
      entry("under-review", "2026-02-01", 2),
      entry("signed", "2026-02-05", 2),
    ];
    expect(entryOn(renewing, "2026-02-03")).toMatchObject({ state: "signed", charterVersion: 1 });
    expect(entryOn(renewing, "2026-02-05")).toMatchObject({ state: "signed", charterVersion: 2 });
    expect(stateOfVersion(renewing.slice(0, 2), 2)).toBe("under-review");
    expect(stateOfVersion(renewing, 3)).toBeUndefined();
  });
});
