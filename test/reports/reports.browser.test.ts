import { expectReadable, openPage } from "../support/browser";
import { testContext } from "../support/context";
import { served, type Served } from "../support/served";
import { aReportedPlatform } from "./reported-platform";
import { addPerson, openSession } from "../support/people";

describe("the reports of the console in a browser", () => {
  let server: Served;
  let session: string;
  beforeAll(async () => {
    const context = await testContext();
    await aReportedPlatform(context);
    session = await openSession(context, await addPerson(context));
    server = await served(context);
  });
  afterAll(() => server.close());

  it("have no barrier and need no sideways scroll", async () => {
    const page = await openPage();
    await page.context().addCookies([{ name: "session", value: session, url: server.origin }]);
    await page.goto(`${server.origin}/console/reports`);

    expect(await page.textContent("h1")).toBe("Rapports de suivi");
    await expectReadable(page);
  });

  it("are downloaded by a click", async () => {
    const page = await openPage();
    await page.context().addCookies([{ name: "session", value: session, url: server.origin }]);
    await page.goto(`${server.origin}/console/reports`);
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 15_000 }),
      page
        .getByRole("link", { name: "Télécharger le PDF : Marchéclair, premier semestre 2026" })
        .click(),
    ]);

    expect(download.suggestedFilename()).toBe("parole-tenue-marcheclair-2026-S1-2026-10-02.pdf");
  });
});
