import type { StatementStores } from "./record-statement";
import type { Signature, SignatureDecision } from "./signature";

interface RecordDecision {
  readonly signature: Pick<Signature, "id" | "reference">;
  /** The platform's slug. */
  readonly platform: string;
  readonly decision: SignatureDecision;
}

/**
 * Keeps what was decided on a signature, and its evidence; fails when it is decided already. Run inside
 * the transaction of the decision.
 */
export async function recordDecision(
  { signatures, evidence }: StatementStores,
  { signature, platform, decision }: RecordDecision,
): Promise<void> {
  const { id, reference } = signature;
  await signatures.decide(id, decision);
  await evidence.append(
    { type: "signature-decided", reference, platform, decision: decision.decision },
    decision.decidedAt,
  );
}
