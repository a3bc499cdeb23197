import { scheduleInWords } from "../../../src/infrastructure/jobs/schedule-words";
import { jobs } from "../../../src/jobs";
import { LANGUAGES } from "../../../src/infrastructure/language";
import { testContext } from "../../support/context";

describe("the schedule of a job", () => {
  it.each([
    ["*/2 * * * * *", "2\u00A0seconds between two runs"],
    ["30 * * * * *", "every minute"],
    ["0 19 * * * *", "19\u00A0minutes past every hour"],
    ["0 5 8-18 * * 1-5", "Monday to Friday, every hour from 08:05 to 18:05, Paris time"],
    ["0 20 9-18 * * *", "every hour from 09:20 to 18:20, Paris time"],
    ["0 17 3 * * *", "every day at 03:17, Paris time"],
    ["0 0 9 * * 1-5", "Monday to Friday at 09:00, Paris time"],
  ])("is told in words: %s", (pattern, words) => {
    expect(scheduleInWords(pattern, "en")).toBe(words);
  });

  it("has words for every job, in every language", async () => {
    const context = await testContext();
    for (const { pattern } of jobs(context)) {
      for (const language of LANGUAGES) {
        expect(scheduleInWords(pattern, language)).not.toContain("*");
      }
    }
    await context.close();
  });
});
