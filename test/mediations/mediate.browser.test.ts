import type { Page } from "playwright-core";
import type { Account } from "../../src/accounts/account";
import { appOf } from "../support/app";
import { opened, reporterAt } from "../difficulties/reporter";
import { expectReadable, openPage } from "../support/browser";
import { testContext } from "../support/context";
import { mailedCodeOf } from "../support/mailed-code";
import { addPerson, openSession } from "../support/people";
import { served, type Served } from "../support/served";
import { mediationRegister } from "./mediated-case";

describe("a mediation, on a phone and without script", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let people: Awaited<ReturnType<typeof mediationRegister>>;
  let register: Served;
  beforeAll(async () => {
    context = await testContext();
    context.clock.moveTo(new Date("2026-11-05T10:00:00Z"));
    people = await mediationRegister(context);
    register = await served(context);
  });
  afterAll(() => register.close());

  const later = () => {
    context.clock.moveTo(new Date(context.clock.now().getTime() + 60_000));
  };

  async function deskOf(account: Account): Promise<Page> {
    const page = await openPage({ width: 375 });
    const value = await openSession(context, account);
    await page.context().addCookies([{ name: "session", value, url: register.origin }]);
    return page;
  }

  /** A case of the platform is open, and its seller stands before its page. */
  async function sellerAtCase(): Promise<{ page: Page; reference: string }> {
    const platform = { platform: "marcheclair" };
    const token = await opened(context, reporterAt(appOf(context)), { platform });
    const found = await context.stores.difficulties.find(token, context.clock.now());
    const page = await openPage({ width: 375 });
    await page.goto(`${register.origin}/fr/cases/${token}`);
    await page.getByRole("button", { name: "Recevoir le code" }).click();
    const code = await mailedCodeOf(context, "difficulty-code");
    await page.getByLabel("Code à six chiffres").fill(code);
    await page.getByRole("button", { name: "Voir le dossier" }).click();
    return { page, reference: found?.opened?.reference ?? "" };
  }

  it("from the request to the outcome, by seller, platform, official and mediator", async () => {
    const { page: seller, reference } = await sellerAtCase();
    await seller.getByLabel("Le médiateur peut voir mon nom").check();
    await seller.getByRole("button", { name: "Demander la médiation" }).click();

    later();
    const ada = await addPerson(context, { role: "representative", language: "de" });
    await context.stores.representatives.begin(
      { accountId: ada.id, platformId: people.platform.id },
      context.clock.now(),
    );
    const platform = await deskOf(ada);
    await platform.goto(`${register.origin}/portal/marcheclair/cases/${reference}`);
    await platform.getByRole("link", { name: "Die Mediation annehmen" }).click();
    await platform.getByRole("button", { name: "Mediation annehmen" }).click();

    const official = await deskOf(people.official);
    await official.goto(`${register.origin}/console`);
    await official.getByRole("link", { name: "Les confier" }).click();
    await expectReadable(official);
    await official.getByRole("link", { name: `Confier\u00A0: ${reference}` }).click();
    await official.getByLabel("Médiateur").selectOption("omar");
    await official.getByRole("button", { name: "Confier la médiation" }).click();
    await expectReadable(official);

    later();
    const mediator = await deskOf(people.omar);
    await mediator.goto(`${register.origin}/console/mediations`);
    await mediator.getByRole("link", { name: reference }).click();
    await mediator.getByRole("button", { name: "Open the mediation" }).click();
    await mediator.getByLabel("Meeting").check();
    await mediator.getByLabel("Note").fill("The seller would take half.");
    await mediator.getByRole("button", { name: "Keep the note" }).click();
    expect(await mediator.textContent("#notes ~ dl")).toContain("The seller would take half.");
    await expectReadable(mediator);
    await mediator.getByRole("link", { name: "Record the outcome" }).click();
    await expectReadable(mediator);
    await mediator.getByLabel("The parties have reached an agreement.").check();
    await mediator.getByRole("button", { name: "Record the outcome" }).click();

    expect(await mediator.textContent(".lede")).toMatch(/over: agreement, on 5\sNovember 2026/);
    await platform.reload();
    expect(await platform.textContent(".timeline")).toContain("Ergebnis: Einigung");
    await seller.reload();
    expect(await seller.textContent(".timeline")).toMatch(/issue\s: accord/);
    expect(await seller.textContent("main")).not.toContain("half");
  });
});
