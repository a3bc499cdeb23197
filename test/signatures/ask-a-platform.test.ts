import type { Account } from "../../src/accounts/account";
import { createContext } from "../../src/context";
import type { Platform } from "../../src/platforms/platform";
import { declinePlatformInvitation } from "../../src/signatures/decline-platform-invitation";
import { sendPlatformInvitation } from "../../src/signatures/send-platform-invitation";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform, publishedVersion } from "../support/register";
import { ADA, askToSign, loggedEvents } from "./asked-to-sign";

describe.each(ENGINES)("asking a platform to sign, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let inviter: Account;
  let platform: Platform;
  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    inviter = await addPerson(context, { name: "Claire Morel" });
    platform = await addPlatform(context);
  });
  afterEach(() => context.close());

  const service = () => ({
    baseUrl: context.config.baseUrl,
    contact: context.config.mailFrom,
  });
  const mails = async (template: string) =>
    (await context.stores.outbox.latest(100)).filter((mail) => mail.template === template);

  it("happens once, though several officials ask at the same time", async () => {
    const charter = await publishedVersion(context);
    const other = createContext(context.config, { clock: context.clock });
    const now = context.clock.now();
    const decisions = await Promise.all(
      [context, other, context, other].map(({ inTransaction }) =>
        inTransaction((tx) => {
          const asked = { platform, charter, invitee: ADA, personal: undefined };
          return sendPlatformInvitation(tx, { ...asked, inviter, service: service() }, now);
        }),
      ),
    );
    await other.close();
    expect(decisions.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(await mails("platform-invitation")).toHaveLength(1);
    expect(await context.stores.platformInvitations.ofPlatform(platform.id)).toHaveLength(1);
    expect(await context.stores.platformStates.ofPlatform(platform.id)).toHaveLength(1);
  });

  it("leaves nothing behind when its transaction does not come to an end", async () => {
    const before = await loggedEvents(context);
    const charter = await publishedVersion(context);
    const asked = { platform, charter, invitee: ADA, personal: undefined, inviter };
    const failing = context.inTransaction(async (tx) => {
      await sendPlatformInvitation(tx, { ...asked, service: service() }, context.clock.now());
      throw new Error("the machine stops here");
    });
    await expect(failing).rejects.toThrow("the machine stops here");
    expect(await loggedEvents(context)).toEqual(before);
    expect(await context.stores.platformInvitations.ofPlatform(platform.id)).toEqual([]);
    expect(await context.stores.platformStates.ofPlatform(platform.id)).toEqual([]);
    expect(await mails("platform-invitation")).toEqual([]);
  });

  it("is declined once: of several at the same time, one is recorded", async () => {
    const token = await askToSign(context, { platform, inviter });
    const answer = { reason: "Trop tôt", isPublic: false };
    const other = createContext(context.config, { clock: context.clock });
    const decisions = await Promise.all(
      [context, other, context, other].map(({ inTransaction }) =>
        inTransaction((tx) =>
          declinePlatformInvitation(tx, { token, answer, service: service() }, context.clock.now()),
        ),
      ),
    );
    await other.close();
    const refusals = decisions.flatMap((one) => (one.accepted ? [] : [one.refusal]));
    expect(refusals).toEqual(["declined", "declined", "declined"]);
    expect(await context.stores.platformStates.ofPlatform(platform.id)).toMatchObject([
      { state: "invited", author: "official", accountId: inviter.id },
      { state: "declined", author: "platform", reason: undefined },
    ]);
    expect((await context.stores.platformInvitations.ofPlatform(platform.id))[0]).toMatchObject({
      withheldReason: "Trop tôt",
      nextReminderAt: undefined,
    });
    const mails = await context.stores.outbox.latest(20);
    expect(
      mails.filter(({ template }) => template === "platform-invitation-declined"),
    ).toHaveLength(1);
    expect(JSON.stringify(await loggedEvents(context))).not.toContain("Trop tôt");
  });
});
