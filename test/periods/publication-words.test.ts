import { awaitedWords } from "../../src/periods/publication-words";

const CLOSING = { replyBy: "2026-10-23", publishFrom: "2026-10-30" };

describe("what is said of a half-year between closing and publication", () => {
  const said = (at: string, isHeard = true) =>
    awaitedWords({ closing: CLOSING, isHeard }, new Date(at), "en").replaceAll("\u00A0", " ");

  it.each([
    ["2026-10-23T21:59:59Z", "platforms may reply up to and including 23 October 2026"],
    ["2026-10-23T22:00:00Z", "published on 30 October 2026 at the earliest"],
    ["2026-10-29T22:59:59Z", "the time for platforms to reply is over"],
    ["2026-10-29T23:00:00Z", "its figures wait to be published"],
  ])("goes by the day in Paris (%s)", (at, words) => {
    expect(said(at)).toContain(words);
  });

  it("promises nothing that is over, and nothing to a platform without a draft", () => {
    expect(said("2026-10-24T08:00:00Z")).not.toContain("may reply");
    expect(said("2026-11-15T08:00:00Z")).not.toContain("30 October");
    expect(said("2026-10-01T08:00:00Z", false)).toContain("published without this platform");
  });
});
