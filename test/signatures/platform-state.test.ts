import {
  announcedEntry,
  entryOn,
  lastEntry,
  leftSinceReview,
  mayEnter,
  maySign,
  PLATFORM_STATES,
  stateOfVersion,
  type PlatformState,
  type StateAuthor,
} from "../../src/signatures/platform-state";

const entry = (
  state: PlatformState,
  effectiveOn: string,
  charterVersion = 1,
  author: StateAuthor = "platform",
) => ({ state, effectiveOn, charterVersion, author });

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

  describe("when a platform signs again while its withdrawal is announced", () => {
    const again = [
      entry("signed", "2024-07-01"),
      entry("withdrawn", "2026-12-31"),
      entry("under-review", "2026-10-05"),
    ];
    const declined = [...again, entry("declined", "2026-10-12")];
    const accepted = [...again, entry("signed", "2026-10-05")];

    it.each([
      ["invited", [...again.slice(0, 2), entry("invited", "2026-10-05")]],
      ["under review", again],
      ["declined", declined],
    ])("the signature stands until the withdrawal: %s", (_answer, entries) => {
      expect(entryOn(entries, "2026-12-30")).toMatchObject({ state: "signed" });
      expect(announcedEntry(entries, "2026-12-30")).toMatchObject({ state: "withdrawn" });
      expect(entryOn(entries, "2026-12-31")).toMatchObject({ state: "withdrawn" });
    });

    it("the new one stands once it is accepted, and no withdrawal is announced any more", () => {
      expect(entryOn(accepted, "2026-12-31")).toMatchObject({ effectiveOn: "2026-10-05" });
      expect(announcedEntry(accepted, "2026-10-12")).toBeUndefined();
    });
  });

  describe("when somebody signs in the name of a platform", () => {
    const settled = [
      ["declined", "platform"],
      ["withdrawn", "platform"],
      ["removed", "official"],
      ["lapsed", "system"],
    ] as const;

    it.each(settled)("that %s, the register says so until an official accepts", (state, author) => {
      const first = entry(state === "declined" ? "invited" : "signed", "2024-07-01");
      const before = [first, entry(state, "2026-01-01", 1, author)];
      const review = [...before, entry("under-review", "2026-10-05", 1, "platform")];
      const refused = [...review, entry("declined", "2026-10-12", 1, "official")];
      const accepted = [...review, entry("signed", "2026-10-05", 1, "platform")];
      expect(entryOn(review, "2026-10-20")?.state).toBe(state);
      expect(entryOn(refused, "2026-10-20")).toMatchObject({ state, effectiveOn: "2026-01-01" });
      expect(entryOn(accepted, "2026-10-20")?.state).toBe("signed");
    });

    it("that was only invited, the review is shown, and a refusal leaves it invited", () => {
      const review = [entry("invited", "2026-10-01"), entry("under-review", "2026-10-05")];
      const refused = [...review, entry("declined", "2026-10-12", 1, "official")];
      expect(entryOn(review, "2026-10-20")?.state).toBe("under-review");
      expect(entryOn(refused, "2026-10-20")?.state).toBe("invited");
    });

    it("that nobody knew, there is nothing else to show", () => {
      const review = [entry("under-review", "2026-10-05")];
      const refused = [...review, entry("declined", "2026-10-12", 1, "official")];
      expect(entryOn(review, "2026-10-20")?.state).toBe("under-review");
      expect(entryOn(refused, "2026-10-20")?.author).toBe("official");
    });
  });

  it("ends every version with a withdrawal as a whole", () => {
    const renewed = [
      entry("signed", "2024-07-01"),
      entry("signed", "2026-02-05", 2),
      entry("withdrawn", "2026-10-02", 2),
    ];
    expect(entryOn(renewed, "2026-10-02")).toMatchObject({ state: "withdrawn" });
    expect(lastEntry(renewed)).toMatchObject({ state: "withdrawn" });
  });

  it.each<[PlatformState, PlatformState | undefined]>([
    ["withdrawn", "withdrawn"],
    ["removed", "removed"],
    ["lapsed", undefined],
    ["suspended", undefined],
  ])("knows whether the platform left since a statement went under review: %s", (next, left) => {
    const renewing = [
      entry("withdrawn", "2024-06-01"),
      entry("signed", "2024-07-01"),
      entry("under-review", "2026-02-01", 2),
      entry(next, "2026-12-31"),
    ];
    expect(leftSinceReview(renewing, 2)?.state).toBe(left);
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
