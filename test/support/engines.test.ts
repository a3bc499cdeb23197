import { connect } from "../../src/infrastructure/database/connection";
import { readConfig } from "../../src/infrastructure/config";
import { ENGINES, freshDatabase, type Engine } from "./engines";

async function withDatabase<T>(engine: Engine, work: (db: Handle) => Promise<T>): Promise<T> {
  const db = connect(readConfig({ DATABASE_URL: await freshDatabase(engine) }).database);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

type Handle = ReturnType<typeof connect>;

describe("the database engines of the tests", () => {
  it("are SQLite in a file and PostgreSQL 18", async () => {
    const sqlite: unknown = await withDatabase("sqlite", (db) =>
      db.raw("select sqlite_version() as version"),
    );
    const postgres: unknown = await withDatabase("postgres", (db) => db.raw("select version()"));

    expect(sqlite).toMatchObject([{ version: expect.stringMatching(/^3\./) as string }]);
    expect(postgres).toMatchObject({
      rows: [{ version: expect.stringMatching(/^PostgreSQL 18\./) as string }],
    });
  });

  it.each(ENGINES)("give each test an empty database of its own (%s)", async (engine) => {
    const create = (db: Handle) => db.schema.createTable("cases", (table) => table.increments());

    await withDatabase(engine, create);
    await expect(withDatabase(engine, create)).resolves.toBeDefined();
  });

  it("sort text differently, as in production", async () => {
    const words = "select word from (select 'Zoé' as word union select 'école') as w order by word";
    const sqlite: unknown = await withDatabase("sqlite", (db) => db.raw(words));
    const postgres: unknown = await withDatabase("postgres", (db) => db.raw(words));

    expect(sqlite).toEqual([{ word: "Zoé" }, { word: "école" }]);
    expect(postgres).toMatchObject({ rows: [{ word: "école" }, { word: "Zoé" }] });
  });
});
