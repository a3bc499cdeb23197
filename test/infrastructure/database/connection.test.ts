import type { Knex } from "knex";
import { readConfig } from "../../../src/infrastructure/config";
import { connect, isBusy } from "../../../src/infrastructure/database/connection";
import { ENGINES, freshDatabase } from "../../support/engines";

describe.each(ENGINES)("an error of the database (%s)", (engine) => {
  it("shows the statement without its values, which may be personal", async () => {
    const db = connect(readConfig({ DATABASE_URL: await freshDatabase(engine) }).database);
    const failing = db("nowhere").insert({ email: "ada@marcheclair.example" });

    const error: unknown = await failing.catch((reason: unknown) => reason);
    expect(String(error)).toContain("insert into");
    expect(String(error)).not.toContain("ada@");
    expect(isBusy(error)).toBe(false);
    await db.destroy();
  });
});

describe("a database that another process is writing to (sqlite)", () => {
  let one: Knex;
  let other: Knex;

  beforeEach(async () => {
    const { database } = readConfig({ DATABASE_URL: await freshDatabase("sqlite") });
    [one, other] = [connect(database), connect(database)];
  });
  afterEach(() => Promise.all([one.destroy(), other.destroy()]));

  it("is told from a failure", async () => {
    await other.raw("pragma busy_timeout = 20");
    const refused = await one.transaction(() =>
      other.transaction(() => Promise.resolve()).catch((reason: unknown) => reason),
    );
    expect(isBusy(refused)).toBe(true);
  });
});
