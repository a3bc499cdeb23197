import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import {
  listAddress,
  pagination,
  type Paged,
  type Pagination,
} from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { platformsTexts, type PlatformsTexts } from "./platforms.texts";
import type { RepresentedPlatform } from "./represented-platform.queries";

const ADDRESS = "/console/platforms";

interface PlatformsPage extends Page {
  readonly t: PlatformsTexts;
  readonly action: string;
  readonly entered: Readonly<Record<string, string>>;
  readonly caption: string;
  readonly rows: readonly (readonly (string | Cell)[])[];
  readonly pagination: Pagination | undefined;
}

/** Every platform with the people who stand for it, by name. */
export function platformsPage(
  list: Paged<RepresentedPlatform>,
  name: string,
  language: Language,
): PlatformsPage {
  const t = platformsTexts[language];
  const { count, number } = formats(language);
  return {
    title: t.title,
    t,
    action: ADDRESS,
    entered: { q: name },
    caption: count(list.all, t.caption),
    rows: list.rows.map(({ slug, tradeName, representatives, openInvitations }) => [
      { text: tradeName, href: `${ADDRESS}/${slug}` },
      number(representatives),
      number(openInvitations),
    ]),
    pagination: pagination(
      { ...list, href: (page) => listAddress(ADDRESS, { q: name }, page) },
      language,
    ),
  };
}
