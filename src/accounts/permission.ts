import type { Role } from "./account";

/** Who may do what: the one table, read by every route. "everyone" needs no account. */
const PERMISSIONS = {
  everyone: "everyone",
  "sign-out": ["official", "mediator", "administrator", "representative"],
  "see-own-desk": ["official", "mediator", "administrator", "representative"],
  "download-reports": ["official"],
} as const satisfies Record<string, "everyone" | readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export type Admission = "admitted" | "not-signed-in" | "forbidden";

/** Whether a visitor (undefined: nobody signed in) may pass a door. */
export function admission(permission: Permission, role: string | undefined): Admission {
  const roles: "everyone" | readonly string[] = PERMISSIONS[permission];
  if (roles === "everyone") return "admitted";
  if (role === undefined) return "not-signed-in";
  return roles.includes(role) ? "admitted" : "forbidden";
}

/** Where a role works; undefined while there is nothing for it to do. */
export function deskOf(role: string | undefined): string | undefined {
  return admission("download-reports", role) === "admitted" ? "/console/reports" : undefined;
}
