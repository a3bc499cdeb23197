import type { Departure } from "../infrastructure/identity-provider";
import type { Language } from "../infrastructure/language";
import type { Limit } from "../infrastructure/limits/limit";

/** The address of the provider's answers, the same in every language: the provider knows this one only. */
export const RETURN_PATH = "/identities/callback";

/** What a browser left for the provider for. */
export type AttemptPurpose =
  | { readonly purpose: "sign-in"; readonly next: string | undefined }
  | { readonly purpose: "link"; readonly accountId: string };

/** A browser on its way to the provider and back; it holds the token, and comes back once. */
export type IdentityAttempt = AttemptPurpose &
  Departure & {
    /** Of the page that was left: the way back has one address for all languages. */
    readonly language: Language;
    readonly expiresAt: Date;
  };

/** How long somebody may take at the provider. */
export const ATTEMPT_MS = 10 * 60_000;

/** Each one makes us keep a row and lets the provider be asked. */
export const ATTEMPTS: Limit = { name: "identity-attempts", times: 30, seconds: 3600 };
