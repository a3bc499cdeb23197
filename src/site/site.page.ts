import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { accessibilityTexts } from "./accessibility.texts";
import { homeExample } from "./home-example";
import { homeTexts, type HomeTexts } from "./home.texts";
import { legalTexts } from "./legal.texts";
import { layoutTexts } from "./layout.texts";
import type { SiteDocument } from "./site-document";

/** Where the first page leads, in the order in which most visitors ask for it. */
const WAYS = [
  ["charter", "/charter"],
  ["signatories", "/signatories"],
  ["difficulty", "/cases/new"],
  ["dueDate", "/calculator"],
  ["signing", "/signing"],
  ["method", "/method"],
] as const satisfies readonly (readonly [keyof HomeTexts, string])[];

interface HomePage extends Page {
  readonly t: HomeTexts;
  /** Addresses below the language. */
  readonly ways: readonly {
    readonly path: string;
    readonly label: string;
    readonly text: string;
  }[];
  readonly example: ReturnType<typeof homeExample>;
}

type DocumentPage = Page & SiteDocument;

export function homePage(language: Language): HomePage {
  const t = homeTexts[language];
  const ways = WAYS.map(([way, path]) => ({ path, ...t[way] }));
  return { title: t.title, description: t.lede, t, ways, example: homeExample(language) };
}

/** `contact`: the address to which a reader may report a barrier. */
export function accessibilityPage(language: Language, contact: string): DocumentPage {
  return withWayHome(language, accessibilityTexts[language](contact));
}

/** `contact`: the address of whoever runs this installation. */
export function legalPage(language: Language, contact: string): DocumentPage {
  return withWayHome(language, legalTexts[language](contact));
}

function withWayHome(language: Language, document: SiteDocument): DocumentPage {
  const crumbs = [{ href: `/${language}/`, label: layoutTexts[language].home }];
  return { ...document, description: document.lede, crumbs };
}
