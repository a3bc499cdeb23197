import type { Language } from "../language";

/** Everything the page around a page shows; `views/layout/base.ejs` only loops, branches and escapes. */
export interface Layout {
  readonly language: Language;
  /** Of the page. */
  readonly title: string;
  /** Of the document: the same, with the name of the register and, first of all, that there are errors. */
  readonly documentTitle: string;
  readonly description: string | undefined;
  /** Address of the one script of the page; hardly any has one. */
  readonly script: string | undefined;
  /** Below the language: "/charter". */
  readonly path: string;
  /** "/fr/": where the wordmark leads. */
  readonly home: string;
  readonly assets: LayoutAssets;
  /** This page in every language, this one among them. */
  readonly alternates: readonly LanguageLink[];
  readonly nav: readonly NavLink[];
  /** The bar of whoever is signed in; undefined for everybody else. */
  readonly account: AccountBar | undefined;
  /** The way back up; the page itself closes it. */
  readonly crumbs: readonly Link[];
  readonly footer: readonly NavLink[];
  /** What was just done, or kept until it can be; told before the page. */
  readonly done: string | readonly string[] | undefined;
  /** True: every page says that platforms and cases are invented. */
  readonly demonstration: boolean;
  readonly t: LayoutTexts;
}

export interface LayoutAssets {
  readonly stylesheet: string;
  readonly mark: string;
  readonly fonts: readonly string[];
}

interface Link {
  readonly href: string;
  readonly label: string;
}

export interface NavLink extends Link {
  /** Whether it leads to this very page, or to the section that this page belongs to. */
  readonly current: "page" | "true" | undefined;
}

export interface LanguageLink {
  readonly language: Language;
  /** Two letters, as they are shown; the name says them in full to a screen reader. */
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** With the host, for search engines. */
  readonly address: string;
  readonly current: boolean;
}

export interface AccountBar {
  readonly email: string;
  readonly links: readonly NavLink[];
  /** Where the sign-out button posts to. */
  readonly signOut: string;
}

/** The words of the layout itself. */
export interface LayoutTexts {
  readonly name: string;
  readonly withErrors: (title: string) => string;
  readonly skip: string;
  readonly sections: string;
  readonly languages: string;
  readonly breadcrumb: string;
  readonly account: string;
  readonly signedInAs: string;
  readonly signOut: string;
  readonly fictionTitle: string;
  readonly fiction: string;
  readonly about: string;
  readonly nonBinding: string;
  readonly licence: string;
}
