import type { CompleteScorecard } from "../../src/compliance/scorecard";
import { isAnsweredFor } from "../../src/compliance/verdict";
import { draftsPage, type PlatformDraft } from "../../src/console/drafts.page";
import { periodNamed } from "../compliance/facts";
import { aScorecard, OUTCOMES, someFacts } from "../reports/sample-report";

const PERIOD = periodNamed("2026-S1");

describe("the results put to the platforms when a half-year was closed", () => {
  let complete: CompleteScorecard;
  let published: Awaited<ReturnType<typeof someFacts>>["published"];
  beforeAll(async () => {
    const facts = await someFacts();
    ({ published } = facts);
    complete = aScorecard(facts.charter, OUTCOMES);
  });

  const platform = { id: 1, slug: "halle-24", tradeName: "Halle 24" };
  const page = (drafts: readonly PlatformDraft[]) => {
    const closing = {
      period: PERIOD.id,
      cutOff: complete.cutOff,
      closedAt: complete.cutOff,
      replyBy: "2026-09-22",
      publishFrom: "2026-09-23",
      accountId: undefined,
    };
    const closed = {
      closing,
      drafts: drafts.length,
      publishedAt: undefined,
      replies: 0,
      contests: 0,
      openContests: 0,
      unmendedContests: 0,
      oldestUnmendedAt: undefined,
      oldestContestAt: undefined,
    };
    const facts = { period: PERIOD, closed, published, drafts, late: [], unreachable: new Set([]) };
    return draftsPage(facts, "fr");
  };
  const cells = (scorecard: CompleteScorecard) =>
    page([{ platform, draft: scorecard, scorecard }]).rows[0]?.map(({ text }) => text);

  /** Bound by nothing any more at the end, as of a platform that has left. */
  const left = () => ({
    ...complete,
    taken: 0,
    results: complete.results.map((result) => ({ ...result, held: false })),
  });
  const answeringForNothing = () => ({
    ...complete,
    taken: 0,
    kept: 0,
    results: complete.results.map((result) => {
      return { ...result, held: false, verdict: "not-taken" as const, figures: undefined };
    }),
  });

  it("count what a platform that has left kept among all that it answers for", () => {
    const answered = complete.results.filter(({ verdict }) => isAnsweredFor(verdict)).length;
    expect(answered).toBe(10);
    expect(cells(left())).toEqual(["Halle 24", "10 / 12", "3", "0", "Inscrit"]);
  });

  it("leave out who answers for nothing, until it does", () => {
    const nothing = answeringForNothing();
    const none = page([{ platform, draft: nothing, scorecard: nothing }]);
    expect([none.rows, none.sum]).toEqual([
      [],
      "Aucune plateforme n’a de résultats pour ce semestre.",
    ]);
    expect(page([{ platform, draft: nothing, scorecard: left() }]).rows).toHaveLength(1);
    expect(page([{ platform, draft: left(), scorecard: nothing }]).rows).toHaveLength(1);
  });
});
