import type { Page } from "playwright-core";
import { PDF } from "../attachments/files";
import { expectReadable, openPage } from "../support/browser";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { mailedCodeOf } from "../support/mailed-code";
import { addPerson, openSession } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";
import { served, type Served } from "../support/served";

/** French reports, the platform answers in German, and the seller reads on in English. */
describe("a difficulty, from the report to the question whether the promise was kept", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let register: Served;
  let seller: Page;
  let representative: Page;
  beforeAll(async () => {
    context = await testContext();
    context.clock.moveTo(new Date("2026-11-05T10:00:00Z"));
    await publishVersionOne(context);
    const platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C6"] });
    const account = await addPerson(context, {
      role: "representative",
      name: "Ada Byron",
      language: "de",
    });
    const now = context.clock.now();
    await context.stores.representatives.begin(
      { accountId: account.id, platformId: platform.id },
      now,
    );
    register = await served(context);
    seller = await openPage({ width: 375 });
    representative = await openPage({ width: 375 });
    const value = await openSession(context, account);
    const cookie = { name: "session", value, url: register.origin };
    await representative.context().addCookies([cookie]);
  });
  afterAll(() => register.close());

  const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

  it("is reported in French, on a phone and without script", async () => {
    await seller.goto(`${register.origin}/fr/cases/new`);
    await press(seller, "Commencer");
    await seller.getByLabel("Récupération du stock").check();
    await press(seller, "Enregistrer et continuer");
    await seller.getByLabel("Plateforme").selectOption({ label: "Marchéclair" });
    await press(seller, "Enregistrer et continuer");
    await press(seller, "Enregistrer et continuer");
    await expectReadable(seller);
    await seller.getByLabel("Vous avez demandé la restitution du stock le").fill("2026-11-02");
    await seller.getByLabel("Ce qui s’est passé").fill("Le stock est bloqué.");
    await seller.getByLabel("Ce que vous demandez").fill("Le retour du stock.");
    await press(seller, "Enregistrer et continuer");
    const file = { name: "bon.pdf", mimeType: "application/pdf", buffer: PDF };
    await seller.getByLabel("Fichier à joindre").setInputFiles(file);
    await press(seller, "Joindre ce fichier");
    await expectReadable(seller);
    await seller.getByRole("link", { name: "Continuer" }).click();
    await seller.getByLabel("Votre nom").fill("Lampes Odette");
    await seller.getByLabel("Votre adresse électronique").fill("odette@lampes.example");
    await seller.getByLabel("Oui, elle peut voir").check();
    await press(seller, "Enregistrer et continuer");
    await press(seller, "Recevoir le code");
    const code = await mailedCodeOf(context, "difficulty-code");
    await seller.getByLabel("Code à six chiffres").fill(code);
    await press(seller, "Ouvrir le dossier");

    expect(await seller.textContent("h1")).toMatch(/^Votre dossier D-/);
    expect(await seller.textContent(".commitment .code")).toBe("C6");
  });

  it("makes the platform ask, in German, for what is missing", async () => {
    await representative.goto(`${register.origin}/portal/marcheclair`);
    await representative.getByRole("link", { name: /^D-/ }).click();
    expect(await representative.textContent("main")).toContain("bon.pdf");
    await representative.getByRole("link", { name: "Angaben anfordern" }).click();
    await representative.getByLabel("Was Sie dem Händler sagen").fill("Welche Palette?");
    await press(representative, "Anforderung erfassen");
    await expectReadable(representative);
  });

  it("is answered by the seller in English", async () => {
    await seller.goto(seller.url().replace("/fr/", "/en/"));
    expect(await seller.textContent("blockquote")).toBe("Welche Palette?");
    await seller.getByLabel("Your answer").fill("Pallet 7.");
    await press(seller, "Send the answer");
    await expectReadable(seller);
  });

  it("ends, once the stock is back, with the question whether the promise was kept", async () => {
    await representative.reload();
    await representative.getByRole("link", { name: "Die Rückgabe der Ware bestätigen" }).click();
    await representative.getByLabel("Was Sie dem Händler sagen").fill("Unterwegs zu Ihnen.");
    await press(representative, "Rückgabe erfassen");

    await seller.reload();
    await seller.getByLabel("Yes", { exact: true }).check();
    await press(seller, "Record my answer");
    expect(await seller.textContent("[role=status]")).toContain("your answer is recorded");
    expect(await seller.getByLabel("Yes", { exact: true }).count()).toBe(0);
  });
});
