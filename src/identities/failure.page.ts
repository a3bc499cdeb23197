import type { Context } from "../context";
import { withNext } from "../infrastructure/http/next-address";
import type { Page, Visit } from "../infrastructure/http/route";
import { identitiesTexts, type IdentitiesTexts } from "./identities.texts";
import type { AttemptPurpose } from "./identity-attempt";
import { providerOf } from "./leave-for-provider.visit";

interface FailurePage extends Page {
  readonly lede: string;
  readonly text: string;
  readonly goOn: { readonly href: string; readonly label: string };
}

/** Why nothing came of going to the provider; `reason` is for the log, and names no person. */
export interface Failure {
  readonly outcome: keyof IdentitiesTexts["outcomes"];
  readonly reason?: string;
}

const STATUS: Readonly<Record<Failure["outcome"], number>> = {
  unreachable: 503,
  declined: 409,
  unverified: 422,
  "not-linked": 409,
  "linked-elsewhere": 409,
  "already-linked": 409,
  "other-session": 409,
};

/** Says what came of it, and how to go on without the provider. */
export async function showFailure(
  context: Context,
  visit: Visit,
  { outcome, reason }: Failure,
  left: AttemptPurpose,
): Promise<void> {
  if (reason !== undefined) {
    context.log.warn({ outcome, reason }, "the identity provider vouched for nobody");
  }
  const { outcomes } = identitiesTexts[visit.language];
  const { title, ...words } = outcomes[outcome];
  const provider = providerOf(context).name;
  const page: FailurePage = { title: title(provider), ...words, goOn: goOn(outcome, left, visit) };
  await visit.render("identities/failure", page, STATUS[outcome]);
}

function goOn(
  outcome: Failure["outcome"],
  left: AttemptPurpose,
  { base, language }: Visit,
): FailurePage["goOn"] {
  const { toAccount, toSignIn } = identitiesTexts[language];
  if (left.purpose === "link" && outcome !== "other-session") {
    return { href: `${base}/account`, label: toAccount };
  }
  const next = left.purpose === "sign-in" ? left.next : undefined;
  return { href: withNext(`${base}/sign-in`, next), label: toSignIn };
}
