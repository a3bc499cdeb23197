import type { Page } from "playwright-core";
import { jobRunner } from "../../src/infrastructure/jobs/run-job";
import { deliverOutbox } from "../../src/infrastructure/mail/deliver-outbox.job";
import { jobs } from "../../src/jobs";
import { NOON } from "../support/clock";
import { expectReadable, openPage } from "../support/browser";
import { testContext } from "../support/context";
import { addPerson, openSession } from "../support/people";
import { served, type Served } from "../support/served";
import { startMailServer, type MailServer } from "../support/smtp";

const DAY = 24 * 3_600_000;

/** More stops than any of these pages has. */
const STOPS = 200;

describe("an administrator", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let mailServer: MailServer;
  let server: Served;
  let isDown: boolean;
  let page: Page;

  beforeEach(async () => {
    isDown = true;
    mailServer = await startMailServer({ refuses: () => isDown });
    context = await testContext("sqlite", { MAIL_URL: mailServer.url });
    server = await served(context);
  });
  afterEach(async () => {
    await server.close();
    await mailServer.close();
  });

  it("looks after accounts, mails and jobs by keyboard, without script", async () => {
    await aMailThatFailed();
    await addPerson(context, { name: "Zoé Martin" });
    page = await signedIn();
    await suspendSomebody();
    await sendAMailAgain();
    await runAJob();

    await follow("Configuration");
    expect(await heading()).toBe("Configuration");
    await expectReadable(page);
    await follow("Journal des accès");
    expect(await page.textContent("#access-log tbody")).toContain("Renvoi d’un courriel");
    await expectReadable(page);
  }, 180_000);

  async function suspendSomebody(): Promise<void> {
    await follow("Comptes");
    expect(await heading()).toBe("Comptes");
    await expectReadable(page);

    await follow("administrator@register.example");
    expect(await page.getByRole("link", { name: "Suspendre ce compte" }).count()).toBe(0);
    await expectReadable(page);

    await follow("Comptes");
    await follow("official@register.example");
    await follow("Suspendre ce compte");
    await press("Suspendre le compte");
    expect(await heading()).toBe("official@register.example");
    expect(await page.textContent(".timeline")).toContain("Compte suspendu");
    await expectReadable(page);
    await follow("Changer le rôle");
    await press("Changer le rôle");
    expect(await page.textContent(".error-summary")).toContain("Choisissez un rôle");
    await expectReadable(page);
  }

  async function sendAMailAgain(): Promise<void> {
    await follow("Courriels");
    expect(await heading()).toBe("Courriels");
    await expectReadable(page);
    await follow("Renvoyer");
    await expectReadable(page);
    const address = page.url();
    isDown = false;
    await press("Renvoyer ce courriel");
    expect(await page.textContent('nav [aria-current="true"]:has-text("En attente")')).toContain(
      "2",
    );
    await deliverOutbox(context);
    expect(mailServer.received.flatMap(({ recipients }) => recipients)).toEqual([
      "ada@bazarine.example",
      "official@register.example",
    ]);
    await page.goto(address);
    expect(await page.textContent(".error-summary")).toContain("rien à renvoyer");
    await expectReadable(page);
  }

  async function runAJob(): Promise<void> {
    await follow("Tâches");
    expect(await heading()).toBe("Tâches");
    await expectReadable(page);
    const job = "Efface les brouillons de signature abandonnés";
    await follow(`Exécuter maintenant : ${job}`);
    await expectReadable(page);
    await press("Exécuter maintenant");
    expect(await page.textContent("#jobs")).toContain("demandée le");
    await follow(`Exécuter maintenant : ${job}`);
    await press("Exécuter maintenant");
    expect(await page.textContent(".error-summary")).toContain("déjà demandé");
    await expectReadable(page);

    const runner = jobRunner({ ...context, jobRuns: context.stores.jobRuns });
    for (const one of jobs(context)) {
      await runner.run(one, "requested", new AbortController().signal);
    }
    await follow("Tâches");
    expect(await page.textContent("#jobs")).toContain("Réussie");
  }

  async function aMailThatFailed(): Promise<void> {
    const { outbox } = context.stores;
    await outbox.enqueue(
      {
        template: "sign-in-code",
        language: "fr",
        to: "ada@bazarine.example",
        data: { name: "Ada", code: "271 828", minutes: 10, until: "14 h", site: server.origin },
      },
      NOON,
    );
    for (let day = 0; day < 10; day += 1) {
      context.clock.moveTo(new Date(NOON.getTime() + day * DAY));
      await deliverOutbox(context);
    }
  }

  async function signedIn(): Promise<Page> {
    const opened = await openPage({ width: 375 });
    const value = await openSession(context, await addPerson(context, { role: "administrator" }));
    await opened.context().addCookies([{ name: "session", value, url: server.origin }]);
    await opened.goto(`${server.origin}/console/accounts`);
    return opened;
  }

  function heading(): Promise<string | null> {
    return page.textContent("h1");
  }

  /** Goes to a link by the Tab key alone and opens it. */
  async function follow(name: string): Promise<void> {
    await reach("link", name);
    await open();
  }

  async function press(name: string): Promise<void> {
    await reach("button", name);
    await open();
  }

  async function open(): Promise<void> {
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  }

  async function reach(role: "link" | "button", name: string): Promise<void> {
    const wanted = page.getByRole(role, { name, exact: name !== "Renvoyer" });
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press("Tab");
      if ((await wanted.and(page.locator(":focus")).count()) > 0) return;
    }
    throw new Error(`the Tab key does not come by the ${role} "${name}"`);
  }
});
