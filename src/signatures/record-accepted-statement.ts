import { recordDecision } from "./record-decision";
import { recordStatement, type StatementStores } from "./record-statement";

type Statement = Parameters<typeof recordStatement>[1];

/**
 * Keeps a statement that nobody has to review, and accepts it by recording it. `authorityCheck` says
 * how the signatory's authority was checked, where there is one. Run inside one transaction.
 */
export async function recordAcceptedStatement(
  stores: StatementStores,
  statement: Statement,
  { authorityCheck }: { readonly authorityCheck: string | undefined },
  now: Date,
) {
  const recorded = await recordStatement(stores, statement, now);
  const accepted = {
    decision: "accepted",
    decidedAt: now,
    accountId: undefined,
    reason: undefined,
    authorityCheck,
  } as const;
  const { signature } = recorded;
  const { platform } = statement;
  await recordDecision(stores, { signature, platform: platform.slug, decision: accepted });
  return recorded;
}
