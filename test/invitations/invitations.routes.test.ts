import type { Account } from "../../src/accounts/account";
import type { Language } from "../../src/infrastructure/language";
import type { Platform } from "../../src/platforms/platform";
import { load } from "cheerio";
import { testContext } from "../support/context";
import { mailedSignInCode } from "../support/mailed-code";
import { addPerson } from "../support/people";
import { addPlatform } from "../support/register";
import { texts } from "../support/reader";
import {
  acceptWith,
  ADA,
  askForCode,
  browserOf,
  invite,
  mailedToken,
  type TestBrowser,
} from "./invited";

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
      expect(texts(listed, "#representatives td")[1]).toMatch(/^Reste tant que/);
      const end = "/portal/marcheclair/representatives/1/end";
      const explained = load((await desk.get(end).expect(200)).text);
      expect(explained("main form")).toHaveLength(0);
      expect(texts(explained, "[role=alert]")[0]).toMatch(/^Une plateforme garde toujours/);
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
