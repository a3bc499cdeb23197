import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn } from "../infrastructure/http/done";
import type { Route, Visit } from "../infrastructure/http/route";
import { ownPlatform } from "../portal/own-platform.visit";
import { actFacts } from "./act-facts";
import { signaturePage } from "./signature.page";

const PATH = "/portal/:slug/signature";

/** What stands of a signature after it was accepted, for those who represent the platform. */
export function ownSignatureRoutes(context: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: PATH,
      access: "represent-platform",
      localised: false,
      handle: (visit) => show(context, visit),
    },
  ];
}

async function show(context: Context, visit: Visit): Promise<void> {
  const { clock, stores } = context;
  const own = await ownPlatform(context, visit);
  const takings = await stores.takings.ofPlatforms([own.platform.id]);
  const facts = {
    ...(await actFacts(stores, own)),
    takings: takings.get(own.platform.id) ?? [],
    now: clock.now(),
  };
  const page = signaturePage(facts, doneIn(visit), visit.language);
  await visit.render("standing/signature", page);
}
