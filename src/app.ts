import compression from "compression";
import express, { type Express } from "express";
import { join } from "node:path";
import { accessKind, accessOutcome } from "./access-log/access-entry";
import { accessLogRoutes } from "./access-log/access-log.routes";
import { API_ADDRESS } from "./api/api-address";
import { apiRoutes } from "./api/api.routes";
import { eventsRoutes } from "./api/events.routes";
import { apiTokensRoutes } from "./api-tokens/api-tokens.routes";
import { eventUploadsRoutes } from "./event-uploads/event-uploads.routes";
import { accountsRoutes } from "./accounts/accounts.routes";
import type { Role } from "./accounts/account";
import { admission, deskOf, isLogged, owesFactor, type Permission } from "./accounts/permission";
import { calculatorRoutes } from "./calculator/calculator.routes";
import { backdatedActsRoutes } from "./case-acts/backdated-acts.routes";
import { officialActsRoutes } from "./case-acts/official-acts.routes";
import { calendarRoutes } from "./cases/calendar.routes";
import { casesRoutes } from "./cases/cases.routes";
import { charterRoutes } from "./charter/charter.routes";
import { clocksRoutes } from "./clocks/clocks.routes";
import type { Context } from "./context";
import { attachmentsRoutes } from "./difficulties/attachments.routes";
import { openingRoutes } from "./difficulties/opening.routes";
import { ownCaseDoorRoutes } from "./difficulties/own-case-door.routes";
import { ownCaseRoutes } from "./difficulties/own-case.routes";
import { reportedCaseRoutes, reportOnCase } from "./difficulties/reported-case.routes";
import { reportRoutes } from "./difficulties/report.routes";
import { identitiesRoutes } from "./identities/identities.routes";
import { ownIdentityOnAccount, ownIdentityRoutes } from "./identities/own-identity.routes";
import { accountInvitationsRoutes } from "./invitations/account-invitations.routes";
import { administrationDesk } from "./invitations/administration-desk.visit";
import { invitationsRoutes } from "./invitations/invitations.routes";
import { platformsRoutes } from "./invitations/platforms.routes";
import { representativesRoutes } from "./invitations/representatives.routes";
import { consoleRoutes } from "./console/console.routes";
import { configurationRoutes } from "./infrastructure/configuration/configuration.routes";
import { assets, LAYOUT_ASSETS } from "./infrastructure/http/assets";
import { readCookie } from "./infrastructure/http/cookie";
import { errorHandler, unknownAddress } from "./infrastructure/http/error-handler";
import { errorPage } from "./infrastructure/http/error.page";
import { mountHealth } from "./infrastructure/http/health";
import { mountRoutes, type Reception } from "./infrastructure/http/mount";
import { preferredLanguage } from "./infrastructure/http/preferred-language";
import type { Route } from "./infrastructure/http/route";
import { requestLog } from "./infrastructure/http/request-log";
import { exceptAt, sameOriginWrites } from "./infrastructure/http/same-origin";
import { securityHeaders } from "./infrastructure/http/security-headers";
import { jobsRoutes } from "./infrastructure/jobs/jobs.routes";
import { mailsRoutes } from "./infrastructure/mail/mails.routes";
import { mediationOnCase, mediationsRoutes } from "./mediations/mediations.routes";
import { ownMediationRoutes } from "./mediations/own-mediation.routes";
import { mailboxRoutes } from "./infrastructure/mail/mailbox.routes";
import { PROJECT_ROOT } from "./infrastructure/project-root";
import { jobs } from "./jobs";
import { caseActsRoutes } from "./portal/case-acts.routes";
import { declarationsRoutes } from "./portal/declarations.routes";
import { portalDesk } from "./portal/portal-desk.visit";
import { portalRoutes } from "./portal/portal.routes";
import { reportedPlatformsRoutes } from "./reported-platforms/reported-platforms.routes";
import { reportsRoutes } from "./reports/reports.routes";
import { badgeRoutes } from "./signatories/badge.routes";
import { signatoriesRoutes } from "./signatories/signatories.routes";
import {
  charterInvitationRoutes,
  charterInvitationsOnPlatform,
} from "./signatures/charter-invitation.routes";
import { paperSignatureRoutes } from "./signatures/paper-signature.routes";
import { platformInvitationRoutes } from "./signatures/platform-invitation.routes";
import { signatureRoutes } from "./signing/signature.routes";
import { signaturesRoutes } from "./signatures/signatures.routes";
import { correctionRoutes } from "./signing/correction.routes";
import { receiptRoutes } from "./signing/receipt.routes";
import { resumptionRoutes } from "./signing/resumption.routes";
import { signingRoutes } from "./signing/signing.routes";
import { signingStepsRoutes } from "./signing/signing-steps.routes";
import { keepLostForm, takeLostForm } from "./sign-in/lost-form.visit";
import { SESSION_COOKIE } from "./sign-in/session-cookie";
import { accountRoutes } from "./second-factors/account.routes";
import { factorResetRoutes } from "./second-factors/factor-reset.routes";
import { localAuthenticatorRoutes } from "./second-factors/local-authenticator.routes";
import { newFactorRoutes } from "./second-factors/new-factor.routes";
import { ownFactorsRoutes } from "./second-factors/own-factors.routes";
import { secondFactorRoutes } from "./second-factors/second-factor.routes";
import { signInRoutes } from "./sign-in/sign-in.routes";
import { layoutOf } from "./site/layout";
import { siteRoutes } from "./site/site.routes";
import { actCodeRoutes } from "./standing/act-code.routes";
import { actFormRoutes } from "./standing/act-form.routes";
import { actReviewRoutes } from "./standing/act-review.routes";
import { ownSignatureRoutes } from "./standing/own-signature.routes";
import { standingOnPlatform, standingRoutes } from "./standing/standing.routes";
import { UNSUBSCRIPTION_ADDRESS } from "./unsubscriptions/mail-kind";
import { ownMailsOnAccount, unsubscriptionsRoutes } from "./unsubscriptions/unsubscriptions.routes";
import { verificationRoutes } from "./verification/verification.routes";

/** Every page and every write of the application, with who may enter: the tests walk this list. */
export function allRoutes(context: Context): Route<Permission>[] {
  return [
    ...siteRoutes(context),
    ...signInRoutes(context),
    ...secondFactorRoutes(context),
    ...newFactorRoutes(context),
    ...accountRoutes(context, [ownIdentityOnAccount(context), ownMailsOnAccount(context)]),
    ...ownFactorsRoutes(context),
    ...identitiesRoutes(context),
    ...ownIdentityRoutes(context),
    ...unsubscriptionsRoutes(context),
    ...invitationsRoutes(context),
    ...accountInvitationsRoutes(context),
    ...platformsRoutes(context),
    ...representativesRoutes(
      context,
      administrationDesk(context, [
        standingOnPlatform(context),
        charterInvitationsOnPlatform(context),
      ]),
    ),
    ...charterRoutes(context),
    ...platformInvitationRoutes(context),
    ...signingRoutes(context),
    ...resumptionRoutes(context),
    ...receiptRoutes(context),
    ...correctionRoutes(context),
    ...signingStepsRoutes(context),
    ...signatureRoutes(context),
    ...clocksRoutes(),
    ...calculatorRoutes(context),
    // Before those: the "paper" of its address is no reference.
    ...paperSignatureRoutes(context),
    ...signaturesRoutes(context),
    ...charterInvitationRoutes(context),
    ...casesRoutes(context, [reportOnCase(context), mediationOnCase(context)]),
    ...calendarRoutes(context),
    ...officialActsRoutes(context),
    ...mediationsRoutes(context),
    ...ownMediationRoutes(context),
    ...backdatedActsRoutes(context),
    // Reports first: the "new" of their address is no link of a case.
    ...reportRoutes(context),
    ...attachmentsRoutes(context),
    ...openingRoutes(context),
    ...ownCaseRoutes(context),
    ...reportedCaseRoutes(context),
    ...ownCaseDoorRoutes(context),
    ...reportedPlatformsRoutes(context),
    ...consoleRoutes(context),
    ...signatoriesRoutes(context),
    ...badgeRoutes(context),
    ...verificationRoutes(context),
    ...reportsRoutes(context),
    ...portalRoutes(context),
    ...caseActsRoutes(context),
    ...declarationsRoutes(context),
    ...representativesRoutes(context, portalDesk(context)),
    ...eventUploadsRoutes(context),
    ...apiTokensRoutes(context),
    ...apiRoutes(context),
    ...eventsRoutes(context),
    ...ownSignatureRoutes(context),
    ...actFormRoutes(context),
    ...actReviewRoutes(context),
    ...actCodeRoutes(context),
    ...standingRoutes(context),
    ...accountsRoutes(context),
    ...factorResetRoutes(context),
    ...accessLogRoutes(context),
    ...mailsRoutes(context, { look: "look-at-mails", sendAgain: "send-mail-again" }),
    ...jobsRoutes(context, jobs(context), "run-service"),
    ...configurationRoutes(context, "run-service"),
    ...trialRoutes(context),
  ];
}

/** Where nothing leaves by mail, a visitor plays every part: never in production. */
function trialRoutes(context: Context): Route<Permission>[] {
  const { config, stores } = context;
  if (config.environment === "production" || config.mailUrl !== undefined) return [];
  return [...localAuthenticatorRoutes(context), ...mailboxRoutes(stores.outbox)];
}

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
  mountRoutes(app, allRoutes(context), reception);
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
