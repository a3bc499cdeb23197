import { textWidth } from "../infrastructure/chart/text-width";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { ENDS, isSignatory } from "../signatures/platform-state";
import { badgeTexts } from "./badge.texts";
import type { RegisterEntry } from "./register-entry";

/** A picture that a platform shows on its site; `views/signatories/badge.ejs` draws it. */
export interface Badge {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** "signed", "suspended", "left" or "never": the sign and the tint, and the words say it too. */
  readonly sign: "signed" | "suspended" | "left" | "never";
  readonly register: string;
  readonly state: string;
  readonly detail: string;
  /** All of it in words. */
  readonly alternative: string;
}

/** Seconds for which a browser may show a badge without asking: what is no more is not said for longer. */
export const BADGE_SECONDS = 3600;

const HEIGHT = 64;
/** Where the words begin, and the room after them. */
const TEXT_AT = 64;
const MARGIN = 16;
const STATE_SIZE = 16;
const DETAIL_SIZE = 12;
const NARROWEST = 260;
/** Other sites have not our font: theirs may be so much wider. */
const WIDER_FONT = 1.2;

/** What the register says of a platform on a day, as a badge; `all` commitments stand in its version. */
export function badgeOf(shown: RegisterEntry, all: number, language: Language): Badge {
  const t = badgeTexts[language];
  const { sign, state } = stateOf(shown, language);
  const detail = detailOf(shown, all, language);
  const textRoom = Math.max(textWidth(state, STATE_SIZE), textWidth(detail, DETAIL_SIZE));
  return {
    width: Math.max(NARROWEST, Math.ceil(TEXT_AT + textRoom * WIDER_FONT + MARGIN)),
    height: HEIGHT,
    language,
    sign,
    register: t.register,
    state,
    detail,
    alternative: t.alternative(state, detail),
  };
}

function stateOf({ state }: RegisterEntry, language: Language): Pick<Badge, "sign" | "state"> {
  const t = badgeTexts[language];
  if (state === "signed") return { sign: "signed", state: t.signatory };
  if (state === "suspended") return { sign: "suspended", state: t.suspended };
  if (ENDS.some((end) => end === state)) return { sign: "left", state: t.left };
  return { sign: "never", state: t.never };
}

function detailOf(
  { state, entry, standing }: RegisterEntry,
  all: number,
  language: Language,
): string {
  const t = badgeTexts[language];
  const { number, day } = formats(language);
  if (state !== "not-invited" && isSignatory(state) && standing) {
    const { commitments, charterVersion } = standing;
    return t.taken(number(commitments.length), number(all), number(charterVersion));
  }
  return entry && ENDS.includes(entry.state) ? t.since(day(entry.effectiveOn)) : t.none;
}
