import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { endTexts, type EndTexts } from "./end.texts";
import type { Representative } from "./representation";
import { representativesTexts } from "./representatives.texts";

interface EndFacts {
  readonly platform: Platform;
  readonly representative: Representative;
  readonly isOwn: boolean;
  readonly action: string;
  /** The page of all representatives. */
  readonly address: string;
  readonly crumbs: Page["crumbs"];
  /** Why it cannot be; undefined: it can. */
  readonly refusal: string | undefined;
}

interface EndPage extends Page {
  readonly t: EndTexts;
  readonly lede: string;
  readonly action: string;
  readonly button: string;
  readonly back: string;
  readonly refusal: string | undefined;
}

/** What it means that somebody represents the platform no longer, before it is so. */
export function endPage(facts: EndFacts, language: Language): EndPage {
  const { platform, representative, isOwn, action, address, refusal } = facts;
  const t = endTexts[language];
  const { tradeName } = platform;
  const name = representative.name ?? representative.email;
  return {
    title: isOwn ? t.leaveTitle(tradeName) : t.title(name),
    crumbs: [
      ...(facts.crumbs ?? []),
      { href: address, label: representativesTexts[language].title(tradeName) },
    ],
    t,
    lede: isOwn ? t.leaveLede(tradeName) : t.lede(name, tradeName),
    action,
    button: isOwn ? t.leaveButton(tradeName) : t.button(name),
    back: address,
    refusal,
  };
}
