import type { Account } from "../accounts/account";
import type { CaseClock } from "../cases/case-clocks";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";
import { caseAddress } from "../portal/due-row";
import type { REPRESENTATIVE_KINDS } from "../unsubscriptions/mail-kind";
import { caseMailTexts } from "./case-mail.texts";
import {
  clockLines,
  dueInWords,
  happenedInWords,
  happeningInWords,
  justificationInWords,
  silenceInWords,
} from "./case-words";
import type { Happened } from "./happening";
import type { ToldCase } from "./told-case";

export type PlatformKind = (typeof REPRESENTATIVE_KINDS)[number];

/** The order of a digest: what presses comes first. */
const DIGEST_ORDER = ["overdue", "due-soon", "news"] as const satisfies PlatformKind[];

/** One thing to be told to a platform. */
export type PlatformItem =
  | { readonly kind: "news"; readonly told: ToldCase; readonly news: SellerNews }
  | {
      readonly kind: "due-soon" | "overdue";
      readonly told: ToldCase;
      /** The one that is due. */
      readonly clock: CaseClock;
    };

export interface SellerNews {
  readonly happened: readonly Happened[];
  /** Undefined: no seller reported the case. */
  readonly seller: { readonly name: string | undefined } | undefined;
}

export interface PlatformTelling {
  readonly platform: Platform;
  readonly items: readonly PlatformItem[];
  /** Of each kind, told in full or not. */
  readonly counts: Readonly<Record<PlatformKind, number>>;
  readonly baseUrl: string;
}

interface Reader {
  readonly account: Pick<Account, "email" | "name" | "language">;
  readonly unsubscribe: string;
}

/** What a telling is of, for somebody who does without some kinds. */
export function wantedTelling(
  telling: PlatformTelling,
  unwanted: ReadonlySet<string>,
): PlatformTelling & { readonly kinds: readonly PlatformKind[] } {
  const { counts, items } = telling;
  const kinds = DIGEST_ORDER.filter((kind) => counts[kind] > 0 && !unwanted.has(kind));
  const none = { overdue: 0, "due-soon": 0, news: 0 };
  return {
    ...telling,
    kinds,
    items: items.filter(({ kind }) => kinds.includes(kind)),
    counts: { ...none, ...Object.fromEntries(kinds.map((kind) => [kind, counts[kind]])) },
  };
}

/** One thing in a mail of its own, several in a digest. */
export function platformMail(telling: PlatformTelling, reader: Reader): Mail {
  const { account, unsubscribe } = reader;
  const { language, email, name } = account;
  const { platform, items, counts, baseUrl } = telling;
  const all = DIGEST_ORDER.reduce((sum, kind) => sum + counts[kind], 0);
  const [only] = items;
  const mail = { language, to: email, unsubscribe };
  const known = { name, platform: platform.tradeName };
  if (all === 1 && only) {
    const page = baseUrl + caseAddress(platform.slug, only.told.reference);
    return { ...mail, ...itemMail(only, { ...known, page }, language) };
  }
  const page = `${baseUrl}/portal/${platform.slug}`;
  return {
    ...mail,
    template: "case-digest",
    data: { ...known, ...digest(telling, language), page },
  };
}

function itemMail(item: PlatformItem, known: object, language: Language) {
  const { told } = item;
  const data = { ...known, reference: told.reference };
  if (item.kind === "news") {
    const { happened, seller } = item.news;
    const { list } = formats(language);
    return {
      template: "case-news-to-platform",
      data: {
        ...data,
        isNew: happened.some(({ what }) => what === "case-opened"),
        happened: list(new Set(happened.map(({ what }) => happeningInWords(what, language)))),
        details: detailsOf(happened, language),
        justifications: justificationsOf(happened, language),
        seller: seller && sellerLine(seller, language),
        clocks: told.clocks.map((clock) => clockLines(clock, language)),
      },
    };
  }
  return {
    template: item.kind === "overdue" ? "case-overdue" : "case-due-soon",
    data: {
      ...data,
      commitment: item.clock.commitment.code,
      due: dueInWords(item.clock, language),
      silence: silenceInWords(told, language),
      clock: clockLines(item.clock, language),
    },
  };
}

function digest({ platform, items, counts, baseUrl }: PlatformTelling, language: Language) {
  const t = caseMailTexts[language];
  const { count, list } = formats(language);
  const present = DIGEST_ORDER.filter((kind) => counts[kind] > 0);
  return {
    summary: list(present.map((kind) => count(counts[kind], t.counts[kind]))),
    sections: present.map((kind) => {
      const told = items.filter((item) => item.kind === kind);
      const further = counts[kind] - told.length;
      return {
        title: t.sections[kind],
        items: told.map((item) => itemLines(item, platform, baseUrl, language)),
        further: further === 0 ? undefined : count(further, t.further),
      };
    }),
  };
}

/** One block of a digest: the case, what there is to know of it, its address. */
function itemLines(
  item: PlatformItem,
  { slug }: Platform,
  baseUrl: string,
  language: Language,
): string {
  const t = caseMailTexts[language];
  const { told } = item;
  const lines =
    item.kind === "news"
      ? [
          detailsOf(item.news.happened, language),
          ...justificationsOf(item.news.happened, language),
          ...told.clocks.map((clock) => clockLines(clock, language)),
        ]
      : [silenceInWords(told, language), clockLines(item.clock, language)];
  const address = baseUrl + caseAddress(slug, told.reference);
  return [t.case(told.reference), ...lines, address].join("\n");
}

function detailsOf(happened: readonly Happened[], language: Language): string {
  return formats(language).list(new Set(happened.map((one) => happenedInWords(one, language))));
}

function justificationsOf(happened: readonly Happened[], language: Language): string[] {
  return happened.flatMap((one) => justificationInWords(one, language) ?? []);
}

function sellerLine({ name }: { name: string | undefined }, language: Language): string {
  const t = caseMailTexts[language];
  return name === undefined ? t.unnamedSeller : t.seller(name);
}
