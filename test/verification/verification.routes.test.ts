import { load, type CheerioAPI } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import { connect } from "../../src/infrastructure/database/connection";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { texts } from "../support/reader";
import { decideSignature } from "../../src/signatures/decide-signature";
import { addPerson } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";
import { askForCode, mailedCode, openDraft, signerAt } from "../signing/signer";

type Handle = ReturnType<typeof connect>;

describe("verifying a signature", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let reference: string;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    const signer = signerAt(appOf(context));
    const token = await openDraft(context);
    const sha256 = await askForCode(signer, token);
    const code = await mailedCode(context);
    await signer.post(`/${token}/code`, { code, statement_sha256: sha256 }).expect(303);
    const [platform] = await context.stores.platforms.all();
    const [signature] = await context.stores.signatures.ofPlatform(platform?.id ?? 0);
    reference = signature?.reference ?? "";
  });
  afterEach(() => context.close());

  async function read(address: string, status = 200): Promise<CheerioAPI> {
    return load((await request(appOf(context)).get(address).expect(status)).text);
  }

  const parts = async () =>
    Object.fromEntries(
      texts(await read(`/en/verification/${reference}`), "#parts tbody tr").map((row) => {
        const [, part = "", outcome = ""] =
          /^(.*?) (agrees|does not agree|erased)$/.exec(row) ?? [];
        return [part, outcome];
      }),
    );

  /** As whoever owns the database can: past the triggers. */
  async function tamper(table: string, change: (db: Handle) => Promise<unknown>): Promise<void> {
    const db = connect(context.config.database);
    await db.raw(`drop trigger if exists ${table}_no_update`);
    await db.raw(`drop trigger if exists ${table}_no_delete`);
    await change(db);
    await db.destroy();
  }

  async function differing(): Promise<string[]> {
    return Object.entries(await parts()).flatMap(([part, outcome]) =>
      outcome === "does not agree" ? [part] : [],
    );
  }

  it("finds all of it as it was logged, and names no person", async () => {
    const page = await read(`/en/verification/${reference}`);
    expect(page(".lede").text()).toContain("agrees with the evidence log");
    expect(Object.values(await parts())).toEqual(Array.from({ length: 10 }, () => "agrees"));
    const signatory = await context.stores.signatures.findSignatory(1);
    expect(signatory?.name).toBeTruthy();
    for (const personal of [signatory?.name, signatory?.email, signatory?.function]) {
      expect(page("main").text()).not.toContain(personal);
    }
  });

  it.each([
    ["The text of the statement", "signatures", { statement: "something else" }],
    ["The text of the statement", "signatures", { statement_sha256: "ab".repeat(32) }],
    [
      "The date, the version and the platform",
      "signatures",
      { signed_at: "2020-01-01T00:00:00.000Z" },
    ],
    [
      "The date, the version and the platform",
      "signatures",
      { effective_at: "2020-01-01T00:00:00.000Z" },
    ],
    ["The date, the version and the platform", "platforms", { slug: "somebody-else" }],
    [
      "The commitments taken, and the reasons",
      "signature_commitments",
      { reason: "Nobody said so" },
    ],
    ["The PDF document", "signature_documents", { pdf: Buffer.from("%PDF-1.7 of another") }],
    ["The IP address when signing", "signature_signatories", { ip_address: "192.0.2.1" }],
    ["The browser when signing", "signature_signatories", { user_agent: "Otherfox/2.0" }],
    ["The signatory’s name", "signature_signatories", { name: "Somebody Else" }],
    ["The signatory’s function", "signature_signatories", { function: "Nobody" }],
    ["The signatory’s address", "signature_signatories", { email: "else@where.example" }],
    ["The line of the log", "evidence_entries", undefined],
  ])("says that %s does not agree when it was changed", async (part, table, change) => {
    await tamper(table, async (db) => {
      if (change) await db(table).update(change);
      else {
        const line = await db(table).orderBy("seq", "desc").first<{ body: string }>();
        await db(table)
          .where("body", "like", '%"statement-signed"%')
          .update({ leaf: "0".repeat(64), recorded_at: line.body.length.toString() });
      }
    });
    expect(await differing()).toEqual([part]);
  });

  it("says that the commitments do not agree when one was taken out", async () => {
    await tamper("signature_commitments", (db) =>
      db("signature_commitments").where({ commitment: "C1" }).update({ choice: "not-taken" }),
    );
    expect(await differing()).toEqual(["The commitments taken, and the reasons"]);
  });

  it("says that the decision does not agree when it was turned, or was never logged", async () => {
    const account = await addPerson(context);
    const review = { decision: "accepted", authorityCheck: "Rappel" } as const;
    const command = { reference, review, account, baseUrl: "http://localhost" };
    await context.inTransaction((tx) => decideSignature(tx, command, context.clock.now()));
    expect(await parts()).toMatchObject({ "The decision": "agrees" });
    await tamper("signature_decisions", (db) =>
      db("signature_decisions").update({ decision: "declined" }),
    );
    expect(await differing()).toEqual(["The decision"]);
    await tamper("signature_decisions", (db) => db("signature_decisions").delete());
    expect(await differing()).toEqual(["The decision"]);
  });

  it("says what was erased, and that the rest agrees", async () => {
    await tamper("evidence_openings", (db) =>
      db("evidence_openings").where({ field: "signatoryEmail" }).delete(),
    );
    expect(await parts()).toMatchObject({
      "The signatory’s address": "erased",
      "The signatory’s name": "agrees",
    });
  });

  it("says that the log does not know it", async () => {
    await tamper("evidence_references", (db) => db("evidence_references").delete());
    const page = await read(`/en/verification/${reference}`);
    expect(page(".lede").text()).toContain("does not know this signature");
  });

  const send = (file: string | Buffer | undefined, name = "file.txt") => {
    const post = request(appOf(context))
      .post(`/en/verification/${reference}`)
      .set("Sec-Fetch-Site", "same-origin");
    return file === undefined
      ? post.field("nothing", "")
      : post.attach("file", Buffer.from(file), name);
  };

  it("tells whether a file is the statement, the line of evidence, or neither", async () => {
    const signature = await context.stores.signatures.find(reference);
    const [line] = await context.queries.evidence.ofReference(reference);
    const told = async (file: string | Buffer) =>
      load((await send(file).expect(200)).text)("[role=status]").text();

    expect(await told(signature?.statement ?? "")).toContain("is the statement that was signed");
    expect(await told(line?.body ?? "")).toContain("is the line of evidence");
    expect(await told(`${signature?.statement ?? ""} `)).toContain("none of the documents");
    expect(await told(Buffer.alloc(2_000_000, 7))).toContain("none of the documents");
  });

  it("refuses no file, and one that is too large", async () => {
    const none = load((await send(undefined).expect(422)).text);
    expect(none("[role=alert] a").attr("href")).toBe("#file");
    const large = await send(Buffer.alloc(10_000_001)).expect(413);
    expect(load(large.text)("#file-error").text()).toContain("too large");
  });

  it("is asked for by reference, in any case, and keeps what is none", async () => {
    const app = appOf(context);
    const ask = (typed: string) => request(app).get("/en/verification").query({ reference: typed });
    await ask(` ${reference.toLowerCase()} `)
      .expect(303)
      .expect("Location", `/en/verification/${reference}`);
    const malformed = load((await ask("<b>S-1").expect(422)).text);
    expect(malformed("#reference").val()).toBe("<b>S-1");
    const unknown = load((await ask("S-0000000000").expect(422)).text);
    expect(unknown("#reference-error").text()).toContain("No signature has the reference");
    await read("/en/verification");
    await read("/en/verification/S-0000000000", 404);
  });

  it("of paper compares what there is: no person signed online", async () => {
    const platform = await addPlatform(context, { slug: "papier", tradeName: "Papier" });
    await signOnPaper(context, platform);
    const [paper] = await context.stores.signatures.ofPlatform(platform.id);
    reference = paper?.reference ?? "";
    expect(Object.keys(await parts())).toHaveLength(5);
    expect(await differing()).toEqual([]);
  });
});
