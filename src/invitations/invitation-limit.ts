import type { Limit } from "../infrastructure/limits/limit";

/** Each sends a mail to an address of the sender's choice: as many as a day at a desk may need. */
export const INVITATIONS: Limit = { name: "invitations", times: 60, seconds: 3600 };
