import type { Cookie } from "../infrastructure/http/cookie";

/** How long a code lets a browser in. */
export const VISIT_MS = 12 * 3_600_000;

/** Shows that the code of a case was typed in this browser; it goes when the browser is closed. */
export const VISIT_COOKIE: Cookie = { name: "case-visit" };
