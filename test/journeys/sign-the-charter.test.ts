import type { Page } from "playwright-core";
import { runCommand } from "../../src/commands";
import { systemClock } from "../../src/infrastructure/clock";
import { expectNoAxeViolations, expectNoSidewaysScroll, openPage } from "../support/browser";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { served, type Served } from "../support/served";

/** A dozen and a half pages, each looked at by axe. */
const LONG = 180_000;

const OFFICIAL = "agent@ministere.example";

describe("a platform signs the charter", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let register: Served;
  beforeAll(async () => {
    context = await testContext();
    // The command line of the official reads the real clock, and the days must not run backwards.
    context.clock.moveTo(systemClock.now());
    await publishVersionOne(context);
    register = await served(context);
    await parole("account", "add", "--role", "official", "--email", OFFICIAL);
  });
  afterAll(() => register.close());

  async function parole(...args: string[]): Promise<void> {
    const { database } = context.config;
    const url = database.engine === "postgres" ? database.url : `sqlite:${database.file}`;
    const told: string[] = [];
    const environment = { NODE_ENV: "test", LOG_LEVEL: "silent", DATABASE_URL: url };
    const code = await runCommand(args, environment, {
      out: () => undefined,
      tell: (text) => void told.push(text),
      progress: () => undefined,
    });
    expect([code, told]).toEqual([0, []]);
  }

  async function expectNoBarrier(page: Page): Promise<void> {
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  }

  /** Sends the form as it is, and looks at the page that says what is missing. */
  async function expectMistakes(page: Page, button: string, ...messages: string[]): Promise<void> {
    await page.getByRole("button", { name: button }).click();
    const summary = page.getByRole("alert");
    expect(await summary.getByRole("link").allTextContents()).toEqual(messages);
    expect(await page.locator(":focus").getAttribute("class")).toBe("error-summary");
    await summary.getByRole("link").first().click();
    expect(await page.locator(":focus").getAttribute("name")).not.toBeNull();
    await expectNoBarrier(page);
  }

  /** The newest message of the local mailbox, opened in a tab of its own. */
  async function newestMail(page: Page): Promise<string> {
    const mailbox = await page.context().newPage();
    await mailbox.goto(`${register.origin}/mailbox`);
    await mailbox.locator("main table a").first().click();
    const text = await mailbox.locator("main").innerText();
    await mailbox.close();
    return text;
  }

  async function mailedCode(page: Page): Promise<string> {
    return /\b\d{3} \d{3}\b/.exec(await newestMail(page))?.[0] ?? "";
  }

  /** Has a link to the draft sent, and opens it with its code in a browser that knows nothing of it. */
  async function resumedElsewhere(page: Page): Promise<Page> {
    await page.getByRole("link", { name: "Reprendre sur un autre appareil" }).click();
    await expectMistakes(page, "Recevoir le lien", "Indiquez votre adresse électronique");
    await page.getByLabel("Adresse électronique").fill("elise@etal.example");
    await page.getByRole("button", { name: "Recevoir le lien" }).click();
    await expectNoBarrier(page);

    const other = await openPage({ width: 375 });
    const link = /\/fr\/signing\/resumptions\/\S+/.exec(await newestMail(page))?.[0] ?? "";
    await other.goto(register.origin + link);
    await expectNoBarrier(other);
    await other.getByRole("button", { name: "Recevoir le code" }).click();
    await expectMistakes(other, "Ouvrir la déclaration", "Saisissez les six chiffres du code");
    await other.getByLabel("Code à six chiffres").fill(await mailedCode(other));
    await other.getByRole("button", { name: "Ouvrir la déclaration" }).click();
    return other;
  }

  it(
    "from the home page to the public register, on a phone, without script",
    async () => {
      let page = await openPage({ width: 375 });
      const save = () => page.getByRole("button", { name: "Enregistrer et continuer" }).click();

      await page.goto(`${register.origin}/fr/`);
      await page.getByRole("link", { name: "Signer la charte" }).first().click();
      await expectNoBarrier(page);
      await page.getByRole("button", { name: "Commencer" }).click();

      await expectNoBarrier(page);
      await expectMistakes(
        page,
        "Enregistrer et continuer",
        "Indiquez le nom commercial",
        "Indiquez la raison sociale",
        "Choisissez le pays du siège",
        "Indiquez l’adresse du site internet",
      );
      await page.getByLabel("Nom commercial").fill("Étal & Cie");
      await page.getByLabel("Raison sociale").fill("Étal et Compagnie SAS");
      await page.getByLabel("Pays du siège").selectOption("France");
      await page.getByLabel("Site internet").fill("www.etal.example");
      await page.getByLabel("Numéro d’immatriculation").fill("552 100 554");
      await save();

      await expectNoBarrier(page);
      await expectMistakes(page, "Enregistrer et continuer", "Choisissez une des trois réponses");
      for (let number = 1; number <= 12; number++) {
        expect(await page.locator("main").innerText()).toContain(`Engagement ${number} sur 12`);
        if (number === 6) {
          await page.getByLabel("Il est sans objet pour elle").check();
          await page.getByLabel("Motif").fill("Nous n’entreposons rien.");
        } else {
          await page.getByLabel("Oui, elle le prend").check();
        }
        await save();
      }
      await expectNoBarrier(page);
      expect(await page.locator(".lede").innerText()).toBe("Vous en prenez 11 sur 12.");
      await page.getByRole("link", { name: "Continuer" }).click();
      await expectNoBarrier(page);

      // The browser is closed here, and opened again another day.
      const again = await page.context().newPage();
      await page.close();
      page = again;
      await page.goto(`${register.origin}/fr/signing`);
      await expectNoBarrier(page);
      await page.getByRole("link", { name: "Reprendre la déclaration commencée" }).click();
      await expectNoBarrier(page);
      expect(await page.locator(".lede").innerText()).toBe("2\u00A0parties sur 4 sont faites.");
      page = await resumedElsewhere(page);
      expect(await page.locator(".lede").innerText()).toBe("2\u00A0parties sur 4 sont faites.");
      await page.getByRole("link", { name: "Continuer" }).click();

      await expectMistakes(
        page,
        "Enregistrer et continuer",
        "Indiquez votre prénom et votre nom",
        "Indiquez votre fonction",
        "Indiquez votre adresse électronique",
        "Cochez la case si vous êtes habilité\u00A0: sans cela, on ne peut pas signer",
      );
      await page.getByLabel("Prénom et nom").fill("Élise Dupont");
      await page.getByLabel("Fonction").fill("Directrice générale");
      await page.getByLabel("Adresse électronique").fill("elise@etal.example");
      await page.getByLabel("engager cette organisation").check();
      await save();

      await expectNoBarrier(page);
      await expectMistakes(
        page,
        "Recevoir le code de signature",
        "Écrivez vos prénom et nom",
        "Cochez la case pour donner votre accord",
      );
      const statement = await page.locator(".statement").innerText();
      await page.getByLabel("Écrivez vos prénom et nom").fill("elise dupont");
      await page.getByLabel("J’ai lu la version 1 de la charte").check();
      await page.getByRole("button", { name: "Recevoir le code de signature" }).click();

      await expectNoBarrier(page);
      await expectMistakes(page, "Signer pour Étal & Cie", "Saisissez les six chiffres du code");
      await page.getByLabel("Code à six chiffres").fill(await mailedCode(page));
      await page.getByRole("button", { name: "Signer pour Étal & Cie" }).click();

      expect(await page.locator("h1").innerText()).toBe("Votre déclaration est signée");
      await expectNoBarrier(page);
      const reference = /S-[0-9A-Z]{10}/.exec(await page.locator("main").innerText())?.[0] ?? "";
      const receipt = await newestMail(page);
      expect(receipt).toContain(reference);
      expect(receipt).toContain("elise@etal.example");
      expect(statement).toContain("Étal et Compagnie SAS");

      await page.getByRole("link", { name: "Étal & Cie dans le registre" }).click();
      expect(await page.locator(".lede").innerText()).toContain("l’administration examine");
      await expectNoBarrier(page);

      await parole("signatures", "accept", reference, "--by", OFFICIAL, "--check", "appel");
      expect(await newestMail(page)).toContain("Étal & Cie figure au registre comme signataire");
      await page.reload();
      expect(await page.locator(".lede").innerText()).toContain("Signataire de la version");
      await page.goto(`${register.origin}/fr/signatories?state=signed`);
      const listed = page.getByRole("row").filter({ hasText: "Étal & Cie" });
      expect(await listed.innerText()).toContain("Signataire");
      expect(await listed.innerText()).toContain("11");
      await expectNoBarrier(page);
    },
    LONG,
  );

  it(
    "in German, with nothing but the keyboard",
    async () => {
      const page = await openPage({ locale: "de-DE" });
      await page.goto(`${register.origin}/de/signing`);
      await tabTo(page, "Beginnen");
      await enter(page);

      await write(page, "Handelsname", "Kaufhaus Nord");
      await write(page, "Firma", "Kaufhaus Nord GmbH");
      await write(page, "Land des Sitzes", "Deutschland");
      await write(page, "Website der Plattform", "kaufhaus-nord.example");
      await save(page);
      for (let number = 1; number <= 12; number++) {
        await tabTo(page, "Ja, sie übernimmt sie");
        await page.keyboard.press("Space");
        if (number === 6) {
          await page.keyboard.press("ArrowDown");
          await write(page, "Begründung", "Das haben wir noch nicht geregelt.");
        }
        await save(page);
      }
      expect(await page.locator(".lede").innerText()).toBe("Sie übernehmen 11 von 12.");
      await tabTo(page, "Weiter");
      await enter(page);

      await write(page, "Vor- und Nachname", "Käthe Groß");
      await write(page, "Funktion", "Geschäftsführerin");
      await write(page, "Berufliche E-Mail-Adresse", "kaethe@kaufhaus-nord.example");
      await tabTo(page, "Ich bin befugt");
      await page.keyboard.press("Space");
      await save(page);

      await write(page, "Schreiben Sie Ihren Vor- und Nachnamen", "Kathe Gross");
      await tabTo(page, "Ich habe Fassung 1 der Charta gelesen");
      await page.keyboard.press("Space");
      await tabTo(page, "Code zum Unterzeichnen anfordern");
      await enter(page);

      await write(page, "Sechsstelliger Code", await mailedCode(page));
      await enter(page);
      expect(await page.locator("h1").innerText()).toBe("Ihre Erklärung ist unterzeichnet");
    },
    LONG,
  );

  /** Presses Tab until the element whose label or text begins so has the focus. */
  async function tabTo(page: Page, name: string): Promise<void> {
    const focused = "(document.activeElement.labels?.[0] ?? document.activeElement).innerText";
    for (let presses = 0; presses < 60; presses++) {
      if ((await page.evaluate<string>(focused)).startsWith(name)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`no Tab leads to “${name}” on ${page.url()}`);
  }

  async function write(page: Page, label: string, text: string): Promise<void> {
    await tabTo(page, label);
    await page.keyboard.type(text);
  }

  /** Presses the button or the link that has the focus, or sends the form of the field. */
  async function enter(page: Page): Promise<void> {
    await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
  }

  async function save(page: Page): Promise<void> {
    await tabTo(page, "Speichern und weiter");
    await enter(page);
  }
});
