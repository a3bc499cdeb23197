import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Visit } from "../infrastructure/http/route";
import type { AtDesk } from "../invitations/representatives-desk";
import { signedInAccount } from "../invitations/signed-in-account.visit";

/**
 * The platform that the address names, found through what the visitor represents: any other, known or
 * not, is not there for them.
 */
export async function ownPlatform({ stores }: Context, visit: Visit): Promise<AtDesk> {
  const account = await signedInAccount(stores.accounts, visit);
  const slug = param(visit, "slug");
  const [id] = await stores.representatives.platformIdsOf(account.id, slug);
  const platform = id === undefined ? undefined : await stores.platforms.find(id);
  if (!platform) throw new NotFound("platform of one's own", slug);
  return { platform, account };
}
