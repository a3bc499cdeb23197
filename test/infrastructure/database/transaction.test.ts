import type { Knex } from "knex";
import { readConfig } from "../../../src/infrastructure/config";
import { connect, isUniqueViolation } from "../../../src/infrastructure/database/connection";
import { ENGINES, freshDatabase } from "../../support/engines";

describe.each(ENGINES)("transactions on %s", (engine) => {
  let first: Knex;
  let second: Knex;

  beforeEach(async () => {
    const { database } = readConfig({ DATABASE_URL: await freshDatabase(engine) });
    first = connect(database);
    second = connect(database);
    await first.schema.createTable("counters", (table) => {
      table.integer("id").primary();
      table.integer("total").notNullable();
    });
    await first("counters").insert({ id: 1, total: 0 });
  });
  afterEach(() => Promise.all([first.destroy(), second.destroy()]));

  it("lets two connections that read and then write take turns", async () => {
    const increment = (db: Knex) =>
      db.transaction(async (trx) => {
        const row = await trx<{ total: number }>("counters").forUpdate().first("total");
        await trx("counters").update({ total: (row?.total ?? 0) + 1 });
      });
    await Promise.all(Array.from({ length: 60 }, (_, i) => increment(i % 2 ? first : second)));

    expect(await first("counters").first("total")).toEqual({ total: 60 });
  });

  it("tells a broken unique constraint from other mistakes", async () => {
    const failure = async (work: Promise<unknown>) =>
      work.then(
        () => undefined,
        (error: unknown) => error,
      );

    expect(isUniqueViolation(await failure(first("counters").insert({ id: 1, total: 0 })))).toBe(
      true,
    );
    expect(isUniqueViolation(await failure(first("counters").insert({ id: 2 })))).toBe(false);
  });

  it("counts and adds up in numbers", async () => {
    const row: unknown = await first("counters").first(
      first.raw("count(*) as n"),
      first.raw("sum(total) as total"),
    );
    expect(row).toEqual({ n: 1, total: 0 });
  });
});
