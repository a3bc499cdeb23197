import type { Knex } from "knex";
import type { PublishedCharter } from "../charter/charter";
import type { Taking } from "../signing/taking";
import { declarationQueries } from "./declaration.queries";
import type { SignatoryFacts } from "./signatory-facts";
import { signedStatementQueries, type PlatformKey } from "./signed-statement.queries";

/** As the stores offer them. */
export interface TakingSource {
  ofPlatforms(ids?: readonly number[]): Promise<ReadonlyMap<number, readonly Taking[]>>;
}

export function signatoryFactsQueries(db: Knex, takings: TakingSource) {
  const statements = signedStatementQueries(db);
  const declarations = declarationQueries(db);

  return {
    signatories: statements.signatories,

    /** What these platforms signed and handed in, in their order; one that never signed took nothing. */
    async of(
      platforms: readonly PlatformKey[],
      published: readonly PublishedCharter[],
    ): Promise<SignatoryFacts[]> {
      const ids = platforms.map(({ id }) => id);
      const taken = await takings.ofPlatforms(ids);
      const signed = await statements.ofPlatforms(ids);
      const handedIn = await declarations.ofPlatforms(ids, published);
      return platforms.map(({ id, slug }) => ({
        platformId: id,
        slug,
        takings: taken.get(id) ?? [],
        statements: signed.get(id) ?? [],
        declarations: handedIn.get(id) ?? [],
      }));
    },
  };
}
