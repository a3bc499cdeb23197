import { load } from "cheerio";
import type { Account } from "../../src/accounts/account";
import type { Platform } from "../../src/platforms/platform";
import { testContext } from "../support/context";
import { addPerson } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform } from "../support/register";
import { acceptWith, ADA, browserOf, invite, mailedToken, type TestBrowser } from "./invited";

describe("the people who represent a platform", () => {
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

  describe("at the desk of a representative", () => {
    const page = "/portal/marcheclair/representatives";
    const bob = { ...ADA, name: "Bob Martin", email: "bob@marcheclair.example" };
    const mailsTo = async (address: string) =>
      (await context.stores.outbox.latest(20))
        .filter(({ to, template }) => to === address && template.startsWith("representative-"))
        .map(({ subject }) => subject);

    it("tell the others when somebody joins or is removed, each in their language", async () => {
      await acceptWith(
        context,
        nobody,
        await invite(context, official, toRepresent(), { ...bob, language: "en" }),
      );
      expect(await mailsTo(ADA.email)).toEqual(["Bob Martin vertritt jetzt Marchéclair"]);
      expect(await mailsTo(bob.email)).toEqual([]);
      const officials = await browserOf(context, official);
      await officials.post("/console/platforms/marcheclair/representatives/1/end").expect(303);
      expect(await mailsTo(bob.email)).toEqual(["Ada Byron no longer represents Marchéclair"]);
      expect(await mailsTo(ADA.email)).toHaveLength(1);
    });

    it("offer nobody to remove the last one, and refuse it", async () => {
      const listed = load((await desk.get(page).expect(200)).text);
      expect(listed('#representatives a[href$="/end"]')).toHaveLength(0);
      expect(texts(listed, "#representatives td")[1]).toMatch(/^Bleibt, solange/);
      const end = "/portal/marcheclair/representatives/1/end";
      const explained = load((await desk.get(end).expect(200)).text);
      expect(explained("main form")).toHaveLength(0);
      expect(texts(explained, "[role=alert]")[0]).toMatch(/^Eine Plattform behält immer/);
      await desk.post(end).expect(409);
      expect(await context.stores.representatives.ofPlatform(platform.id)).toHaveLength(1);
    });

    let desk: TestBrowser;
    beforeEach(async () => {
      await acceptWith(context, nobody, await invite(context, official, toRepresent()));
      const ada = await context.stores.accounts.findByEmail(ADA.email);
      desk = await browserOf(context, ada);
    });

    it("tell nothing of the account behind an address; its owner is told at the end", async () => {
      const suspended = { role: "representative", suspendedAt: context.clock.now() } as const;
      await addPerson(context, { ...suspended, id: "bob", email: "bob@criea.example" });
      const addresses = [official.email, "bob@criea.example", "eve@marcheclair.example"];
      const told: { status: number; location: string | undefined; state: string | undefined }[] =
        [];
      for (const email of addresses) {
        const fields = { name: "Somebody", email, language: "fr" };
        const { status, headers } = await desk.post(page, fields);
        const listed = load((await desk.get(page).expect(200)).text);
        const state = texts(listed, "#invitations tbody tr").find((row) => row.includes(email));
        told.push({ status, location: headers["location"], state: state?.replace(email, "") });
      }
      expect(told[0]).toMatchObject({ status: 303, location: `${page}?done=invited` });
      expect(told).toEqual([told[0], told[0], told[0]]);

      const mails = await context.stores.outbox.latest(20);
      const tokens = addresses.map((email) => {
        const mail = mails.find(
          ({ to, template }) => to === email && template.startsWith("invitation-"),
        );
        return /\/invitations\/([\w-]{43})$/m.exec(mail?.text ?? "")?.[1] ?? "";
      });
      const answers = tokens.map((token) => nobody.post(`/fr/invitations/${token}`));
      const statuses = (await Promise.all(answers)).map(({ status }) => status);
      expect(statuses).toEqual([409, 409, 303]);
    });
  });

  describe("at the desk of an official", () => {
    let desk: TestBrowser;
    const page = "/console/platforms/marcheclair";
    beforeEach(async () => {
      desk = await browserOf(context, official);
    });
    const fields = { name: ADA.name, email: ADA.email, language: "de" };

    it("are sent, listed with their state, renewed and revoked", async () => {
      await desk.post(page, fields).expect(303).expect("Location", `${page}?done=invited`);
      const listed = load((await desk.get(`${page}?done=invited`).expect(200)).text);
      expect(texts(listed, "[role=status]")).toEqual([
        "L’invitation va partir par courriel dans un instant. Elle vaut 14 jours.",
      ]);
      expect(texts(listed, "#invitations tbody td")[1]).toBe("Ouverte jusqu’au 16 octobre 2026");

      const former = await mailedToken(context);
      await desk.post(`${page}/invitations/1/renewal`).expect(303);
      expect(await mailedToken(context)).not.toBe(former);
      await desk.post(`${page}/invitations/1/revocation`).expect(303);
      await nobody.get(`/fr/invitations/${await mailedToken(context)}`).expect(404);
      const refused = await desk.post(`${page}/invitations/1/renewal`).expect(409);
      expect(texts(load(refused.text), "[role=alert]")).toEqual([
        "Cette invitation a été annulée entre-temps : rien n’a été changé.",
      ]);
    });

    it("come back with what was typed when something is wrong", async () => {
      const { text } = await desk.post(page, { ...fields, email: "ada" }).expect(422);
      const form = load(text);
      expect(form("#name").attr("value")).toBe("Ada Byron");
      expect(form("#language option[selected]").attr("value")).toBe("de");
      expect(texts(form, ".error-summary li")).toEqual([
        "Indiquez une adresse électronique, comme nom@exemple.fr",
      ]);
    });

    it("are refused in words", async () => {
      await desk.post(page, fields).expect(303);
      const again = await desk.post(page, fields).expect(409);
      expect(texts(load(again.text), "#email-error")[0]).toMatch(/^Cette adresse est déjà invitée/);
      const own = await desk.post(page, { ...fields, email: official.email }).expect(409);
      expect(texts(load(own.text), "#email-error")[0]).toMatch(/un autre rôle/);
    });

    it("belong to one platform: from another they are not there", async () => {
      await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
      await desk.post(page, fields).expect(303);
      for (const id of ["1", "2", "0", "x", "99999999999"]) {
        await desk.post(`/console/platforms/criea/invitations/${id}/renewal`).expect(404);
        await desk.post(`/console/platforms/criea/invitations/${id}/revocation`).expect(404);
      }
      await desk.get("/console/platforms/nowhere").expect(404);
      await desk.post("/console/platforms/nowhere", fields).expect(404);
    });

    it("let an official end any representation, the last one too", async () => {
      await acceptWith(context, nobody, await invite(context, official, toRepresent()));
      const end = `${page}/representatives/1/end`;
      const { text } = await desk.get(end).expect(200);
      expect(load(text)("h1").text()).toBe("Retirer Ada Byron");
      await desk.post(end).expect(303).expect("Location", `${page}?done=ended`);
      for (const answer of [await desk.get(end), await desk.post(end)]) {
        expect(answer.status).toBe(409);
        const list = load(answer.text);
        expect(list("h1").text()).toBe("Représentants de Marchéclair");
        expect(texts(list, "[role=alert]")).toEqual([
          "Cette personne ne représente plus la plateforme.",
        ]);
      }
      await desk.get(`${page}/representatives/99/end`).expect(404);
    });

    it("are limited to sixty an hour", async () => {
      for (let sent = 0; sent < 60; sent += 1) await desk.post(page, {});
      const stopped = await desk.post(page, fields).expect(429);
      expect(Number(stopped.get("Retry-After"))).toBeGreaterThan(0);
    });
  });
});
