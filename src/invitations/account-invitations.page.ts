import { UNTOUCHED, type FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { accountInvitationsTexts } from "./account-invitations.texts";
import type { Invitation } from "./invitation";
import { invitationTable, type Table } from "./invitation-table";
import { CONSOLE_ROLES } from "./invitee";
import { invitationForm, type InvitationForm, type Told } from "./representatives.page";
import { representativesTexts, type RepresentativesTexts } from "./representatives.texts";

export const ACCOUNTS = "/console/accounts";

interface AccountInvitationsPage extends Page, FormState {
  readonly t: RepresentativesTexts;
  readonly lede: string;
  readonly done: string | undefined;
  readonly refusal: string | undefined;
  readonly invitations: Table | undefined;
  readonly form: InvitationForm;
  readonly roles: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint: string;
  }[];
}

/** Who is invited to work in the console, and the form that invites. */
export function accountInvitationsPage(
  invitations: readonly Invitation[],
  now: Date,
  { form = UNTOUCHED, done, refusal }: Told,
  language: Language,
): AccountInvitationsPage {
  const { title, accounts, lede, roles } = accountInvitationsTexts[language];
  const shown = { root: ACCOUNTS, now };
  const roleOf = ({ role }: Invitation) =>
    CONSOLE_ROLES.filter((one) => one === role).map((one) => roles[one].label);
  return {
    title,
    crumbs: [{ href: ACCOUNTS, label: accounts }],
    t: representativesTexts[language],
    lede,
    ...form,
    done,
    refusal,
    invitations:
      invitations.length > 0 ? invitationTable(invitations, shown, language, roleOf) : undefined,
    form: invitationForm(`${ACCOUNTS}/invitations`, form, language),
    roles: CONSOLE_ROLES.map((value) => ({ value, ...roles[value] })),
  };
}
