import { expectReadable, openPage } from "../support/browser";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { mailedCodeOf } from "../support/mailed-code";
import { served, type Served } from "../support/served";

describe("a seller reports a difficulty on a phone", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let register: Served;
  beforeAll(async () => {
    context = await testContext();
    await publishVersionOne(context);
    register = await served(context);
  });
  afterAll(() => register.close());

  it("from the first page to the page of the case, without script", async () => {
    const seller = await openPage({ width: 375 });
    const goOn = () => seller.getByRole("button", { name: "Enregistrer et continuer" }).click();
    await seller.goto(`${register.origin}/fr/cases/new`);
    await seller.getByRole("button", { name: "Commencer" }).click();

    await seller.getByLabel("Récupération du stock").check();
    await goOn();
    await seller.getByLabel("Plateforme").selectOption("other");
    await seller.getByLabel("Son nom").fill("Bazarine");
    await seller.getByLabel("Son site").fill("bazarine.example");
    await seller.getByLabel("Le pays de son siège").selectOption("FR");
    await goOn();
    await goOn();
    await expectReadable(seller);
    await seller.getByLabel("Demande de restitution du stock").fill("2026-09-14");
    await seller.getByLabel("Ce qui s’est passé").fill("Le stock est bloqué.");
    await seller.getByLabel("Ce que vous demandez").fill("Le retour du stock.");
    await goOn();
    await seller.getByLabel("Votre nom").fill("Lampes Odette");
    await seller.getByLabel("Votre adresse électronique").fill("odette@lampes.example");
    await seller.getByLabel("Non, le dossier continue").check();
    await goOn();
    await seller.getByRole("button", { name: "Recevoir le code" }).click();
    const code = await mailedCodeOf(context, "difficulty-code");
    await seller.getByLabel("Code à six chiffres").fill(code);
    await seller.getByRole("button", { name: "Ouvrir le dossier" }).click();

    expect(await seller.textContent("h1")).toMatch(/^Votre dossier D-/);
    expect(await seller.textContent(".commitment .code")).toBe("C6");
    await expectReadable(seller);
  });
});
