import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param } from "../infrastructure/http/route";
import type { FurtherSection } from "./platform-section";
import { platformsTexts } from "./platforms.texts";
import type { RepresentativesDesk } from "./representatives-desk";
import { signedInAccount } from "./signed-in-account.visit";

const PLATFORMS = "/console/platforms";

/** Officials look after the representatives of any platform. */
export function administrationDesk(
  { stores }: Context,
  further: readonly FurtherSection[],
): RepresentativesDesk {
  return {
    look: "look-at-representatives",
    invite: "invite-representative",
    root: `${PLATFORMS}/:slug`,
    page: "",
    further,
    async find(visit) {
      const account = await signedInAccount(stores.accounts, visit);
      const platform = await stores.platforms.findBySlug(param(visit, "slug"));
      if (!platform) throw new NotFound("platform", param(visit, "slug"));
      return { platform, account };
    },
    crumbs: (_, { language }) => [{ href: PLATFORMS, label: platformsTexts[language].title }],
  };
}
