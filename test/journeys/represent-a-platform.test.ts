import type { Page } from "playwright-core";
import { mailedToken } from "../invitations/invited";
import { expectReadable, openPage } from "../support/browser";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { mailedSignInCode } from "../support/mailed-code";
import { addPerson, openSession } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";
import { served, type Served } from "../support/served";

describe("a platform that is represented", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let service: Served;
  beforeAll(async () => {
    context = await testContext();
    await publishVersionOne(context);
    const platform = await addPlatform(context);
    await signOnPaper(context, platform);
    await recordEvents(
      context,
      "marcheclair D1 request-received 2026-09-25T09:00:00Z",
      "marcheclair D2 request-received 2026-09-30T09:00:00Z",
    );
    service = await served(context);
  });
  afterAll(() => service.close());

  const visitor = (locale: string) => openPage({ width: 375, locale });

  /** By keyboard alone: to the field or the button, then what a person would type. */
  async function type(page: Page, label: string, text: string): Promise<void> {
    const field = page.getByLabel(label);
    await field.focus();
    await page.keyboard.type(text);
    expect(await field.inputValue()).toBe(text);
  }

  async function press(page: Page, name: string): Promise<void> {
    await page.getByRole("button", { name }).first().focus();
    await enter(page);
  }

  async function follow(page: Page, name: string): Promise<void> {
    await page.getByRole("link", { name }).first().focus();
    await enter(page);
  }

  async function enter(page: Page): Promise<void> {
    await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
  }

  async function accept(page: Page, language: "de" | "fr"): Promise<void> {
    const words = {
      de: { accept: "Annehmen und Code erhalten", code: "Sechsstelliger Code", enter: "Anmelden" },
      fr: {
        accept: "Accepter et recevoir un code",
        code: "Code à six chiffres",
        enter: "Ouvrir ma session",
      },
    }[language];
    await page.goto(`${service.origin}/${language}/invitations/${await mailedToken(context)}`);
    await expectReadable(page);
    await press(page, words.accept);
    await expectReadable(page);
    await press(page, words.enter);
    await expectReadable(page);
    await type(page, words.code, await mailedSignInCode(context));
    await press(page, words.enter);
    await page.waitForURL("**/portal/marcheclair?done=joined");
  }

  it("is so from the first invitation to the day when the first one leaves", async () => {
    const official = await addPerson(context, { name: "Claire Morel" });
    const desk = await visitor("fr-FR");
    const value = await openSession(context, official);
    await desk.context().addCookies([{ name: "session", value, url: service.origin }]);
    await desk.goto(`${service.origin}/console/platforms`);
    await expectReadable(desk);
    await follow(desk, "Marchéclair");
    await press(desk, "Envoyer l’invitation");
    await expectReadable(desk);
    await type(desk, "Nom et prénom", "Lena Fuchs");
    await type(desk, "Adresse électronique", "lena@marcheclair.example");
    await desk.getByLabel("Langue des courriels").focus();
    await desk.keyboard.type("Deutsch");
    await press(desk, "Envoyer l’invitation");
    await desk.getByText("L’invitation va partir").waitFor();
    await expectReadable(desk);
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail?.subject).toBe("Einladung, Marchéclair im Register zu vertreten");

    const lena = await visitor("de-DE");
    await accept(lena, "de");
    await lena.getByText("1 überfällig und 1 heute fällig.").waitFor();
    await expectReadable(lena);
    await follow(lena, "D1");
    await lena.getByText("So wird die Frist berechnet").waitFor();
    await expectReadable(lena);
    await lena.goBack();
    await follow(lena, "Ergebnisse");
    await lena.getByText("Vorläufige, vollständige Zahlen").waitFor();
    await expectReadable(lena);
    await follow(lena, "Vertretung");
    await type(lena, "Vor- und Nachname", "Paul Petit");
    await type(lena, "E-Mail-Adresse", "paul@marcheclair.example");
    await lena.getByLabel("Sprache der E-Mails").focus();
    await lena.keyboard.type("Fran");
    await press(lena, "Einladung senden");
    await lena.getByText("Offen bis 16. Oktober 2026").waitFor();
    await expectReadable(lena);

    const paul = await visitor("fr-FR");
    await accept(paul, "fr");
    await follow(paul, "Représentants");
    await follow(paul, "Retirer");
    await paul.getByRole("heading", { name: "Retirer Lena Fuchs" }).waitFor();
    await expectReadable(paul);
    await press(paul, "Retirer Lena Fuchs");
    await paul.getByText("Cette personne ne représente plus la plateforme.").waitFor();
    await expectReadable(paul);

    await lena.goto(`${service.origin}/portal/marcheclair`);
    await lena.getByRole("heading", { name: "Seite nicht gefunden" }).waitFor();
    await lena.goto(`${service.origin}/portal`);
    await lena.getByRole("heading", { name: "Sie vertreten keine Plattform" }).waitFor();
    await expectReadable(lena);
    await paul.getByText("Reste tant que personne d’autre ne peut se connecter").waitFor();
  }, 120_000);

  it("has colleagues in the console, who were invited too", async () => {
    const administrator = await addPerson(context, { role: "administrator" });
    const desk = await visitor("fr-FR");
    const value = await openSession(context, administrator);
    await desk.context().addCookies([{ name: "session", value, url: service.origin }]);
    await desk.goto(`${service.origin}/console/accounts/invitations`);
    await expectReadable(desk);
    await press(desk, "Envoyer l’invitation");
    await desk.getByRole("alert").getByText("Choisissez un rôle").waitFor();
    await expectReadable(desk);
    await type(desk, "Nom et prénom", "Mina Roy");
    await type(desk, "Adresse électronique", "mina@register.example");
    await desk.getByLabel("Médiateur").focus();
    await desk.keyboard.press("Space");
    await press(desk, "Envoyer l’invitation");
    await desk.getByText("L’invitation va partir").waitFor();

    const mina = await visitor("fr-FR");
    await mina.goto(`${service.origin}/fr/invitations/${await mailedToken(context)}`);
    await press(mina, "Accepter et recevoir un code");
    await type(mina, "Code à six chiffres", await mailedSignInCode(context));
    await press(mina, "Ouvrir ma session");
    await mina.waitForURL("**/fr/second-factor**");
  }, 60_000);
});
