import type { Language } from "../infrastructure/language";

/** Officials, mediators and administrators work in the console, representatives in the portal. */
export const ROLES = ["official", "mediator", "administrator", "representative"] as const;

export type Role = (typeof ROLES)[number];

/** The roles of the console: one is invited to them, and changes between them. */
export const CONSOLE_ROLES = ["official", "mediator", "administrator"] as const satisfies Role[];

export type ConsoleRole = (typeof CONSOLE_ROLES)[number];

/** A person who may act in the register. */
export interface Account {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  /** On one line; undefined until somebody has given it. */
  readonly name: string | undefined;
  readonly role: Role;
  /** Of the mails to this person. */
  readonly language: Language;
  readonly createdAt: Date;
  /** Undefined while the person may sign in. */
  readonly suspendedAt: Date | undefined;
}

export function isRole(value: string): value is Role {
  return ROLES.some((role) => role === value);
}

/** Addresses are compared and kept in lower case. */
export function normalEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

/** Whoever works for the public body proves who they are twice; a representative may. */
export function needsSecondFactor(role: Role): boolean {
  return role !== "representative";
}
