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
  readonly page: Page;
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
  ["signing", "/signing"],
  ["method", "/method"],
] as const satisfies readonly (readonly [Section, string])[];

const ABOUT = [
  ["method", "/method"],
  ["accessibility", "/accessibility"],
  ["legal", "/legal"],
] as const satisfies readonly (readonly [Section, string])[];

/** Desks of those who have an account, by role; their addresses are the same in every language. */
const DESKS: Readonly<Record<string, readonly (readonly [Section, string])[]>> = {
  official: [["reports", "/console/reports"]],
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
    path,
    home: `${base}/`,
    assets,
    alternates: facts.localised ? LANGUAGES.map((other) => alternate(other, facts)) : [],
    nav: SECTIONS.map(link),
    account: accountBar(facts),
    crumbs: page.crumbs ?? [],
    footer: ABOUT.map(link),
    demonstration,
    t,
  };
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

function accountBar({ language, path, visitor }: LayoutFacts): AccountBar | undefined {
  if (!visitor) return undefined;
  const { labels } = layoutTexts[language];
  return {
    email: visitor.email,
    links: (DESKS[visitor.role] ?? []).map(([section, href]) => ({
      href,
      label: labels[section],
      current: currency(path, href),
    })),
    signOut: "/sign-out",
  };
}

/** "/charter/1" is in the section "/charter"; "/charter?x=1" is its first page. */
function currency(path: string, address: string): NavLink["current"] {
  const [pathname] = path.split("?");
  if (pathname === address) return "page";
  return pathname?.startsWith(`${address}/`) ? "true" : undefined;
}
