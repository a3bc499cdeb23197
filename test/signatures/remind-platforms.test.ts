import type { Account } from "../../src/accounts/account";
import { createContext } from "../../src/context";
import { isoDay, localDayOf } from "../../src/infrastructure/local-day";
import type { Platform } from "../../src/platforms/platform";
import { declineInvitation } from "../../src/signatures/decline-invitation";
import { declinePlatformInvitation } from "../../src/signatures/decline-platform-invitation";
import { remindPlatforms } from "../../src/signatures/remind-platforms.job";
import { publishAgain, publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform, awaitReview } from "../support/register";
import { askToSign, loggedEvents } from "./asked-to-sign";

describe.each(ENGINES)("platforms that were asked to sign, on %s", (engine) => {
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

  const ask = () => askToSign(context, { platform, inviter });
  const service = () => ({
    baseUrl: context.config.baseUrl,
    contact: context.config.mailFrom,
  });
  const reminders = async () =>
    (await context.stores.outbox.latest(100)).filter(
      ({ template }) => template === "platform-invitation-reminder",
    );
  const logged = async () =>
    (await loggedEvents(context)).filter(({ type }) => type === "platform-invitation-reminded");

  /** The job at nine of each day; the days on which something was sent. */
  async function daily(days: number): Promise<string[]> {
    const sentOn: string[] = [];
    for (let passed = 1; passed <= days; passed += 1) {
      const before = (await reminders()).length;
      const today = new Date(context.clock.now().getTime() + 24 * 3_600_000);
      today.setUTCHours(8, 0, 0, 0);
      context.clock.moveTo(today);
      await remindPlatforms(context);
      if ((await reminders()).length > before) sentOn.push(isoDay(localDayOf(today)));
    }
    return sentOn;
  }

  it("are reminded every five days, four times, on working days only", async () => {
    // A Friday; 11 November is a holiday.
    context.clock.moveTo(new Date("2026-10-30T15:00:00Z"));
    const token = await ask();
    expect(await daily(30)).toEqual(["2026-11-04", "2026-11-09", "2026-11-16", "2026-11-23"]);
    expect(await logged()).toMatchObject(
      [1, 2, 3, 4].map((number) => ({ platform: "marcheclair", charterVersion: 1, number })),
    );
    const [last] = await reminders();
    expect(last?.text).toContain(`/fr/signing/invitations/${token}\n`);
    expect(last?.text).toContain(`/fr/signing/invitations/${token}/reminder-stop\n`);
    expect(last?.text).toContain("Le 30\u00A0octobre 2026");
    expect(JSON.stringify(await loggedEvents(context))).not.toContain("ada@");
  });

  it("are sent one reminder for all that was missed while nothing ran", async () => {
    await ask();
    context.clock.moveTo(new Date("2026-11-02T08:00:00Z"));
    await remindPlatforms(context);
    await remindPlatforms(context);
    expect(await reminders()).toHaveLength(1);
    expect(await daily(7)).toEqual(["2026-11-09"]);
  });

  it("are sent one mail when several processes remind at once", async () => {
    await ask();
    context.clock.moveTo(new Date("2026-10-07T07:00:00Z"));
    const other = createContext(context.config, { clock: context.clock });
    await Promise.all([context, other, context, other].map((process) => remindPlatforms(process)));
    await other.close();
    expect(await reminders()).toHaveLength(1);
    expect(await logged()).toHaveLength(1);
    expect((await context.stores.platformInvitations.ofPlatform(platform.id))[0]).toMatchObject({
      remindersSent: 1,
      lastRemindedAt: context.clock.now(),
    });
  });

  it.each<[string, (token: string) => Promise<unknown>]>([
    [
      "has declined",
      (token) => {
        const answer = { reason: "Trop tôt", isPublic: true };
        const command = { token, answer, service: service() };
        return context.inTransaction((tx) =>
          declinePlatformInvitation(tx, command, context.clock.now()),
        );
      },
    ],
    [
      "has declined otherwise",
      () => {
        const answer = { reason: "Trop tôt", isPublic: true };
        const command = { platform, charterVersion: 1, ...answer };
        return context.inTransaction((tx) => declineInvitation(tx, command, context.clock.now()));
      },
    ],
    ["has signed", () => awaitReview(context, platform)],
    ["was asked about a version that is replaced", () => publishAgain(context, 2, "2026-10-03")],
    [
      "wants no more reminders",
      async () => {
        const [sent] = await context.stores.platformInvitations.ofPlatform(platform.id);
        await context.stores.platformInvitations.stopReminders(sent?.id ?? 0, context.clock.now());
      },
    ],
  ])("are left alone once the platform %s", async (_name, act) => {
    await act(await ask());
    expect(await daily(8)).toEqual([]);
    expect(await logged()).toEqual([]);
    expect(await context.stores.platformInvitations.due(context.clock.now())).toEqual([]);
  });
});
