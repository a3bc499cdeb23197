import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { lengthOf } from "../infrastructure/one-line";
import { caseAddress } from "./console.page";
import { consoleTexts, type ConsoleTexts } from "./console.texts";
import { MOST_FOUND, type Found, type FoundKind } from "./found";

interface SearchPage extends Page, FormState {
  readonly t: ConsoleTexts;
  /** Undefined before anything was looked for. */
  readonly lede: string | undefined;
  readonly caption: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Undefined when everything found is shown. */
  readonly more: string | undefined;
}

/** Fewer would find almost everything. */
const FEWEST_CHARACTERS = 2;

export function isLongEnough(words: string): boolean {
  return lengthOf(words) >= FEWEST_CHARACTERS;
}

/** `found` undefined: nothing was looked for. */
export function searchPage(
  words: string,
  found: readonly Found[] | undefined,
  language: Language,
): SearchPage {
  const t = consoleTexts[language];
  const { count, number } = formats(language);
  const all = count(found?.length ?? 0, t.found);
  const tooShort = words !== "" && !isLongEnough(words);
  return {
    title: t.searchTitle,
    crumbs: [{ href: "/console", label: t.title }],
    t,
    entered: { q: words },
    errors: tooShort ? [{ field: "q", message: t.tooShort }] : [],
    lede: found && (found.length === 0 ? t.nothingFound(words) : t.foundFor(all, words)),
    caption: all,
    rows: (found ?? []).map((one) => row(one, t)),
    more: found?.length === MOST_FOUND ? t.tooMany(number(MOST_FOUND)) : undefined,
  };
}

function row({ kind, platform, tradeName, reference = "" }: Found, t: ConsoleTexts): Cell[] {
  const addresses: Readonly<Record<FoundKind, string>> = {
    platform: `/console/platforms/${platform}`,
    signature: `/console/signatures/${reference}`,
    case: caseAddress(platform, reference),
  };
  const href = addresses[kind];
  const what: Cell =
    kind === "platform" ? { text: tradeName, href } : { text: reference, isReference: true, href };
  return [what, { text: t.foundKinds[kind] }, { text: tradeName }];
}
