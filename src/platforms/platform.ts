import { isCountry } from "./country";

/** What is said of a platform when it is registered. */
export interface PlatformEntry {
  /** Names the platform in addresses and files: "depot-dore". */
  readonly slug: string;
  readonly tradeName: string;
  readonly legalName: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** http or https address. */
  readonly website: string;
}

export interface Platform extends PlatformEntry {
  readonly id: number;
  /** SIREN, or the number in the register of its country. */
  readonly registrationNumber: string | undefined;
  /** That gave the number, outside France: "Amtsgericht Hamburg". */
  readonly registerName?: string | undefined;
  readonly registeredAt: Date;
}

/** Why a platform is not in the register: a seller named it, and no official has confirmed it. */
export type UnlistedReason = "reported" | "merged" | "struck-out";

export interface UnlistedPlatform extends Platform {
  readonly reason: UnlistedReason;
  /** The id of the platform of the register that it turned out to be. */
  readonly mergedInto: number | undefined;
}

export interface EntryMistake {
  readonly field: keyof PlatformEntry;
  readonly message: string;
}

const LONGEST = 200;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Control characters, and those that turn the direction of the text after them. */
const INVISIBLE = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u;

/** Lower-case ASCII words joined by hyphens. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST && SLUG.test(text);
}

/** Everything that is wrong with an entry; none when it may be registered. */
export function entryMistakes(entry: PlatformEntry): EntryMistake[] {
  const { slug, country, website } = entry;
  const mistakes: EntryMistake[] = [];
  for (const field of FIELDS) {
    const message = textMistake(entry[field]);
    if (message !== undefined) mistakes.push({ field, message });
  }
  const sound = (field: keyof PlatformEntry) => !mistakes.some((known) => known.field === field);
  if (sound("slug") && !isSlug(slug)) {
    mistakes.push({
      field: "slug",
      message: `“${slug}”: lower-case letters and digits, words joined by hyphens`,
    });
  }
  if (sound("country") && !isCountry(country)) {
    mistakes.push({
      field: "country",
      message: `“${country}” is not a country code of two capital letters, like FR`,
    });
  }
  if (sound("website") && !isWebsite(website)) {
    mistakes.push({
      field: "website",
      message: `“${website}” is not an address that starts with http:// or https://`,
    });
  }
  return mistakes;
}

const FIELDS = ["slug", "tradeName", "legalName", "country", "website"] as const;

function textMistake(text: string): string | undefined {
  if (text === "") return "is empty";
  if (text.length > LONGEST) return `has ${text.length} characters, ${LONGEST} at most`;
  if (INVISIBLE.test(text)) return "holds a control character";
  return undefined;
}

function isWebsite(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== "" && username === "" && password === "";
}

/** The fields in which two entries differ; none when they say the same. */
export function differences(one: PlatformEntry, other: PlatformEntry): (keyof PlatformEntry)[] {
  return FIELDS.filter((field) => one[field] !== other[field]);
}
