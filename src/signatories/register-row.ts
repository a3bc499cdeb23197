import type { PublishedCharter } from "../charter/charter";
import { isoDay } from "../infrastructure/local-day";
import type { Period } from "../compliance/period";
import { VERDICTS } from "../compliance/scorecard";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Language } from "../infrastructure/language";
import { websiteHost } from "../signatures/signatory";
import { stateName, type RegisterEntry } from "./register-entry";
import { signatoriesTexts } from "./signatories.texts";
import type { Standing } from "./standing";

/** One platform: name and site, state, commitments taken, results of the period, since when. */
export function registerRow(
  entry: RegisterEntry,
  {
    published,
    period,
  }: { readonly published: readonly PublishedCharter[]; readonly period: Period },
  language: Language,
): Cell[] {
  const { platform, standing } = entry;
  const t = signatoriesTexts[language];
  const { number, shortDay } = formats(language);
  const version = published.find(({ charter }) => charter.version === standing?.charterVersion);
  return [
    {
      text: platform.tradeName,
      href: `/${language}/signatories/${platform.slug}`,
      note: websiteHost(platform.website),
    },
    stateCell(entry, language),
    standing && version
      ? {
          text: t.takenOf(
            number(standing.commitments.length),
            number(version.charter.commitments.length),
          ),
        }
      : { text: t.notSigned },
    resultsCell(entry, period, language),
    standing
      ? {
          text: shortDay(standing.since).replaceAll(" ", "\u00A0"),
          note: versionNote(entry, standing, language),
        }
      : { text: t.notSigned },
  ];
}

/** "version 1, sur papier"; with its own day where an earlier version was signed before. */
function versionNote(
  { onPaper }: RegisterEntry,
  { charterVersion, since, versionSince }: Standing,
  language: Language,
): string {
  const t = signatoriesTexts[language];
  const { number, shortDay } = formats(language);
  const version = t.version(number(charterVersion));
  return [
    since === versionSince ? version : `${version} ${t.notes.sinceDay(shortDay(versionSince))}`,
    ...(onPaper ? [t.onPaper] : []),
  ].join(", ");
}

function stateCell(entry: RegisterEntry, language: Language): Cell {
  const t = signatoriesTexts[language];
  const note = stateNote(entry, language);
  const tags = [{ state: entry.state, word: t.states[stateName(entry)] }];
  return { text: "", tags, ...(note === undefined ? {} : { note }) };
}

function stateNote({ entry, announced }: RegisterEntry, language: Language): string | undefined {
  const { notes: t } = signatoriesTexts[language];
  const { shortDay } = formats(language);
  if (announced?.state === "withdrawn") return t.leavesOn(shortDay(announced.effectiveOn));
  if (!entry || entry.state === "signed") return undefined;
  const day = shortDay(entry.effectiveOn);
  if (entry.state === "suspended") {
    return entry.planUntil === undefined ? t.sinceDay(day) : t.planUntil(shortDay(entry.planUntil));
  }
  if (entry.state === "under-review") return t.sinceDay(day);
  return entry.reason === undefined ? t.on(day) : t.onWithReason(day);
}

/** How many commitments came out how, in the order of verdicts; those not taken are in another column. */
function resultsCell(entry: RegisterEntry, period: Period, language: Language): Cell {
  const t = signatoriesTexts[language];
  const { count } = formats(language);
  const tags = VERDICTS.filter((verdict) => verdict !== "not-taken" && verdict !== "not-applicable")
    .map((state) => ({
      state,
      n: (entry.scorecard?.results ?? []).filter(({ verdict }) => verdict === state).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => ({ state, word: count(n, t.counted[state]) }));
  return tags.length > 0 ? { text: "", tags } : { text: whyNoResult(entry, period, language) };
}

/** A half-year before the signature or after its end has none to show. */
function whyNoResult(
  { state, standing }: RegisterEntry,
  period: Period,
  language: Language,
): string {
  const t = signatoriesTexts[language];
  if (!standing) return t.noResult;
  const { since } = standing;
  if (since >= isoDay(period.endDay)) return t.signedLater(formats(language).shortDay(since));
  return state === "signed" || state === "suspended" ? t.noResult : t.signedBefore;
}
