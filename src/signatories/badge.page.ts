import type { Page } from "../infrastructure/http/route";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import type { Badge } from "./badge";
import { badgeTexts, type BadgeTexts } from "./badge.texts";
import { platformTexts } from "./platform.texts";

interface BadgePage extends Page {
  readonly t: BadgeTexts;
  readonly badges: readonly {
    readonly language: Language;
    readonly name: string;
    readonly src: string;
    readonly alternative: string;
    readonly width: number;
    readonly height: number;
    /** The field of the snippet. */
    readonly field: string;
    readonly snippet: string;
  }[];
  readonly platformHref: string;
}

interface BadgeFacts {
  readonly platform: Platform;
  readonly badges: readonly Badge[];
  /** Where the public finds the service, without a trailing slash. */
  readonly origin: string;
}

/** The badge in every language, each with the code that puts it on a page. */
export function badgePage({ platform, badges, origin }: BadgeFacts, language: Language): BadgePage {
  const t = badgeTexts[language];
  const { slug, tradeName } = platform;
  const register = `/${language}/signatories`;
  return {
    title: t.title(tradeName),
    crumbs: [
      { href: register, label: platformTexts[language].register },
      { href: `${register}/${slug}`, label: tradeName },
    ],
    t,
    badges: badges.map((badge) => {
      const page = `/${badge.language}/signatories/${slug}`;
      const { width, height, alternative } = badge;
      return {
        language: badge.language,
        name: LANGUAGE_NAMES[badge.language],
        src: `${page}/badge.svg`,
        alternative,
        width,
        height,
        field: `snippet-${badge.language}`,
        snippet: snippetOf({ badge, href: origin + page, src: `${origin}${page}/badge.svg` }),
      };
    }),
    platformHref: `${register}/${slug}`,
  };
}

/** Every language of a badge, that of the page first. */
export function badgeLanguages(language: Language): Language[] {
  return [language, ...LANGUAGES.filter((other) => other !== language)];
}

function snippetOf({ badge, href, src }: { badge: Badge; href: string; src: string }): string {
  const { width, height, alternative } = badge;
  const image = `<img src="${src}" alt="${attribute(alternative)}" width="${String(width)}" height="${String(height)}">`;
  return `<a href="${href}">${image}</a>`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
