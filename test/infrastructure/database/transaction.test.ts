import type { Knex } from "knex";
import { readConfig } from "../../../src/infrastructure/config";
import { connect, isUniqueViolation } from "../../../src/infrastructure/database/connection";
import { inTransaction } from "../../../src/infrastructure/database/transaction";
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

  it("tries again what waited for each other", async () => {
    await first("counters").insert({ id: 2, total: 0 });
    let tries = 0;
    let bothHold: () => void = () => undefined;
    const meeting = new Promise<void>((resolve) => (bothHold = resolve));
    const take = (ids: readonly number[]) =>
      inTransaction(ids[0] === 1 ? first : second, async (trx) => {
        tries += 1;
        const [held, wanted] = ids;
        await trx("counters").where({ id: held }).increment("total", 1);
        // On SQLite the second transaction begins when the first has ended.
        if (tries >= 2 || engine === "sqlite") bothHold();
        await meeting;
        await trx("counters").where({ id: wanted }).increment("total", 1);
      });
    await Promise.all([take([1, 2]), take([2, 1])]);

    expect(tries).toBe(engine === "sqlite" ? 2 : 3);
    expect(await first("counters").sum("total as total")).toEqual([{ total: 4 }]);
  });

  it("gives up what loses every time, and tries no other mistake again", async () => {
    const ending = async (code: string) => {
      let tries = 0;
      const work = () => {
        tries += 1;
        return Promise.reject(Object.assign(new Error("ended"), { code }));
      };
      await expect(inTransaction(first, work)).rejects.toThrow("ended");
      return tries;
    };
    expect([await ending("40001"), await ending("40P01"), await ending("23505")]).toEqual([
      4, 4, 1,
    ]);
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
