import { load } from "cheerio";
import type { Express } from "express";
import { appOf } from "../support/app";
import { LANGUAGES } from "../../src/infrastructure/language";
import { removeExpiredDrafts } from "../../src/signing/remove-expired-drafts.job";
import { publishVersionOne, versionOne } from "../support/charter";
import { testContext } from "../support/context";
import { headingOf, openDraft, signerAt, type Signer } from "./signer";
import { ORGANISATION } from "./typed-answers";

describe("the way to a statement", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let app: Express;
  let signer: Signer;
  beforeEach(async () => {
    context = await testContext();
    app = appOf(context);
    signer = signerAt(app);
  });
  afterEach(() => context.close());

  describe("before a version of the charter is in force", () => {
    it.each(LANGUAGES)("says in %s that nothing can be signed", async (language) => {
      await publishVersionOne(context, "2026-10-03");
      const response = await signerAt(app, language).get("").expect(200);
      expect(load(response.text)("form")).toHaveLength(0);
      expect(load(response.text)("main a").attr("href")).toBe(`/${language}/charter`);
    });

    it("opens no draft", async () => {
      const response = await signer.post("").expect(409);
      expect(headingOf(response)).toBe("Aucune version de la charte n’est en vigueur");
      expect(response.get("Set-Cookie")).toBeUndefined();
    });
  });

  describe("once a version is in force", () => {
    beforeEach(() => publishVersionOne(context));

    it.each(LANGUAGES)(
      "says in %s what signing means, and links to that version",
      async (language) => {
        const { signing } = await versionOne();
        const page = load((await signerAt(app, language).get("").expect(200)).text);
        for (const paragraph of signing[language]) expect(page("main").text()).toContain(paragraph);
        expect(page(`main a[href="/${language}/charter/1"]`)).toHaveLength(1);
        expect(page("form").attr("action")).toBe(`/${language}/signing`);
      },
    );

    it("begins with a draft that only its address and a cookie of thirty days lead to", async () => {
      const response = await signer.post("").expect(303);
      const [, token = ""] =
        /^\/fr\/signing\/([\w-]{43})\/organisation$/.exec(response.get("Location") ?? "") ?? [];
      expect(token).not.toBe("");
      expect(response.get("Set-Cookie")?.[0]).toMatch(
        new RegExp(`^signing-draft=${token}; Max-Age=2592000; Path=/; .*HttpOnly; SameSite=Lax$`),
      );
    });

    it("offers to resume the draft that the browser began, and another one beside it", async () => {
      const token = await openDraft(context);
      const start = await signer.get("").set("Cookie", `signing-draft=${token}`).expect(200);
      const page = load(start.text);
      expect(page("main form a.button").attr("href")).toBe(`/fr/signing/${token}`);
      expect(page("main form button").text()).toBe("Commencer une autre déclaration");
    });

    it.each(["nothing", "", "x".repeat(5_000)])(
      "offers nothing to resume to a browser with the cookie %j",
      async (token) => {
        const start = await signer.get("").set("Cookie", `signing-draft=${token}`).expect(200);
        expect(load(start.text)("main form button").text()).toBe("Commencer");
      },
    );

    it("changes nothing when it is only looked at", async () => {
      const token = await openDraft(context);
      const before = await context.stores.signingDrafts.find(token, context.clock.now());
      context.clock.moveTo(new Date(context.clock.now().getTime() + 86_400_000));
      for (const step of [
        "",
        "/organisation",
        "/commitments/C1",
        "/signatory",
        "/review",
        "/code",
      ]) {
        const response = await signer.get(`/${token}${step}`);
        expect(response.get("Set-Cookie")).toBeUndefined();
      }
      expect(await context.stores.signingDrafts.find(token, context.clock.now())).toEqual(before);
      expect(await context.stores.outbox.latest(1)).toEqual([]);
    });

    it.each(["nothing", "x".repeat(43), "..%2f..", "<script>"])(
      "says in words that there is no draft %j",
      async (token) => {
        for (const step of ["", "/organisation", "/commitments/C1", "/review", "/code"]) {
          const response = await signer.get(`/${encodeURIComponent(token)}${step}`).expect(404);
          expect(headingOf(response)).toBe("Cette déclaration n’existe plus");
        }
        await signer.post(`/${encodeURIComponent(token)}/organisation`, ORGANISATION).expect(404);
      },
    );

    it("lets a draft live thirty days after the last thing that was typed", async () => {
      const token = await openDraft(context, () => ({}));
      const day = 86_400_000;
      const begun = context.clock.now().getTime();
      context.clock.moveTo(new Date(begun + 30 * day - 1));
      await signer.post(`/${token}/organisation`, ORGANISATION).expect(303);
      context.clock.moveTo(new Date(begun + 60 * day - 2));
      await signer.get(`/${token}/organisation`).expect(200);
      context.clock.moveTo(new Date(begun + 60 * day - 1));
      await signer.get(`/${token}/organisation`).expect(404);
    });

    it("deletes a draft whose time is over, with its codes, and no other", async () => {
      const old = await openDraft(context);
      context.clock.moveTo(new Date(context.clock.now().getTime() + 86_400_000));
      const young = await openDraft(context);
      context.clock.moveTo(new Date(context.clock.now().getTime() + 29 * 86_400_000));
      await removeExpiredDrafts(context);

      const then = new Date(0);
      expect(await context.stores.signingDrafts.find(old, then)).toBeUndefined();
      expect(await context.stores.signingDrafts.find(young, then)).toBeDefined();
    });
  });
});
