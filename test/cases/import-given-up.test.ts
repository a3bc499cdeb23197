import { connect } from "../../src/infrastructure/database/connection";
import { eventsFile, importFile } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import type { Engine } from "../support/engines";
import { addPlatform } from "../support/register";

/** Cases enough for several blocks: while one is written, the next are read and measured. */
const FILE = eventsFile(
  ...Array.from({ length: 6_000 }, (_, index) => {
    return `marcheclair R${index} challenge-received 2026-03-02T09:00:00Z`;
  }),
);

/** SQLite does by itself what this trigger does, when a disk fails or memory is short. */
const ROLLS_BACK = `create trigger torn before insert on measurements when new.case_id = 1500
  begin select raise(rollback, 'torn'); end`;

/** PostgreSQL ends one of two transactions that wait for each other, and may be asked again. */
const DEADLOCKS_ONCE = [
  "create sequence hits",
  `create function hit() returns trigger language plpgsql as $$ begin
     if nextval('hits') = 1500 then raise 'torn' using errcode = '40P01'; end if;
     return new;
   end $$`,
  "create trigger hit before insert on measurements for each row execute function hit()",
];

describe("an import that the database gives up while it measures", () => {
  let context: Awaited<ReturnType<typeof testContext>>;

  async function aRegister(engine: Engine, ...spoilt: readonly string[]) {
    context = await testContext(engine);
    await publishVersionOne(context);
    await addPlatform(context);
    const db = connect(context.config.database);
    for (const statement of spoilt) await db.raw(statement);
    return async (table: string) => {
      const [row] = await db(table).count<{ count: number }[]>({ count: "*" });
      return row?.count;
    };
  }
  afterEach(() => context.close());

  it("leaves nothing behind on sqlite, though the transaction is over before it is told", async () => {
    const count = await aRegister("sqlite", ROLLS_BACK);
    await expect(importFile(context, FILE)).rejects.toThrow("torn");
    expect([await count("measurements"), await count("cases")]).toEqual([0, 0]);
  });

  it("is made again on postgres, when it lost against another", async () => {
    const count = await aRegister("postgres", ...DEADLOCKS_ONCE);
    expect(await importFile(context, FILE)).toMatchObject({ accepted: true });
    expect([await count("measurements"), await count("cases")]).toEqual([6_000, 6_000]);
  });
});
