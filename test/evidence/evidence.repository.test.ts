import { leafHash, saltedCommitment } from "../../src/evidence/evidence-entry";
import type { EvidenceEvent } from "../../src/evidence/evidence-event";
import { connect } from "../../src/infrastructure/database/connection";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";

const published: EvidenceEvent = {
  type: "charter-version-published",
  charterVersion: 1,
  contentSha256: "ab".repeat(32),
  inForceOn: "2024-07-01",
};

describe.each(ENGINES)("the evidence log on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  const append = (event: EvidenceEvent = published) =>
    context.inTransaction((tx) => tx.evidence.append(event, NOON));

  it("stores one canonical line an event, numbered from 0", async () => {
    await append();
    const [entry] = await context.stores.evidence.all();

    expect(entry?.body).toBe(
      `{"at":"2026-10-02T10:00:00.000Z","charterVersion":1,"contentSha256":"${"ab".repeat(32)}","inForceOn":"2024-07-01","seq":0,"type":"charter-version-published"}`,
    );
    expect(entry?.leaf).toBe(leafHash(entry?.body ?? ""));
  });

  it("leaves no gap when a transaction is rolled back", async () => {
    await append();
    const failing = context.inTransaction(async (tx) => {
      await tx.evidence.append(published, NOON);
      throw new Error("the change failed");
    });
    await expect(failing).rejects.toThrow("the change failed");
    await append();

    const entries = await context.stores.evidence.all();
    expect(entries.map(({ seq }) => seq)).toEqual([0, 1]);
  });

  it("numbers twenty concurrent writers without gap or double", async () => {
    await Promise.all(Array.from({ length: 20 }, () => append()));

    const entries = await context.stores.evidence.all();
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, seq) => seq));
  });

  it("refuses to change or to remove a line", async () => {
    await append();
    const db = connect(context.config.database);
    try {
      await expect(db("evidence_entries").update({ body: "{}" })).rejects.toThrow("append-only");
      await expect(db("evidence_entries").delete()).rejects.toThrow("append-only");
    } finally {
      await db.destroy();
    }
    expect(await context.stores.evidence.all()).toHaveLength(1);
  });

  it("keeps personal values out of the line, and a salted commitment to them in it", async () => {
    const personal = { signatory: "Ada Byron" };
    await context.inTransaction((tx) => tx.evidence.append(published, NOON, personal));

    const db = connect(context.config.database);
    const opening = await db("evidence_openings")
      .first<{ salt: string; value: string }>()
      .finally(() => db.destroy());
    const [entry] = await context.stores.evidence.all();
    expect(entry?.body).not.toContain("Ada");
    expect(JSON.parse(entry?.body ?? "{}")).toMatchObject({
      personal: { signatory: saltedCommitment(opening.salt, "Ada Byron") },
    });
  });
});

describe("the leaf hash", () => {
  // RFC 6962 reference vectors, as published with certificate-transparency (leaves 0 and 1).
  it.each([
    ["", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
    ["\u0000", "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"],
  ])("of %j is that of the specification", (body, leaf) => {
    expect(leafHash(body)).toBe(leaf);
  });
});
