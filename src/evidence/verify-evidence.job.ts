import type { EvidenceRepository } from "./evidence.repository";
import { faultInWords, verifyEvidence } from "./verify-evidence";

interface Stores {
  readonly evidence: EvidenceRepository;
}

/** Fails, and so alarms whoever looks at the jobs, when the log is not whole. */
export async function verifyEvidenceLog({ stores }: { readonly stores: Stores }): Promise<void> {
  // The head first: what is appended meanwhile lies beyond it and is looked at the next time.
  const head = await stores.evidence.head();
  const { faults } = await verifyEvidence(stores.evidence.inBlocks(head.size), head);
  if (faults.length > 0) throw new Error(faults.map(faultInWords).join("; "));
}
