import { expectReadable, openPage } from "../support/browser";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { addPlatform, signOnPaper } from "../support/register";
import { served, type Served } from "../support/served";

describe("the register in a browser", () => {
  let register: Served;
  beforeAll(async () => {
    const context = await testContext();
    await publishVersionOne(context);
    await signOnPaper(context, await addPlatform(context));
    await signOnPaper(
      context,
      await addPlatform(context, {
        slug: "foirail",
        tradeName: "Foirail",
        legalName: "Foirail SA",
      }),
    );
    register = await served(context);
  });
  afterAll(() => register.close());

  it("is filtered by keyboard, without script, and keeps what was chosen", async () => {
    const page = await openPage();
    await page.goto(`${register.origin}/fr/signatories`);
    await page.getByRole("searchbox", { name: "Nom" }).fill("marche");
    await page.getByLabel("État").selectOption("signed");
    await page.getByRole("button", { name: "Filtrer" }).press("Enter");
    await page.waitForURL("**/signatories?**");

    expect(await page.locator("#register tbody th a").allTextContents()).toEqual(["Marchéclair"]);
    expect(await page.getByLabel("État").inputValue()).toBe("signed");
    await expectReadable(page);
    await page.getByRole("link", { name: "Marchéclair" }).click();
    expect(await page.locator("h1").textContent()).toBe("Marchéclair");
  });
});
