import { parole } from "../support/command";
import { connect } from "../../src/infrastructure/database/connection";
import { verifyEvidence, faultInWords } from "../../src/evidence/verify-evidence";
import { verifyEvidenceLog } from "../../src/evidence/verify-evidence.job";
import { leafHash } from "../../src/evidence/evidence-entry";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";

type Handle = ReturnType<typeof connect>;

describe.each(ENGINES)("verifying the evidence log on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
    for (let n = 0; n < 5; n++) {
      await context.inTransaction((tx) =>
        tx.evidence.append({ type: "platform-registered", platform: `p${n}` }, NOON),
      );
    }
  });
  afterEach(() => context.close());

  /** As whoever owns the database can: past the triggers. */
  async function tamper(change: (db: Handle) => Promise<unknown>): Promise<void> {
    const db = connect(context.config.database);
    if (engine === "postgres") {
      await db.raw("alter table evidence_entries disable trigger all");
    } else {
      await db.raw("drop trigger evidence_entries_no_update");
      await db.raw("drop trigger evidence_entries_no_delete");
    }
    await change(db);
    await db.destroy();
  }

  async function faults(): Promise<string[]> {
    const { evidence } = context.queries;
    const head = await evidence.head();
    const check = await verifyEvidence(evidence.inBlocks(head.size), head);
    return check.faults.map(faultInWords);
  }

  it("finds a whole log whole", async () => {
    expect(await faults()).toEqual([]);
    await expect(verifyEvidenceLog(context)).resolves.toBeUndefined();
    expect(await parole(context.config.database, "log", "verify")).toMatchObject({
      code: 0,
      out: ["5 lines, whole"],
    });
  });

  it("names a line that was changed, and fails as a job and as a command", async () => {
    await tamper((db) => db("evidence_entries").where({ seq: 2 }).update({ body: "{}" }));

    const told = "line 2 is not the line that its hash was taken of";
    expect(await faults()).toEqual([told]);
    await expect(verifyEvidenceLog(context)).rejects.toThrow(told);
    expect(await parole(context.config.database, "log", "verify")).toMatchObject({
      code: 1,
      told: [told],
    });
  });

  it("names a line that was changed together with its hash, when it names another number", async () => {
    const body = '{"seq":7}';
    await tamper((db) =>
      db("evidence_entries")
        .where({ seq: 3 })
        .update({ body, leaf: leafHash(body) }),
    );
    expect(await faults()).toEqual(["line 3 names another number"]);
  });

  it("names a line that was taken out, in the middle and at the end", async () => {
    await tamper((db) => db("evidence_entries").whereIn("seq", [1, 4]).delete());
    expect(await faults()).toEqual(["line 1 is missing", "line 4 is missing"]);
  });

  it("names a line beyond the head", async () => {
    await tamper((db) => db("evidence_head").update({ size: 4 }));
    expect(await faults()).toEqual(["line 4 lies beyond the head of the log"]);
  });
});
