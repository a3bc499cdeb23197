import type { Page } from "playwright-core";
import { expectReadable, openPage } from "../support/browser";
import { testContext } from "../support/context";
import { startIdentityProvider } from "../support/identity-provider";
import { addPerson, openSession } from "../support/people";
import { servedWith, type Served } from "../support/served";

let site: Served;
let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let context: Awaited<ReturnType<typeof testContext>>;

beforeAll(async () => {
  site = await servedWith(async (origin) => {
    provider = await startIdentityProvider({ returnTo: `${origin}/identities/callback` });
    context = await testContext("sqlite", { ...provider.environment, BASE_URL: origin });
    return context;
  });
});
afterAll(() => site.close());

const pass = async (page: Page, subject: string) => {
  await page.waitForURL(`${provider.issuer}/interaction/**`);
  await page.getByLabel("Sujet").fill(subject);
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.waitForURL(`${site.origin}/**`);
};
const signInAs = async (page: Page, subject: string) => {
  await page.goto(`${site.origin}/fr/sign-in?next=%2Fconsole%2Freports`);
  await page.getByRole("button", { name: "Se connecter avec ProConnect" }).click();
  await pass(page, subject);
};
describe("another service that vouches for people", () => {
  it("leads on to the second factor once the identity is linked, and says why not before", async () => {
    const account = await addPerson(context, {
      id: "p",
      email: "p@x.example",
    });
    const subject = "ada";
    const stranger = await openPage({ width: 375 });
    await signInAs(stranger, subject);
    expect(await stranger.textContent("h1")).toBe("Cette identité n’est liée à aucun compte");
    await expectReadable(stranger);

    const owner = await openPage({ width: 375 });
    const session = await openSession(context, account);
    await owner.context().addCookies([{ name: "session", value: session, url: site.origin }]);
    await owner.goto(`${site.origin}/fr/account`);
    await expectReadable(owner);
    await owner.getByRole("button", { name: "Lier mon identité ProConnect" }).click();
    await pass(owner, subject);
    expect(owner.url()).toBe(`${site.origin}/fr/account?done=identity-linked`);
    expect(await owner.textContent("[role=status]")).toContain("est liée à ce compte");
    await owner.getByRole("button", { name: "Délier mon identité ProConnect" }).waitFor();
    await expectReadable(owner);

    const ada = await openPage({ width: 375 });
    await signInAs(ada, subject);
    expect(ada.url()).toBe(`${site.origin}/fr/second-factor/new?next=%2Fconsole%2Freports`);
  });

  it("leaves the visitor in their language when they give up there", async () => {
    const page = await openPage({ width: 375 });
    await page.goto(`${site.origin}/de/sign-in`);
    await page.getByRole("button", { name: "Mit ProConnect anmelden" }).click();
    await page.getByRole("button", { name: "Renoncer" }).click();
    await page.waitForURL(`${site.origin}/**`);
    expect(await page.textContent("h1")).toBe("Es ist nichts geschehen");
    await expectReadable(page);
    await page.getByRole("link", { name: "Mit einem Code anmelden" }).click();
    await page.waitForURL(`${site.origin}/de/sign-in`);
  });
});
