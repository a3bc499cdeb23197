import { z } from "zod";
import { normalEmail } from "../accounts/account";
import type { Entered } from "../infrastructure/http/form";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import { foldedName } from "../platforms/folded-name";
import type { Answer, Mistaken } from "./answer";

export const SIGNATORY_FIELDS = ["name", "function", "email", "authorised"] as const;

/** In characters. */
export const SIGNATORY_LIMIT = 200;

/** Two more make a line of an SMTP dialogue too long (RFC 5321, 4.5.3.1.3). */
const EMAIL_LIMIT = 254;

/** The person who signs for an organisation, and says that she may. */
export interface Signatory {
  readonly name: string;
  readonly function: string;
  /** Lower case. */
  readonly email: string;
}

export type SignatoryMistake =
  | "name-missing"
  | "name-too-long"
  | "function-missing"
  | "function-too-long"
  | "email-missing"
  | "email-wrong"
  | "authority-missing";

/** The signatory as typed, or every mistake in it. */
export function readSignatory(typed: Entered): Answer<Signatory, SignatoryMistake> {
  const signatory: Signatory = {
    name: oneLine(typed["name"] ?? ""),
    function: oneLine(typed["function"] ?? ""),
    email: normalEmail(typed["email"] ?? ""),
  };
  const mistakes: Mistaken<SignatoryMistake>[] = [
    ...signatoryTextMistake("name", signatory.name),
    ...signatoryTextMistake("function", signatory.function),
    ...emailMistake(signatory.email),
  ];
  if (typed["authorised"] !== "yes") {
    mistakes.push({ field: "authorised", mistake: "authority-missing" });
  }
  if (mistakes.length > 0) return { complete: false, mistakes };
  return { complete: true, value: signatory };
}

/** What is wrong with a name or a position, on one line. */
export function signatoryTextMistake(
  field: "name" | "function",
  text: string,
): Mistaken<`${"name" | "function"}-${"missing" | "too-long"}`>[] {
  if (!/\p{L}/u.test(text)) return [{ field, mistake: `${field}-missing` }];
  if (lengthOf(text) > SIGNATORY_LIMIT) return [{ field, mistake: `${field}-too-long` }];
  return [];
}

/** What is wrong with an address, in its normal form. */
export function emailMistake(email: string): Mistaken<"email-missing" | "email-wrong">[] {
  if (email === "") return [{ field: "email", mistake: "email-missing" }];
  const wrong = email.length > EMAIL_LIMIT || !z.email().safeParse(email).success;
  return wrong ? [{ field: "email", mistake: "email-wrong" }] : [];
}

/** Whether two names are the same but for capitals, spaces and accents. */
export function isSameName(one: string, other: string): boolean {
  return compared(one) === compared(other);
}

function compared(name: string): string {
  return foldedName(oneLine(name)).replace(/[\s\u2010\u2011-]/g, "");
}

/**
 * Whether an address belongs to the domain of a website or to one above or below it. When it does
 * not, nothing is refused: the official who reviews the signature is told.
 */
export function isMailOfWebsite(email: string, website: string): boolean {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  const host = websiteHost(website);
  return domain === host || domain.endsWith(`.${host}`) || host.endsWith(`.${domain}`);
}

/** "https://www.marcheclair.example/vendre" → "marcheclair.example" */
export function websiteHost(website: string): string {
  return new URL(website).hostname.replace(/^www\./, "");
}
