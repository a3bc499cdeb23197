import type { Knex } from "knex";
import * as evidence from "./001-create-evidence";
import * as infrastructure from "./002-create-infrastructure";

/** Applied in this order. Append only: a landed migration is never edited. */
export const migrations: Readonly<Record<string, Knex.Migration>> = {
  "001-create-evidence": evidence,
  "002-create-infrastructure": infrastructure,
};
