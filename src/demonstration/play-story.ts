import { newAccount } from "../accounts/add-account";
import type { CharterVersion } from "../charter/charter";
import { publishCharter } from "../charter/publish-charter";
import type { Stores } from "../stores";
import { changeCommitments } from "../signatures/change-commitments";
import type { CommitmentChoice } from "../signatures/commitment-choice";
import { declineInvitation } from "../signatures/decline-invitation";
import { endSignature } from "../signatures/end-signature";
import { invitePlatform } from "../signatures/invite-platform";
import { reinstatePlatform } from "../signatures/reinstate-platform";
import { recordPaperSignature } from "../signatures/record-paper-signature";
import { sendPlatformInvitation } from "../signatures/send-platform-invitation";
import type { ServiceAddress } from "../signatures/service-address";
import { suspendPlatform } from "../signatures/suspend-platform";
import { withdrawSignature } from "../signatures/withdraw-signature";
import { CEREMONY, DEMONSTRATION_OFFICIAL, OTHER_SIGNATORIES } from "./cast";
import { renewOnline } from "./renew-online";
import { signOnline } from "./sign-online";
import type { Act, DatedAct } from "./story";

export interface Charters {
  readonly pilot: CharterVersion;
  readonly first: CharterVersion;
}

interface Stage {
  readonly charters: Charters;
  readonly service: ServiceAddress;
}

type Decision =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: string };

/** Plays the acts through the use cases of the register, each at its own instant; a refusal is a bug. */
export async function playStory(
  stores: Stores,
  acts: readonly DatedAct[],
  { charters, service }: Stage,
): Promise<void> {
  for (const act of acts) {
    for (const decision of await play(stores, act, { charters, service }, new Date(act.at))) {
      if (!decision.accepted) throw new Error(`${act.act} at ${act.at}: ${decision.refusal}`);
    }
  }
}

async function play(stores: Stores, act: Act, stage: Stage, now: Date): Promise<Decision[]> {
  if ("platform" in act) return [await playOne(stores, act, stage, now)];
  switch (act.act) {
    case "publish": {
      const charter = stage.charters[act.charter];
      return [await publishCharter(stores, { charter, inForceOn: act.inForceOn }, now)];
    }
    case "invite":
      return inTurn(act.platforms, async (slug) => {
        const invitation = { platform: await platformOf(stores, slug), charterVersion: 1 };
        return invitePlatform(stores, invitation, now);
      });
    case "sign-on-paper":
      return inTurn(act.platforms, (slug) => signOnPaper(stores, slug, act, now));
    case "sign-online":
      return [await signOnline(stores, act.answers, stage.service, now)];
  }
}

/** What happens between the register and a single platform. */
async function playOne(
  stores: Stores,
  act: Extract<Act, { platform: string }>,
  { service }: Stage,
  now: Date,
): Promise<Decision> {
  const platform = await platformOf(stores, act.platform);
  switch (act.act) {
    case "ask-to-sign": {
      const charter = await charterOf(stores, 1);
      const inviter = await stores.accounts.addOnce(newAccount(DEMONSTRATION_OFFICIAL, now));
      return sendPlatformInvitation(stores, { ...act, platform, charter, inviter, service }, now);
    }
    case "decline":
      return declineInvitation(stores, { ...act, platform, charterVersion: 1 }, now);
    case "drop":
      return drop(stores, act, now);
    case "withdraw":
      return withdrawSignature(stores, { ...act, platform }, now);
    case "suspend":
      return suspendPlatform(stores, { ...act, platform }, now);
    case "reinstate":
      return reinstatePlatform(stores, { ...act, platform }, now);
    case "renew": {
      const choices = choicesOf(act.platform, (await charterOf(stores, 1)).charter);
      return renewOnline(stores, { ...act, platform, choices, service }, now);
    }
    case "end":
      return endSignature(stores, { ...act, platform }, now);
  }
}

async function signOnPaper(
  stores: Stores,
  slug: string,
  { signedOn, charterVersion }: Extract<Act, { act: "sign-on-paper" }>,
  now: Date,
): Promise<Decision> {
  const charter = await charterOf(stores, charterVersion);
  const paper = {
    platform: await platformOf(stores, slug),
    charter,
    signedOn,
    choices: choicesOf(slug, charter.charter),
  };
  return recordPaperSignature(stores, paper, now);
}

async function drop(
  stores: Stores,
  act: Extract<Act, { act: "drop" }>,
  now: Date,
): Promise<Decision> {
  const charter = await charterOf(stores, 1);
  const choices = choicesOf(act.platform, charter.charter).map((choice) =>
    choice.commitment === act.commitment
      ? { commitment: act.commitment, choice: "not-taken" as const, reason: act.reason }
      : choice,
  );
  const platform = await platformOf(stores, act.platform);
  return changeCommitments(
    stores,
    { platform, charter, choices, effectiveOn: act.effectiveOn },
    now,
  );
}

/** What a player answers to each commitment of a version. */
function choicesOf(slug: string, charter: CharterVersion): CommitmentChoice[] {
  const player = [...CEREMONY, ...OTHER_SIGNATORIES].find(({ platform }) => platform === slug);
  return charter.commitments.map(({ code }) => {
    const refusal = player?.without.find(({ commitment }) => commitment === code);
    return refusal ?? { commitment: code, choice: "taken", reason: undefined };
  });
}

async function inTurn(
  slugs: readonly string[],
  each: (slug: string) => Promise<Decision>,
): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (const slug of slugs) decisions.push(await each(slug));
  return decisions;
}

async function platformOf(stores: Stores, slug: string) {
  const platform = await stores.platforms.findBySlug(slug);
  if (!platform) throw new Error(`no platform ${slug}`);
  return platform;
}

async function charterOf(stores: Stores, version: number) {
  const published = await stores.charters.find(version);
  if (!published) throw new Error(`no version ${String(version)}`);
  return published;
}
