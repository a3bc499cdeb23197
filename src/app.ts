import compression from "compression";
import express, { type Express } from "express";
import { join } from "node:path";
import { accessKind, accessOutcome } from "./access-log/access-entry";
import { API_ADDRESS } from "./api/api-address";
import { refuseOtherMethods } from "./api/other-methods.visit";
import type { Role } from "./accounts/account";
import { admission, deskOf, isLogged, owesFactor, type Permission } from "./accounts/permission";
import type { Context } from "./context";
import { assets, LAYOUT_ASSETS } from "./infrastructure/http/assets";
import { readCookie } from "./infrastructure/http/cookie";
import { errorHandler, unknownAddress } from "./infrastructure/http/error-handler";
import { errorPage } from "./infrastructure/http/error.page";
import { mountHealth } from "./infrastructure/http/health";
import { mountRoutes, type Reception } from "./infrastructure/http/mount";
import { preferredLanguage } from "./infrastructure/http/preferred-language";
import { requestLog } from "./infrastructure/http/request-log";
import { exceptAt, sameOriginWrites } from "./infrastructure/http/same-origin";
import { securityHeaders } from "./infrastructure/http/security-headers";
import { PROJECT_ROOT } from "./infrastructure/project-root";
import { keepLostForm, takeLostForm } from "./sign-in/lost-form.visit";
import { SESSION_COOKIE } from "./sign-in/session-cookie";
import { layoutOf } from "./site/layout";
import { UNSUBSCRIPTION_ADDRESS } from "./unsubscriptions/mail-kind";
import { allRoutes } from "./routes";

/** The order of what happens to a request. */
export function createApp(
  context: Context,
  { isStopping = () => false }: { isStopping?: () => boolean } = {},
): Express {
  const { config, https, log } = context;
  const reception = receptionOf(context);
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustProxy);
  app.set("views", join(PROJECT_ROOT, "views"));
  app.set("view engine", "ejs");
  app.set("view cache", config.environment !== "development");

  mountHealth(app, context, isStopping);
  app.use(securityHeaders({ https, formsLeadTo: config.identityProvider?.issuer }));
  app.use("/assets", assets());
  app.use(requestLog(log));
  app.use(compression());
  app.use(exceptAt(API_ADDRESS, exceptAt(UNSUBSCRIPTION_ADDRESS, sameOriginWrites)));
  app.use(express.urlencoded({ extended: false, limit: "200kb", parameterLimit: 200 }));
  app.get("/", (req, res) => {
    res.vary("Accept-Language").redirect(302, `/${preferredLanguage(req)}/`);
  });
  const routes = allRoutes(context);
  mountRoutes(app, routes, reception);
  refuseOtherMethods(app, routes);
  app.use(unknownAddress);
  app.use(errorHandler({ log, reception, errorPage }));
  return app;
}

function receptionOf(context: Context): Reception {
  const { clock, config, https, stores } = context;
  // Once a demonstration, always one: only the answer "no" has to be asked for again.
  let demonstration = false;
  return {
    async visitorOf(req) {
      const token = readCookie(req, SESSION_COOKIE, https);
      return token === undefined ? undefined : stores.sessions.find(token, clock.now());
    },
    admission: (access, visitor) => admission(access as Permission, visitor, clock.now()),
    deskOf: ({ role }) => deskOf(role as Role),
    count: (limit, who) => stores.limitCounters.count(limit, who, clock.now()),
    keepForm: ({ sessionId }, form) => stores.sessions.keepForm(sessionId, form),
    keepLostForm: (visit, form) => keepLostForm(context, visit, form),
    takeLostForm: (visit) => takeLostForm(context, visit),
    async note({ access, downloads = false }, { accountId }, { method, path }) {
      const permission = access as Permission;
      if (!isLogged(permission)) return undefined;
      const kind = accessKind(method, { downloads });
      const entry = { accountId, permission, kind, path, accessedAt: clock.now() };
      const id = await stores.accessEntries.add(entry);
      return async (httpAnswer) => {
        const outcome = accessOutcome(httpAnswer);
        if (outcome) await stores.accessEntries.end(id, outcome);
      };
    },
    async layout({ language, visitor, keptFields, isFileMissing }, page, address) {
      demonstration ||= await stores.demonstration.isLoaded();
      const origin = config.baseUrl;
      const isHalfway = visitor !== undefined && owesFactor(visitor);
      const kept = { keptFields, isFileMissing };
      const facts = { ...address, language, visitor, isHalfway, page, demonstration, origin };
      return layoutOf({ ...facts, ...kept, assets: LAYOUT_ASSETS });
    },
  };
}
