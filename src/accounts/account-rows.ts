import type { Language } from "../infrastructure/language";
import type { Account, Role } from "./account";

export interface AccountRow {
  id: string;
  email: string;
  name: string | null;
  role: string;
  language: string;
  created_at: string;
  suspended_at: string | null;
}

export function accountFromRow(row: AccountRow): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name ?? undefined,
    role: row.role as Role,
    language: row.language as Language,
    createdAt: new Date(row.created_at),
    suspendedAt: row.suspended_at === null ? undefined : new Date(row.suspended_at),
  };
}
