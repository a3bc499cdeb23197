import type { Knex } from "knex";
import { connect } from "../../../src/infrastructure/database/connection";
import { packedRows, selectPacked } from "../../../src/infrastructure/database/packed-rows";
import { readConfig } from "../../../src/infrastructure/config";
import { ENGINES, freshDatabase } from "../../support/engines";

describe.each(ENGINES)("rows packed as one JSON text (%s)", (engine) => {
  let db: Knex;

  beforeEach(async () => {
    db = connect(readConfig({ DATABASE_URL: await freshDatabase(engine) }).database);
    await db.schema.createTable("things", (table) => {
      table.integer("id").primary();
      table.text("name");
    });
  });
  afterEach(() => db.destroy());

  const rows = [
    [1, "d’été, \"œuvre\"; 'x' \\ \u2028 €"],
    [2, null],
    [3, ""],
    [4, "004"],
    [5, "\u{1F511}\nnext line\ttab"],
  ];

  it("go in and come out unchanged, whatever the texts hold", async () => {
    const packed = packedRows(db, { id: "integer", name: "text" });
    await db.raw(`insert into things (id, name) select id, name from ${packed} as packed`, [
      JSON.stringify(rows),
    ]);

    expect(await db("things").orderBy("id").select("id", "name")).toEqual(
      rows.map(([id, name]) => ({ id, name })),
    );
    const query = "select * from things where id <> ? order by id desc";
    expect(await selectPacked(db, ["name", "id"], query, [3])).toEqual(
      rows
        .filter(([id]) => id !== 3)
        .map(([id, name]) => [name, id])
        .reverse(),
    );
  });

  it("may be none", async () => {
    const packed = packedRows(db, { id: "integer" });
    expect(await selectPacked(db, ["id"], `select id from ${packed} as packed`, ["[]"])).toEqual(
      [],
    );
  });
});
