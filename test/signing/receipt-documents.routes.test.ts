import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { readPdf } from "../support/pdf";
import { addPerson, openSession } from "../support/people";
import { askForCode, mailedCode, openDraft, signerAt, type Signer } from "./signer";
import { SIGNATORY } from "./typed-answers";

interface Proof {
  readonly reference: string;
  readonly line: { readonly body: string; readonly leaf: string };
  readonly openings: readonly { readonly field: string; readonly value: string }[];
  readonly checks: readonly { readonly run: string; readonly gives: string }[];
}

const NAME = "Ada O’Byron d'Arc & <b> 🙂 שלום";

describe.each(ENGINES)("the documents of a receipt, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let signer: Signer;
  let token: string;
  let reference: string;
  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    signer = signerAt(appOf(context));
    token = await openDraft(context, (answers) => ({
      ...answers,
      signatory: { ...SIGNATORY, name: NAME },
    }));
    const statement_sha256 = await askForCode(signer, token, NAME);
    const code = await mailedCode(context);
    await signer.post(`/${token}/code`, { code, statement_sha256 }).expect(303);
    reference = (await context.queries.signatureList.list())[0]?.reference ?? "";
  });
  afterEach(() => context.close());

  async function receipts() {
    const mails = await context.stores.outbox.latest(20);
    return mails.filter(({ template }) => template === "signature-receipt");
  }

  /** What was attached to the receipt that was queued last, by the end of its name. */
  async function attached(ending: string): Promise<Buffer> {
    const [mail] = await receipts();
    const file = mail?.attachments.find(({ name }) => name.endsWith(ending));
    return Buffer.from(file?.content ?? "", "base64");
  }

  it("are a tagged PDF with every line of the statement, and where signs are missing it says so", async () => {
    const signature = await context.stores.signatures.find(reference);
    const pdf = await readPdf(await attached(".pdf"));
    const plain = (text: string) => text.replaceAll(/\s+/g, "");
    const printed = plain(pdf.pages.join(""));
    expect(pdf).toMatchObject({ tagged: true, language: "fr-FR" });
    expect(pdf.title).toContain(reference);
    const lines = signature?.statement.split("\n") ?? [];
    const missing = lines.filter((line) => !printed.includes(plain(line)));
    expect(missing).toEqual([expect.stringContaining("🙂")]);
    expect(printed).toContain(plain("Ada O’Byron d'Arc & <b> ◊"));
    expect(pdf.structure.flat().length).toBeGreaterThan(0);
  });

  it("are the very bytes that are handed out, known to the log and recognised by anybody", async () => {
    const mailed = await attached(".pdf");
    const response = await signer.get(`/${token}/statement.pdf`).expect(200);
    expect(response.get("Content-Type")).toBe("application/pdf");
    expect(response.get("Content-Disposition")).toBe(`attachment; filename=${reference}.pdf`);
    expect(Buffer.compare(mailed, response.body as Buffer)).toBe(0);

    const told = async (bytes: Buffer) => {
      const verified = await request(appOf(context))
        .post(`/en/verification/${reference}`)
        .set("Sec-Fetch-Site", "same-origin")
        .attach("file", bytes, "any.pdf")
        .expect(200);
      return load(verified.text)("[role=status]").text();
    };
    expect(await told(mailed)).toContain("is the PDF document that was sent with the receipt");
    mailed[mailed.length >> 1] = (mailed[mailed.length >> 1] ?? 0) ^ 1;
    expect(await told(mailed)).toContain("none of the documents");
  });

  it("are proved by a file whose commands give what it says, whatever was typed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "proof-"));
    await writeFile(join(folder, `${reference}.txt`), await attached(".txt"));
    await writeFile(join(folder, `${reference}.pdf`), await attached(".pdf"));
    const proof = JSON.parse((await attached("-proof.json")).toString("utf8")) as Proof;
    const given = proof.checks.map(({ run }) =>
      execFileSync("bash", ["-c", run], { cwd: folder, encoding: "utf8" }).slice(0, 64),
    );
    await rm(folder, { recursive: true });

    expect(given).toEqual(proof.checks.map(({ gives }) => gives));
    expect(given).toHaveLength(8);
    const [line] = await context.queries.evidence.ofReference(reference);
    expect(proof.line).toMatchObject({ body: line?.body, leaf: line?.leaf });
    const { personal } = JSON.parse(proof.line.body) as { personal: Record<string, string> };
    for (const { gives } of proof.checks.slice(3)) {
      expect(Object.values(personal)).toContain(Buffer.from(gives, "hex").toString("base64"));
    }
    expect(proof.openings.map(({ value }) => value)).toContain("ada@marcheclair.example");
  });

  it("are sent again by the signatory, the same, a limited number of times", async () => {
    const again = () => signer.post(`/${token}/receipt`);
    await again().expect(303).expect("Location", `/fr/signing/${token}/receipt?sent=again`);
    const page = load((await signer.get(`/${token}/receipt?sent=again`).expect(200)).text);
    expect(page("main").text()).toContain("une nouvelle fois");
    const [second, first] = await receipts();
    expect(JSON.stringify(second?.attachments) === JSON.stringify(first?.attachments)).toBe(true);
    expect(second?.text).toContain("Voici de nouveau cet accusé de réception");
    expect(first?.text).not.toContain("Voici de nouveau");

    for (let times = 1; times < 10; times++) await again().expect(303);
    await again().expect(429);
    expect(await receipts()).toHaveLength(11);
  });

  it("are sent again by an official, and by nobody else", async () => {
    const post = (cookie: string) =>
      request(appOf(context))
        .post(`/console/signatures/${reference}/receipt`)
        .set("Sec-Fetch-Site", "same-origin")
        .set("Cookie", cookie);
    const signedIn = async (role: "official" | "mediator") => {
      const person = await addPerson(context, {
        id: role,
        email: `${role}@register.example`,
        role,
      });
      return `session=${await openSession(context, person)}`;
    };
    await post(await signedIn("mediator")).expect(403);
    const official = await signedIn("official");
    const done = `/console/signatures/${reference}?done=receipt-sent`;
    await post(official).expect(303).expect("Location", done);
    expect(await receipts()).toHaveLength(2);
    const page = await request(appOf(context)).get(done).set("Cookie", official).expect(200);
    expect(load(page.text)("[role=status]").text()).toContain("une nouvelle fois");
  });

  it("are not there for a draft that is not signed", async () => {
    const open = await openDraft(context);
    for (const file of ["statement.pdf", "receipt"])
      await signer.get(`/${open}/${file}`).expect(303);
    await signer.post(`/${open}/receipt`).expect(303).expect("Location", `/fr/signing/${open}`);
    expect(await receipts()).toHaveLength(1);
  });
});
