import type { PublishedCharter } from "../charter/charter";
import type { Entered } from "../infrastructure/http/form";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { Invitee } from "../invitations/invitation";
import { INVITEE_FIELDS, readInvitee, type InviteeMistake } from "../invitations/invitee";
import type { Answer, Mistaken } from "./answer";

export const CHARTER_INVITATION_FIELDS = ["version", ...INVITEE_FIELDS, "personal"] as const;

/** In characters. */
const PERSONAL_LIMIT = 500;

export interface CharterInvitation {
  readonly charter: PublishedCharter;
  readonly invitee: Invitee;
  /** A sentence of the official's own. */
  readonly personal: string | undefined;
}

export type CharterInvitationMistake = InviteeMistake | "version-missing" | "personal-too-long";

/** Who is asked to sign what, as an official typed it; `offered` are the versions to choose from. */
export function readCharterInvitation(
  typed: Entered,
  offered: readonly PublishedCharter[],
): Answer<CharterInvitation, CharterInvitationMistake> {
  const charter = offered.find(({ charter: { version } }) => String(version) === typed["version"]);
  const invitee = readInvitee(typed);
  const personal = oneLine(typed["personal"] ?? "");
  const isTooLong = lengthOf(personal) > PERSONAL_LIMIT;
  if (!charter || !invitee.complete || isTooLong) {
    const mistakes: Mistaken<CharterInvitationMistake>[] = [
      ...(charter ? [] : [{ field: "version", mistake: "version-missing" } as const]),
      ...(invitee.complete ? [] : invitee.mistakes),
      ...(isTooLong ? [{ field: "personal", mistake: "personal-too-long" } as const] : []),
    ];
    return { complete: false, mistakes };
  }
  const value = { charter, invitee: invitee.value };
  return { complete: true, value: { ...value, personal: personal === "" ? undefined : personal } };
}
