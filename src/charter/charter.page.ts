import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { CharterVersion, PublishedCharter } from "./charter";
import { charterTexts, type CharterTexts } from "./charter.texts";
import { charterInForce, lifeOf } from "./in-force";
import { targetParts } from "./target-words";
import {
  changesLink,
  familyNames,
  lifeInWords,
  versionAddress,
  versionName,
} from "./version-words";

interface Link {
  readonly href: string;
  readonly label: string;
}

/** What the pages of the charter are made from; `published` holds every version, in order. */
export interface CharterFacts {
  readonly shown: PublishedCharter;
  readonly published: readonly PublishedCharter[];
  /** ISO day. */
  readonly today: string;
}

interface CharterPage extends Page {
  readonly t: CharterTexts;
  readonly lede: string;
  readonly signHref: string;
  readonly methodHref: string;
  /** Where a translation sends those who want the authentic text. */
  readonly frenchHref: string | undefined;
  /** Where the version in force is, when another one is shown. */
  readonly otherVersion: { readonly text: string; readonly link: Link | undefined } | undefined;
  /** What is new in it; undefined for the first one. */
  readonly changes: Link | undefined;
  readonly facts: readonly {
    readonly term: string;
    readonly value: string;
    readonly note?: string;
  }[];
  readonly preamble: readonly string[];
  readonly families: readonly { readonly name: string; readonly commitments: readonly Link[] }[];
  readonly commitments: readonly {
    readonly code: string;
    readonly title: string;
    readonly href: string;
    readonly limit: string;
    readonly base: string;
    readonly families: string;
  }[];
  readonly signing: readonly string[];
  readonly versionColumns: readonly { readonly label: string; readonly number?: boolean }[];
  readonly versions: readonly (readonly (
    | string
    | { readonly text: string; readonly href: string }
  )[])[];
  readonly contentSha256: string;
}

/** A version of the charter as it is read; `crumbs` lead to it when it was asked for by its number. */
export function charterPage(
  facts: CharterFacts,
  language: Language,
  crumbs: readonly Link[] = [],
): CharterPage {
  const { charter, contentSha256 } = facts.shown;
  const { count, number } = formats(language);
  const t = charterTexts[language];
  return {
    title: charter.title[language],
    crumbs,
    t,
    lede: t.lede(count(charter.commitments.length, t.commitment), number(measuredOf(charter))),
    signHref: `/${language}/signing`,
    methodHref: `/${language}/method`,
    frenchHref: language === "fr" ? undefined : versionAddress(charter, "fr"),
    otherVersion: otherVersion(facts, language),
    changes: facts.shown === facts.published[0] ? undefined : changesLink(charter, language),
    facts: figures(facts.shown, language),
    preamble: charter.preamble[language],
    families: familiesOf(charter, language),
    commitments: commitmentsOf(charter, language),
    signing: charter.signing[language],
    versionColumns: versionColumns(t),
    versions: versionsOf(facts, language),
    contentSha256,
  };
}

interface NoCharterPage extends Page {
  readonly text: string;
  readonly link: Link | undefined;
}

/** What stands at /charter before a version is in force: the first one to come, if it is published. */
export function noCharterPage(
  first: PublishedCharter | undefined,
  language: Language,
): NoCharterPage {
  const t = charterTexts[language];
  if (first === undefined) return { title: t.noneTitle, text: t.none, link: undefined };
  return {
    title: t.upcomingTitle,
    text: `${lifeInWords({ state: "upcoming" }, first.inForceOn, language)}.`,
    link: {
      href: versionAddress(first.charter, language),
      label: versionName(first.charter, language),
    },
  };
}

function measuredOf({ commitments }: CharterVersion): number {
  return commitments.filter(({ measurement }) => measurement.kind === "measured").length;
}

function otherVersion({ shown, published, today }: CharterFacts, language: Language) {
  const life = lifeOf(shown, published, today);
  if (life.state === "in-force") return undefined;
  const t = charterTexts[language];
  const current = charterInForce(published, today);
  const link = current && { href: versionAddress(current.charter, language), label: t.readInForce };
  const state = lifeInWords(life, shown.inForceOn, language);
  return { text: `${t.notInForce} ${state}.`, link };
}

function figures({ charter, inForceOn, publishedAt }: PublishedCharter, language: Language) {
  const { facts: t } = charterTexts[language];
  const { day, number } = formats(language);
  return [
    {
      term: t.version,
      value: number(charter.version),
      note: t.publishedOn(day(parisDay(publishedAt))),
    },
    { term: t.inForce, value: day(inForceOn) },
    {
      term: t.commitments,
      value: number(charter.commitments.length),
      note: t.measured(number(measuredOf(charter))),
    },
    { term: t.families, value: number(charter.families.length) },
  ];
}

function familiesOf(charter: CharterVersion, language: Language) {
  const address = versionAddress(charter, language);
  return charter.families.map(({ code: family, name }) => ({
    name: name[language],
    commitments: charter.commitments
      .filter(({ families }) => families.includes(family))
      .map(({ code }) => ({ href: `${address}/${code}`, label: code })),
  }));
}

function commitmentsOf(charter: CharterVersion, language: Language) {
  const address = versionAddress(charter, language);
  return charter.commitments.map((commitment) => ({
    code: commitment.code,
    title: commitment.title[language],
    href: `${address}/${commitment.code}`,
    families: familyNames(charter, commitment.families, language),
    ...targetParts(commitment, language),
  }));
}

function versionColumns({ columns }: CharterTexts) {
  return [
    { label: columns.version },
    { label: columns.state },
    { label: columns.published },
    { label: columns.commitments, number: true },
  ];
}

function versionsOf({ published, today }: CharterFacts, language: Language) {
  const { day, number } = formats(language);
  return published.toReversed().map((version) => [
    {
      text: versionName(version.charter, language),
      href: versionAddress(version.charter, language),
    },
    lifeInWords(lifeOf(version, published, today), version.inForceOn, language),
    day(parisDay(version.publishedAt)),
    number(version.charter.commitments.length),
  ]);
}
