import type { Page } from "playwright-core";
import { openDeclarations } from "../../src/declarations/open-declarations.job";
import { expectReadable, openPage } from "../support/browser";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { addPerson, openSession } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";
import { served, type Served } from "../support/served";

describe("a platform declares the figures of a half-year", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let service: Served;
  let page: Page;
  beforeAll(async () => {
    context = await testContext();
    service = await served(context);
    await publishVersionOne(context);
    const platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4", "C6", "C12"] });
    const cases = ["R1", "R2", "R3", "R4", "R5", "R6"].flatMap((reference) => [
      `marcheclair ${reference} challenge-received 2026-02-02T09:00:00Z`,
      `marcheclair ${reference} decision-sent 2026-02-06T09:00:00Z`,
    ]);
    await recordEvents(context, ...cases);
    const ada = await addPerson(context, {
      role: "representative",
      name: "Ada Byron",
      language: "de",
    });
    const representation = { accountId: ada.id, platformId: platform.id };
    await context.stores.representatives.begin(representation, context.clock.now());
    await openDeclarations(context);
    page = await openPage({ width: 375, locale: "de-DE" });
    const session = { name: "session", value: await openSession(context, ada) };
    await page.context().addCookies([{ ...session, url: service.origin }]);
  });
  afterAll(() => service.close());

  it("from the due list to the page that everybody reads, on a phone and without script", async () => {
    await page.goto(`${service.origin}/portal/marcheclair`);
    await page.getByRole("link", { name: "Erklärungen", exact: true }).click();
    await expectReadable(page);
    await page.getByRole("link", { name: /Ausfüllen der Erklärung, erstes Halbjahr.2026/ }).click();
    await expectReadable(page);

    await page.getByRole("link", { name: "Erklärung ausfüllen" }).click();
    await page.getByLabel("Zahl der eingegangenen Beschwerden").fill("acht");
    await page.getByRole("button", { name: "Speichern und prüfen" }).click();
    await expectReadable(page);
    await page.getByRole("link", { name: "Schreiben Sie eine ganze Zahl in Ziffern" }).click();
    await page.getByLabel("Zahl der eingegangenen Beschwerden").fill("8");
    await page.getByLabel(/^Plötzliche Auslistung/).fill("8");
    await page.getByLabel("Zugunsten des Händlers entschieden", { exact: true }).fill("8");
    await page.getByLabel("Dauer", { exact: true }).fill("4,5");
    await page.getByLabel("In", { exact: true }).selectOption("days");
    await page.getByRole("button", { name: "Speichern und prüfen" }).click();

    await expectReadable(page);
    await page.getByLabel(/^Warum weichen diese Zahlen/).fill("Zwei kamen per Telefon.");
    await page.getByLabel(/^Diese Zahlen sind vollständig/).check();
    await page.getByRole("button", { name: "Für Marchéclair erklären" }).click();
    await page.getByRole("status").filter({ hasText: "eingegangen" }).waitFor();
    await expectReadable(page);

    await page.getByRole("link", { name: "Die öffentliche Seite der Plattform" }).click();
    await page.getByRole("heading", { name: "Halbjahreserklärung" }).waitFor();
    await expectReadable(page);
  });
});
