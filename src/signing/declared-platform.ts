import { foldedName } from "../platforms/folded-name";
import type { Platform, PlatformEntry } from "../platforms/platform";
import { freeSlug, slugOf } from "../platforms/platform-slug";
import type { Organisation } from "./organisation";
import { websiteHost } from "./signatory";

interface Register {
  readonly platforms: readonly Platform[];
  /** Ids of the platforms that have signed a statement, whatever became of it. */
  readonly signed: ReadonlySet<number>;
}

/**
 * The platform of the register that an organisation declares for: the one with its website, or with
 * its name. A name alone does not make somebody the platform that has already signed under it:
 * the legal name must then be the same too.
 */
export function declaredPlatform(
  organisation: Organisation,
  { platforms, signed }: Register,
): Platform | undefined {
  const host = websiteHost(organisation.website);
  const sameHost = platforms.filter(({ website }) => websiteHost(website) === host);
  const slug = slugOf(organisation.tradeName);
  const sameName = platforms.filter((platform) => {
    if (slug === "" || (platform.slug !== slug && slugOf(platform.tradeName) !== slug))
      return false;
    return !signed.has(platform.id) || isSameLegalName(platform, organisation);
  });
  return sameHost.find((platform) => sameName.includes(platform)) ?? sameHost[0] ?? sameName[0];
}

function isSameLegalName(one: Pick<Platform, "legalName">, other: Organisation): boolean {
  return foldedName(one.legalName) === foldedName(other.legalName);
}

/** How an organisation that the register does not know is entered in it, under a slug of its own. */
export function newPlatform(
  { tradeName, legalName, country, website, registrationNumber }: Organisation,
  platforms: readonly Platform[],
): PlatformEntry & Pick<Platform, "registrationNumber"> {
  const taken = new Set(platforms.map(({ slug }) => slug));
  const slug = freeSlug(slugOf(tradeName) || slugOf(websiteHost(website)), taken);
  return { slug, tradeName, legalName, country, website, registrationNumber };
}
