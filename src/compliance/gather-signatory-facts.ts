import type { PublishedCharter } from "../charter/charter";
import type { TakingRepository } from "../signatures/taking.repository";
import type { DeclarationQueries } from "./declaration.queries";
import type { SignatoryFacts } from "./signatory-facts";
import type { PlatformKey, SignedStatementQueries } from "./signed-statement.queries";

export interface SignatorySources {
  readonly declarations: DeclarationQueries;
  readonly statements: SignedStatementQueries;
  readonly takings: TakingRepository;
}

/** What these platforms signed and handed in, in their order; one that never signed took nothing. */
export async function gatherSignatoryFacts(
  { declarations, statements, takings }: SignatorySources,
  platforms: readonly PlatformKey[],
  published: readonly PublishedCharter[],
): Promise<SignatoryFacts[]> {
  const ids = platforms.map(({ id }) => id);
  const taken = await takings.ofPlatforms(ids);
  const signed = await statements.ofPlatforms(ids);
  const handedIn = await declarations.ofPlatforms(ids, published);
  const families = await declarations.familiesOf(ids);
  return platforms.map(({ id, slug }) => ({
    platformId: id,
    slug,
    takings: taken.get(id) ?? [],
    statements: signed.get(id) ?? [],
    declarations: handedIn.get(id) ?? [],
    declaredFamilies: families.get(id) ?? [],
  }));
}
