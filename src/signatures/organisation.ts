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
  "register_name",
] as const;

/** In characters. */
export const NAME_LIMIT = 200;
export const WEBSITE_LIMIT = 200;
export const REGISTRATION_LIMIT = 50;
export const REGISTER_NAME_LIMIT = 100;

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
  /** That gave the number; undefined in France, where there is one for all. */
  readonly registerName?: string | undefined;
}

export type WebsiteMistake = "website-missing" | "website-too-long" | "website-wrong";

export type OrganisationMistake =
  | WebsiteMistake
  | "trade-name-missing"
  | "trade-name-too-long"
  | "legal-name-missing"
  | "legal-name-too-long"
  | "country-missing"
  | "siren-missing"
  | "siren-not-nine-digits"
  | "siren-wrong-checksum"
  | "registration-number-missing"
  | "registration-number-too-long"
  | "register-name-missing"
  | "register-name-too-long";

/** The organisation as typed, or every mistake in it. */
export function readOrganisation(typed: Entered): Answer<Organisation, OrganisationMistake> {
  const text = (field: (typeof ORGANISATION_FIELDS)[number]) => oneLine(typed[field] ?? "");
  const country = text("country");
  const tradeName = text("trade_name");
  const legalName = text("legal_name");
  const website = readWebsite(text("website"));
  const registration = readRegistration(
    country,
    text("registration_number"),
    text("register_name"),
  );

  const mistakes: Mistaken<OrganisationMistake>[] = [
    ...nameMistakes("trade_name", "trade-name", tradeName),
    ...nameMistakes("legal_name", "legal-name", legalName),
  ];
  if (!isCountry(country)) mistakes.push({ field: "country", mistake: "country-missing" });
  if ("mistake" in website) mistakes.push({ field: "website", mistake: website.mistake });
  if ("mistake" in registration) mistakes.push(registration);
  if (mistakes.length > 0 || "mistake" in website || "mistake" in registration) {
    return { complete: false, mistakes };
  }
  const value = { tradeName, legalName, country, website: website.address };
  return { complete: true, value: { ...value, ...registration } };
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

/**
 * A web address in normal form; "marcheclair.example" is taken for https. Another protocol, a name
 * without a dot, an address in numbers and a password inside are refused.
 */
export function readWebsite(
  typed: string,
): { readonly address: string } | { readonly mistake: WebsiteMistake } {
  if (typed === "") return { mistake: "website-missing" };
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return { mistake: "website-wrong" };
  const { hostname, username, password, pathname, search, hash, origin, href } = new URL(address);
  const named = /\.[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname);
  if (!named || username !== "" || password !== "") return { mistake: "website-wrong" };
  const normal = `${pathname}${search}${hash}` === "/" ? origin : href;
  return normal.length > WEBSITE_LIMIT ? { mistake: "website-too-long" } : { address: normal };
}

type Registration = Pick<Organisation, "registrationNumber" | "registerName">;

function readRegistration(
  country: string,
  number: string,
  registerName: string,
): Registration | Mistaken<OrganisationMistake> {
  return country === "FR" ? readFrench(number) : readForeign(number, registerName);
}

function readFrench(typed: string): Registration | Mistaken<OrganisationMistake> {
  const field = "registration_number";
  if (typed === "") return { field, mistake: "siren-missing" };
  const read = readSiren(typed);
  if ("mistake" in read) return { field, mistake: `siren-${read.mistake}` };
  return { registrationNumber: read.siren, registerName: undefined };
}

/** Not every country gives a number; one that is given is worth nothing without its register. */
function readForeign(
  number: string,
  registerName: string,
): Registration | Mistaken<OrganisationMistake> {
  const [numberField, nameField] = ["registration_number", "register_name"];
  if (lengthOf(number) > REGISTRATION_LIMIT) {
    return { field: numberField, mistake: "registration-number-too-long" };
  }
  if (number === "" && registerName === "") {
    return { registrationNumber: undefined, registerName: undefined };
  }
  if (number === "") return { field: numberField, mistake: "registration-number-missing" };
  if (!/\p{L}/u.test(registerName)) return { field: nameField, mistake: "register-name-missing" };
  if (lengthOf(registerName) > REGISTER_NAME_LIMIT) {
    return { field: nameField, mistake: "register-name-too-long" };
  }
  return { registrationNumber: number, registerName };
}
