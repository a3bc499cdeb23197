import type { Page } from "playwright-core";
import { ROLES, type Role } from "../../src/accounts/account";
import { fromBase32 } from "../../src/second-factors/base32";
import { stepOf, totp } from "../../src/second-factors/totp";
import { expectNoAxeViolations, expectNoSidewaysScroll, openPage } from "../support/browser";
import { testContext } from "../support/context";
import { mailedSignInCode } from "../support/mailed-code";
import { addPerson } from "../support/people";
import { servedWith, type Served } from "../support/served";

type TestContext = Awaited<ReturnType<typeof testContext>>;

describe("the first sign-in in a browser", () => {
  let context: TestContext;
  let register: Served;
  beforeEach(async () => {
    register = await servedWith(async (origin) => {
      context = await testContext("sqlite", { BASE_URL: origin });
      for (const role of ROLES) await addPerson(context, { role });
      return context;
    });
  });
  afterEach(() => register.close());

  it.each(["official", "mediator"] as const)(
    "adds an authenticator by keyboard alone, on a phone, without script: %s",
    addsAuthenticator,
  );

  async function addsAuthenticator(role: Role): Promise<void> {
    const page = await openPage({ width: 375 });
    await enterByCode(page, role);
    expect(page.url()).toContain("/fr/second-factor/new");
    await expectAccessible(page);

    await followLink(page, "Une application d’authentification");
    await expectAccessible(page);
    await enter(page, "Code à six chiffres", "12345");
    expect(await page.title()).toContain("Erreur");
    await expectAccessible(page);

    const key = (await page.locator(".secret").textContent()) ?? "";
    await enter(page, "Code à six chiffres", codeOf(key, context.clock.now()));
    expect(await page.locator(".secrets li").count()).toBe(10);
    await expectAccessible(page);
    expect(await downloadedCodes(page)).toEqual(
      await page.locator(".secrets li").allTextContents(),
    );

    await followLink(page, "Je les ai gardés, continuer");
    await page.waitForURL(/\/console/);
    await expectAccessible(page);
    await expectSignedOut(page);
  }

  it("needs no factor of a representative, whom the portal awaits", async () => {
    const page = await openPage({ width: 375 });
    await enterByCode(page, "representative", /\/portal/);
    await expectAccessible(page);
    await expectSignedOut(page);
  });

  it("adds a passkey by keyboard, and signs in with it the next time", async () => {
    const page = await openPage({ javaScript: true });
    await withVirtualAuthenticator(page);
    await enterByCode(page, "administrator");
    await followLink(page, "Une clé d’accès");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Créer la clé d’accès" }).press("Enter");
    await page.getByRole("heading", { name: "Gardez vos codes de secours" }).waitFor();
    await followLink(page, "Je les ai gardés, continuer");
    await page.waitForURL(/\/console/);
    await expectSignedOut(page);

    await enterByCode(page, "administrator");
    expect(await page.title()).toContain("Confirmer que c’est vous");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Utiliser ma clé d’accès" }).press("Enter");
    await page.waitForURL(/\/console/);

    await page.goto(`${register.origin}/fr/account`);
    await expectAccessible(page);
    expect(await page.locator("#factors + *").textContent()).toContain("Votre rôle en demande un");
    await expectSignedOut(page);
  });

  it("says why a passkey is not offered where no script runs, and leads to the app", async () => {
    const page = await openPage();
    await enterByCode(page, "official");
    await followLink(page, "Une clé d’accès");
    expect(await page.getByRole("button", { name: "Créer la clé d’accès" }).isVisible()).toBe(
      false,
    );
    expect(await page.locator(".notice").textContent()).toContain("demande un navigateur récent");
    await followLink(page, "Choisir l’application d’authentification");
    expect(page.url()).toContain("/fr/second-factor/new/authenticator");
  });

  async function enterByCode(page: Page, role: Role, to = /\/second-factor/): Promise<void> {
    await page.goto(`${register.origin}/fr/sign-in`);
    await enter(page, "Adresse électronique", `${role}@register.example`);
    await enter(page, "Code à six chiffres", await mailedSignInCode(context));
    await page.waitForURL(to);
  }

  async function expectSignedOut(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Se déconnecter" }).press("Enter");
    await page.waitForURL(`${register.origin}/fr/`);
    await page.goto(`${register.origin}/fr/account`);
    expect(page.url()).toContain("/fr/sign-in");
  }
});

/** The form is sent by the Enter key of its field. */
async function enter(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}

async function followLink(page: Page, name: string): Promise<void> {
  const link = page.getByRole("link", { name });
  await link.focus();
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}

async function expectAccessible(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
}

function codeOf(key: string, now: Date): string {
  const secret = fromBase32(key.replaceAll(" ", ""));
  if (!secret) throw new Error(`no key: ${key}`);
  return totp(secret, stepOf(now));
}

async function downloadedCodes(page: Page): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Télécharger les codes" }).press("Enter"),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return (
    Buffer.concat(chunks)
      .toString("utf8")
      .match(/^(?:\w{4}-){3}\w{4}$/gm) ?? []
  );
}

/** A device of Chromium's own that verifies whoever asks, as a fingerprint reader would. */
async function withVirtualAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
