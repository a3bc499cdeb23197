import { load } from "cheerio";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import request from "supertest";
import { appOf } from "../../support/app";
import { deliverOutbox } from "../../../src/infrastructure/mail/deliver-outbox.job";
import type { Mail } from "../../../src/infrastructure/mail/mail";
import { PROJECT_ROOT } from "../../../src/infrastructure/project-root";
import { NOON } from "../../support/clock";
import { testContext } from "../../support/context";
import { ENGINES } from "../../support/engines";
import { cookieOf } from "../../support/people";
import { startMailServer, type MailServer } from "../../support/smtp";

const MAILS = "/console/mails";
const DAY = 24 * 3_600_000;

describe.each(ENGINES)("the mails of the console on %s", (engine) => {
  let server: MailServer;
  let refuses: boolean;
  let context: Awaited<ReturnType<typeof testContext>>;

  beforeEach(async () => {
    refuses = true;
    server = await startMailServer({ refuses: () => refuses });
    context = await testContext(engine, { MAIL_URL: server.url });
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });

  const codeTo = (to: string): Mail => ({
    template: "sign-in-code",
    language: "fr",
    to,
    data: { name: "Ada", code: "271 828", minutes: 10, until: "14 h", site: "https://r.example" },
    attachments: [{ name: "secret.txt", type: "text/plain", content: "c2VjcmV0" }],
  });
  const queue = (...recipients: string[]) =>
    context.inTransaction(async (tx) => {
      for (const to of recipients) await tx.outbox.enqueue(codeTo(to), NOON);
    });
  /** Long enough for the last attempt; sessions do not live as long. */
  const untilGivenUp = async () => {
    for (let day = 0; day < 10; day += 1) {
      context.clock.moveTo(new Date(NOON.getTime() + day * DAY));
      await deliverOutbox(context);
    }
  };
  const signedIn = () => cookieOf(context, "administrator");
  const pageAt = async (path: string) => {
    const sent = request(appOf(context))
      .get(path)
      .set("Cookie", await signedIn());
    return load((await sent.set("Accept-Language", "fr").expect(200)).text);
  };
  const post = async (path: string) =>
    request(appOf(context))
      .post(path)
      .set("Cookie", await signedIn())
      .set("Sec-Fetch-Site", "same-origin")
      .set("Accept-Language", "fr");
  const recipients = () => server.received.flatMap((received) => received.recipients);

  it("show why one failed, send it again, and it arrives once", async () => {
    await queue("ada@bazarine.example");
    await untilGivenUp();
    const failed = await pageAt(`${MAILS}?state=failed`);
    expect(failed("#mails caption").text()).toBe("1\u00A0courriel");
    expect(failed("#mails tbody").text()).toMatch(/Non parti[^]*abandonné après 8\u00A0essais/);
    expect(failed("#mails tbody small").text()).toContain("450 Mailbox is busy");

    const address = failed("#mails tbody a").attr("href") ?? "";
    expect((await pageAt(address))("main form").attr("action")).toBe(address);
    expect(await post(address)).toMatchObject({ status: 303 });
    const told = load((await post(address)).text)(".error-summary a").text();
    expect(told).toContain("il n’y a rien à renvoyer");

    refuses = false;
    await deliverOutbox(context);
    await deliverOutbox(context);
    expect(recipients()).toEqual(["ada@bazarine.example"]);
    expect((await pageAt(`${MAILS}?state=sent`))("#mails tbody").text()).toContain("Envoyé");
    expect(await post(address)).toMatchObject({ status: 409 });
  });

  it("warn at the first try in vain, and send it at once when somebody asks", async () => {
    await queue("ada@bazarine.example");
    await deliverOutbox(context);
    const desk = await pageAt("/console");
    const link = desk("#queue a[href='/console/mails?state=delayed']");
    expect(link.closest("tr").text().replaceAll(/\s+/g, " ")).toMatch(
      /un essai a échoué.* 1 .*aujourd’hui/,
    );

    const page = await pageAt(`${MAILS}?state=delayed`);
    expect(page("#mails tbody").text()).toMatch(
      /Retardé[^]*1\sessai en vain, prochain le 2\soctobre/,
    );
    expect(page("#mails tbody small").text()).toContain("450 Mailbox is busy");
    refuses = false;
    expect(await post(page("#mails tbody a").attr("href") ?? "")).toMatchObject({ status: 303 });
    await deliverOutbox(context);
    expect(recipients()).toEqual(["ada@bazarine.example"]);
    expect((await pageAt("/console"))("#queue a[href*=delayed]")).toHaveLength(0);
  });

  it("give a message that is sent again as many attempts as the first time", async () => {
    await queue("ada@bazarine.example");
    await untilGivenUp();
    const [mail] = (await context.queries.outbox.list("failed", 1)).rows;
    await post(`${MAILS}/${String(mail?.id)}/delivery`);
    await deliverOutbox(context);
    expect(await context.queries.outbox.find(mail?.id ?? 0)).toMatchObject({
      state: "delayed",
      attempts: 1,
    });
  });

  it("send all that failed again by one button, and leave what was sent alone", async () => {
    refuses = false;
    await queue("first@r.example");
    await deliverOutbox(context);
    refuses = true;
    await queue("ada@bazarine.example", "bea@bazarine.example");
    await untilGivenUp();

    const page = await pageAt(MAILS);
    expect(page('nav[aria-label="État"]').text()).toMatch(
      /Tous \(3\)\s+En attente \(0\)\s+Retardés \(0\)\s+Non partis \(2\)\s+Envoyés \(1\)/,
    );
    expect(page("main form button").text()).toContain("(2\u00A0courriels)");
    refuses = false;
    expect(await post(page("main form").attr("action") ?? "")).toMatchObject({ status: 303 });
    await deliverOutbox(context);
    expect(recipients()).toEqual([
      "first@r.example",
      "ada@bazarine.example",
      "bea@bazarine.example",
    ]);
    expect((await pageAt(MAILS))("main form")).toHaveLength(0);
  });

  it("never show what was written, nor a link that a server repeats", async () => {
    await queue("ada@bazarine.example");
    await untilGivenUp();
    const [mail] = (await context.queries.outbox.list(undefined, 1)).rows;
    const id = mail?.id ?? 0;
    await context.stores.outbox.markFailed(id, "554 HTTPS://r.example/in/k3y is spam", undefined);
    const pages = [await pageAt(MAILS), await pageAt(`${MAILS}/${String(id)}/delivery`)];
    for (const page of pages) {
      expect(page.text()).toContain("554 … is spam");
      expect(page.text()).not.toMatch(/271|828|k3y|secret/);
    }
  });
});

describe("the subjects of mails", () => {
  it("tell no code and no link, for staff read them", () => {
    const folder = join(PROJECT_ROOT, "templates/mail");
    const subjects = readdirSync(folder).map(
      (file) => readFileSync(join(folder, file), "utf8").split("\n")[0] ?? "",
    );
    const values = subjects.flatMap((subject) => subject.match(/<%=\s*\w+/g) ?? []);
    expect(values.filter((value) => /code|link|href|token|url|address/i.test(value))).toEqual([]);
  });
});
