import { readPage } from "../infrastructure/http/pagination";
import { normalEmail, ROLES, type Role } from "./account";

export const ACCOUNT_STATES = ["active", "suspended"] as const;

export type AccountState = (typeof ACCOUNT_STATES)[number];

/** Which accounts are asked for; an address with anything else in it asks for all. */
export interface AccountFilter {
  /** Part of the address, in lower case; empty asks for any. */
  readonly email: string;
  readonly role: Role | undefined;
  readonly state: AccountState | undefined;
  /** From 1. */
  readonly page: number;
}

const LONGEST = 254;

export function readAccountFilter(query: Readonly<Record<string, unknown>>): AccountFilter {
  const email = typeof query["email"] === "string" ? query["email"] : "";
  return {
    email: normalEmail(email.replaceAll("\0", "")).slice(0, LONGEST),
    role: ROLES.find((role) => role === query["role"]),
    state: ACCOUNT_STATES.find((state) => state === query["state"]),
    page: readPage(query),
  };
}
