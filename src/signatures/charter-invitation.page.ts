import type { PublishedCharter } from "../charter/charter";
import { lifeOf } from "../charter/in-force";
import { lifeInWords } from "../charter/version-words";
import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { Table } from "../invitations/invitation-table";
import type { PlatformSection } from "../invitations/platform-section";
import { platformsTexts } from "../invitations/platforms.texts";
import { representativesTexts } from "../invitations/representatives.texts";
import type { Platform } from "../platforms/platform";
import { charterInvitationTexts, type CharterInvitationTexts } from "./charter-invitation.texts";
import type { InvitationDecision } from "./invite-platform";
import {
  answerTo,
  platformInvitationState,
  versionsToSign,
  type PlatformInvitation,
} from "./platform-invitation";
import { isSignatory, type StateEntry } from "./platform-state";

const PLATFORMS = "/console/platforms";

export interface InvitationFacts {
  readonly platform: Platform;
  readonly published: readonly PublishedCharter[];
  readonly now: Date;
}

interface Notice {
  readonly text: string;
  readonly tone: "refusal";
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface CharterInvitationPage extends Page, FormState {
  readonly t: CharterInvitationTexts;
  readonly notice: Notice | undefined;
  readonly action: string;
  readonly back: string;
  /** None: there is nothing to sign. */
  readonly versions: readonly (Choice & { readonly hint: string })[];
  readonly languages: readonly Choice[];
}

export function platformAddress({ slug }: Platform): string {
  return `${PLATFORMS}/${slug}`;
}

/** The form that asks a platform to sign; the version in force is chosen to begin with. */
export function charterInvitationPage(
  { platform, published, now }: InvitationFacts,
  form: FormState,
  notice: Notice | undefined,
  language: Language,
): CharterInvitationPage {
  const t = charterInvitationTexts[language];
  const { number } = formats(language);
  const offered = versionsToSign(published, now);
  const versions = offered.map((version) => ({
    value: String(version.charter.version),
    label: t.versionName(number(version.charter.version)),
    hint: lifeInWords(lifeOf(version, published, parisDay(now)), version.inForceOn, language),
  }));
  const [first] = versions;
  return {
    title: t.title(platform.tradeName),
    crumbs: [
      { href: PLATFORMS, label: platformsTexts[language].title },
      {
        href: platformAddress(platform),
        label: representativesTexts[language].title(platform.tradeName),
      },
    ],
    t,
    errors: form.errors,
    entered: { version: first?.value ?? "", language, ...form.entered },
    notice,
    action: `${platformAddress(platform)}/charter-invitation`,
    back: platformAddress(platform),
    versions,
    languages: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
  };
}

/** Why the platform is not asked. */
export function invitationRefusal(
  { state }: Extract<InvitationDecision, { accepted: false }>,
  version: number,
  language: Language,
): string {
  const { refusals } = charterInvitationTexts[language];
  const told = formats(language).number(version);
  if (isSignatory(state)) return refusals.signed(told);
  return state === "under-review" ? refusals["under-review"](told) : refusals.invited(told);
}

interface SentInvitations extends InvitationFacts {
  /** The latest first. */
  readonly invitations: readonly PlatformInvitation[];
  /** In the order of recording. */
  readonly history: readonly StateEntry[];
}

/** What became of each invitation to sign, on the platform's page. */
export function charterInvitationSection(
  facts: SentInvitations,
  language: Language,
): PlatformSection {
  const t = charterInvitationTexts[language];
  const { platform, invitations } = facts;
  const isNone = invitations.length === 0;
  return {
    id: "charter-invitation",
    title: t.sectionTitle,
    text: isNone ? t.sectionNone : t.sectionText,
    table: isNone ? undefined : sentTable(facts, language),
    link: { href: `${platformAddress(platform)}/charter-invitation`, label: t.invite },
  };
}

function sentTable(facts: SentInvitations, language: Language): Table {
  const t = charterInvitationTexts[language];
  const { day, number } = formats(language);
  return {
    id: "charter-invitations",
    caption: t.caption,
    columns: [t.person, t.version, t.sentOn, t.state, t.reminders].map((label) => ({ label })),
    rows: facts.invitations.map((invitation) => {
      const { charterVersion, invitedAt, withheldReason } = invitation;
      const withheld = withheldReason === undefined ? {} : { note: t.withheld(withheldReason) };
      return [
        personCell(invitation, language),
        { text: number(charterVersion) },
        { text: day(parisDay(invitedAt)) },
        { text: stateInWords(invitation, facts, language), ...withheld },
        remindersCell(invitation, facts, language),
      ];
    }),
  };
}

function personCell({ name, email, contactErasedAt }: PlatformInvitation, language: Language) {
  const t = charterInvitationTexts[language];
  if (contactErasedAt === undefined) return { text: name, note: email };
  return { text: t.erased(formats(language).day(parisDay(contactErasedAt))) };
}

function stateInWords(
  invitation: PlatformInvitation,
  { history, published, now }: SentInvitations,
  language: Language,
): string {
  const { states } = charterInvitationTexts[language];
  const state = platformInvitationState(invitation, history, published, now);
  if (state === "open" || state === "superseded") return states[state];
  const answeredAt = answerTo(invitation, history)?.recordedAt ?? now;
  return states[state](formats(language).day(parisDay(answeredAt)));
}

function remindersCell(
  invitation: PlatformInvitation,
  { history, published, now }: SentInvitations,
  language: Language,
) {
  const t = charterInvitationTexts[language];
  const { count, day } = formats(language);
  const { remindersSent, lastRemindedAt, nextReminderAt, stoppedAt } = invitation;
  const isOpen = platformInvitationState(invitation, history, published, now) === "open";
  const notes = [
    ...(lastRemindedAt ? [t.last(day(parisDay(lastRemindedAt)))] : []),
    ...(stoppedAt ? [t.stopped(day(parisDay(stoppedAt)))] : []),
    ...(isOpen && nextReminderAt ? [t.next(day(parisDay(nextReminderAt)))] : []),
  ];
  return {
    text: remindersSent === 0 ? t.noReminder : count(remindersSent, t.sent),
    ...(notes.length > 0 ? { note: notes.join(" · ") } : {}),
  };
}
