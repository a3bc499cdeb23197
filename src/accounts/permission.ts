import { needsSecondFactor, type Role } from "./account";

/** Who may pass a door, and what they must have proved. */
interface Door {
  readonly roles: "everyone" | readonly Role[];
  /** Open before the second factor is proved: it is where one proves it. */
  readonly halfway?: true;
  /** A sensitive act: the last proof of the second factor may be no older than FRESH_MS. */
  readonly fresh?: true;
  /** Who looked, and at what, is kept in the access log. */
  readonly logged?: true;
}

const ALL = ["official", "mediator", "administrator", "representative"] as const;
const OFFICIALS = ["official"] as const;
const MEDIATORS = ["mediator"] as const;
const ADMINISTRATORS = ["administrator"] as const;
const CONSOLE = ["official", "mediator", "administrator"] as const;

/** Who may do what: the one table, read by every route. "everyone" needs no account. */
export const DOORS = {
  everyone: { roles: "everyone" },
  "sign-out": { roles: ALL, halfway: true },
  "prove-second-factor": { roles: ALL, halfway: true },
  "see-own-desk": { roles: ALL },
  "manage-own-account": { roles: ALL },
  "change-own-factors": { roles: ALL, fresh: true },

  "see-console": { roles: CONSOLE },
  "search-register": { roles: OFFICIALS, logged: true },
  "list-reports": { roles: OFFICIALS },
  "download-report": { roles: OFFICIALS, logged: true },
  "look-at-signature": { roles: OFFICIALS, logged: true },
  "send-receipt": { roles: OFFICIALS, logged: true },
  "decide-signature": { roles: OFFICIALS, fresh: true, logged: true },
  "look-at-case": { roles: OFFICIALS, logged: true },
  "decide-case": { roles: OFFICIALS, fresh: true, logged: true },
  "look-at-mediations": { roles: ["official", "mediator"], logged: true },
  "assign-mediator": { roles: OFFICIALS, fresh: true, logged: true },
  mediate: { roles: MEDIATORS, logged: true },
  "look-at-period": { roles: OFFICIALS, logged: true },
  "decide-period": { roles: OFFICIALS, fresh: true, logged: true },
  "look-at-reported-platform": { roles: OFFICIALS, logged: true },
  "triage-reported-platform": { roles: OFFICIALS, fresh: true, logged: true },
  "invite-platform": { roles: OFFICIALS, fresh: true, logged: true },
  "look-at-standing": { roles: OFFICIALS, logged: true },
  "change-standing": { roles: OFFICIALS, fresh: true, logged: true },
  "look-at-representatives": { roles: OFFICIALS, logged: true },
  "invite-representative": { roles: OFFICIALS, logged: true },

  "look-at-accounts": { roles: ADMINISTRATORS, logged: true },
  "invite-account": { roles: ADMINISTRATORS, fresh: true, logged: true },
  "change-account": { roles: ADMINISTRATORS, fresh: true, logged: true },
  "look-at-mails": { roles: ADMINISTRATORS, logged: true },
  "send-mail-again": { roles: ADMINISTRATORS, logged: true },
  "look-at-access-log": { roles: ADMINISTRATORS, logged: true },
  "run-service": { roles: ADMINISTRATORS, logged: true },

  "represent-platform": { roles: ["representative"] },
  "manage-api-tokens": { roles: ["representative"], fresh: true },
  /** No session opens it: the call itself carries a token of the platform. */
  "hand-in-by-token": { roles: "everyone" },
} as const satisfies Record<string, Door>;

export type Permission = keyof typeof DOORS;

/** The doors whose every pass is kept in the access log. */
export type LoggedPermission = {
  [Name in Permission]: (typeof DOORS)[Name] extends { readonly logged: true } ? Name : never;
}[Permission];

/** Who is at the door, as far as their session proves it. */
export interface Bearer {
  readonly role: string;
  /** The account has a second factor, asked for at every sign-in whatever the role. */
  readonly hasFactor: boolean;
  /** When the second factor was proved last in this session. */
  readonly provedAt: Date | undefined;
  /** When the session began, with a code or a link: all that somebody without a factor proves. */
  readonly startedAt: Date;
}

export type Admission = "admitted" | "not-signed-in" | "factor-needed" | "forbidden";

/** A sensitive act wants a proof of the second factor that is no older. */
export const FRESH_MS = 15 * 60_000;

/** Whether a bearer (undefined: nobody signed in) may pass a door at this moment. */
export function admission(
  permission: Permission,
  bearer: Bearer | undefined,
  now: Date,
): Admission {
  const { roles, halfway, fresh }: Door = DOORS[permission];
  if (roles === "everyone") return "admitted";
  if (!bearer) return "not-signed-in";
  if (!halfway && owesFactor(bearer)) return "factor-needed";
  if (!roles.some((role) => role === bearer.role)) return "forbidden";
  if (!fresh || isFresh(bearer, now)) return "admitted";
  return isAskedForFactor(bearer) ? "factor-needed" : "not-signed-in";
}

/** Whether a role may pass a door once it has proved what it must: what a page may offer it. */
export function mayPass(permission: Permission, role: string | undefined): boolean {
  const { roles }: Door = DOORS[permission];
  return roles === "everyone" || roles.some((known) => known === role);
}

/** Whether passing this door is kept in the access log. */
export function isLogged(permission: Permission): permission is LoggedPermission {
  return (DOORS[permission] as Door).logged === true;
}

/** Whether the session is open halfway only: nothing but the second factor may be reached. */
export function owesFactor(bearer: Bearer): boolean {
  return isAskedForFactor(bearer) && bearer.provedAt === undefined;
}

function isAskedForFactor({ role, hasFactor }: Bearer): boolean {
  return hasFactor || needsSecondFactor(role as Role);
}

/** The last proof is no older than a sensitive act wants it; without a factor, that is the sign-in. */
function isFresh(bearer: Bearer, now: Date): boolean {
  const at = isAskedForFactor(bearer) ? bearer.provedAt : bearer.startedAt;
  return at !== undefined && now.getTime() - at.getTime() <= FRESH_MS;
}

/** Where a role works. */
export function deskOf(role: Role): string {
  if (role === "representative") return "/portal";
  return role === "mediator" ? "/console/mediations" : "/console";
}
