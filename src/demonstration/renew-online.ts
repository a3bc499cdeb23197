import { newAccount } from "../accounts/add-account";
import type { Stores } from "../stores";
import type { Platform } from "../platforms/platform";
import type { CommitmentChoice } from "../signatures/commitment-choice";
import type { ServiceAddress } from "../signatures/service-address";
import { actFacts } from "../standing/act-facts";
import { planAct } from "../standing/act-plan";
import { completeAct } from "../standing/complete-act";
import { sendActCode } from "../standing/send-act-code";

interface RenewOnline {
  readonly platform: Platform;
  /** To each commitment of the version announced. */
  readonly choices: readonly CommitmentChoice[];
  readonly signatory: { readonly name: string; readonly function: string };
  readonly service: ServiceAddress;
}

type Renewal = { readonly accepted: true } | { readonly accepted: false; readonly refusal: string };

const ACT = { act: "renewal", language: "fr" } as const;

/** A representative answers for the new version, agrees, asks for the code and has it right at once. */
export async function renewOnline(
  stores: Stores,
  { platform, choices, signatory, service }: RenewOnline,
  now: Date,
): Promise<Renewal> {
  const account = await representativeOf(stores, platform, signatory.name, now);
  const owner = { accountId: account.id, platformId: platform.id };
  await stores.standingDrafts.save(owner, ACT.act, { ...signatory, ...typed(choices) }, now);
  const draft = await stores.standingDrafts.find(owner, ACT.act);
  const facts = await actFacts(stores, { platform, account });
  if (!draft) return { accepted: false, refusal: "no draft" };
  const plan = planAct(draft, facts, ACT.language, now);
  if (!plan.complete) return { accepted: false, refusal: JSON.stringify(plan) };

  const subject = { platform, account, ...ACT, subjectSha256: plan.value.sha256 };
  await sendActCode(stores, subject, now);
  await stores.standingCodes.markProved(draft.id, now);
  const connection = { ipAddress: undefined, userAgent: undefined };
  const outcome = await completeAct(
    stores,
    { platform, account, act: ACT.act, connection, service },
    now,
  );
  return outcome === "done" ? { accepted: true } : { accepted: false, refusal: outcome };
}

/** Somebody who represents the platform from now on, unless they did before. */
export async function representativeOf(
  { accounts, representatives }: Stores,
  { id, slug }: Platform,
  name: string,
  now: Date,
) {
  const email = `representative@${slug}.example`;
  const person = { email, role: "representative", language: "fr", name } as const;
  const account = await accounts.addOnce(newAccount(person, now));
  await representatives.begin({ accountId: account.id, platformId: id }, now);
  return account;
}

function typed(choices: readonly CommitmentChoice[]) {
  return Object.fromEntries(
    choices.flatMap(({ commitment, choice, reason }) => [
      [`${commitment}_choice`, choice],
      [`${commitment}_reason`, reason ?? ""],
    ]),
  );
}
