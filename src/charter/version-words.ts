import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { CharterVersion } from "./charter";
import { changesTexts } from "./changes.texts";
import { charterTexts } from "./charter.texts";
import type { VersionLife } from "./in-force";

/** Where a version is read: "/fr/charter/1". */
export function versionAddress({ version }: CharterVersion, language: Language): string {
  return `/${language}/charter/${String(version)}`;
}

/** Where a version is compared with the one before; versions are numbered without a gap. */
export function changesAddress(version: CharterVersion, language: Language): string {
  return `${versionAddress(version, language)}/changes`;
}

export function changesLink(charter: CharterVersion, language: Language) {
  const former = formats(language).number(charter.version - 1);
  return { href: changesAddress(charter, language), label: changesTexts[language].link(former) };
}

export function versionName({ version }: CharterVersion, language: Language): string {
  return charterTexts[language].versionName(String(version));
}

/** "In force since 1 July 2024"; the first day is that of the version. */
export function lifeInWords(life: VersionLife, inForceOn: string, language: Language): string {
  const t = charterTexts[language];
  const { day } = formats(language);
  switch (life.state) {
    case "upcoming":
      return t.inForceFrom(day(inForceOn));
    case "in-force":
      return t.inForceSince(day(inForceOn));
    case "superseded":
      return t.replacedOn(day(life.replacedOn));
  }
}

/** The names of some families, in the order of the charter: "Counterfeits · Mediation". */
export function familyNames(
  charter: CharterVersion,
  codes: readonly string[],
  language: Language,
): string {
  return charter.families
    .filter(({ code }) => codes.includes(code))
    .map(({ name }) => name[language])
    .join(" · ");
}
