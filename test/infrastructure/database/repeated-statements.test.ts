import type { Knex } from "knex";
import { readConfig } from "../../../src/infrastructure/config";
import { connect } from "../../../src/infrastructure/database/connection";
import { REPEATED } from "../../../src/infrastructure/database/repeated-statements";
import { ENGINES, freshDatabase } from "../../support/engines";

describe.each(ENGINES)("a statement that is repeated (%s)", (engine) => {
  let db: Knex;

  beforeEach(async () => {
    db = connect(readConfig({ DATABASE_URL: await freshDatabase(engine) }).database);
  });
  afterEach(() => db.destroy());

  const createThings = () =>
    db.schema.createTable("things", (table) => {
      table.integer("id").primary();
    });
  const insert = (id: unknown, handle: Knex = db) =>
    handle.raw("insert into things (id) values (?)", [id as string]).options(REPEATED);
  const ids = (handle: Knex = db) => handle("things").orderBy("id").pluck<number[]>("id");

  it("runs each time with its own values, and belongs to its transaction", async () => {
    await createThings();
    for (const id of [1, 2, 3]) await insert(id);
    const given = db.transaction(async (tx) => {
      await insert(4, tx);
      expect(await ids(tx)).toEqual([1, 2, 3, 4]);
      throw new Error("given up");
    });
    await expect(given).rejects.toThrow("given up");
    expect(await ids()).toEqual([1, 2, 3]);
  });

  it("fails as any other does, without its values, and runs again after that", async () => {
    await expect(insert(1)).rejects.toThrow(/^insert into things .*things/);
    await createThings();
    await insert(1);
    await expect(insert(1)).rejects.toThrow(
      /^insert into things .*values \((\?|\$1)\) - .*unique/i,
    );
    await insert(2);
    expect(await ids()).toEqual([1, 2]);
  });

  it("follows its table when that is made anew", async () => {
    await createThings();
    await insert(1);
    await db.schema.dropTable("things");
    await createThings();
    await insert(1);
    expect(await ids()).toEqual([1]);
  });
});
