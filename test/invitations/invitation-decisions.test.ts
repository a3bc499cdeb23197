import {
  decideAcceptance,
  decideChange,
  decideInvitation,
} from "../../src/invitations/invitation-decisions";
import { expiryOf, invitationState, type Invitation } from "../../src/invitations/invitation";
import { decideEnd, type Representative } from "../../src/invitations/representation";
import { NOON } from "../support/clock";

const DAY = 24 * 3_600_000;
const later = (days: number) => new Date(NOON.getTime() + days * DAY);

function anInvitation(invitation: Partial<Invitation> = {}): Invitation {
  return {
    id: 1,
    name: "Ada Byron",
    email: "ada@marcheclair.example",
    language: "fr",
    role: "representative",
    platformId: 1,
    invitedBy: "official",
    invitedAt: NOON,
    expiresAt: expiryOf(NOON),
    acceptedAt: undefined,
    revokedAt: undefined,
    ...invitation,
  };
}

describe("the state of an invitation", () => {
  it.each([
    ["open", anInvitation(), NOON],
    ["open", anInvitation(), new Date(later(14).getTime() - 1)],
    ["expired", anInvitation(), later(14)],
    ["accepted", anInvitation({ acceptedAt: later(1) }), later(20)],
    ["revoked", anInvitation({ revokedAt: later(1) }), later(2)],
  ])("is %s", (state, invitation, now) => {
    expect(invitationState(invitation, now)).toBe(state);
  });
});

describe("inviting somebody", () => {
  const nobody = { account: undefined, represents: false, earlier: undefined };
  const account = (role: "official" | "representative", suspendedAt?: Date) => ({
    role,
    suspendedAt,
  });

  it("is accepted for a new address, and for a representative of other platforms", () => {
    expect(decideInvitation(nobody, "representative", NOON).accepted).toBe(true);
    const known = { ...nobody, account: account("representative") };
    expect(decideInvitation(known, "representative", NOON).accepted).toBe(true);
  });

  it("is accepted again once the earlier invitation has expired", () => {
    const facts = { ...nobody, earlier: anInvitation() };
    expect(decideInvitation(facts, "representative", later(14)).accepted).toBe(true);
  });

  it.each([
    ["already-represents", { ...nobody, represents: true }, "representative"],
    ["already-invited", { ...nobody, earlier: anInvitation() }, "representative"],
    ["other-role", { ...nobody, account: account("official") }, "representative"],
    ["other-role", { ...nobody, account: account("representative") }, "official"],
    ["has-account", { ...nobody, account: account("official") }, "official"],
    [
      "account-suspended",
      { ...nobody, account: account("representative", NOON) },
      "representative",
    ],
  ] as const)("is refused: %s", (refusal, facts, role) => {
    expect(decideInvitation(facts, role, NOON)).toEqual({ accepted: false, refusal });
  });
});

describe("an invitation that was sent", () => {
  it("can be renewed and revoked until it is accepted or revoked", () => {
    expect(decideChange(anInvitation(), NOON).accepted).toBe(true);
    expect(decideChange(anInvitation(), later(30)).accepted).toBe(true);
    const taken = anInvitation({ acceptedAt: NOON });
    expect(decideChange(taken, NOON)).toEqual({ accepted: false, refusal: "accepted" });
    const revoked = anInvitation({ revokedAt: NOON });
    expect(decideChange(revoked, NOON)).toEqual({ accepted: false, refusal: "revoked" });
  });

  const official = { role: "official", suspendedAt: undefined, represents: false } as const;
  const colleague = { role: "representative", suspendedAt: undefined, represents: true } as const;
  const administrator = { ...official, role: "administrator" } as const;
  const open = { invitation: anInvitation(), account: undefined, inviter: official };

  it("is looked at again when it is accepted: the account may have changed", () => {
    const account = { role: "representative", suspendedAt: undefined } as const;
    expect(decideAcceptance({ ...open, account: official }, NOON)).toEqual({
      accepted: false,
      refusal: "other-role",
    });
    const suspended = { ...account, suspendedAt: NOON };
    expect(decideAcceptance({ ...open, account: suspended }, NOON)).toEqual({
      accepted: false,
      refusal: "account-suspended",
    });
    expect(decideAcceptance(open, later(14))).toEqual({ accepted: false, refusal: "expired" });
    expect(decideAcceptance({ ...open, account }, NOON).accepted).toBe(true);
  });

  const console = anInvitation({ role: "mediator", platformId: undefined });

  it.each([
    [open.invitation, official],
    [open.invitation, colleague],
    [console, administrator],
  ])("holds while whoever sent it may still invite: %#", (invitation, inviter) => {
    expect(decideAcceptance({ ...open, invitation, inviter }, NOON).accepted).toBe(true);
  });

  it.each([
    ["there is no longer", open.invitation, undefined],
    ["is suspended", open.invitation, { ...official, suspendedAt: NOON }],
    ["represents the platform no longer", open.invitation, { ...colleague, represents: false }],
    ["has got a role that invites nobody", open.invitation, { ...official, role: "mediator" }],
    ["was made an administrator", open.invitation, administrator],
    ["is no administrator any more", console, official],
    ["is a suspended administrator", console, { ...administrator, suspendedAt: NOON }],
  ] as const)("no longer holds when whoever sent it %s", (_, invitation, inviter) => {
    expect(decideAcceptance({ ...open, invitation, inviter }, NOON)).toEqual({
      accepted: false,
      refusal: "inviter-may-not",
    });
  });
});

describe("ending a representation", () => {
  const person = (id: number, suspended = false): Representative => ({
    id,
    accountId: `account-${String(id)}`,
    name: undefined,
    email: `${String(id)}@marcheclair.example`,
    language: "fr",
    since: NOON,
    suspended,
  });
  const facts = (representatives: Representative[], representationId: number, by: string) => ({
    representatives,
    representationId,
    byAccountId: by,
    byOfficial: by === "official",
  });

  it("is for colleagues, oneself and officials", () => {
    const two = [person(1), person(2)];
    expect(decideEnd(facts(two, 2, "account-1")).accepted).toBe(true);
    expect(decideEnd(facts(two, 1, "account-1")).accepted).toBe(true);
    expect(decideEnd(facts(two, 1, "official")).accepted).toBe(true);
    expect(decideEnd(facts([person(1)], 1, "official")).accepted).toBe(true);
  });

  it.each([
    ["last-representative", facts([person(1)], 1, "account-1")],
    ["last-representative", facts([person(1), person(2, true)], 1, "account-1")],
    ["not-a-colleague", facts([person(1), person(2)], 1, "account-3")],
    ["unknown-representative", facts([person(1), person(2)], 7, "account-1")],
  ])("is refused: %s", (refusal, known) => {
    expect(decideEnd(known)).toEqual({ accepted: false, refusal });
  });
});
