import { newReference } from "../infrastructure/reference";
import type { Platform } from "../platforms/platform";
import type { PlatformRepository } from "../platforms/platform.repository";
import { candidatesFor } from "../signing/declared-platform";
import type { SigningDraftRepository } from "../signing/signing-draft.repository";
import type { Organisation } from "../signatures/organisation";
import type { ReportedPlatform } from "./report";

interface Stores {
  readonly platforms: PlatformRepository;
  readonly signingDrafts: SigningDraftRepository;
}

/**
 * The platform a seller means. One that the register does not know is kept out of it, under the name
 * the seller gives, until an official has sorted it. Inside the transaction that opens the case.
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
  const known = likeliest(organisation, await platforms.all());
  if (known) return known;
  const unlisted = (await platforms.unlisted()).filter(({ reason }) => reason !== "struck-out");
  const named = likeliest(organisation, unlisted);
  if (!named) return platforms.addReported({ ...organisation, slug: provisionalSlug() }, now);
  const { mergedInto = named.id } = named;
  return (await platforms.find(mergedInto)) ?? named;
}

function likeliest<Known extends Platform>(
  organisation: Organisation,
  platforms: readonly Known[],
): Known | undefined {
  const { certain, namesakes } = candidatesFor(organisation, platforms);
  return platforms.find(({ id }) => id === (certain ?? namesakes[0])?.id);
}

/** It tells nothing, and takes no name from a platform of the register. */
function provisionalSlug(): string {
  return newReference("reported").toLowerCase();
}
