import { normalEmail } from "../accounts/account";
import type { CharterVersion } from "../charter/charter";
import type { CaseEvent } from "../clocks/clock-run";
import type { Entered } from "../infrastructure/http/form";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import { isCountry } from "../platforms/country";
import type { Answer, Mistaken } from "../signatures/answer";
import { readWebsite } from "../signatures/organisation";
import { emailMistake } from "../signatures/signatory";
import { familyEvents } from "./family-events";
import { readDates, type DateMistake } from "./told-dates";

export const PLATFORM_FIELDS = ["platform", "name", "website", "country"] as const;
export const CONTACT_FIELDS = ["name", "email", "consent"] as const;
export const FACT_FIELDS = ["description", "account_reference", "asked"] as const;

/** In characters. */
export const NAME_LIMIT = 200;
export const DESCRIPTION_LIMIT = 4000;
export const ASKED_LIMIT = 1000;

/** What is chosen when the platform is not in the register yet. */
export const OTHER_PLATFORM = "other";

/** A platform of the register, or one that it does not know yet. */
export type ReportedPlatform =
  | { readonly slug: string }
  | { readonly name: string; readonly website: string; readonly country: string };

export interface ReportedFacts {
  readonly description: string;
  /** By which the platform finds the seller's account or order. */
  readonly accountReference: string | undefined;
  readonly asked: string;
  readonly events: readonly CaseEvent[];
}

export interface ReportContact {
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  /** The platform may know who is asking; if not, the case goes on under a pseudonym. */
  readonly mayBeNamed: boolean;
}

export type PlatformMistake =
  | "platform-missing"
  | "name-missing"
  | "name-too-long"
  | "website-missing"
  | "website-too-long"
  | "website-wrong"
  | "country-missing";

export type FactsMistake =
  | "description-missing"
  | "description-too-long"
  | "asked-missing"
  | "asked-too-long"
  | "reference-too-long"
  | DateMistake;

export type ContactMistake =
  | "name-missing"
  | "name-too-long"
  | "email-missing"
  | "email-wrong"
  | "consent-missing";

/** The code of a family of the charter. */
export function readFamily(
  charter: CharterVersion,
  { family = "" }: Entered,
): Answer<string, "family-missing"> {
  const known = charter.families.some(({ code }) => code === family);
  return answer(family, known ? [] : [{ field: "family", mistake: "family-missing" }]);
}

/** `slugs`: of the platforms that the register knows. */
export function readPlatform(
  slugs: ReadonlySet<string>,
  typed: Entered,
): Answer<ReportedPlatform, PlatformMistake> {
  const { platform = "", country = "" } = typed;
  if (slugs.has(platform)) return { complete: true, value: { slug: platform } };
  if (platform !== OTHER_PLATFORM) {
    return { complete: false, mistakes: [{ field: "platform", mistake: "platform-missing" }] };
  }
  const name = oneLine(typed["name"] ?? "");
  const website = readWebsite(oneLine(typed["website"] ?? ""));
  const mistakes: Mistaken<PlatformMistake>[] = nameMistakes(name);
  if ("mistake" in website) mistakes.push({ field: "website", mistake: website.mistake });
  if (!isCountry(country)) mistakes.push({ field: "country", mistake: "country-missing" });
  return answer({ name, website: "address" in website ? website.address : "", country }, mistakes);
}

export function readFacts(
  charter: CharterVersion,
  family: string,
  typed: Entered,
  now: Date,
): Answer<ReportedFacts, FactsMistake> {
  const { description = "", asked = "" } = typed;
  const reference = oneLine(typed["account_reference"] ?? "");
  const dates = readDates(charter, familyEvents(charter, family), typed, now);
  const { events } = dates;
  // In the order of the page, in which they are told.
  const mistakes: Mistaken<FactsMistake>[] = [
    ...dates.mistakes,
    ...textMistakes("description", description, DESCRIPTION_LIMIT),
    ...textMistakes("asked", asked, ASKED_LIMIT),
  ];
  if (lengthOf(reference) > NAME_LIMIT) {
    mistakes.push({ field: "account_reference", mistake: "reference-too-long" });
  }
  const accountReference = reference === "" ? undefined : reference;
  return answer({ description, accountReference, asked, events }, mistakes);
}

export function readContact(typed: Entered): Answer<ReportContact, ContactMistake> {
  const { consent = "" } = typed;
  const name = oneLine(typed["name"] ?? "");
  const email = normalEmail(typed["email"] ?? "");
  const mistakes: Mistaken<ContactMistake>[] = [...nameMistakes(name), ...emailMistake(email)];
  if (consent !== "named" && consent !== "unnamed") {
    mistakes.push({ field: "consent", mistake: "consent-missing" });
  }
  return answer({ name, email, mayBeNamed: consent === "named" }, mistakes);
}

function answer<Value, Mistake extends string>(
  value: Value,
  mistakes: readonly Mistaken<Mistake>[],
): Answer<Value, Mistake> {
  return mistakes.length > 0 ? { complete: false, mistakes } : { complete: true, value };
}

/** A name holds a letter or a digit in any script. */
function nameMistakes(name: string): Mistaken<"name-missing" | "name-too-long">[] {
  if (!/[\p{L}\p{N}]/u.test(name)) return [{ field: "name", mistake: "name-missing" }];
  return lengthOf(name) > NAME_LIMIT ? [{ field: "name", mistake: "name-too-long" }] : [];
}

function textMistakes(
  field: "description" | "asked",
  text: string,
  limit: number,
): Mistaken<FactsMistake>[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [{ field, mistake: `${field}-missing` }];
  return lengthOf(text) > limit ? [{ field, mistake: `${field}-too-long` }] : [];
}
