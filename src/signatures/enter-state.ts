import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { StateEntry } from "./platform-state";
import type { PlatformStateRepository } from "./platform-state.repository";

export interface StateStores {
  readonly platformStates: PlatformStateRepository;
  readonly evidence: EvidenceRepository;
}

interface Named {
  /** The platform's slug. */
  readonly platform: string;
  /** Of the signature the state comes from. */
  readonly reference?: string | undefined;
}

/** Records a state that was decided on, and its evidence. Run inside the transaction of the decision. */
export async function enterState(
  { platformStates, evidence }: StateStores,
  entry: StateEntry,
  { platform, reference }: Named,
): Promise<void> {
  const { charterVersion, state, effectiveOn, author, reason } = entry;
  await platformStates.add(entry);
  await evidence.append(
    {
      type: "platform-state-entered",
      platform,
      charterVersion,
      state,
      effectiveOn,
      author,
      ...(reference === undefined ? {} : { reference }),
      ...(reason === undefined ? {} : { reason }),
    },
    entry.recordedAt,
  );
}
