import type { Account } from "../../src/accounts/account";
import { load } from "cheerio";
import { LANGUAGES } from "../../src/infrastructure/language";
import type { Platform } from "../../src/platforms/platform";
import { browserOf, type TestBrowser } from "../invitations/invited";
import { publishAgain, publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { addPerson } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, awaitReview, signOnPaper } from "../support/register";
import { ADA, askToSign, loggedEvents } from "./asked-to-sign";

const PLATFORM = "/console/platforms/marcheclair";
const FORM = `${PLATFORM}/charter-invitation`;
const FIELDS = { version: "1", name: ADA.name, email: ADA.email, language: "fr", personal: "" };

describe("an official who asks a platform to sign", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let official: Account;
  let platform: Platform;
  let desk: TestBrowser;
  beforeEach(async () => {
    context = await testContext();
    official = await addPerson(context, { name: "Claire Morel" });
    platform = await addPlatform(context);
    desk = await browserOf(context, official);
  });
  afterEach(() => context.close());

  it("is told that there is nothing to sign before a version is announced", async () => {
    const form = load((await desk.get(FORM).expect(200)).text);
    expect(form("main form")).toHaveLength(0);
    expect(form(".lede").text()).toContain("il n’y a rien à signer");
    await desk.post(FORM, FIELDS).expect(422);
    await desk.get("/console/platforms/nobody/charter-invitation").expect(404);
  });

  describe("once there is a version", () => {
    beforeEach(() => publishVersionOne(context));

    it("enters the state, its evidence and the mail together", async () => {
      const personal = "Nous en avions parlé\nau salon de Lille.";
      await desk
        .post(FORM, { ...FIELDS, personal })
        .expect(303)
        .expect("Location", `${PLATFORM}?done=asked-to-sign`);
      expect(await context.stores.platformStates.ofPlatform(platform.id)).toMatchObject([
        { state: "invited", author: "official", accountId: official.id, charterVersion: 1 },
      ]);
      const events = await loggedEvents(context);
      expect(events.slice(-2)).toMatchObject([
        { type: "platform-state-entered", state: "invited" },
        {
          type: "platform-invitation-sent",
          personal: { inviteeEmail: expect.any(String) as string },
        },
      ]);
      expect(JSON.stringify(events)).not.toContain(ADA.email);
      const [mail] = await context.stores.outbox.latest(1);
      expect(mail).toMatchObject({
        to: ADA.email,
        subject: "Marchéclair est invitée à signer la charte du dialogue",
      });
      expect(mail?.text).toContain("«\u00A0Nous en avions parlé au salon de Lille.\u00A0»");
      expect(mail?.text).toContain("12 engagements");
      expect(mail?.text).not.toContain("\n\n\n");
    });

    it("sees what became of it on the platform’s page", async () => {
      await desk.post(FORM, FIELDS).expect(303);
      const page = load((await desk.get(`${PLATFORM}?done=asked-to-sign`).expect(200)).text);
      expect(texts(page, "[role=status]")).toEqual([
        "L’invitation à signer la charte va partir par courriel dans un instant.",
      ]);
      expect(texts(page, "#charter-invitations tbody :is(th, td)")).toEqual([
        "Ada Byron ada@marcheclair.example",
        "1",
        "2 octobre 2026",
        "Sans réponse",
        "Aucun prochain le 7 octobre 2026",
      ]);
    });

    it("chooses among the versions that can be signed, the one in force to begin with", async () => {
      await publishAgain(context, 2, "2026-10-01");
      await publishAgain(context, 3, "2027-01-01");
      const form = load((await desk.get(FORM).expect(200)).text);
      expect(texts(form, "input[name=version] + label")).toEqual(["Version 2", "Version 3"]);
      expect(form("input[name=version][checked]").attr("value")).toBe("2");
      const refused = load((await desk.post(FORM, FIELDS).expect(422)).text);
      expect(texts(refused, ".error-summary li")).toEqual([
        "Choisissez une version en vigueur ou annoncée",
      ]);
      expect(refused("#email").attr("value")).toBe(ADA.email);
      await desk.post(FORM, { ...FIELDS, version: "3" }).expect(303);
    });

    it.each<[string, string, () => Promise<unknown>]>([
      [
        "is invited already",
        "n’a pas encore répondu",
        () => askToSign(context, { platform, inviter: official }),
      ],
      ["waits for a decision", "attend une décision", () => awaitReview(context, platform)],
      ["has signed", "a déjà signé", () => signOnPaper(context, platform)],
    ])("is refused in words when the platform %s", async (_name, words, act) => {
      await act();
      const mails = await context.stores.outbox.latest(20);
      const { text } = await desk.post(FORM, FIELDS).expect(409);
      expect(texts(load(text), "[role=alert]").join()).toContain(words);
      expect(await context.stores.outbox.latest(20)).toEqual(mails);
      expect(load(text)("#email").attr("value")).toBe(ADA.email);
    });

    it.each(LANGUAGES)("writes in %s when the platform reads it", async (language) => {
      await desk.post(FORM, { ...FIELDS, language }).expect(303);
      const [mail] = await context.stores.outbox.latest(1);
      const links = mail?.text.match(/^http\S+$/gm) ?? [];
      expect(links.map((link) => new URL(link).pathname.split("/")[1])).toEqual([
        language,
        language,
        language,
        "",
      ]);
      expect(mail?.text).not.toContain("undefined");
    });

    it("proves the second factor again, and finds what was typed", async () => {
      context.clock.moveTo(new Date(context.clock.now().getTime() + 16 * 60_000));
      await desk
        .post(FORM, { ...FIELDS, personal: "Bonjour" })
        .expect(303)
        .expect("Location", `/fr/second-factor?next=${encodeURIComponent(FORM)}`);
      expect(await context.stores.platformInvitations.ofPlatform(platform.id)).toEqual([]);
    });
  });
});
