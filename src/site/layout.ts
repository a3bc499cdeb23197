import { isBlank } from "../infrastructure/http/held-form";
import type {
  AccountBar,
  LanguageLink,
  Layout,
  LayoutAssets,
  LayoutTexts,
  NavLink,
} from "../infrastructure/http/layout";
import type { Page, Visitor } from "../infrastructure/http/route";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../infrastructure/language";
import { layoutTexts } from "./layout.texts";

interface LayoutFacts {
  readonly language: Language;
  /** Below the language, with its query: "/signatories?state=signed". */
  readonly path: string;
  /** False: the page has one address for all languages, and no choice to offer. */
  readonly localised: boolean;
  readonly visitor: Visitor | undefined;
  /** The visitor's session still owes its second factor. */
  readonly isHalfway: boolean;
  readonly page: Page;
  /** What had been typed on this page, and is there again; undefined: nothing was. */
  readonly keptFields: unknown;
  readonly isFileMissing: boolean;
  readonly demonstration: boolean;
  /** Where the public finds the service, without a trailing slash. */
  readonly origin: string;
  readonly assets: LayoutAssets;
}

type Section = keyof (typeof layoutTexts)["fr"]["labels"];

/** The public sections, in the order in which a visitor needs them. */
const SECTIONS = [
  ["charter", "/charter"],
  ["signatories", "/signatories"],
  ["report", "/cases/new"],
  ["signing", "/signing"],
  ["method", "/method"],
] as const satisfies readonly (readonly [Section, string])[];

const ABOUT = [
  ["calculator", "/calculator"],
  ["api", "/api"],
  ["signIn", "/sign-in"],
  ["accessibility", "/accessibility"],
  ["legal", "/legal"],
] as const satisfies readonly (readonly [Section, string])[];

/** Desks of those who have an account, by role; their addresses are the same in every language. */
const DESKS: Readonly<Record<string, readonly (readonly [Section, string])[]>> = {
  official: [
    ["console", "/console"],
    ["signatures", "/console/signatures"],
    ["mediations", "/console/mediations"],
    ["platforms", "/console/platforms"],
    ["reports", "/console/reports"],
  ],
  mediator: [["mediations", "/console/mediations"]],
  administrator: [
    ["console", "/console"],
    ["accounts", "/console/accounts"],
    ["mails", "/console/mails"],
    ["jobs", "/console/jobs"],
    ["configuration", "/console/configuration"],
    ["accessLog", "/console/access-log"],
  ],
  representative: [["portal", "/portal"]],
};

/** The page around a page: where one is, where one can go, in which languages, and what all of it is worth. */
export function layoutOf(facts: LayoutFacts): Layout {
  const { language, page, path, demonstration, assets } = facts;
  const { labels, ...t } = layoutTexts[language];
  const base = `/${language}`;
  const link = ([section, address]: readonly [Section, string]): NavLink => ({
    href: base + address,
    label: labels[section],
    current: currency(path, address),
  });

  return {
    language,
    title: page.title,
    documentTitle: documentTitle(page, t),
    description: page.description,
    script: page.script,
    path,
    home: `${base}/`,
    assets,
    alternates: facts.localised ? LANGUAGES.map((other) => alternate(other, facts)) : [],
    nav: SECTIONS.map(link),
    account: accountBar(facts),
    crumbs: page.crumbs ?? [],
    footer: ABOUT.filter(([section]) => section !== "signIn" || !facts.visitor).map(link),
    done: page.done ?? keptWords(facts),
    demonstration,
    t,
  };
}

/** What was typed came back; nothing of it was done yet. */
function keptWords({ keptFields, isFileMissing, language }: LayoutFacts) {
  const t = layoutTexts[language];
  if (typeof keptFields !== "object" || keptFields === null) return undefined;
  if (isBlank({ ...keptFields })) return t.pressAgain;
  return isFileMissing ? [t.kept, t.fileMissing] : t.kept;
}

function documentTitle(page: Page, t: LayoutTexts): string {
  const named = page.title === t.name ? page.title : `${page.title} – ${t.name}`;
  return hasErrors(page) ? t.withErrors(named) : named;
}

/** Pages with a form carry what is wrong with it; whoever hears the page learns it first. */
function hasErrors(page: Page): boolean {
  return "errors" in page && Array.isArray(page.errors) && page.errors.length > 0;
}

function alternate(language: Language, facts: LayoutFacts): LanguageLink {
  return {
    language,
    code: language.toUpperCase(),
    name: LANGUAGE_NAMES[language],
    href: `/${language}${facts.path}`,
    address: `${facts.origin}/${language}${facts.path}`,
    current: language === facts.language,
  };
}

function accountBar(facts: LayoutFacts): AccountBar | undefined {
  const { language, visitor } = facts;
  if (!visitor) return undefined;
  // A session that still owes its second factor is shown no door that would not open.
  const desks = facts.isHalfway ? [] : (DESKS[visitor.role] ?? []);
  return {
    email: visitor.email,
    links: [
      ...desks.map(([section, href]) => deskLink(section, href, facts)),
      ...(facts.isHalfway ? [] : [deskLink("ownAccount", `/${language}/account`, facts)]),
    ],
    signOut: "/sign-out",
  };
}

/** The home of a desk is an address above the others, and not the section that they belong to. */
function deskLink(
  section: Section,
  href: string,
  { language, path, localised }: LayoutFacts,
): NavLink {
  const { labels } = layoutTexts[language];
  const here = localised ? `/${language}${path}` : path;
  const isHome = href === "/console";
  const current = currency(here, href);
  return {
    href,
    label: labels[section],
    current: isHome && current === "true" ? undefined : current,
  };
}

/** "/charter/1" is in the section "/charter"; "/charter?x=1" is its first page. */
function currency(path: string, address: string): NavLink["current"] {
  const [pathname] = path.split("?");
  if (pathname === address) return "page";
  return pathname?.startsWith(`${address}/`) ? "true" : undefined;
}
