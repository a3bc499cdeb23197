import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AcceptableFile } from "../../src/attachments/attachment";
import { handIn } from "../../src/attachments/hand-in";
import { removeOrphanedAttachments } from "../../src/attachments/remove-orphaned-attachments.job";
import { connect } from "../../src/infrastructure/database/connection";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { PDF } from "./files";

type TestContext = Awaited<ReturnType<typeof testContext>>;

const FILE: AcceptableFile = { name: "délégation.pdf", mediaType: "application/pdf", bytes: PDF };

/** Keeps the file in a transaction of its own. */
function keep(context: TestContext, file = FILE) {
  return handIn(context, file, (attachment) =>
    context.inTransaction((tx) => tx.attachments.add(attachment, NOON)),
  );
}

async function withFolder(work: (context: TestContext, folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "attachments-"));
  const context = await testContext("sqlite", { ATTACHMENTS_FOLDER: join(folder, "new") });
  try {
    await work(context, join(folder, "new"));
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

describe.each(ENGINES)("attachments in the database (%s)", (engine) => {
  let context: TestContext;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  it("are kept as they came, and gone once removed", async () => {
    const { attachments } = context.stores;
    const kept = await keep(context);
    expect(await attachments.find(kept.id)).toEqual(kept);
    expect(kept).toMatchObject({ name: "délégation.pdf", size: PDF.length, addedAt: NOON });
    expect(await attachments.read(kept.id)).toEqual(PDF);

    await attachments.remove([kept.id]);
    expect(await attachments.find(kept.id)).toBeUndefined();
    await expect(attachments.read(kept.id)).rejects.toThrow("missing");
  });

  it("tell nothing to whoever reads the database, and cannot be put in each other’s place", async () => {
    const one = await keep(context);
    const other = await keep(context);
    const db = connect(context.config.database);
    const rows = await db<{ id: number; name: string; content: Buffer }>("attachments");
    expect(JSON.stringify(rows.map(({ name }) => name))).not.toContain("légation");
    expect(rows.some(({ content }) => content.includes("%PDF"))).toBe(false);
    await db("attachments").where({ id: other.id }).update({ content: rows[0]?.content });
    await db.destroy();
    expect(await context.stores.attachments.read(one.id)).toEqual(PDF);
    await expect(context.stores.attachments.read(other.id)).rejects.toThrow();
  });
});

describe("attachments in a folder", () => {
  it("lie there under seal, and are read from there", () =>
    withFolder(async (context, folder) => {
      const kept = await keep(context);
      const [file = ""] = readdirSync(folder);
      expect(readFileSync(join(folder, file)).includes("%PDF")).toBe(false);
      expect(await context.stores.attachments.read(kept.id)).toEqual(PDF);
    }));

  it("leave nothing behind when what they belong to is refused, or fails", () =>
    withFolder(async (context, folder) => {
      await handIn(context, FILE, () => Promise.resolve("refused"));
      const failing = handIn(context, FILE, (attachment) =>
        context.inTransaction(async (tx) => {
          await tx.attachments.add(attachment, NOON);
          throw new Error("no such thing");
        }),
      );
      await expect(failing).rejects.toThrow("no such thing");
      expect(readdirSync(folder)).toEqual([]);
    }));

  it("are swept an hour after nothing holds them any more; what is not theirs stays", () =>
    withFolder(async (context, folder) => {
      await removeOrphanedAttachments(context);
      const kept = await keep(context);
      const gone = await keep(context);
      writeFileSync(join(folder, "notes.txt"), "not ours");
      await context.stores.attachments.remove([gone.id]);
      const age = (minutes: number) => {
        const then = new Date(NOON.getTime() - minutes * 60_000);
        for (const name of readdirSync(folder)) utimesSync(join(folder, name), then, then);
      };
      age(59);
      await removeOrphanedAttachments(context);
      expect(readdirSync(folder)).toHaveLength(3);
      age(61);
      await removeOrphanedAttachments(context);
      expect(readdirSync(folder)).toHaveLength(2);
      expect(await context.stores.attachments.read(kept.id)).toEqual(PDF);
    }));
});
