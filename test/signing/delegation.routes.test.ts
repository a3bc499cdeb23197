import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import type { Context } from "../../src/context";
import { decideSignature } from "../../src/signatures/decide-signature";
import { erasePersonalData } from "../../src/signatures/erase-personal-data.job";
import { removeExpiredDrafts } from "../../src/signing/remove-expired-drafts.job";
import { EXECUTABLE, PDF, pdfOf, PNG } from "../attachments/files";
import { expectReadable, openPage } from "../support/browser";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { ENGINES, type Engine } from "../support/engines";
import { addPerson, cookieOf } from "../support/people";
import { reader, texts } from "../support/reader";
import { publishedVersion } from "../support/register";
import { served } from "../support/served";
import { mistakesIn, openDraft, sign, signerAt } from "./signer";
import { SIGNATORY, typedAnswers } from "./typed-answers";

async function opened(engine: Engine = "sqlite") {
  const context = await testContext(engine);
  await publishVersionOne(context);
  return context;
}

/** Sends the step of the signatory, with a file or without. */
function signatoryStep(context: Context, token: string) {
  return (bytes?: Buffer, filename = "délégation.pdf", more: Record<string, string> = {}) => {
    const form = request(appOf(context))
      .post(`/fr/signing/${token}/signatory`)
      .set("Sec-Fetch-Site", "same-origin")
      .field({ ...SIGNATORY, ...more });
    return bytes ? form.attach("delegation", bytes, { filename }) : form;
  };
}

describe.each(ENGINES)("a delegation that is signed with, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof opened>>;
  beforeEach(async () => {
    context = await opened(engine);
  });
  afterEach(() => context.close());

  /** Signs with one; what is known of it then. */
  async function signed() {
    const token = await openDraft(context);
    await signatoryStep(context, token)(PDF).expect(303);
    await sign(context, signerAt(appOf(context)), token);
    const [{ reference } = { reference: "" }] = await context.queries.signatureList.list();
    const { delegation } = await context.stores.signatureAttachments.ofSignature(1);
    if (!delegation) throw new Error("the signature has no delegation");
    return { reference, delegation, token };
  }

  async function verified(reference: string): Promise<string | undefined> {
    const page = await reader(context)(`/en/verification/${reference}`);
    return texts(page, "#parts tbody tr").find((part) => part.includes("delegation"));
  }

  it("is evidence of the signature, without being told in public", async () => {
    const { reference, delegation, token } = await signed();
    const [line] = await context.queries.evidence.ofReference(reference);
    expect(line?.body).not.toContain(delegation.sha256);
    const opening = line?.openings.find(({ field }) => field === "delegationSha256");
    expect(opening?.value).toBe(delegation.sha256);
    expect(await verified(reference)).toBe("The file of the delegation agrees");
    const receipt = await reader(context)(`/fr/signing/${token}/receipt`);
    expect(texts(receipt, "dl")[0]).toContain(
      `Empreinte SHA-256 de la délégation (délégation.pdf) ${delegation.sha256}`,
    );
  });

  it("is handed out to officials, and the log says to whom", async () => {
    const { reference } = await signed();
    const cookie = await cookieOf(context, "official");
    const official = desk(context, () => cookie);
    const page = await official.page(`/console/signatures/${reference}`);
    const address = `/console/signatures/${reference}/delegation`;
    expect(texts(page, "main")[0]).toContain("délégation.pdf (PDF, 1 ko)");
    expect(page(`a[href="${address}"]`).text()).toBe("Télécharger délégation.pdf");

    const download = await official.get(address).expect(200);
    expect(download.body).toEqual(PDF);
    expect(download.get("Content-Disposition")).toMatch(/^attachment;/);
    expect(await context.stores.accessEntries.latest()).toMatchObject({
      rows: [{ path: address, kind: "download" }, {}],
    });
    await official.get(`/console/signatures/${reference}/scan`).expect(404);
  });

  it("is asked for once more by the draft that corrects the statement", async () => {
    await signed();
    const { charter } = await publishedVersion(context);
    const answers = typedAnswers(charter.commitments.map(({ code }) => code));
    const now = context.clock.now();
    const token = await context.stores.signingDrafts.open(charter.version, answers, now, 1);
    const page = await reader(context)(`/fr/signing/${token}/signatory`);
    expect(texts(page, "#delegation-hint")[0]).toContain("joignez-la de nouveau");
  });

  it("is erased with the address, five years after the signature came to its end", async () => {
    const { reference, delegation } = await signed();
    const account = await addPerson(context, { role: "official" });
    const review = { decision: "declined", reason: "Doublon" } as const;
    const command = { reference, review, account, baseUrl: "http://localhost" };
    await context.inTransaction((tx) => decideSignature(tx, command, context.clock.now()));

    context.clock.moveTo(new Date("2031-10-03T03:29:00Z"));
    await erasePersonalData(context);
    expect(await context.stores.attachments.find(delegation.id)).toBeUndefined();
    expect(await verified(reference)).toBe("The file of the delegation erased");
    expect((await context.stores.evidence.all()).at(-1)?.body).toContain(
      '"fields":["signatoryEmail","delegationSha256"]',
    );
  });

  it("goes with a draft that nobody came back to", async () => {
    const token = await openDraft(context);
    await signatoryStep(context, token)(PNG, "scan.png").expect(303);
    expect(await context.stores.attachments.find(1)).toMatchObject({ name: "scan.png" });
    context.clock.moveTo(new Date(context.clock.now().getTime() + 31 * 86_400_000));
    await removeExpiredDrafts(context);
    expect(await context.stores.attachments.find(1)).toBeUndefined();
  });
});

describe("handing in a delegation", () => {
  let context: Awaited<ReturnType<typeof opened>>;
  let token: string;
  let step: ReturnType<typeof signatoryStep>;
  beforeEach(async () => {
    context = await opened();
    token = await openDraft(context);
    step = signatoryStep(context, token);
  });
  afterEach(() => context.close());

  const shown = async (path = "signatory") =>
    texts(await reader(context)(`/fr/signing/${token}/${path}`), "main")[0];

  it("is shown, replaced and taken away", async () => {
    expect(await shown()).not.toContain("Fichier joint");
    await step(PDF).expect(303);
    expect(await shown()).toContain("Fichier joint : délégation.pdf (PDF, 1 ko)");
    expect(await shown("review")).toContain("délégation.pdf");

    await step(pdfOf(2_340_000), "../autre.pdf").expect(303);
    expect(await shown()).toContain("Fichier joint : autre.pdf (PDF, 2,3 Mo)");
    await step().expect(303);
    expect(await shown()).toContain("autre.pdf");
    await step(undefined, "", { delegation_removal: "yes" }).expect(303);
    expect(await shown()).not.toContain("Fichier joint");
    expect(await context.stores.attachments.all([1, 2])).toEqual([]);
  });

  it.each([
    [
      "a program",
      EXECUTABLE,
      "ce fichier n’est ni un PDF, ni un JPEG, ni un PNG qui s’ouvre. Choisissez-en un autre",
    ],
    ["nothing", Buffer.alloc(0), "ce fichier est vide. Choisissez-en un autre"],
    ["six megabytes", pdfOf(6_000_000), "ce fichier dépasse 5 Mo. Choisissez-en un plus petit"],
  ])(
    "refuses %s in it by the name of the field, and keeps what was typed",
    async (_, bytes, why) => {
      await step(PDF).expect(303);
      const refused = await step(bytes, "autre.pdf", { name: "Ada King" }).expect(422);
      expect(mistakesIn(refused)).toEqual([["#delegation", `Délégation de signature : ${why}`]]);
      expect(load(refused.text)("#name").val()).toBe("Ada King");
      expect(refused.text).toContain("délégation.pdf");
    },
  );

  it("keeps the file when something else is wrong", async () => {
    const refused = await step(PDF, "délégation.pdf", { email: "" }).expect(422);
    expect(mistakesIn(refused)).toEqual([["#email", "Indiquez votre adresse électronique"]]);
    expect(refused.text).toContain("Fichier joint");
  });

  it("needs no script, and has no barrier when a file is refused", async () => {
    const { origin, close } = await served(context);
    const page = await openPage();
    await page.goto(`${origin}/fr/signing/${token}/signatory`);
    await page
      .getByLabel("Délégation de signature")
      .setInputFiles({ name: "délégation.pdf", mimeType: "application/pdf", buffer: EXECUTABLE });
    await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
    await page.getByRole("link", { name: /Délégation de signature : ce fichier/ }).waitFor();
    await expectReadable(page);
    await close();
    context = await opened();
  });
});
