import { ENGINES } from "../support/engines";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { addPlatform } from "../support/register";
import { anAccount } from "../support/people";

describe.each(ENGINES)("the record of downloads, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeAll(async () => {
    context = await testContext(engine);
  });
  afterAll(() => context.close());

  it("tells who was given which bytes, and cannot be changed", async () => {
    const { accounts, reportDownloads } = context.stores;
    const platform = await addPlatform(context);
    await accounts.add(anAccount({ id: "o1" }));
    const download = {
      accountId: "o1",
      platformId: platform.id,
      period: "2026-S1",
      cutOff: new Date("2026-10-02T09:59:00.000Z"),
      sha256: "a".repeat(64),
      downloadedAt: NOON,
    };
    await reportDownloads.add(download);
    await reportDownloads.add({ ...download, sha256: "b".repeat(64) });

    expect(await reportDownloads.ofPlatform(platform.id)).toEqual([
      download,
      { ...download, sha256: "b".repeat(64) },
    ]);
    expect(await reportDownloads.ofPlatform(platform.id + 1)).toEqual([]);
  });

  it("takes nothing of an account or a platform that is not there", async () => {
    await expect(
      context.stores.reportDownloads.add({
        accountId: "nobody",
        platformId: 9999,
        period: "2026-S1",
        cutOff: NOON,
        sha256: "c".repeat(64),
        downloadedAt: NOON,
      }),
    ).rejects.toThrow(/foreign key/i);
  });
});
