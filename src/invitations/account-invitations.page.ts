import { CONSOLE_ROLES } from "../accounts/account";
import { UNTOUCHED, type FormState } from "../infrastructure/http/form";
import {
  listAddress,
  pagination,
  type Paged,
  type Pagination,
} from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { accountInvitationsTexts } from "./account-invitations.texts";
import type { Invitation } from "./invitation";
import { invitationTable, type Table } from "./invitation-table";
import { invitationForm, type InvitationForm, type Told } from "./representatives.page";
import { representativesTexts, type RepresentativesTexts } from "./representatives.texts";

export const ACCOUNTS = "/console/accounts";

interface AccountInvitationsPage extends Page, FormState {
  readonly t: RepresentativesTexts;
  readonly lede: string;
  readonly done: string | undefined;
  readonly refusal: string | undefined;
  readonly invitations: Table | undefined;
  readonly pagination: Pagination | undefined;
  readonly form: InvitationForm;
  readonly roles: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint: string;
  }[];
}

/** Who is invited to work in the console, and the form that invites. */
export function accountInvitationsPage(
  invitations: Paged<Invitation>,
  now: Date,
  { form = UNTOUCHED, done, refusal }: Told,
  language: Language,
): AccountInvitationsPage {
  const { title, accounts, lede, roles } = accountInvitationsTexts[language];
  const address = `${ACCOUNTS}/invitations`;
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
      invitations.all > 0 ? invitationTable(invitations.rows, shown, language, roleOf) : undefined,
    pagination: pagination(
      { ...invitations, href: (to) => listAddress(address, {}, to) },
      language,
    ),
    form: invitationForm(address, form, language),
    roles: CONSOLE_ROLES.map((value) => ({ value, ...roles[value] })),
  };
}
