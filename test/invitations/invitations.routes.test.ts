import type { Account } from "../../src/accounts/account";
import type { Language } from "../../src/infrastructure/language";
import type { Platform } from "../../src/platforms/platform";
import { load } from "cheerio";
import { testContext } from "../support/context";
import { mailedSignInCode } from "../support/mailed-code";
import { addPerson } from "../support/people";
import { addPlatform } from "../support/register";
import { texts } from "../support/reader";
import { acceptWith, ADA, askForCode, browserOf, invite, type TestBrowser } from "./invited";

const DAY = 24 * 3_600_000;

describe("invitations in the browser", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let official: Account;
  let platform: Platform;
  let nobody: TestBrowser;
  beforeEach(async () => {
    context = await testContext();
    official = await addPerson(context, { name: "Claire Morel" });
    platform = await addPlatform(context);
    nobody = await browserOf(context);
  });
  afterEach(() => context.close());

  const toRepresent = () => ({ role: "representative", platform }) as const;
  const after = (days: number) => {
    context.clock.moveTo(new Date(context.clock.now().getTime() + days * DAY));
  };
  const heading = async (path: string, status: number) => {
    const { text } = await nobody.get(path).expect(status);
    return load(text)("h1").text();
  };

  it("say who invites whom to what and until when, however often they are looked at", async () => {
    const token = await invite(context, official, toRepresent());
    for (let looks = 0; looks < 3; looks += 1) {
      const page = load((await nobody.get(`/de/invitations/${token}`).expect(200)).text);
      expect(page("h1").text()).toBe("Marchéclair vertreten");
      expect(texts(page, "main dd p")).toEqual([
        "Ada Byron",
        "ada@marcheclair.example",
        "Claire Morel (Sachbearbeitung in der Verwaltung des Registers)",
        "16. Oktober 2026",
      ]);
    }
    expect((await context.stores.invitations.to(platform.id)).rows[0]?.acceptedAt).toBeUndefined();
  });

  it("say in words why they can no longer be accepted", async () => {
    const unknown = "/fr/invitations/unknown";
    expect(await heading(unknown, 404)).toBe("Cette invitation n’existe pas, ou plus");
    await nobody.post(unknown).expect(404);

    const token = await invite(context, official, toRepresent());
    const path = `/fr/invitations/${token}`;
    after(14);
    expect(await heading(path, 404)).toBe("Cette invitation a expiré");
    await nobody.post(path).expect(404);

    const renewed = await invite(context, official, toRepresent());
    expect((await acceptWith(context, nobody, renewed)).status).toBe(303);
    expect(await heading(`/fr/invitations/${renewed}`, 404)).toBe(
      "Cette invitation a déjà été acceptée",
    );
  });

  it("are refused when the address has got another role in the meantime", async () => {
    const token = await invite(context, official, toRepresent());
    await addPerson(context, { id: "ada", email: ADA.email, role: "mediator" });
    const { text } = await nobody.post(`/en/invitations/${token}`).expect(409);
    expect(load(text)("h1").text()).toBe("This address has another role already");
  });

  it("no longer hold once whoever sent them is suspended, and say whom to ask", async () => {
    const token = await invite(context, official, toRepresent());
    const path = `/en/invitations/${token}`;
    const cookie = await askForCode(nobody, token);
    const code = await mailedSignInCode(context);
    await context.stores.accounts.update({ ...official, suspendedAt: context.clock.now() });
    for (const answer of [
      await nobody.get(path),
      await nobody.post(path),
      await nobody.post(`${path}/code`, { code }, cookie),
    ]) {
      expect(answer.status).toBe(409);
      const page = load(answer.text);
      expect(page("h1").text()).toBe("This invitation no longer holds");
      expect(texts(page, ".lede")[0]).toMatch(/ask one of its representatives or/);
    }
    expect(await context.stores.accounts.findByEmail(ADA.email)).toBeUndefined();

    await context.stores.accounts.update(official);
    await nobody.post(`${path}/code`, { code }, cookie).expect(303);
  });

  it("no longer hold once the representative who sent them has left", async () => {
    await acceptWith(context, nobody, await invite(context, official, toRepresent()));
    const ada = await context.stores.accounts.findByEmail(ADA.email);
    if (!ada) throw new Error("no account was opened");
    const bob = { ...ADA, email: "bob@marcheclair.example" };
    const token = await invite(context, ada, toRepresent(), bob);
    await nobody.get(`/fr/invitations/${token}`).expect(200);
    await context.stores.representatives.end(1, official.id, context.clock.now());
    await nobody.get(`/fr/invitations/${token}`).expect(409);
    await nobody.post(`/fr/invitations/${token}`).expect(409);
  });

  it("are told in the language chosen for the person", async () => {
    for (const [language, subject] of [
      ["fr", "Invitation à représenter Marchéclair au registre"],
      ["en", "Invitation to represent Marchéclair in the register"],
      ["de", "Einladung, Marchéclair im Register zu vertreten"],
    ] as [Language, string][]) {
      const email = `${language}@marcheclair.example`;
      await invite(context, official, toRepresent(), { ...ADA, email, language });
      expect((await context.stores.outbox.latest(1))[0]).toMatchObject({ to: email, subject });
    }
  });

  it("name whoever invites by function and organisation, without an address", async () => {
    const unnamed = await addPerson(context, { id: "b", email: "b@register.example" });
    const token = await invite(context, unnamed, toRepresent());
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail?.text).toContain("Die Verwaltung des Registers lädt Sie ein");
    const { text } = await nobody.get(`/fr/invitations/${token}`).expect(200);
    expect(load(text)(".lede").text()).toMatch(
      /^L’administration qui tient le registre vous invite/,
    );
    for (const told of [text, mail?.text]) expect(told).not.toContain("b@register.example");
  });
});
