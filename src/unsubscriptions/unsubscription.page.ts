import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { AccountSection } from "../second-factors/account-section";
import { REPRESENTATIVE_KINDS, type MailKind, type Unsubscription } from "./mail-kind";
import { unsubscriptionsTexts, type UnsubscriptionsTexts } from "./unsubscriptions.texts";

/** What can be done with a kind of mail, one button a kind. */
interface KindAct {
  readonly kind: MailKind;
  readonly act: LinkAct;
  readonly label: string;
}

export const LINK_ACTS = ["end", "resume"] as const;
export type LinkAct = (typeof LINK_ACTS)[number];

interface LinkPage extends Page {
  readonly lede: string;
  readonly owed: string;
  readonly action: string;
  readonly acts: readonly KindAct[];
}

interface LinkFacts {
  readonly token: string;
  readonly unsubscription: Unsubscription;
  /** What the recipient does without. */
  readonly ended: ReadonlySet<MailKind>;
  readonly done: LinkAct | undefined;
}

const DONE = { end: "ended", resume: "resumed" } as const;

/** Behind the link of a mail: the kinds that this mail is of, each to be ended or taken up again. */
export function linkPage(facts: LinkFacts, language: Language): LinkPage {
  const { token, unsubscription, ended, done } = facts;
  const { kinds } = unsubscription;
  const { link: t, owed } = unsubscriptionsTexts[language];
  return {
    isSecret: true,
    title: t.title,
    done: done && t[DONE[done]],
    lede: kinds.every((kind) => ended.has(kind)) ? t.endedLede : t.lede,
    owed,
    action: `/${language}/unsubscriptions/${token}`,
    acts: kinds.map((kind) => {
      const act = ended.has(kind) ? "resume" : "end";
      return { kind, act, label: t[act](kindName(kind, unsubscription, language)) };
    }),
  };
}

function kindName(kind: MailKind, { recipient }: Unsubscription, language: Language): string {
  const { representative, seller } = unsubscriptionsTexts[language].kinds;
  const names: Partial<Record<MailKind, string>> =
    "accountId" in recipient ? representative : seller;
  return names[kind] ?? "";
}

interface OwnPage extends Page, FormState {
  readonly t: UnsubscriptionsTexts;
  readonly action: string;
  readonly kinds: readonly { readonly name: MailKind; readonly label: string }[];
}

/** What a representative receives, to be chosen kind by kind. */
export function ownMailsPage(
  ended: ReadonlySet<MailKind>,
  isSaved: boolean,
  language: Language,
): OwnPage {
  const t = unsubscriptionsTexts[language];
  const received = REPRESENTATIVE_KINDS.filter((kind) => !ended.has(kind));
  return {
    title: t.own.title,
    crumbs: [{ href: `/${language}/account`, label: t.account }],
    done: isSaved ? t.own.saved : undefined,
    t,
    action: `/${language}/unsubscriptions`,
    kinds: REPRESENTATIVE_KINDS.map((name) => ({ name, label: t.kinds.representative[name] })),
    entered: Object.fromEntries(received.map((kind) => [kind, "yes"])),
    errors: [],
  };
}

/** The same in the page of one's account, to be read. */
export function ownMailsSection(ended: ReadonlySet<MailKind>, language: Language): AccountSection {
  const { own: t, kinds, owed } = unsubscriptionsTexts[language];
  return {
    id: "case-mails",
    title: t.title,
    text: [owed],
    items: REPRESENTATIVE_KINDS.map((kind) => ({
      name: kinds.representative[kind],
      details: [ended.has(kind) ? t.ended : t.received],
    })),
    acts: [{ href: `/${language}/unsubscriptions`, label: t.change }],
  };
}
