import { formats } from "../infrastructure/formats";
import { listAddress, pagination, type Pagination } from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { dueRow, type DueRow } from "./due-row";
import type { HomeFacts } from "./home.page";
import { portalCrumbs } from "./portal-crumbs";
import { portalTexts, type PortalTexts } from "./portal.texts";
import { sectionsOf, type Section } from "./portal-sections";

interface NoticesPage extends Page {
  readonly t: PortalTexts;
  readonly sections: readonly Section[];
  readonly caption: string;
  readonly rows: readonly DueRow[];
  readonly pagination: Pagination | undefined;
}

/** The notices that a platform gave and whose effect has not come: those that run first. */
export function noticesPage(facts: HomeFacts, language: Language): NoticesPage {
  const { platform, counts, clocks, page, published, days } = facts;
  const { slug, tradeName } = platform;
  const t = portalTexts[language];
  const href = (to: number) => listAddress(`/portal/${slug}/notices`, {}, to);
  return {
    title: t.noticesTitle(tradeName),
    crumbs: portalCrumbs(platform, language),
    t,
    sections: sectionsOf(slug, "notices", language),
    caption: formats(language).count(counts.notices, t.noticesCaption),
    rows: clocks.map((clock) => dueRow(clock, { slug, published, days }, language)),
    pagination: pagination({ all: counts.notices, page, href }, language),
  };
}
