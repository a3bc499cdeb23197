import { keptIf } from "../../src/infrastructure/kept-if";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { aPlatformEntry } from "../support/register";

describe.each(ENGINES)("work that is kept or undone (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;

  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  const addPlatform = (keep: boolean) =>
    keptIf(
      context.inTransaction,
      async (tx) => (await tx.platforms.add(aPlatformEntry(), NOON)).slug,
      () => keep,
    );
  const slugs = async () => (await context.stores.platforms.all()).map(({ slug }) => slug);

  it("stays when its outcome says so", async () => {
    expect(await addPlatform(true)).toBe("marcheclair");
    expect(await slugs()).toEqual(["marcheclair"]);
  });

  it("leaves nothing but its outcome when not", async () => {
    expect(await addPlatform(false)).toBe("marcheclair");
    expect(await slugs()).toEqual([]);
  });

  it("fails as it failed", async () => {
    const failing = keptIf(
      context.inTransaction,
      () => Promise.reject(new Error("broken")),
      () => true,
    );
    await expect(failing).rejects.toThrow("broken");
  });
});
