import type { Knex } from "knex";
import { isConflict } from "./connection";

/** So often is work tried in all; whoever loses that often meets more than bad luck. */
const TRIES = 4;

/**
 * Does `work` in one transaction. PostgreSQL ends one of two that wait for each other, or that saw
 * what the other changed, with nothing written: that one is tried again, so `work` must touch
 * nothing but its transaction.
 */
export async function inTransaction<T>(
  db: Knex,
  work: (trx: Knex.Transaction) => Promise<T>,
  triesLeft = TRIES - 1,
): Promise<T> {
  try {
    return await db.transaction(work);
  } catch (error) {
    if (triesLeft === 0 || !isConflict(error)) throw error;
    return inTransaction(db, work, triesLeft - 1);
  }
}
