import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import type { Account } from "../../src/accounts/account";
import { testContext } from "../support/context";
import { addPerson, openSession } from "../support/people";
import { texts } from "../support/reader";

const HOUR = 3_600_000;
const INVITATIONS = "/console/accounts/invitations";

describe("a form that is sent after the session has ended", () => {
  const typed = {
    name: "Mina Roy",
    email: "mina@register.example",
    language: "de",
    role: "mediator",
  };
  let context: Awaited<ReturnType<typeof testContext>>;
  let app: ReturnType<typeof appOf>;
  let administrator: Account;
  let ended: string;
  beforeEach(async () => {
    context = await testContext();
    app = appOf(context);
    administrator = await addPerson(context, { role: "administrator" });
    ended = await openSession(context, administrator);
    later(HOUR);
  });
  afterEach(() => context.close());

  const later = (ms: number) => {
    context.clock.moveTo(new Date(context.clock.now().getTime() + ms));
  };
  const post = (path: string, session: string) =>
    request(app)
      .post(path)
      .set("Sec-Fetch-Site", "same-origin")
      .set("Cookie", `session=${session}`);
  const lostCookie = (answer: request.Response) =>
    /lost-form=[\w-]+/.exec(String(answer.get("Set-Cookie")))?.[0] ?? "";
  const send = async (fields: object = typed) => {
    const answer = await post(INVITATIONS, ended).type("form").send(fields).expect(303);
    return { address: answer.get("Location") ?? "", cookie: lostCookie(answer) };
  };
  const shown = async (account: Account, cookie: string, path = INVITATIONS) => {
    const session = await openSession(context, account);
    const cookies = `session=${session}; ${cookie}`;
    return load((await request(app).get(path).set("Cookie", cookies).expect(200)).text);
  };

  it("comes back to whoever signs in again, once, and the page says that nothing is done", async () => {
    const { address, cookie } = await send();
    const signIn = load((await request(app).get(address).expect(200)).text);
    expect(address).toContain(`next=${encodeURIComponent(INVITATIONS)}&form=kept`);
    expect(texts(signIn, "[role=status]")[0]).toContain("Votre saisie est gardée une heure");

    const page = await shown(administrator, cookie);
    expect(page("#name").val()).toBe("Mina Roy");
    expect(page("#language option[selected]").val()).toBe("de");
    expect(page("input[name=role][checked]").val()).toBe("mediator");
    expect(texts(page, "[role=status]")[0]).toMatch(/^Voici de nouveau ce que vous aviez saisi/);
    expect((await context.stores.invitations.to(undefined)).all).toBe(0);
    expect((await shown(administrator, cookie))("#name").val()).toBe("");
  });

  it("is shown to nobody else who signs in with the same browser", async () => {
    const { cookie } = await send();
    const colleague = await addPerson(context, {
      id: "b",
      email: "b@register.example",
      role: "administrator",
    });
    expect((await shown(colleague, cookie))("#name").val()).toBe("");
    expect((await shown(administrator, cookie))("#name").val()).toBe("Mina Roy");
  });

  it("is forgotten after an hour", async () => {
    const { cookie } = await send();
    later(HOUR);
    expect((await shown(administrator, cookie))("#name").val()).toBe("");
  });

  it("is kept for nobody when nobody knows whose it was, or when a button was pressed", async () => {
    ended = "unknown";
    const unknown = await send();
    ended = await openSession(context, administrator);
    later(HOUR);
    for (const { address, cookie } of [unknown, await send({})]) {
      expect(address).toMatch(/&form=lost$/);
      expect(cookie).toBe("");
    }
  });

  it("leaves codes and keys out", async () => {
    const fields = { code: "123456", credential: "x", sealed: "y", name: "Mina" };
    await post("/fr/second-factor/new/passkey", ended).type("form").send(fields).expect(303);
    const { cookie } = await send(fields);
    const token = cookie.split("=")[1] ?? "";
    const own = { accountId: administrator.id, path: INVITATIONS };
    expect(await context.stores.lostForms.take(token, own, context.clock.now())).toEqual({
      path: INVITATIONS,
      fields: { name: "Mina" },
    });
  });

  it("loses its file and keeps its words, and says so", async () => {
    const answer = await post(INVITATIONS, ended)
      .field("name", "Mina Roy")
      .attach("scan", Buffer.from("%PDF-1.7"), "scan.pdf")
      .expect(303);
    const page = await shown(administrator, lostCookie(answer));
    expect(page("#name").val()).toBe("Mina Roy");
    expect(texts(page, "[role=status]")[0]).toContain("Le fichier n’a pas été gardé");
  });
});
