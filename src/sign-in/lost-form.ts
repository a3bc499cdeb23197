/** So long may somebody take to sign in again, and find what they had typed. */
export const LOST_FORM_MS = 3_600_000;
