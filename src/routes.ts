import { accessLogRoutes } from "./access-log/access-log.routes";
import { apiRoutes } from "./api/api.routes";
import { eventsRoutes } from "./api/events.routes";
import { apiTokensRoutes } from "./api-tokens/api-tokens.routes";
import { eventUploadsRoutes } from "./event-uploads/event-uploads.routes";
import { accountsRoutes } from "./accounts/accounts.routes";
import { type Permission } from "./accounts/permission";
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
import {
  followUpsOnPlatform,
  reportedCaseRoutes,
  reportOnCase,
} from "./difficulties/reported-case.routes";
import { reportRoutes } from "./difficulties/report.routes";
import { identitiesRoutes } from "./identities/identities.routes";
import { ownIdentityOnAccount, ownIdentityRoutes } from "./identities/own-identity.routes";
import { accountInvitationsRoutes } from "./invitations/account-invitations.routes";
import { administrationDesk } from "./invitations/administration-desk.visit";
import { invitationsRoutes } from "./invitations/invitations.routes";
import { platformsRoutes } from "./invitations/platforms.routes";
import { representativesRoutes } from "./invitations/representatives.routes";
import { consoleRoutes } from "./console/console.routes";
import { draftsRoutes } from "./console/drafts.routes";
import { configurationRoutes } from "./infrastructure/configuration/configuration.routes";
import type { Route } from "./infrastructure/http/route";
import { jobsRoutes } from "./infrastructure/jobs/jobs.routes";
import { mailsRoutes } from "./infrastructure/mail/mails.routes";
import { mediationOnCase, mediationsRoutes } from "./mediations/mediations.routes";
import { ownMediationRoutes } from "./mediations/own-mediation.routes";
import { mailboxRoutes } from "./infrastructure/mail/mailbox.routes";
import { jobs } from "./jobs";
import { periodActsRoutes } from "./periods/period-acts.routes";
import { periodsRoutes } from "./periods/periods.routes";
import { caseActsRoutes } from "./portal/case-acts.routes";
import { declarationsRoutes } from "./portal/declarations.routes";
import { ownPeriodsRoutes } from "./portal/periods.routes";
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
import { accountRoutes } from "./second-factors/account.routes";
import { factorResetRoutes } from "./second-factors/factor-reset.routes";
import { localAuthenticatorRoutes } from "./second-factors/local-authenticator.routes";
import { newFactorRoutes } from "./second-factors/new-factor.routes";
import { ownFactorsRoutes } from "./second-factors/own-factors.routes";
import { secondFactorRoutes } from "./second-factors/second-factor.routes";
import { signInRoutes } from "./sign-in/sign-in.routes";
import { siteRoutes } from "./site/site.routes";
import { actCodeRoutes } from "./standing/act-code.routes";
import { actFormRoutes } from "./standing/act-form.routes";
import { actReviewRoutes } from "./standing/act-review.routes";
import { ownSignatureRoutes } from "./standing/own-signature.routes";
import { standingOnPlatform, standingRoutes } from "./standing/standing.routes";
import { ownMailsOnAccount, unsubscriptionsRoutes } from "./unsubscriptions/unsubscriptions.routes";
import { verificationRoutes } from "./verification/verification.routes";

/** Every page and every write of the application, with who may enter: the tests walk this list. */
export function allRoutes(context: Context): Route<Permission>[] {
  return [
    ...doorRoutes(context),
    ...charterAndSigningRoutes(context),
    ...caseRoutes(context),
    ...registerRoutes(context),
    ...portalAndProgramRoutes(context),
    ...consoleOnlyRoutes(context),
    ...administrationRoutes(context),
    ...trialRoutes(context),
  ];
}

/** The site itself, and how people come in and look after their account. */
function doorRoutes(context: Context): Route<Permission>[] {
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
  ];
}

/** The charter, how to sign it, and how a signature is reviewed. */
function charterAndSigningRoutes(context: Context): Route<Permission>[] {
  return [
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
  ];
}

/** Difficulties and cases, as sellers, officials and mediators see them. */
function caseRoutes(context: Context): Route<Permission>[] {
  return [
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
  ];
}

/** The register, what proves it, and the reports drawn from it. */
function registerRoutes(context: Context): Route<Permission>[] {
  return [
    ...signatoriesRoutes(context),
    ...badgeRoutes(context),
    ...verificationRoutes(context),
    ...reportsRoutes(context),
    ...periodsRoutes(context),
    ...periodActsRoutes(context),
  ];
}

/** The desk of a platform, and what its programs hand in. */
function portalAndProgramRoutes(context: Context): Route<Permission>[] {
  return [
    ...portalRoutes(context),
    ...caseActsRoutes(context),
    ...declarationsRoutes(context),
    ...ownPeriodsRoutes(context),
    ...representativesRoutes(context, portalDesk(context)),
    ...eventUploadsRoutes(context),
    ...apiTokensRoutes(context),
    ...apiRoutes(context),
    ...eventsRoutes(context),
    ...ownSignatureRoutes(context),
    ...actFormRoutes(context),
    ...actReviewRoutes(context),
    ...actCodeRoutes(context),
  ];
}

/** The desk of the administration. */
function consoleOnlyRoutes(context: Context): Route<Permission>[] {
  const onPlatform = [
    standingOnPlatform(context),
    charterInvitationsOnPlatform(context),
    followUpsOnPlatform(context),
  ];
  return [
    ...consoleRoutes(context),
    ...draftsRoutes(context),
    ...platformsRoutes(context),
    ...representativesRoutes(context, administrationDesk(context, onPlatform)),
    ...standingRoutes(context),
  ];
}

/** What keeps the service running. */
function administrationRoutes(context: Context): Route<Permission>[] {
  return [
    ...accountsRoutes(context),
    ...factorResetRoutes(context),
    ...accessLogRoutes(context),
    ...mailsRoutes(context, { look: "look-at-mails", sendAgain: "send-mail-again" }),
    ...jobsRoutes(context, jobs(context), "run-service"),
    ...configurationRoutes(context, "run-service"),
  ];
}

/** Where nothing leaves by mail, a visitor plays every part: never in production. */
function trialRoutes(context: Context): Route<Permission>[] {
  const { config, stores } = context;
  if (config.environment === "production" || config.mailUrl !== undefined) return [];
  return [...localAuthenticatorRoutes(context), ...mailboxRoutes(stores.outbox)];
}
