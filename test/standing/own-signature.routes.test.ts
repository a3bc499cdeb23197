import type { Platform } from "../../src/platforms/platform";
import { registerFromLog } from "../../src/signatories/register-from-log";
import { endOf, registerLine } from "../../src/signatories/register-on-day";
import type { Signature } from "../../src/signatures/signature";
import { sha256Of } from "../../src/signing/proof-file";
import { publishAgain, publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";
import {
  askToSign,
  confirm,
  mailedActCode,
  representative,
  SIGNATURE,
  type Representative,
} from "./representative";

const DROP_C4 = {
  C4_choice: "not-taken",
  C4_reason: "Notre équipe de recours <ferme> & change",
  effective_on: "2026-11-01",
};

/** Friday 2 October 2026, noon in Paris, is now. */
describe.each(ENGINES)(
  "the signature of a platform, led by its representatives, on %s",
  (engine) => {
    let context: Awaited<ReturnType<typeof testContext>>;
    let platform: Platform;
    let ada: Representative;
    beforeEach(async () => {
      context = await testContext(engine);
      await publishVersionOne(context);
      platform = await addPlatform(context);
      await signOnPaper(context, platform, { taken: ["C1", "C4"] });
      ada = await representative(context, platform);
    });
    afterEach(() => context.close());

    const signatures = () => context.stores.signatures.ofPlatform(platform.id);
    const history = () => context.stores.platformStates.ofPlatform(platform.id);
    const templates = async () =>
      (await context.stores.outbox.latest(20)).map(({ template }) => template);

    /** The register of a day, which the tables and the log tell alike. */
    async function registerOn(day: string) {
      const { evidence, takings } = context.stores;
      const own = (await takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
      const facts = { history: await history(), takings: own };
      const now = context.clock.now();
      const line = registerLine(platform.slug, facts, day, endOf(day) ?? now);
      expect(registerFromLog(await evidence.all(), day)).toEqual([line]);
      return line;
    }

    it("changes by a new statement that replaces the last one", async () => {
      await askToSign(ada, "change", DROP_C4);
      expect(await signatures()).toHaveLength(1);
      const done = await confirm(context, ada, "change");
      expect([done.status, done.get("Location")]).toEqual([303, `${SIGNATURE}?done=change`]);

      const [first, second] = await signatures();
      expect(second).toMatchObject({
        medium: "online",
        language: "fr",
        supersedesId: first?.id,
        effectiveAt: new Date("2026-10-31T23:00:00Z"),
        decision: { decision: "accepted", accountId: undefined },
      });
      expect(second?.decision?.authorityCheck).toContain("vérifiée lors de son invitation");
      expect(second?.statement).toContain(`Elle remplace la déclaration ${first?.reference ?? ""}`);
      expect(second?.statement).toContain("Motif\u00A0: Notre équipe de recours <ferme> & change");
      expect(await registerOn("2026-10-31")).toMatchObject({ commitments: ["C1", "C4"] });
      expect(await registerOn("2026-11-01")).toMatchObject({
        state: "signed",
        commitments: ["C1"],
      });
      expect(await templates()).toEqual(["replacement-receipt", "act-code"]);
      await expectDocuments();

      const page = await ada.page(`${SIGNATURE}?done=change`);
      expect(texts(page, ".notice").join(" ")).toContain("prendra effet le 1er novembre 2026");
      const verification = await ada.page(`/fr/verification/${second?.reference ?? ""}`);
      expect(texts(verification, ".tag")).not.toContain("non conforme");
      expect(texts(verification, ".tag").length).toBeGreaterThan(5);
    });

    /** The receipt brings what a first signature brings, and the PDF is recognised. */
    async function expectDocuments(): Promise<void> {
      const { id, reference } = (await signatures()).at(-1) as Signature;
      const [receipt] = await context.stores.outbox.latest(1);
      const files = receipt?.attachments ?? [];
      expect(files.map(({ name }) => name)).toEqual([
        `${reference}.txt`,
        `${reference}.pdf`,
        expect.stringMatching(/^evidence-\d+\.json$/),
        `${reference}-proof.json`,
      ]);
      const [, pdf, , proof] = files.map(({ content }) => Buffer.from(content, "base64"));
      expect(await context.stores.signatureDocuments.find(id)).toEqual(new Uint8Array(pdf ?? []));
      const pdfSha256 = sha256Of(new Uint8Array(pdf ?? []));
      expect(String(proof)).toContain(pdfSha256);
      expect((await context.stores.evidence.all()).map(({ body }) => body).join()).toContain(
        pdfSha256,
      );
      expect(receipt?.text).toContain(`${reference}-proof.json`);
    }

    it("signs once, however often the same code is sent", async () => {
      await askToSign(ada, "change", DROP_C4);
      const code = await mailedActCode(context);
      const answers = await Promise.all(
        [1, 2, 3].map(() => ada.post(`${SIGNATURE}/change/code`, { code })),
      );
      expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
      expect(await signatures()).toHaveLength(2);
      expect((await templates()).filter((name) => name === "replacement-receipt")).toHaveLength(1);
      // The back button leads to what stands.
      await ada.get(`${SIGNATURE}/change/code`).expect(303).expect("Location", SIGNATURE);
    });

    it("lets one of two representatives win, and tells the other", async () => {
      const bob = await representative(context, platform, {
        id: "bob",
        email: "bob@marcheclair.example",
      });
      await askToSign(ada, "change", DROP_C4);
      const first = await mailedActCode(context);
      await askToSign(bob, "change", { ...DROP_C4, C7_choice: "taken" });
      const second = await mailedActCode(context);
      const answers = await Promise.all([
        ada.post(`${SIGNATURE}/change/code`, { code: first }),
        bob.post(`${SIGNATURE}/change/code`, { code: second }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
      const refused = answers.find(({ status }) => status === 409);
      expect(refused?.text).toContain("un autre représentant ou l’administration a agi");
      expect(await signatures()).toHaveLength(2);
    });

    it("is renewed for the version announced, from the day that one is in force", async () => {
      await publishAgain(context, 2, "2027-01-01");
      await askToSign(ada, "renewal", { C7_choice: "taken" });
      await confirm(context, ada, "renewal");
      expect((await history()).at(-1)).toMatchObject({
        state: "signed",
        charterVersion: 2,
        effectiveOn: "2027-01-01",
        author: "platform",
      });
      expect(await registerOn("2026-12-31")).toMatchObject({ charterVersion: 1 });
      expect(await registerOn("2027-01-01")).toMatchObject({
        charterVersion: 2,
        commitments: ["C1", "C4", "C7"],
      });
      const [, second] = await signatures();
      expect(second?.statement).toMatch(/Version 2, en vigueur à compter du 1er\sjanvier\s2027/);
    });

    it("ends on the day chosen, and no sooner, once the code is typed", async () => {
      const form = { effective_on: "2026-10-15", reason: "Nous fermons\nla place de marché" };
      await ada.post(`${SIGNATURE}/withdrawal`, form).expect(303);
      expect(await history()).toHaveLength(1);
      expect((await confirm(context, ada, "withdrawal")).status).toBe(303);
      expect((await history()).at(-1)).toMatchObject({
        state: "withdrawn",
        author: "platform",
        reason: "Nous fermons la place de marché",
      });
      expect(await registerOn("2026-10-14")).toMatchObject({ state: "signed" });
      expect(await registerOn("2026-10-15")).toMatchObject({ state: "withdrawn", commitments: [] });
      expect((await templates())[0]).toBe("withdrawal-receipt");
    });

    it("takes five tries of a code, and none of another act's", async () => {
      await ada.post(`${SIGNATURE}/withdrawal`, { effective_on: "2026-10-15" }).expect(303);
      const other = await mailedActCode(context);
      await askToSign(ada, "change", DROP_C4);
      const code = await mailedActCode(context);
      const wrong = code === "000000" ? "000001" : "000000";
      await ada.post(`${SIGNATURE}/withdrawal/code`, { code: other }).expect(303);
      expect(await history()).toHaveLength(1);
      for (const typedCode of [wrong, wrong, wrong, wrong]) {
        await ada.post(`${SIGNATURE}/change/code`, { code: typedCode }).expect(422);
      }
      const last = await ada.post(`${SIGNATURE}/change/code`, { code: wrong }).expect(422);
      expect(last.text).toContain("cinq essais");
      await ada.post(`${SIGNATURE}/change/code`, { code }).expect(422);
      expect(await signatures()).toHaveLength(1);
    });

    it("tells of a version that was replaced while its change was being signed", async () => {
      await publishAgain(context, 2, "2026-10-10");
      context.clock.moveTo(new Date("2026-10-09T21:58:00Z"));
      await ada.signInAgain();
      await askToSign(ada, "change", { ...DROP_C4, effective_on: "2026-10-09" });
      context.clock.moveTo(new Date("2026-10-09T22:01:00Z"));
      const late = await confirm(context, ada, "change");
      expect(late.status).toBe(409);
      expect(late.text).toContain("la charte a changé de version");
      const { text } = await ada.get(`${SIGNATURE}/change`).expect(409);
      expect(text).toContain("signez la nouvelle version plutôt que de modifier l’ancienne");
      expect(await signatures()).toHaveLength(1);
    });
  },
);
