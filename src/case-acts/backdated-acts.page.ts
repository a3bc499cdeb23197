import { clocksTexts } from "../clocks/clocks.texts";
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
import type { BackdatedAct } from "./backdated-act.queries";
import { backdatedActsTexts, type BackdatedActsTexts } from "./backdated-acts.texts";
import { officialCaseAddress } from "./official-act.page";

interface BackdatedActsPage extends Page {
  readonly t: BackdatedActsTexts;
  readonly caption: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly pagination: Pagination | undefined;
}

export const BACKDATED_ACTS_ADDRESS = "/console/backdated-acts";

/** The acts that brought a late clock back into time, for officials to look into. */
export function backdatedActsPage(
  listed: Paged<BackdatedAct>,
  language: Language,
): BackdatedActsPage {
  const t = backdatedActsTexts[language];
  const href = (page: number) => listAddress(BACKDATED_ACTS_ADDRESS, {}, page);
  return {
    title: t.title,
    crumbs: [{ href: "/console", label: t.console }],
    t,
    caption: formats(language).count(listed.all, t.caption),
    rows: listed.rows.map((act) => row(act, language)),
    pagination: pagination({ ...listed, href }, language),
  };
}

function row(act: BackdatedAct, language: Language): Cell[] {
  const t = backdatedActsTexts[language];
  const { instant } = formats(language);
  const { platform, tradeName, reference, type, at, recordedAt, by, reason, cures } = act;
  return [
    {
      text: reference,
      isReference: true,
      href: officialCaseAddress(platform, reference),
      about: `, ${tradeName}`,
      note: tradeName,
    },
    { text: clocksTexts[language].events[type], note: cures.join(", ") },
    { text: instant(at), datetime: at.toISOString() },
    {
      text: instant(recordedAt),
      datetime: recordedAt.toISOString(),
      ...(by === undefined ? {} : { note: t.by(by) }),
    },
    { text: reason ?? t.noReason },
  ];
}
