import type { Entered } from "../infrastructure/http/form";
import {
  findInvitedPlatform,
  invitedOrganisation,
  type InvitationStores,
} from "./invited-organisation";
import type { DraftAnswers, SigningDraft } from "./signing-draft";
import type { SigningDraftRepository } from "./signing-draft.repository";

interface Stores extends InvitationStores {
  readonly signingDrafts: SigningDraftRepository;
}

/** Each a token: of a draft whose version was replaced, of the invitation that is answered. */
export const FIRST_FIELDS = ["draft", "invitation"];

/** What is known before the first question: from a former draft, or of whoever was invited. */
export async function firstAnswers(
  stores: Stores,
  { draft, invitation = "" }: Entered,
  version: number,
  now: Date,
): Promise<DraftAnswers> {
  const former = draft ? await stores.signingDrafts.find(draft, now) : undefined;
  if (former) return carriedOver(former, version);
  const invited = await findInvitedPlatform(stores, invitation);
  return invited ? { organisation: invitedOrganisation(invited) } : {};
}

/** A draft of a version that was replaced gives its organisation and its signatory to the next one. */
function carriedOver({ answers, charterVersion, signatureId }: SigningDraft, version: number) {
  if (signatureId !== undefined || charterVersion === version) return {};
  const { organisation, signatory } = answers;
  return { ...(organisation && { organisation }), ...(signatory && { signatory }) };
}
