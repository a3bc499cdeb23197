import type { Context } from "../context";
import type { RepresentativesDesk } from "../invitations/representatives-desk";
import { ownPlatform } from "./own-platform.visit";
import { portalCrumbs } from "./portal-crumbs";

/** Representatives look after their colleagues. */
export function portalDesk(context: Context): RepresentativesDesk {
  return {
    look: "represent-platform",
    invite: "represent-platform",
    root: "/portal/:slug",
    page: "/representatives",
    further: [],
    find: (visit) => ownPlatform(context, visit),
    crumbs: (platform, { language }) => portalCrumbs(platform, language),
  };
}
