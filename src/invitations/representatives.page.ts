import { formats } from "../infrastructure/formats";
import { UNTOUCHED, type FormState } from "../infrastructure/http/form";
import {
  listAddress,
  pagination,
  type Paged,
  type Pagination,
} from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import type { Invitation } from "./invitation";
import { invitationTable, type Table } from "./invitation-table";
import type { PlatformSection } from "./platform-section";
import { leavesSomebody, type Representative } from "./representation";
import { representativesTexts, type RepresentativesTexts } from "./representatives.texts";

export interface RepresentativesFacts {
  readonly platform: Platform;
  readonly representatives: readonly Representative[];
  readonly invitations: Paged<Invitation>;
  /** On every page. */
  readonly openInvitations: number;
  /** Of whoever looks. */
  readonly accountId: string;
  readonly byOfficial: boolean;
  /** Of the page, and above its acts. */
  readonly address: string;
  readonly root: string;
  readonly crumbs: Page["crumbs"];
  readonly now: Date;
  readonly sections: readonly PlatformSection[];
}

/** What a page says after an act. */
export interface Told {
  readonly form?: FormState;
  /** What was done, or kept until it can be. */
  readonly done?: string | undefined;
  /** Why nothing was done. */
  readonly refusal?: string;
}

export interface InvitationForm extends FormState {
  readonly action: string;
  readonly languages: readonly { readonly value: string; readonly label: string }[];
}

interface RepresentativesPage extends Page, FormState {
  readonly t: RepresentativesTexts;
  readonly lede: string;
  readonly done: string | undefined;
  readonly refusal: string | undefined;
  readonly representatives: Table | undefined;
  readonly invitations: Table | undefined;
  readonly pagination: Pagination | undefined;
  readonly form: InvitationForm;
  readonly sections: readonly PlatformSection[];
}

/** Who represents a platform, who is invited to, and the form that invites. */
export function representativesPage(
  facts: RepresentativesFacts,
  { form = UNTOUCHED, done, refusal }: Told,
  language: Language,
): RepresentativesPage {
  const { platform, representatives, invitations, address, root, crumbs, now, sections } = facts;
  const { openInvitations: open } = facts;
  const t = representativesTexts[language];
  const { count } = formats(language);
  return {
    title: t.title(platform.tradeName),
    ...(crumbs && { crumbs }),
    t,
    ...form,
    lede: t.lede(
      [
        representatives.length === 0 ? t.nobody : count(representatives.length, t.people),
        ...(open > 0 ? [count(open, t.openInvitations)] : []),
      ].join(", "),
    ),
    done,
    refusal,
    representatives: representatives.length > 0 ? representativeTable(facts, language) : undefined,
    invitations:
      invitations.all > 0 ? invitationTable(invitations.rows, { root, now }, language) : undefined,
    pagination: pagination(
      { ...invitations, href: (to) => listAddress(address, {}, to) },
      language,
    ),
    form: invitationForm(address, form, language),
    sections,
  };
}

export function invitationForm(
  action: string,
  { entered, errors }: FormState,
  language: Language,
): InvitationForm {
  return {
    action,
    entered: { ...entered, language: entered["language"] ?? language },
    errors,
    languages: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
  };
}

function representativeTable(
  { representatives, accountId, byOfficial, root }: RepresentativesFacts,
  language: Language,
): Table {
  const t = representativesTexts[language];
  const { day } = formats(language);
  return {
    id: "representatives",
    caption: t.representatives,
    columns: [{ label: t.person }, { label: t.since }, { label: t.acts }],
    rows: representatives.map((one) => {
      const isOwn = one.accountId === accountId;
      const name = one.name ?? one.email;
      const notes = [
        ...(one.name === undefined ? [] : [one.email]),
        ...(isOwn ? [t.yourself] : []),
        ...(one.suspended ? [t.suspended] : []),
      ];
      return [
        { text: name, note: notes.join(" · ") },
        { text: day(parisDay(one.since)) },
        byOfficial || leavesSomebody(representatives, one.id)
          ? {
              text: isOwn ? t.leave : t.end,
              href: `${root}/representatives/${String(one.id)}/end`,
              about: t.aboutEnd(name),
            }
          : { text: t.stays },
      ];
    }),
  };
}
