import { reportedCase } from "../case-mails/reported-case";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { ENGINES } from "../support/engines";
import { cookieOf } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform } from "../support/register";

describe.each(ENGINES)("whether promises were kept, as sellers say (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
    context.clock.moveTo(new Date("2026-11-05T10:00:00Z"));
    await publishVersionOne(context);
    await addPlatform(context);
    await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
  });
  afterEach(() => context.close());

  async function answeredOn(day: string) {
    const { seller, token, reference } = await reportedCase(context);
    const before = context.clock.now();
    context.clock.moveTo(new Date(`${day}T09:30:00Z`));
    await recordEvents(context, `marcheclair ${reference} decision-sent ${day}T09:00:00Z`);
    context.clock.moveTo(before);
    return (kept: string) => seller.post(`/${token}/follow-up`, { kept }).expect(303);
  }

  async function shown(slug: string) {
    const cookie = await cookieOf(context, "official");
    const page = await desk(context, () => cookie).page(`/console/platforms/${slug}`);
    return [texts(page, "#promise-kept + p"), texts(page, "#follow-ups tbody tr")].flat();
  }

  it("is counted for officials by question and answer, with those who say nothing", async () => {
    await reportedCase(context);
    const says = await answeredOn("2026-11-05");
    await answeredOn("2026-11-05");
    await answeredOn("2026-11-10");
    context.clock.moveTo(new Date("2026-11-05T12:00:00Z"));
    await says("partly");
    expect((await shown("marcheclair")).slice(1)).toEqual([
      "Après la réponse de la plateforme 0 1 0 1",
      "Vingt et un jours plus tard 0 0 0 0",
    ]);

    context.clock.moveTo(new Date("2026-11-27T12:00:00Z"));
    const again = { moment: "after-21-days", answer: "yes" } as const;
    await context.stores.difficultyAdditions.answerFollowUp(2, again, context.clock.now());
    expect((await shown("marcheclair")).slice(1)).toEqual([
      "Après la réponse de la plateforme 0 1 0 2",
      "Vingt et un jours plus tard 1 0 0 1",
    ]);
    expect(await shown("criea")).toEqual([expect.stringMatching(/^Aucune entreprise vendeuse/)]);
  });
});
