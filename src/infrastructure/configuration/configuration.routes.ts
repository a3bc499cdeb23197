import type { Config } from "../config";
import type { DatabaseFactsQueries } from "../database/database-facts.queries";
import type { Route } from "../http/route";
import { configurationPage } from "./configuration.page";

interface ConfigurationDesk {
  readonly config: Config;
  readonly queries: { readonly databaseFacts: DatabaseFactsQueries };
}

/** How the service is set up, for whoever has to find out why it does not do what it should. */
export function configurationRoutes<Door extends string>(
  { config, queries }: ConfigurationDesk,
  access: Door,
): Route<Door>[] {
  return [
    {
      method: "get",
      path: "/console/configuration",
      access,
      localised: false,
      async handle(visit) {
        const { language, req } = visit;
        const facts = {
          settings: config.settings,
          database: await queries.databaseFacts.read(),
          nodeVersion: process.version,
          address: req.ip,
          arrival: {
            trustProxy: config.trustProxy,
            forwardedFor: req.get("x-forwarded-for"),
            origin: `${req.protocol}://${req.host}`,
            baseUrl: config.baseUrl,
          },
        };
        await visit.render("configuration/configuration", configurationPage(facts, language));
      },
    },
  ];
}
