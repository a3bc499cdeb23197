import type { Account } from "../accounts/account";
import type { CharterVersion } from "../charter/charter";
import type { Context } from "../context";
import { charterOf, declarablePeriods, declarationDueOn } from "../declarations/declaration";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Visit } from "../infrastructure/http/route";
import type { DeclarationFacts } from "./declaration.page";
import { ownPlatform } from "./own-platform.visit";

/** What is known of the half-year whose declaration somebody looks at or fills in. */
export interface Ground extends DeclarationFacts {
  readonly account: Account;
  /** By whose families the complaints are told. */
  readonly charter: CharterVersion;
}

/** The half-year that the address names; one that the platform cannot declare is not there. */
export async function groundOf(context: Context, visit: Visit): Promise<Ground> {
  const { clock, stores } = context;
  const { platform, account } = await ownPlatform(context, visit);
  const published = await stores.charters.all();
  const takings = (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const now = clock.now();
  const named = param(visit, "period");
  const period = declarablePeriods(takings, now).find(({ id }) => id === named);
  const charter = period && charterOf(period, published);
  if (!period || !charter) throw new NotFound("declaration", named);
  const declarations = await stores.declarations.ofPlatform(platform.id);
  const versions = declarations.filter((one) => one.period === period.id);
  const draft = await stores.declarationDrafts.find(platform.id, period.id);
  return {
    platform,
    account,
    period,
    charter,
    published,
    dueOn: declarationDueOn(period, takings, published),
    versions,
    draft,
    draftBy: await nameOf(context, draft?.accountId),
    receivedBy: await nameOf(context, versions.at(-1)?.accountId),
    now,
  };
}

async function nameOf({ stores }: Context, id: string | undefined): Promise<string | undefined> {
  const account = id === undefined ? undefined : await stores.accounts.find(id);
  return account?.name ?? account?.email;
}
