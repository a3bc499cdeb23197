import { migrations } from "../../../migrations";
import { readConfig } from "../../../src/infrastructure/config";
import { connect } from "../../../src/infrastructure/database/connection";
import { migrateDatabase } from "../../../src/infrastructure/database/migrate";
import { ENGINES, freshDatabase } from "../../support/engines";

describe.each(ENGINES)("migrating on %s", (engine) => {
  it("applies everything once, in order", async () => {
    const { database } = readConfig({ DATABASE_URL: await freshDatabase(engine) });

    expect(await migrateDatabase(database)).toEqual(Object.keys(migrations));
    expect(await migrateDatabase(database)).toEqual([]);
  });

  it("lets processes that start together take turns", async () => {
    const { database } = readConfig({ DATABASE_URL: await freshDatabase(engine) });
    await migrateDatabase(database);
    const applied = await Promise.all([1, 2, 3].map(() => migrateDatabase(database)));

    expect(applied.flat()).toEqual([]);
  });

  it("holds every reference between tables", async () => {
    const { database } = readConfig({ DATABASE_URL: await freshDatabase(engine) });
    await migrateDatabase(database);
    const db = connect(database);
    const orphan = { token_sha256: "", account_id: "nobody", created_at: "", expires_at: "" };
    await expect(db("sign_in_links").insert(orphan)).rejects.toThrow(/foreign key/i);
    await db.destroy();
  });
});
