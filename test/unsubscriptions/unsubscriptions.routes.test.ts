import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import type { MailKind, MailRecipient } from "../../src/unsubscriptions/mail-kind";
import { browserOf } from "../invitations/invited";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { addPerson } from "../support/people";
import { texts } from "../support/reader";

const SELLER: MailRecipient = { difficultyId: 7 };

describe("the link that ends mails", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let app: ReturnType<typeof appOf>;
  beforeEach(async () => {
    context = await testContext();
    app = appOf(context);
  });
  afterEach(() => context.close());

  const linkOf = (kinds: readonly MailKind[], recipient = SELLER) =>
    `/fr/unsubscriptions/${context.stores.unsubscriptions.token({ recipient, kinds })}`;
  const post = (link: string, fields: Readonly<Record<string, string>>) =>
    request(app).post(link).set("Sec-Fetch-Site", "same-origin").type("form").send(fields);
  const ended = async () => [...(await context.stores.unsubscriptions.of(SELLER))].toSorted();

  it("changes nothing when it is looked at, as programs that check mails do", async () => {
    const page = load(
      (
        await request(app)
          .get(linkOf(["news"]))
          .expect(200)
      ).text,
    );
    expect(texts(page, "main button")).toEqual([
      "Ne plus recevoir : Nouvelle démarche de la plateforme",
    ]);
    expect(await ended()).toEqual([]);
  });

  it("ends one kind without signing in, and takes it up again", async () => {
    const link = linkOf(["news", "overdue"]);
    await post(link, { kind: "overdue", act: "end" })
      .expect(303)
      .expect("Location", `${link}?done=end`);
    expect(await ended()).toEqual(["overdue"]);

    const page = load((await request(app).get(`${link}?done=end`).expect(200)).text);
    expect(texts(page, "[role=status]")).toHaveLength(1);
    expect(texts(page, "main button")).toContain("Recevoir de nouveau : Échéance dépassée");

    await post(link, { kind: "overdue", act: "resume" }).expect(303);
    expect(await ended()).toEqual([]);
  });

  it("ends every kind of its mail for a mail program that asks for one click", async () => {
    const once = () =>
      request(app)
        .post(linkOf(["news", "overdue"]))
        .type("form")
        .send("List-Unsubscribe=One-Click");
    await once().expect(200);
    await once().expect(200);
    expect(await ended()).toEqual(["news", "overdue"]);
  });

  it("ends no kind that its mail is not of", async () => {
    await post(linkOf(["news"]), { kind: "follow-up", act: "end" }).expect(200);
    expect(await ended()).toEqual(["news"]);
  });

  it("leads nowhere when it was not sealed here", async () => {
    const link = linkOf(["news"]);
    for (const wrong of [`${link.slice(0, -2)}AA`, "/fr/unsubscriptions/x"]) {
      await request(app).get(wrong).expect(404);
      await request(app).post(wrong).expect(404);
    }
    expect(await ended()).toEqual([]);
  });
});

describe("the mails about cases in one's own account", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext();
  });
  afterEach(() => context.close());

  it("are chosen kind by kind by representatives", async () => {
    const ada = await addPerson(context, { role: "representative" });
    const browser = await browserOf(context, ada);
    const checked = async () => {
      const page = load((await browser.get("/de/unsubscriptions").expect(200)).text);
      return page("input[checked]")
        .map((_, input) => page(input).attr("name"))
        .get();
    };
    expect(await checked()).toEqual(["news", "due-soon", "overdue"]);

    await browser.post("/de/unsubscriptions", { overdue: "yes" }).expect(303);
    expect(await checked()).toEqual(["overdue"]);
    const account = load((await browser.get("/de/account").expect(200)).text);
    expect(texts(account, "section[aria-labelledby=case-mails] dd")).toEqual([
      "Wird nicht mehr zugesandt",
      "Wird nicht mehr zugesandt",
      "Wird zugesandt",
    ]);
    const own = { recipient: { accountId: ada.id }, kinds: ["news"] } as const;
    await context.stores.unsubscriptions.end(own, NOON);
    expect(await checked()).toEqual(["overdue"]);
  });

  it("are nothing that others have", async () => {
    const official = await addPerson(context, { role: "official" });
    const browser = await browserOf(context, official);
    await browser.get("/fr/unsubscriptions").expect(404);
    const account = load((await browser.get("/fr/account").expect(200)).text);
    expect(account("#case-mails")).toHaveLength(0);
  });
});
