import { connect } from "../../src/infrastructure/database/connection";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, signOnPaper } from "../support/register";

describe.each(ENGINES)("what was signed and said (%s)", (engine) => {
  it("is neither changed nor erased, whoever asks the database to", async () => {
    const context = await testContext(engine);
    await publishVersionOne(context);
    await signOnPaper(context, await addPlatform(context));
    const db = connect(context.config.database);

    const columns = {
      signatures: "statement",
      signature_commitments: "choice",
      signature_decisions: "decision",
      platform_states: "state",
    };
    for (const [table, column] of Object.entries(columns)) {
      await expect(db(table).update({ [column]: "other" })).rejects.toThrow(/append-only/);
      await expect(db(table).delete()).rejects.toThrow(/append-only/);
    }
    await db.destroy();
    await context.close();
  });
});
