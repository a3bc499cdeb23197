import type { Knex } from "knex";
import type { AcceptanceProposal } from "./signature";

interface Row {
  signature_id: number;
  account_id: string;
  proposed_at: string;
  authority_check: string | null;
}

/** What the first of two officials said, where accepting a signature takes two. */
export function acceptanceProposalRepository(db: Knex) {
  return {
    /** Fails when somebody has proposed it already. */
    async add(signatureId: number, proposal: AcceptanceProposal): Promise<void> {
      await db<Row>("signature_proposals").insert({
        signature_id: signatureId,
        account_id: proposal.accountId,
        proposed_at: proposal.proposedAt.toISOString(),
        authority_check: proposal.authorityCheck ?? null,
      });
    },

    async find(signatureId: number): Promise<AcceptanceProposal | undefined> {
      const row = await db<Row>("signature_proposals").where({ signature_id: signatureId }).first();
      return row && fromRow(row);
    },
  };
}

export type AcceptanceProposalRepository = ReturnType<typeof acceptanceProposalRepository>;

function fromRow(row: Row): AcceptanceProposal {
  return {
    accountId: row.account_id,
    proposedAt: new Date(row.proposed_at),
    authorityCheck: row.authority_check ?? undefined,
  };
}
