import type { Page } from "playwright-core";
import { mailedActCode, SIGNATURE } from "../standing/representative";
import { expectNoAxeViolations, expectNoSidewaysScroll, openPage } from "../support/browser";
import { publishChanged, publishVersionOne, stricter } from "../support/charter";
import { testContext } from "../support/context";
import { addPerson, openSession } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";
import { served, type Served } from "../support/served";

const WORDS = {
  fr: {
    locale: "fr-FR",
    function: "Fonction",
    review: "Relire la nouvelle déclaration",
    fullName: "Écrivez vos prénom et nom",
    ask: "Recevoir le code de signature",
    code: "Code à six chiffres",
    sign: "Signer la nouvelle déclaration",
    renew: "Signer la nouvelle version",
    leave: "Recevoir le code de retrait",
    withdraw: "Retirer la signature",
    withdrawn: "Le retrait est enregistré",
  },
  en: {
    locale: "en-GB",
    function: "Position",
    review: "Review the new statement",
    fullName: "Type your first name and surname",
    ask: "Send me the signing code",
    code: "Six-digit code",
    sign: "Sign the new statement",
    renew: "Sign the new version",
    leave: "Send me the withdrawal code",
    withdraw: "Withdraw the signature",
    withdrawn: "The withdrawal is recorded",
  },
  de: {
    locale: "de-DE",
    function: "Funktion",
    review: "Die neue Erklärung lesen",
    fullName: "Schreiben Sie Ihren Vor- und Nachnamen",
    ask: "Code zum Unterzeichnen anfordern",
    code: "Sechsstelliger Code",
    sign: "Die neue Erklärung unterzeichnen",
    renew: "Die neue Fassung unterzeichnen",
    leave: "Code für den Austritt anfordern",
    withdraw: "Aus der Charta austreten",
    withdrawn: "Der Austritt ist eingetragen",
  },
} as const;

/** The pages that are sent with a mistake first: axe looks at them with its message. */
const FAILS = ["change", "review", "code"];

/** The pages on which axe has looked. */
const seen = new Set<string>();

/** Each at one width and in one language: together every page is seen on a desk and on a phone. */
describe.each([
  ["fr", 375],
  ["en", 375],
  ["de", 1280],
] as const)("the life of a signature in %s, in a window of %i pixels", (language, width) => {
  const words = WORDS[language];
  let context: Awaited<ReturnType<typeof testContext>>;
  let service: Served;
  let page: Page;
  beforeAll(async () => {
    context = await testContext();
    await publishVersionOne(context);
    const platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4"] });
    const person = { role: "representative", name: "Ada Byron" } as const;
    const ada = await addPerson(context, { ...person, email: "ada@marcheclair.example", language });
    const own = { accountId: ada.id, platformId: platform.id };
    await context.stores.representatives.begin(own, context.clock.now());
    service = await served(context);
    page = await openPage({ width, locale: words.locale });
    const value = await openSession(context, ada);
    await page.context().addCookies([{ name: "session", value, url: service.origin }]);
  });
  afterAll(() => service.close());

  async function expectReadable(): Promise<void> {
    await expectNoSidewaysScroll(page);
    const state = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    const isMistaken = (await page.locator(".error-summary").count()) > 0;
    if (seen.has(state) || (FAILS.includes(state) && !isMistaken)) return;
    await expectNoAxeViolations(page);
    seen.add(state);
  }

  async function open(path: string): Promise<void> {
    await page.goto(`${service.origin}${SIGNATURE}${path}`);
    await expectReadable();
  }

  async function press(name: string): Promise<void> {
    await page.getByRole("button", { name }).first().focus();
    await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
    await expectReadable();
  }

  async function type(label: string, text: string): Promise<void> {
    await page.getByLabel(label).first().focus();
    await page.keyboard.type(text);
  }

  /** By keyboard alone, from the form to what stands. */
  async function sign(button: string): Promise<void> {
    await type(words.function, "Directrice");
    await press(words.review);
    await press(words.ask);
    expect(await page.locator(".error-summary").count()).toBe(1);
    await type(words.fullName, "Ada Byron");
    await page.locator("#consent").focus();
    await page.keyboard.press("Space");
    await press(words.ask);
    await confirm(button);
  }

  async function confirm(button: string): Promise<void> {
    await press(button);
    expect(await page.locator(".error-summary").count()).toBe(1);
    await type(words.code, await mailedActCode(context));
    await press(button);
    await page.waitForURL(/\/signature\?done=/);
  }

  it("goes from a change over a renewal to the withdrawal", async () => {
    await open("");
    await open("/change");
    await press(words.review);
    expect(await page.locator(".error-summary").count()).toBe(1);
    await page.locator("#C7_choice").focus();
    await page.keyboard.press("Space");
    await sign(words.sign);

    await publishChanged(context, "2027-01-01", stricter);
    await open("");
    await page.locator("main .notice a[href$='/changes']").click();
    await expectReadable();
    await open("/renewal");
    expect(await page.locator("ins").count()).toBeGreaterThan(0);
    await sign(words.renew);

    await open("/withdrawal");
    await press(words.leave);
    await confirm(words.withdraw);
    await page.getByText(words.withdrawn).waitFor();

    const [platform] = await context.stores.platforms.all();
    const history = await context.stores.platformStates.ofPlatform(platform?.id ?? 0);
    expect(history.map(({ state, charterVersion }) => [state, charterVersion])).toEqual([
      ["signed", 1],
      ["signed", 2],
      ["withdrawn", 2],
    ]);
  });
});
