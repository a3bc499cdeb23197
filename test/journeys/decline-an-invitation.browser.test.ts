import type { Page } from "playwright-core";
import type { Account } from "../../src/accounts/account";
import { ADA, askedToken, askToSign } from "../signatures/asked-to-sign";
import { expectNoAxeViolations, expectNoSidewaysScroll, openPage } from "../support/browser";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { addPerson, openSession } from "../support/people";
import { addPlatform } from "../support/register";
import { served, type Served } from "../support/served";

const WORDS = {
  fr: {
    reason: "Motif",
    withheld: "Non, il est pour l’administration seule",
    decline: "Décliner l’invitation",
    missing: "Indiquez pourquoi la plateforme décline",
    declined: "Marchéclair a décliné l’invitation",
    register: "Voir la page de la plateforme au registre",
    noReason: "Aucun motif n’a été publié.",
  },
  en: {
    reason: "Reason",
    withheld: "No, it is for the administration only",
    decline: "Decline the invitation",
    missing: "Say why the platform declines",
    declined: "Marchéclair has declined the invitation",
    register: "See the platform’s page in the register",
    noReason: "No reason was published.",
  },
  de: {
    reason: "Begründung",
    withheld: "Nein, sie ist nur für die Verwaltung",
    decline: "Einladung ablehnen",
    missing: "Geben Sie an, warum die Plattform ablehnt",
    declined: "Marchéclair hat die Einladung abgelehnt",
    register: "Seite der Plattform im Register ansehen",
    noReason: "Eine Begründung wurde nicht veröffentlicht.",
  },
};

describe("a platform that is asked to sign, on a phone without script", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let official: Account;
  let service: Served;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    await addPlatform(context);
    official = await addPerson(context, { name: "Claire Morel" });
    service = await served(context);
  });
  afterEach(() => service.close());

  async function expectReadable(page: Page): Promise<void> {
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  }

  async function deskOf(person: Account): Promise<Page> {
    const desk = await openPage({ width: 375 });
    const value = await openSession(context, person);
    await desk.context().addCookies([{ name: "session", value, url: service.origin }]);
    await desk.goto(`${service.origin}/console/platforms/marcheclair`);
    return desk;
  }

  /** The mail that was sent last to the platform leads here. */
  async function follow(mailed: Page, language: string): Promise<void> {
    const token = await askedToken(context);
    await mailed.goto(`${service.origin}/${language}/signing/invitations/${token}`);
  }

  it("is asked by an official, who sees that nobody has answered", async () => {
    const desk = await deskOf(official);
    await desk.getByRole("link", { name: "Inviter à signer la charte" }).click();
    await desk.getByRole("button", { name: "Envoyer l’invitation à signer" }).click();
    await desk.getByRole("link", { name: "Indiquez l’adresse de la personne" }).waitFor();
    await expectReadable(desk);
    await desk.getByLabel("Nom et prénom").fill("Lena Fuchs");
    await desk.getByLabel("Adresse électronique").fill("lena@marcheclair.example");
    await desk.getByLabel("Langue des courriels").selectOption({ label: "Deutsch" });
    await desk.getByRole("button", { name: "Envoyer l’invitation à signer" }).click();
    await desk.getByText("Sans réponse").waitFor();
    await expectReadable(desk);

    const phone = await openPage({ width: 375, locale: "de-DE" });
    await follow(phone, "de");
    await phone.getByRole("link", { name: "Die Charta unterzeichnen" }).click();
    await phone.getByText("Sie antworten auf die Einladung von Marchéclair").waitFor();
    await expectReadable(phone);
  });

  it.each(["fr", "en", "de"] as const)(
    "declines in %s, and the register says so",
    async (language) => {
      const t = WORDS[language];
      const platform = await context.stores.platforms.findBySlug("marcheclair");
      if (!platform) throw new Error("no platform");
      await askToSign(context, { platform, inviter: official, invitee: { ...ADA, language } });
      const phone = await openPage({ width: 375, locale: language });
      await follow(phone, language);
      await phone.getByRole("button", { name: t.decline }).click();
      await phone.getByRole("link", { name: t.missing }).waitFor();
      await expectReadable(phone);
      await phone.getByLabel(t.reason, { exact: true }).fill("Wir warten ab");
      await phone.getByLabel(t.withheld).check();
      await phone.getByRole("button", { name: t.decline }).click();
      await phone.getByRole("heading", { name: t.declined }).waitFor();
      await phone.getByRole("link", { name: t.register }).click();
      await phone.getByText(t.noReason).first().waitFor();
      await expectReadable(phone);
      expect(await phone.content()).not.toContain("Wir warten ab");

      const desk = await deskOf(official);
      await desk.getByText("Wir warten ab").waitFor();
    },
  );
});
