import { foldedName } from "../platforms/folded-name";
import type { Platform, PlatformEntry } from "../platforms/platform";
import { freeSlug, slugOf } from "../platforms/platform-slug";
import type { Organisation } from "../signatures/organisation";
import { websiteHost } from "../signatures/signatory";

/** The platforms of the register that an organisation may be, the likeliest first. */
export interface Candidates {
  /** It has the same website, or the same trade name and legal name: it is this one. */
  readonly certain: Platform | undefined;
  /** These have its trade name only. */
  readonly namesakes: readonly Platform[];
}

export function candidatesFor(
  organisation: Organisation,
  platforms: readonly Platform[],
): Candidates {
  const host = websiteHost(organisation.website);
  const slug = slugOf(organisation.tradeName);
  const legalName = foldedName(organisation.legalName);
  const namesakes = platforms.filter(
    (platform) => slug !== "" && (platform.slug === slug || slugOf(platform.tradeName) === slug),
  );
  const certain =
    platforms.find(({ website }) => websiteHost(website) === host) ??
    namesakes.find((platform) => foldedName(platform.legalName) === legalName);
  return { certain, namesakes };
}

/** How an organisation that the register does not know is entered in it, under a slug of its own. */
export function newPlatform(
  { tradeName, website, ...organisation }: Organisation,
  platforms: readonly Platform[],
): PlatformEntry & Pick<Platform, "registrationNumber" | "registerName"> {
  const taken = new Set(platforms.map(({ slug }) => slug));
  const slug = freeSlug(slugOf(tradeName) || slugOf(websiteHost(website)), taken);
  return { slug, tradeName, website, ...organisation };
}
