import type { Cookie } from "../infrastructure/http/cookie";
import { DRAFT_MS } from "./signing-draft";

/** Leads a browser back to the draft it began. */
export const DRAFT_COOKIE: Cookie = { name: "signing-draft", maxAge: DRAFT_MS };
