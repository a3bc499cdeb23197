import { EVENT_OF_ACT, type PlatformAct } from "../../src/case-acts/platform-act";
import { recordPlatformAct } from "../../src/case-acts/record-platform-act";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";

describe.each(ENGINES)("two who act for a platform at the same moment (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeAll(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
  });
  afterAll(() => context.close());

  it("are one who acts, and one who is told by whom", async () => {
    const platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C10"] });
    await recordEvents(context, "marcheclair M1 mediation-requested 2026-10-01T09:00:00Z");
    const [ada, bob] = await Promise.all(
      ["Ada Byron", "Bob Noyce"].map((name) =>
        addPerson(context, {
          id: name,
          name,
          role: "representative",
          email: `${name.slice(0, 3)}@marcheclair.example`,
        }),
      ),
    );
    if (!ada || !bob) throw new Error("nobody acts");
    const now = context.clock.now();
    const act = (account: typeof ada, does: PlatformAct) => {
      const event = { ...EVENT_OF_ACT[does], at: now };
      const command = { platform, reference: "M1", account, act: does, event };
      return context.inTransaction((tx) => recordPlatformAct(tx, command, now));
    };

    const outcomes = await Promise.all([
      act(ada, "mediation-acceptance"),
      act(bob, "mediation-refusal"),
    ]);

    const winner = outcomes[0].accepted ? "Ada Byron" : "Bob Noyce";
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(outcomes.find(({ accepted }) => !accepted)).toMatchObject({
      refusal: "not-offered",
      earlier: { by: winner },
    });
    const file = await context.queries.caseFiles.find("marcheclair", "M1");
    expect(file?.events).toHaveLength(2);
  });
});
