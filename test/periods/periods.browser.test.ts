import type { Page } from "playwright-core";
import { expectReadable, openPage } from "../support/browser";
import { recordEvents } from "../support/case-events";
import { testContext } from "../support/context";
import { addPerson, openSession } from "../support/people";
import { served, type Served } from "../support/served";
import { aMeasuredPeriod, close, contest, PERIOD } from "./closing";

const ONE = `/console/periods/${PERIOD.id}`;
const OWN = `/portal/marcheclair/periods/${PERIOD.id}`;

/** At the desks the language is that of the account. */
describe.each(["fr", "de"] as const)(
  "a half-year between closing and publication, in %s",
  (language) => {
    let context: Awaited<ReturnType<typeof testContext>>;
    let people: Awaited<ReturnType<typeof aMeasuredPeriod>>;
    let service: Served;
    beforeAll(async () => {
      context = await testContext();
      people = await aMeasuredPeriod(context);
      await close(context);
      await recordEvents(context, "marcheclair R7 challenge-received 2026-03-02T09:00:00Z");
      service = await served(context);
    });
    afterAll(() => service.close());

    async function deskOf(role: "official" | "representative"): Promise<Page> {
      const email = `${role}@desk.example`;
      const account = await addPerson(context, { id: `desk-${role}`, role, email, language });
      const own = { accountId: account.id, platformId: people.platform.id };
      if (role === "representative")
        await context.stores.representatives.begin(own, context.clock.now());
      const page = await openPage();
      const value = await openSession(context, account);
      await page.context().addCookies([{ name: "session", value, url: service.origin }]);
      return page;
    }

    async function expectPages(page: Page, ...addresses: readonly string[]): Promise<void> {
      for (const address of addresses) {
        await page.goto(service.origin + address);
        expect(new URL(page.url()).pathname).toBe(address);
        await expectReadable(page);
      }
    }

    it("has pages without a barrier for the platform, also after a failed post", async () => {
      const page = await deskOf("representative");
      await expectPages(page, OWN, `${OWN}/reply`, `${OWN}/contest`);
      await page.locator("main form button").last().click();
      await expectReadable(page);
    }, 60_000);

    it("has pages without a barrier for officials, and one of them after a failed post", async () => {
      const { platform, ada } = people;
      await contest(context, platform, ada, { reference: "R6", commitment: "C4" });
      const [contested] = await context.stores.figureContests.ofPeriod(PERIOD.id);
      const page = await deskOf("official");
      await expectPages(
        page,
        "/console/periods",
        ONE,
        `${ONE}/drafts`,
        `${ONE}/drafts/marcheclair`,
        `${ONE}/contests/${String(contested?.id)}`,
        "/console/periods/2025-S2/closing",
        "/console/cases/marcheclair/R6/acts/exclusion",
      );
      await page.goto(`${service.origin}${ONE}/contests/${String(contested?.id)}`);
      await page.locator("main form button").last().click();
      await expectReadable(page);
    }, 60_000);
  },
);
