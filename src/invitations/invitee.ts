import { z } from "zod";
import { CONSOLE_ROLES, normalEmail, type ConsoleRole } from "../accounts/account";
import type { Entered } from "../infrastructure/http/form";
import { isLanguage } from "../infrastructure/language";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { Invitee } from "./invitation";

export const INVITEE_FIELDS = ["name", "email", "language"] as const;

/** In characters. */
const NAME_LIMIT = 200;

/** Two more make a line of an SMTP dialogue too long (RFC 5321, 4.5.3.1.3). */
const EMAIL_LIMIT = 254;

export type InviteeMistake =
  | "name-missing"
  | "name-without-letter"
  | "name-too-long"
  | "email-missing"
  | "email-wrong"
  | "language-missing"
  | "role-missing";

export interface MistakenField {
  readonly field: string;
  readonly mistake: InviteeMistake;
}

type Reading<Value> =
  | { readonly complete: true; readonly value: Value }
  | { readonly complete: false; readonly mistakes: readonly MistakenField[] };

/**
 * Who is invited, as typed, or every mistake in it. A name becomes one line without anything
 * invisible: it goes into the head of a mail.
 */
export function readInvitee(typed: Entered): Reading<Invitee> {
  const name = oneLine(typed["name"] ?? "");
  const email = normalEmail(typed["email"] ?? "");
  const { language } = typed;
  const mistakes = [...nameMistakes(name), ...emailMistakes(email)];
  if (!isLanguage(language)) {
    return {
      complete: false,
      mistakes: [...mistakes, { field: "language", mistake: "language-missing" }],
    };
  }
  if (mistakes.length > 0) return { complete: false, mistakes };
  return { complete: true, value: { name, email, language } };
}

/** Who is invited to the console, and in which role; representatives are invited for a platform. */
export function readConsoleInvitee(
  typed: Entered,
): Reading<{ readonly invitee: Invitee; readonly role: ConsoleRole }> {
  const reading = readInvitee(typed);
  const role = CONSOLE_ROLES.find((one) => one === typed["role"]);
  if (role && reading.complete) return { complete: true, value: { invitee: reading.value, role } };
  const mistakes = reading.complete ? [] : reading.mistakes;
  return {
    complete: false,
    mistakes: role ? mistakes : [...mistakes, { field: "role", mistake: "role-missing" }],
  };
}

function nameMistakes(name: string): MistakenField[] {
  if (name === "") return [{ field: "name", mistake: "name-missing" }];
  if (!/\p{L}/u.test(name)) return [{ field: "name", mistake: "name-without-letter" }];
  return lengthOf(name) > NAME_LIMIT ? [{ field: "name", mistake: "name-too-long" }] : [];
}

function emailMistakes(email: string): MistakenField[] {
  if (email === "") return [{ field: "email", mistake: "email-missing" }];
  const wrong = email.length > EMAIL_LIMIT || !z.email().safeParse(email).success;
  return wrong ? [{ field: "email", mistake: "email-wrong" }] : [];
}
