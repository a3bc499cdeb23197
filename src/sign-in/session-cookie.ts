import type { Cookie } from "../infrastructure/http/cookie";

/** Ends with the browser; the session's own limits end it sooner. */
export const SESSION_COOKIE: Cookie = { name: "session" };
