import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";
import { candidatesFor, newPlatform } from "../signing/declared-platform";
import type { SigningDraftRepository } from "../signing/signing-draft.repository";
import type { ReportedPlatform } from "./report";

interface Stores {
  readonly platforms: PlatformRepository;
  readonly signingDrafts: SigningDraftRepository;
}

/**
 * The platform a seller means, entered in the register when it is not there: under the name the
 * seller gives, which stands for its legal name too. Inside the transaction that opens the case.
 */
export async function reportedPlatform(
  { platforms, signingDrafts }: Stores,
  reported: ReportedPlatform,
  now: Date,
): Promise<Platform> {
  if ("slug" in reported) {
    const known = await platforms.findBySlug(reported.slug);
    if (!known) throw new Error(`no platform ${reported.slug}`);
    return known;
  }
  await signingDrafts.awaitTurnToRegister();
  const { name, website, country } = reported;
  const organisation = {
    tradeName: name,
    legalName: name,
    country,
    website,
    registrationNumber: undefined,
  };
  const registered = await platforms.all();
  const { certain, namesakes } = candidatesFor(organisation, registered);
  const known = certain ?? namesakes[0];
  return known ?? platforms.add(newPlatform(organisation, registered), now);
}
