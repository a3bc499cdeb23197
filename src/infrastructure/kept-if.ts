export type InTransaction<Stores> = <T>(work: (tx: Stores) => Promise<T>) => Promise<T>;

/** Leaves a transaction with what its work found, so that nothing of it stays. */
class Undone<Outcome> extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super("undone");
    this.outcome = outcome;
  }
}

/** Does the work in one transaction and returns its outcome; the work stays only if `keep` says so. */
export async function keptIf<Stores, Outcome>(
  inTransaction: InTransaction<Stores>,
  work: (tx: Stores) => Promise<Outcome>,
  keep: (outcome: Outcome) => boolean,
): Promise<Outcome> {
  try {
    return await inTransaction(async (tx) => {
      const outcome = await work(tx);
      if (!keep(outcome)) throw new Undone(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Undone) return (error as Undone<Outcome>).outcome;
    throw error;
  }
}
