import type { Page } from "playwright-core";
import { expectReadable, openPage } from "../support/browser";
import { testContext } from "../support/context";
import { representedPlatform } from "../support/figures";
import { served, type Served } from "../support/served";

const HEADER = "platform,case,event,occurred_at";
const REQUEST = "marcheclair,D1,request-received,2026-05-04T09:30:00Z";
const REPLY = "marcheclair,D1,first-human-reply,2026-05-05T09:30:00Z";

describe("whoever represents a platform", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let server: Served;
  let page: Page;
  beforeAll(async () => {
    context = await testContext();
    const { cookie } = await representedPlatform(context);
    server = await served(context);
    page = await openPage();
    const [name = "", value = ""] = cookie.split("=");
    await page.context().addCookies([{ name, value, url: server.origin }]);
  });
  afterAll(() => server.close());

  it("hands in a file, mends what is wrong, confirms, and gives a program a token", async () => {
    await page.goto(`${server.origin}/portal/marcheclair`);
    await page.getByRole("link", { name: "Chiffres" }).click();
    await expectReadable(page);

    await upload([HEADER, REPLY, ""]);
    expect(await page.textContent("#mistakes tbody")).toContain("aucun request-received");
    await expectReadable(page);

    await page.getByRole("link", { name: "Déposer un autre fichier" }).click();
    await upload([HEADER, REQUEST, REPLY, ""]);
    await expectReadable(page);
    await page.getByRole("button", { name: "Enregistrer les événements" }).press("Enter");
    expect(await page.textContent(".lede")).toMatch(/^Enregistré le/);
    await expectReadable(page);

    await page.goto(`${server.origin}/portal/marcheclair/event-uploads`);
    await expectReadable(page);
    await page.getByRole("link", { name: "jetons d’accès" }).click();
    await page.getByRole("link", { name: "Créer un jeton" }).click();
    await page.getByRole("button", { name: "Créer un jeton" }).press("Enter");
    await expectReadable(page);
    await page.getByLabel("Nom du programme").fill("Gestion des litiges");
    await page.getByLabel("Enregistrer des événements").check();
    await page.getByRole("button", { name: "Créer un jeton" }).press("Enter");
    await page.getByText(/^pt_/).waitFor();
    await expectReadable(page);
    await page.getByRole("link", { name: "Je l’ai copié" }).click();
    await expectReadable(page);
    await page.getByRole("link", { name: "Comment un programme" }).click();
    await expectReadable(page);
  }, 120_000);

  async function upload(lines: readonly string[]): Promise<void> {
    const buffer = Buffer.from(lines.join("\n"));
    const file = { name: "événements 2026-S1.csv", mimeType: "text/csv", buffer };
    await page.getByLabel("Fichier des événements").setInputFiles(file);
    await page.getByRole("button", { name: "Vérifier le fichier" }).press("Enter");
    await page.getByRole("heading", { name: "Vérification de" }).waitFor();
  }
});
