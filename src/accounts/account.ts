/** Officials publish and download; the other roles get their desks later, and their names now. */
export const ROLES = ["official", "mediator", "administrator", "representative"] as const;

export type Role = (typeof ROLES)[number];

/** A person who may act in the register. */
export interface Account {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
}

export function isRole(value: string): value is Role {
  return ROLES.some((role) => role === value);
}

/** Addresses are compared and kept in lower case. */
export function normalEmail(typed: string): string {
  return typed.trim().toLowerCase();
}
