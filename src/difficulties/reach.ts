import type { RepresentativeRepository } from "../invitations/representative.repository";
import type { PlatformRepository } from "../platforms/platform.repository";

/**
 * Whether anybody at the platform learns of a case: those who represent it; nobody, for nobody does; or
 * nobody yet, for an official has to find out first which platform is meant.
 */
export type Reach = "represented" | "unrepresented" | "unverified";

interface Stores {
  readonly platforms: Pick<PlatformRepository, "findBySlug">;
  readonly representatives: Pick<RepresentativeRepository, "ofPlatform">;
}

export async function reachOf(
  { platforms, representatives }: Stores,
  { id, slug }: { readonly id: number; readonly slug: string },
): Promise<Reach> {
  if (!(await platforms.findBySlug(slug))) return "unverified";
  const known = await representatives.ofPlatform(id);
  return known.some(({ suspended }) => !suspended) ? "represented" : "unrepresented";
}
