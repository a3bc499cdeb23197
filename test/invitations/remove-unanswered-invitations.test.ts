import { expiryOf, type Invitation } from "../../src/invitations/invitation";
import { removeUnansweredInvitations } from "../../src/invitations/remove-unanswered-invitations.job";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform } from "../support/register";

const DAY = 24 * 3_600_000;
const after = (days: number) => new Date(NOON.getTime() + days * DAY);

describe.each(ENGINES)("an invitation that led to nothing on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let invitedBy: string;
  let platformId: number;
  beforeEach(async () => {
    context = await testContext(engine);
    invitedBy = (await addPerson(context)).id;
    platformId = (await addPlatform(context)).id;
  });
  afterEach(() => context.close());

  /** Sent at noon of the first day; runs out fourteen days later. */
  async function sent(name: string): Promise<Invitation> {
    const invitee = { name, email: `${name}@marcheclair.example`, language: "fr" } as const;
    await context.stores.invitations.add(name, {
      ...invitee,
      role: "representative",
      platformId,
      invitedBy,
      invitedAt: NOON,
      expiresAt: expiryOf(NOON),
    });
    const invitation = await context.stores.invitations.findByToken(name);
    if (!invitation) throw new Error("nothing was sent");
    return invitation;
  }

  const left = async (days: number) => {
    context.clock.moveTo(after(days));
    await removeUnansweredInvitations(context);
    const { rows } = await context.stores.invitations.to(platformId);
    return rows.map(({ name }) => name).toSorted();
  };

  it("is kept for ninety days after it expired or was revoked, then removed", async () => {
    const { invitations, representatives } = context.stores;
    await sent("expired");
    const revoked = await sent("revoked");
    await invitations.revoke(revoked.id, invitedBy, after(2));
    const accepted = await sent("accepted");
    const accountId = invitedBy;
    await representatives.begin({ accountId, platformId, invitationId: accepted.id }, after(1));
    await invitations.accept(accepted.id, accountId, after(1));

    expect(await left(91)).toEqual(["accepted", "expired", "revoked"]);
    expect(await left(92)).toEqual(["accepted", "expired"]);
    expect(await left(103)).toEqual(["accepted", "expired"]);
    expect(await left(104)).toEqual(["accepted"]);
    expect(await left(5000)).toEqual(["accepted"]);
  });

  it("stays while it can be answered", async () => {
    await sent("open");
    expect(await left(13)).toEqual(["open"]);
  });
});
