import type { Context } from "../context";
import { entered } from "../infrastructure/http/form";
import type { Route } from "../infrastructure/http/route";
import { LOCAL_AUTHENTICATOR } from "./local-authenticator";
import { localAuthenticatorPage } from "./local-authenticator.page";

/** For trying the register without a phone; mounted beside the local mailbox, never in production. */
export function localAuthenticatorRoutes({ clock, stores }: Context): Route<"everyone">[] {
  return [
    {
      method: "get",
      path: LOCAL_AUTHENTICATOR,
      access: "everyone",
      localised: false,
      async handle(visit) {
        const { key = "" } = entered(visit.req.query, ["key"]);
        const authenticators = await stores.authenticators.all();
        const page = localAuthenticatorPage({ authenticators, key }, visit.language, clock.now());
        await visit.render("second-factors/local-authenticator", page);
      },
    },
  ];
}
