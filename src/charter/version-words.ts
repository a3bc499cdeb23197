import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { CharterVersion } from "./charter";
import { charterTexts } from "./charter.texts";
import type { VersionLife } from "./in-force";

/** Where a version is read: "/fr/charter/1". */
export function versionAddress({ version }: CharterVersion, language: Language): string {
  return `/${language}/charter/${String(version)}`;
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
