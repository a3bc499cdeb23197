import type { Entered } from "../infrastructure/http/form";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import { isCountry } from "../platforms/country";
import type { Answer, Mistaken } from "./answer";
import { readSiren } from "./siren";

export const ORGANISATION_FIELDS = [
  "trade_name",
  "legal_name",
  "country",
  "website",
  "registration_number",
] as const;

/** In characters. */
export const NAME_LIMIT = 200;
export const WEBSITE_LIMIT = 200;
export const REGISTRATION_LIMIT = 50;

/** Who signs: the platform as its sellers know it, and the legal person behind it. */
export interface Organisation {
  readonly tradeName: string;
  readonly legalName: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** As an address in normal form: "https://marcheclair.example". */
  readonly website: string;
  /** In France the SIREN, nine digits; elsewhere as that country writes it, if it gives one. */
  readonly registrationNumber: string | undefined;
}

export type OrganisationMistake =
  | "trade-name-missing"
  | "trade-name-too-long"
  | "legal-name-missing"
  | "legal-name-too-long"
  | "country-missing"
  | "website-missing"
  | "website-too-long"
  | "website-wrong"
  | "siren-missing"
  | "siren-not-nine-digits"
  | "siren-wrong-checksum"
  | "registration-number-too-long";

/** The organisation as typed, or every mistake in it. */
export function readOrganisation(typed: Entered): Answer<Organisation, OrganisationMistake> {
  const text = (field: (typeof ORGANISATION_FIELDS)[number]) => oneLine(typed[field] ?? "");
  const country = text("country");
  const tradeName = text("trade_name");
  const legalName = text("legal_name");
  const website = websiteOf(text("website"));
  const registration = readRegistration(country, text("registration_number"));

  const mistakes: Mistaken<OrganisationMistake>[] = [
    ...nameMistakes("trade_name", "trade-name", tradeName),
    ...nameMistakes("legal_name", "legal-name", legalName),
  ];
  if (!isCountry(country)) mistakes.push({ field: "country", mistake: "country-missing" });
  if ("mistake" in website) mistakes.push({ field: "website", mistake: website.mistake });
  if ("mistake" in registration) {
    mistakes.push({ field: "registration_number", mistake: registration.mistake });
  }
  if (mistakes.length > 0 || "mistake" in website || "mistake" in registration) {
    return { complete: false, mistakes };
  }
  const value = { tradeName, legalName, country, website: website.address };
  return { complete: true, value: { ...value, registrationNumber: registration.number } };
}

/** A name holds a letter or a digit in any script; signs alone name nobody. */
function nameMistakes(
  field: string,
  name: "trade-name" | "legal-name",
  text: string,
): Mistaken<OrganisationMistake>[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [{ field, mistake: `${name}-missing` }];
  return lengthOf(text) > NAME_LIMIT ? [{ field, mistake: `${name}-too-long` }] : [];
}

type Read<Value> = Value | { readonly mistake: OrganisationMistake };

/**
 * A web address in normal form; "marcheclair.example" is taken for https. Another protocol, a name
 * without a dot, an address in numbers and a password inside are refused.
 */
function websiteOf(typed: string): Read<{ readonly address: string }> {
  if (typed === "") return { mistake: "website-missing" };
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return { mistake: "website-wrong" };
  const { hostname, username, password, pathname, search, hash, origin, href } = new URL(address);
  const named = /\.[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname);
  if (!named || username !== "" || password !== "") return { mistake: "website-wrong" };
  const normal = `${pathname}${search}${hash}` === "/" ? origin : href;
  return normal.length > WEBSITE_LIMIT ? { mistake: "website-too-long" } : { address: normal };
}

function readRegistration(
  country: string,
  typed: string,
): Read<{ readonly number: string | undefined }> {
  if (country !== "FR") {
    const tooLong = lengthOf(typed) > REGISTRATION_LIMIT;
    if (tooLong) return { mistake: "registration-number-too-long" };
    return { number: typed === "" ? undefined : typed };
  }
  if (typed === "") return { mistake: "siren-missing" };
  const read = readSiren(typed);
  return "siren" in read ? { number: read.siren } : { mistake: `siren-${read.mistake}` };
}
