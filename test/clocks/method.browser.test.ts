import { LANGUAGES } from "../../src/infrastructure/language";
import { expectNoAxeViolations, expectNoSidewaysScroll, openPage } from "../support/browser";
import { testContext } from "../support/context";
import { served, type Served } from "../support/served";

describe("the page of the method in a browser", () => {
  let site: Served;
  beforeAll(async () => {
    site = await served(await testContext());
  });
  afterAll(() => site.close());

  it.each(LANGUAGES)("has no barrier in %s and fits a phone", async (language) => {
    const page = await openPage({ width: 375 });
    await page.goto(`${site.origin}/${language}/method`);

    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });
});
