import { expectNoAxeViolations, expectNoSidewaysScroll, openPage } from "../support/browser";
import { testContext } from "../support/context";
import { demonstrate } from "../support/demonstration";
import { served, type Served } from "../support/served";

describe("the register in a browser", () => {
  let register: Served;
  beforeAll(async () => {
    const context = await testContext();
    await demonstrate(context);
    register = await served(context);
  });
  afterAll(() => register.close());

  it.each([
    "/fr/signatories",
    "/de/signatories?q=xyz",
    "/de/signatories/marcheclair",
    "/en/signatories/souk-et-cie",
  ])("%s has no barrier and fits a phone", async (address) => {
    const page = await openPage({ width: 375 });
    await page.goto(register.origin + address);

    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });

  it("is filtered by keyboard, without script, and keeps what was chosen", async () => {
    const page = await openPage();
    await page.goto(`${register.origin}/fr/signatories`);
    await page.getByRole("searchbox", { name: "Nom" }).fill("marche");
    await page.getByLabel("État").selectOption("signed");
    await page.getByRole("button", { name: "Filtrer" }).press("Enter");

    expect(await page.locator("#register tbody th a").allTextContents()).toEqual(["Marchéclair"]);
    expect(await page.getByLabel("État").inputValue()).toBe("signed");
    await page.getByRole("link", { name: "Marchéclair" }).click();
    expect(await page.locator("h1").textContent()).toBe("Marchéclair");
  });
});
