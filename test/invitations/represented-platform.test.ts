import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform } from "../support/register";
import { acceptWith, browserOf, invite } from "./invited";

describe.each(ENGINES)("the platforms and who stands for them on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  const list = (name: string, page = 1) =>
    context.queries.representedPlatforms.list({ name, page }, context.clock.now());

  it("are counted: representatives, and invitations that are open", async () => {
    const official = await addPerson(context);
    const platform = await addPlatform(context);
    const purpose = { role: "representative", platform } as const;
    const token = await invite(context, official, purpose);
    expect((await list("")).rows).toMatchObject([{ representatives: 0, openInvitations: 1 }]);
    await acceptWith(context, await browserOf(context), token);
    expect((await list("")).rows).toMatchObject([{ representatives: 1, openInvitations: 0 }]);
  });

  it("are found by a part of their name, whatever its accents and its signs", async () => {
    await addPlatform(context, { slug: "criea", tradeName: "Criéa 100%" });
    await addPlatform(context, { slug: "bazarine", tradeName: "Bazarine" });
    const names = async (name: string) => (await list(name)).rows.map(({ slug }) => slug);
    expect(await names("")).toEqual(["bazarine", "criea"]);
    expect(await names("CRIE")).toEqual(["criea"]);
    expect(await names("0%")).toEqual(["criea"]);
    expect(await names("%")).toEqual(["criea"]);
    expect(await names("_")).toEqual([]);
    expect(await names("!")).toEqual([]);
  });

  it("come fifty a page", async () => {
    for (let number = 10; number < 62; number += 1) {
      await addPlatform(context, { slug: `p-${String(number)}`, tradeName: `P ${String(number)}` });
    }
    expect((await list("")).rows).toHaveLength(50);
    expect(await list("", 2)).toMatchObject({ all: 52, page: 2 });
    expect((await list("", 99)).rows.map(({ slug }) => slug)).toEqual(["p-60", "p-61"]);
  });
});
