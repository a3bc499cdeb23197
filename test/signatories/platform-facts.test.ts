import { publicView } from "../../src/compliance/small-numbers";
import { isAnsweredFor } from "../../src/compliance/verdict";
import { platformFacts } from "../../src/signatories/platform-facts";
import { aScorecard, OUTCOMES, someFacts } from "../reports/sample-report";
import { aRegisterEntry } from "../support/register-entries";

describe("the large figures of a platform", () => {
  it("count what is kept among all that it answers for, also what it holds no more", async () => {
    const { charter } = await someFacts();
    const complete = aScorecard(charter, OUTCOMES);
    const results = complete.results.map((result) => ({ ...result, held: false }));
    const scorecard = publicView({ ...complete, results, taken: 0 });
    const answered = results.filter(({ verdict }) => isAnsweredFor(verdict)).length;
    const kept = results.filter(({ verdict }) => verdict === "kept").length;

    const [, , figure] = platformFacts(aRegisterEntry({ scorecard }), 12, "fr");
    expect(kept).toBeGreaterThan(0);
    expect(figure?.value).toBe(`${kept} sur ${answered} pris`);
  });
});
