import type { PublishedCharter } from "../charter/charter";
import { versionAddress } from "../charter/version-words";
import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import type { PlatformInvitation, PlatformInvitationState } from "./platform-invitation";
import { platformInvitationTexts, type PlatformInvitationTexts } from "./platform-invitation.texts";
import type { StateEntry } from "./platform-state";

/** An invitation as its link finds it. */
export interface FoundInvitation {
  readonly token: string;
  readonly invitation: PlatformInvitation;
  readonly platform: Platform;
  readonly charter: PublishedCharter;
  readonly state: PlatformInvitationState;
  /** Undefined while it is open, or when only its version was replaced. */
  readonly answer: StateEntry | undefined;
}

interface Link {
  readonly href: string;
  readonly label: string;
}

interface PlatformInvitationPage extends Page, FormState {
  readonly t: PlatformInvitationTexts;
  readonly lede: string;
  readonly rows: readonly {
    readonly term: string;
    readonly details: string;
    readonly act?: Link & { readonly about: string };
  }[];
  /** Undefined: the version is not in force yet. */
  readonly sign: Link | undefined;
  readonly notYet: string;
  readonly action: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint: string;
  }[];
}

/** "/fr/signing/invitations/<token>" */
export function platformInvitationAddress(token: string, language: Language): string {
  return `/${language}/signing/invitations/${encodeURIComponent(token)}`;
}

/** Who invites to what, and the two answers. */
export function platformInvitationPage(
  { token, invitation, platform, charter }: FoundInvitation,
  inviter: string,
  form: FormState,
  now: Date,
  language: Language,
): PlatformInvitationPage {
  const t = platformInvitationTexts[language];
  const { day, number } = formats(language);
  const { tradeName } = platform;
  const version = number(invitation.charterVersion);
  const isInForce = charter.inForceOn <= parisDay(now);
  return {
    title: t.title(tradeName),
    t,
    ...form,
    lede: t.lede(inviter, tradeName),
    rows: [
      {
        term: t.version,
        details: t.versionName(version),
        act: {
          href: versionAddress(charter.charter, language),
          label: t.read,
          about: t.versionName(version),
        },
      },
      { term: t.invitedOn, details: day(parisDay(invitation.invitedAt)) },
      { term: t.deadline, details: t.noDeadline },
    ],
    sign: isInForce
      ? { href: `/${language}/signing?invitation=${encodeURIComponent(token)}`, label: t.sign }
      : undefined,
    notYet: t.notYet(version, day(charter.inForceOn)),
    action: platformInvitationAddress(token, language),
    options: (["published", "withheld"] as const).map((value) => ({ value, ...t.options[value] })),
  };
}

interface ClosedPage extends Page {
  readonly text: string;
  readonly way: Link;
}

/** Nothing to answer any more: what happened, and what can be done. */
export function closedPlatformInvitationPage(
  { invitation, platform, state, answer }: FoundInvitation,
  contact: string,
  language: Language,
): ClosedPage {
  const t = platformInvitationTexts[language];
  const base = `/${language}`;
  if (state === "open") throw new Error("an open invitation is not closed");
  const { title, text } = t.closed[state];
  const on = formats(language).day(parisDay(answer?.recordedAt ?? invitation.invitedAt));
  return {
    title: title(platform.tradeName),
    text: text(on, contact),
    way:
      state === "superseded"
        ? { href: `${base}/signing`, label: t.toSigning }
        : { href: `${base}/signatories/${platform.slug}`, label: t.toRegister },
  };
}

export function unknownPlatformInvitationPage(contact: string, language: Language): ClosedPage {
  const t = platformInvitationTexts[language];
  const way = { href: `/${language}/signing`, label: t.toSigning };
  return { title: t.unknownTitle, text: t.unknown(contact), way };
}

interface ReminderStopPage extends Page {
  readonly lede: string;
  /** Undefined: the reminders are stopped already. */
  readonly stop: { readonly action: string; readonly label: string } | undefined;
  readonly way: Link;
}

/** Before the reminders end, and once they have. */
export function reminderStopPage(
  { token, invitation, platform }: FoundInvitation,
  language: Language,
): ReminderStopPage {
  const t = platformInvitationTexts[language];
  const address = platformInvitationAddress(token, language);
  const way = { href: address, label: t.toInvitation };
  const { stoppedAt } = invitation;
  if (stoppedAt) {
    const lede = t.stoppedLede(formats(language).day(parisDay(stoppedAt)));
    return { title: t.stoppedTitle, lede, stop: undefined, way };
  }
  const stop = { action: `${address}/reminder-stop`, label: t.stop };
  return { title: t.stopTitle, lede: t.stopLede(platform.tradeName), stop, way };
}
