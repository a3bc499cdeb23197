import type { EvidenceQueries } from "./evidence.queries";
import { faultInWords, verifyEvidence } from "./verify-evidence";

interface Log {
  readonly queries: { readonly evidence: EvidenceQueries };
}

/** Fails, and so alarms whoever looks at the jobs, when the log is not whole. */
export async function verifyEvidenceLog({ queries }: Log): Promise<void> {
  // The head first: what is appended meanwhile lies beyond it and is looked at the next time.
  const head = await queries.evidence.head();
  const { faults } = await verifyEvidence(queries.evidence.inBlocks(head.size), head);
  if (faults.length > 0) throw new Error(faults.map(faultInWords).join("; "));
}
