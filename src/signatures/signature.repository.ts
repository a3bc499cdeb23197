import type { Knex } from "knex";
import { groupedBy } from "../infrastructure/grouped-by";
import type { Choice } from "./commitment-choice";
import type {
  DecidedSignature,
  SignatoryRecord,
  Signature,
  SignatureDecision,
  SigningProof,
} from "./signature";
import {
  decisionFromRow,
  fromProofRow,
  fromRow,
  toProofRow,
  toRow,
  type DecisionRow,
  type ProofRow,
  type Row,
} from "./signature-rows";

interface ChoiceRow {
  signature_id: number;
  commitment: string;
  choice: string;
  reason: string | null;
}

interface SignatoryRow {
  signature_id: number;
  name: string | null;
  function: string | null;
  email: string | null;
  ip_address: string | null;
  user_agent: string | null;
}

interface SignedOnline {
  readonly signatory?: SignatoryRecord | undefined;
  readonly proof?: SigningProof | undefined;
}

export function signatureRepository(db: Knex) {
  return {
    /** Fails when the reference is taken, or when the draft was signed already. */
    async add(
      signature: Omit<Signature, "id">,
      { signatory, proof }: SignedOnline = {},
    ): Promise<Signature> {
      const [row] = await db<Row>("signatures").insert(toRow(signature), "*");
      if (!row) throw new Error(`signature ${signature.reference} was not stored`);
      await db<ChoiceRow>("signature_commitments").insert(
        signature.choices.map(({ commitment, choice, reason }) => ({
          signature_id: row.id,
          commitment,
          choice,
          reason: reason ?? null,
        })),
      );
      if (signatory) await addSignatory(db, row.id, signatory);
      if (proof) await db<ProofRow>("signature_proofs").insert(toProofRow(row.id, proof));
      return { ...signature, id: row.id };
    },

    async find(reference: string): Promise<DecidedSignature | undefined> {
      return (await decided(db, (query) => query.where({ reference })))[0];
    },

    async findById(id: number): Promise<DecidedSignature | undefined> {
      return (await decided(db, (query) => query.where({ id })))[0];
    },

    /** Every statement of a platform, in the order of recording. */
    async ofPlatform(platformId: number): Promise<readonly DecidedSignature[]> {
      return decided(db, (query) => query.where({ platform_id: platformId }));
    },

    /** Undefined for a signature on paper, and for one from before this was kept. */
    async findProof(signatureId: number): Promise<SigningProof | undefined> {
      const row = await db<ProofRow>("signature_proofs")
        .where({ signature_id: signatureId })
        .first();
      return row && fromProofRow(row);
    },

    /** Undefined for a signature on paper. */
    async findSignatory(signatureId: number): Promise<SignatoryRecord | undefined> {
      const key = { signature_id: signatureId };
      const row = await db<SignatoryRow>("signature_signatories").where(key).first();
      if (row?.name == null || row.function === null) return undefined;
      return {
        name: row.name,
        function: row.function,
        email: row.email ?? undefined,
        ipAddress: row.ip_address ?? undefined,
        userAgent: row.user_agent ?? undefined,
      };
    },

    /** Fails when it is decided already: a signature is decided once. */
    async decide(signatureId: number, decision: SignatureDecision): Promise<void> {
      await db<DecisionRow>("signature_decisions").insert({
        signature_id: signatureId,
        decision: decision.decision,
        decided_at: decision.decidedAt.toISOString(),
        account_id: decision.accountId ?? null,
        reason: decision.reason ?? null,
        authority_check: decision.authorityCheck ?? null,
      });
    },
  };
}

export type SignatureRepository = ReturnType<typeof signatureRepository>;

function choiceFromRow({ commitment, choice, reason }: ChoiceRow) {
  return { commitment, choice: choice as Choice, reason: reason ?? undefined };
}

async function addSignatory(
  db: Knex,
  signatureId: number,
  signatory: SignatoryRecord,
): Promise<void> {
  await db<SignatoryRow>("signature_signatories").insert({
    signature_id: signatureId,
    name: signatory.name,
    function: signatory.function,
    email: signatory.email ?? null,
    ip_address: signatory.ipAddress ?? null,
    user_agent: signatory.userAgent ?? null,
  });
}

async function decided(
  db: Knex,
  narrowed: (query: Knex.QueryBuilder<Row, Row[]>) => Knex.QueryBuilder<Row, Row[]>,
): Promise<DecidedSignature[]> {
  const rows = await narrowed(db<Row>("signatures")).orderBy("id");
  const ids = rows.map(({ id }) => id);
  const choices = groupedBy(
    await db<ChoiceRow>("signature_commitments").whereIn("signature_id", ids),
    (row) => row.signature_id,
  );
  const decisions = await db<DecisionRow>("signature_decisions").whereIn("signature_id", ids);
  return rows.map((row) => {
    const decision = decisions.find(({ signature_id }) => signature_id === row.id);
    return {
      ...fromRow(row, (choices.get(row.id) ?? []).map(choiceFromRow)),
      decision: decision && decisionFromRow(decision),
    };
  });
}
