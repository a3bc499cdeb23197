import type { EvidenceRepository } from "../evidence/evidence.repository";
import {
  decidePlatformImport,
  type PlatformFile,
  type PlatformImportDecision,
} from "./platform-import";
import type { PlatformRepository } from "./platform.repository";

interface Stores {
  readonly platforms: PlatformRepository;
  readonly evidence: EvidenceRepository;
}

/** Run inside one transaction: every platform of the file and the evidence of it, or nothing. */
export async function importPlatforms(
  stores: Stores,
  file: PlatformFile,
  now: Date,
): Promise<PlatformImportDecision> {
  const known = new Map(
    (await stores.platforms.all()).map((platform) => [platform.slug, platform]),
  );
  const decision = decidePlatformImport(file, known);
  if (!decision.accepted) return decision;

  for (const entry of decision.added) {
    await stores.platforms.add(entry, now);
    await stores.evidence.append({ type: "platform-registered", platform: entry.slug }, now);
  }
  return decision;
}
