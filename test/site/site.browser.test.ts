import { expectNoAxeViolations, expectNoSidewaysScroll, openPage } from "../support/browser";
import { testContext } from "../support/context";
import { served, type Served } from "../support/served";

const LOADED_FONTS =
  '[...document.fonts].filter((f) => f.status === "loaded").map((f) => f.family.replaceAll(`"`, "") + " " + f.weight)';

describe("the pages of the site in a browser", () => {
  let site: Served;

  beforeAll(async () => {
    site = await served(await testContext());
  });
  afterAll(() => site.close());

  it.each(["/de/", "/de/nichts"])("%s has no barrier and fits a phone", async (path) => {
    const page = await openPage({ width: 375 });
    await page.goto(site.origin + path);

    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });

  it("fits the narrowest phone, and a page enlarged four times", async () => {
    const page = await openPage({ width: 320 });
    await page.goto(`${site.origin}/de/`);

    await expectNoSidewaysScroll(page);
  });

  it("takes the keyboard straight to the content", async () => {
    const page = await openPage();
    await page.goto(`${site.origin}/fr/`);
    await page.keyboard.press("Tab");

    expect(await page.locator(":focus").textContent()).toBe("Aller au contenu");
    expect(await page.locator(":focus").boundingBox()).toMatchObject({ y: 8 });

    await page.keyboard.press("Enter");
    await page.locator("main:focus").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Consulter le registre");
  });

  it("gives every control of the frame a target of 24 pixels or more", async () => {
    const page = await openPage({ width: 375 });
    await page.goto(`${site.origin}/de/`);
    const controls = await page.locator("header a, footer a").all();
    const sizes = await Promise.all(controls.slice(1).map((control) => control.boundingBox()));

    expect(sizes.length).toBeGreaterThan(8);
    expect(sizes.filter((size) => !size || Math.min(size.width, size.height) < 24)).toEqual([]);
  });

  it("loads its own fonts and style, and breaks no rule of the security policy", async () => {
    const page = await openPage({ javaScript: true });
    const complaints: string[] = [];
    const loaded: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("response", (response) => loaded.push(response.url()));
    await page.goto(`${site.origin}/fr/`, { waitUntil: "networkidle" });

    expect(complaints).toEqual([]);
    expect(loaded.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    expect(await page.evaluate(LOADED_FONTS)).toEqual(
      expect.arrayContaining(["Source Sans 3 400", "Source Serif 4 600"]),
    );
  });
});
