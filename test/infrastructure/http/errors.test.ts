import request from "supertest";
import { createApp } from "../../../src/app";
import { appOf } from "../../support/app";
import { connect } from "../../../src/infrastructure/database/connection";
import { testContext } from "../../support/context";
import { ENGINES } from "../../support/engines";

describe("a database that another process keeps to itself", () => {
  it("is read all the same; who writes is asked to come back, and nothing was recorded", async () => {
    const context = await testContext("sqlite");
    const other = connect(context.config.database);
    const writing = await other.transaction();
    await writing("job_runs").insert({ name: "a long import" });
    const app = appOf(context);

    await request(app).get("/fr/signatories").expect(200);
    const refused = await request(app)
      .post("/fr/sign-in/links/token")
      .set("Sec-Fetch-Site", "same-origin")
      .expect(503);
    expect(Number(refused.get("Retry-After"))).toBeGreaterThan(0);

    await writing.rollback();
    await request(app)
      .post("/fr/sign-in/links/token")
      .set("Sec-Fetch-Site", "same-origin")
      .expect(404);
    await other.destroy();
    await context.close();
  });
});

describe.each(ENGINES)("two that do the same at once, on %s", (engine) => {
  it("are not both first: the second is told", async () => {
    const context = await testContext(engine);
    const first = () => context.stores.demonstration.markLoaded(context.clock.now());
    const twice = { ...context.stores.signInLinks, isOpen: () => addTwice() };
    const addTwice = async () => {
      await first();
      const db = connect(context.config.database);
      try {
        await db("demonstrations").insert({ id: 1, loaded_at: "" });
      } finally {
        await db.destroy();
      }
      return true;
    };
    const app = createApp({ ...context, stores: { ...context.stores, signInLinks: twice } });
    await request(app).get("/fr/sign-in/links/token").expect(409);
    await context.close();
  });
});
