import { needsSecondFactor } from "../accounts/account";
import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { codePage } from "../sign-in/sign-in.page";
import type { Invitation } from "./invitation";
import type { AcceptanceRefusal } from "./invitation-decisions";
import { invitationTexts, type InvitationTexts } from "./invitation.texts";

export interface ReadInvitation {
  readonly invitation: Invitation;
  /** Name, or address where no name is known. */
  readonly inviter: string;
  /** Trade name; undefined: to the console. */
  readonly platform: string | undefined;
}

interface InvitationPage extends Page {
  readonly t: InvitationTexts;
  readonly lede: string;
  readonly rows: readonly { readonly term: string; readonly details: string | readonly string[] }[];
  readonly how: readonly string[];
  readonly action: string;
}

/** Who invites whom to what, and until when. */
export function invitationPage(
  { invitation, inviter, platform }: ReadInvitation,
  action: string,
  language: Language,
): InvitationPage {
  const t = invitationTexts[language];
  const { email, expiresAt, name, role } = invitation;
  return {
    title: platform === undefined ? t.toConsole : t.toRepresent(platform),
    t,
    lede:
      platform === undefined
        ? t.consoleLede(inviter, t.as[role])
        : t.representLede(inviter, platform),
    rows: [
      { term: t.invited, details: [name, email] },
      { term: t.by, details: inviter },
      { term: t.until, details: formats(language).day(parisDay(expiresAt)) },
    ],
    how: [t.how(email), ...(needsSecondFactor(role) ? [t.secondFactor] : [])],
    action,
  };
}

interface ClosedInvitationPage extends Page {
  readonly text: string;
  readonly way: { readonly href: string; readonly label: string };
}

/** Nothing to accept: which of the reasons it is, and what to do. */
export function closedInvitationPage(
  refusal: AcceptanceRefusal | "unknown",
  language: Language,
): ClosedInvitationPage {
  const t = invitationTexts[language];
  const base = `/${language}`;
  const way =
    refusal === "accepted"
      ? { href: `${base}/sign-in`, label: t.signIn }
      : { href: `${base}/`, label: t.home };
  return { ...t.closed[refusal], way };
}

interface CodeFacts {
  readonly email: string;
  /** Of the invitation, which sends another code. */
  readonly address: string;
  readonly hasMailbox: boolean;
}

/** The page of a sign-in code, on the way into an invitation. */
export function acceptanceCodePage(facts: CodeFacts, form: FormState, language: Language) {
  const { email, address, hasMailbox } = facts;
  return {
    ...codePage({ email, next: undefined, hasMailbox }, form, language),
    crumbs: [],
    lede: invitationTexts[language].codeLede(email),
    action: `${address}/code`,
    anotherHref: address,
  };
}
