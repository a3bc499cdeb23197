import { expectReadable, openPage } from "../support/browser";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { addPerson, openSession } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";
import { served, type Served } from "../support/served";

describe("mails about cases, in a browser without script", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let site: Served;
  beforeAll(async () => {
    context = await testContext();
    site = await served(context);
  });
  afterAll(() => site.close());

  it("are ended by a seller from the link, and taken up again", async () => {
    const recipient = { difficultyId: 7 };
    const token = context.stores.unsubscriptions.token({ recipient, kinds: ["overdue"] });
    const page = await openPage({ width: 375 });
    await page.goto(`${site.origin}/de/unsubscriptions/${token}`);
    await page.getByRole("button", { name: "Nicht mehr erhalten: Frist abgelaufen" }).click();
    await page.getByRole("status").getByText("Erledigt").waitFor();
    await expectReadable(page);
    await page.getByRole("button", { name: "Wieder erhalten" }).click();
    await page.getByRole("button", { name: "Nicht mehr erhalten" }).waitFor();
    expect(await context.stores.unsubscriptions.of(recipient)).toEqual(new Set());
  });

  it("are chosen by a representative, who finds in the list what they were about", async () => {
    await publishVersionOne(context);
    const platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4"] });
    const ada = await addPerson(context, { role: "representative", language: "en" });
    const own = { accountId: ada.id, platformId: platform.id };
    await context.stores.representatives.begin(own, context.clock.now());
    await recordEvents(
      context,
      "marcheclair D1 request-received 2026-09-25T09:00:00Z",
      "marcheclair D2 challenge-received 2026-10-01T09:00:00Z",
    );
    const page = await openPage({ locale: "en-GB" });
    const value = await openSession(context, ada);
    await page.context().addCookies([{ name: "session", value, url: site.origin }]);

    await page.goto(`${site.origin}/en/account`);
    await page.getByRole("link", { name: "Choose the mails about cases" }).click();
    await page.getByLabel("Due soon").uncheck();
    await page.getByRole("button", { name: "Save my choice" }).click();
    await page.getByRole("status").waitFor();
    expect(await page.getByLabel("Due soon").isChecked()).toBe(false);
    await expectReadable(page);

    await page.goto(`${site.origin}/portal/marcheclair`);
    await page.getByLabel("Due", { exact: true }).selectOption("Overdue (1)");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("link", { name: "See the whole list" }).waitFor();
    expect(await page.getByRole("rowheader").allTextContents()).toEqual([
      expect.stringContaining("D1"),
    ]);
    await expectReadable(page);
  });
});
