import type { Knex } from "knex";
import { join } from "node:path";
import { accessEntryRepository } from "./access-log/access-entry.repository";
import { accountChangeRepository } from "./accounts/account-change.repository";
import { accountQueries } from "./accounts/account.queries";
import { apiTokenRepository } from "./api-tokens/api-token.repository";
import { idempotentAnswerRepository } from "./api/idempotent-answer.repository";
import { eventUploadRepository } from "./event-uploads/event-upload.repository";
import { handedInQueries } from "./event-uploads/handed-in.queries";
import { uploadDesk } from "./event-uploads/upload-desk";
import { accountRepository } from "./accounts/account.repository";
import { signInLinkRepository } from "./accounts/sign-in-link.repository";
import { attachmentFolder, type AttachmentFolder } from "./attachments/attachment.folder";
import { attachmentRepository } from "./attachments/attachment.repository";
import { backdatedActQueries } from "./case-acts/backdated-act.queries";
import { calendarVersionRepository } from "./cases/calendar-version.repository";
import { calendarQueries } from "./cases/calendar.queries";
import { caseActRepository } from "./cases/case-act.repository";
import { caseEventRepository } from "./cases/case-event.repository";
import { caseFileQueries } from "./cases/case-file.queries";
import { caseHistoryRepository } from "./cases/case-history.repository";
import { eventCorrectionRepository } from "./cases/event-correction.repository";
import { eventImportRepository } from "./cases/event-import.repository";
import { measurementRepository } from "./cases/measurement.repository";
import { platformNewsRepository } from "./case-mails/platform-news.repository";
import { secondAskingRepository } from "./case-mails/second-asking.repository";
import { toldClockRepository } from "./case-mails/told-clock.repository";
import { unreadNewsRepository } from "./case-mails/unread-news.repository";
import { charterRepository } from "./charter/charter.repository";
import { commitmentResultRepository } from "./compliance/commitment-result.repository";
import { backdatedClockQueries } from "./compliance/backdated-clock.queries";
import { declarationQueries } from "./compliance/declaration.queries";
import { measuredClockQueries } from "./compliance/measured-clock.queries";
import { measurementRevisionQueries } from "./compliance/measurement-revision.queries";
import { pagedClockQueries } from "./compliance/paged-clock.queries";
import { scorecards } from "./compliance/scorecards";
import { signedStatementQueries } from "./compliance/signed-statement.queries";
import { declarationDraftRepository } from "./declarations/declaration-draft.repository";
import { declarationRepository } from "./declarations/declaration.repository";
import { recordedComplaintsRepository } from "./declarations/recorded-complaints.repository";
import { searchQueries } from "./console/search.queries";
import { workQueueQueries } from "./console/work-queue.queries";
import { demonstrationRepository } from "./demonstration/demonstration.repository";
import { evidenceQueries } from "./evidence/evidence.queries";
import { evidenceRepository } from "./evidence/evidence.repository";
import { RETURN_PATH } from "./identities/identity-attempt";
import { identityAttemptRepository } from "./identities/identity-attempt.repository";
import { identityRepository } from "./identities/identity.repository";
import { systemClock, type Clock } from "./infrastructure/clock";
import type { Config } from "./infrastructure/config";
import { connect } from "./infrastructure/database/connection";
import { inTransaction } from "./infrastructure/database/transaction";
import { openIdProvider } from "./infrastructure/identity-provider";
import { databaseFactsQueries } from "./infrastructure/database/database-facts.queries";
import { jobRunRepository } from "./infrastructure/jobs/job-run.repository";
import { limitCounterRepository } from "./infrastructure/limits/limit-counter.repository";
import { createLog } from "./infrastructure/log";
import { outboxQueries } from "./infrastructure/mail/outbox.queries";
import { outboxRepository } from "./infrastructure/mail/outbox.repository";
import { localMailbox, smtpTransport } from "./infrastructure/mail/transport";
import { sealing, type Sealing } from "./infrastructure/sealing";
import { warmWorker } from "./infrastructure/workers/warm-worker";
import { invitationRepository } from "./invitations/invitation.repository";
import { representativeRepository } from "./invitations/representative.repository";
import { representedPlatformQueries } from "./invitations/represented-platform.queries";
import { difficultyAdditionRepository } from "./difficulties/difficulty-addition.repository";
import { difficultyAttachmentRepository } from "./difficulties/difficulty-attachment.repository";
import { difficultyCodeRepository } from "./difficulties/difficulty-code.repository";
import { difficultyLinkRepository } from "./difficulties/difficulty-link.repository";
import { difficultyRepository } from "./difficulties/difficulty.repository";
import { difficultyVisitRepository } from "./difficulties/difficulty-visit.repository";
import { platformRepository } from "./platforms/platform.repository";
import { openClockQueries } from "./portal/open-clock.queries";
import { reportedPlatformQueries } from "./reported-platforms/reported-platform.queries";
import { reportedPlatformRepository } from "./reported-platforms/reported-platform.repository";
import { reportDownloadRepository } from "./reports/report-download.repository";
import { reportPrinter } from "./reports/report-printer";
import { authenticatorRepository } from "./second-factors/authenticator.repository";
import { passkeyChallengeRepository } from "./second-factors/passkey-challenge.repository";
import { passkeyRepository } from "./second-factors/passkey.repository";
import { recoveryCodeRepository } from "./second-factors/recovery-code.repository";
import { unseenCodesRepository } from "./second-factors/unseen-codes.repository";
import { lostFormRepository } from "./sign-in/lost-form.repository";
import { ownSessionRepository } from "./sign-in/own-session.repository";
import { sessionRepository } from "./sign-in/session.repository";
import { signInCodeRepository } from "./sign-in/sign-in-code.repository";
import { acceptanceProposalRepository } from "./signatures/acceptance-proposal.repository";
import { lapseWarningRepository } from "./signatures/lapse-warning.repository";
import { mediationNoteRepository } from "./mediations/mediation-note.repository";
import { mediationQueries } from "./mediations/mediation.queries";
import { mediationRepository } from "./mediations/mediation.repository";
import { personalDataRepository } from "./signatures/personal-data.repository";
import { platformInvitationRepository } from "./signatures/platform-invitation.repository";
import { platformStateRepository } from "./signatures/platform-state.repository";
import { signatureAttachmentRepository } from "./signatures/signature-attachment.repository";
import { signatureListQueries } from "./signatures/signature-list.queries";
import { signatureRepository } from "./signatures/signature.repository";
import { draftDelegationRepository } from "./signing/draft-delegation.repository";
import { signatureCorrectionRepository } from "./signing/signature-correction.repository";
import { signatureDocumentRepository } from "./signing/signature-document.repository";
import { printedStatement } from "./signing/statement.pdf";
import { signingCodeRepository } from "./signing/signing-code.repository";
import { signingDraftRepository } from "./signing/signing-draft.repository";
import { standingCodeRepository } from "./standing/standing-code.repository";
import { standingDraftRepository } from "./standing/standing-draft.repository";
import { unsubscriptionRepository } from "./unsubscriptions/unsubscription.repository";
import { takingRepository } from "./signatures/taking.repository";

const REPORT_WORKER = join(__dirname, "reports/compliance-report.worker");
const UPLOAD_WORKER = join(__dirname, "event-uploads/event-upload.worker");

/** The composition root: the only place that builds what talks to the outside. */
export function createContext(config: Config, { clock = systemClock }: { clock?: Clock } = {}) {
  const db = connect(config.database);
  const seals = sealing(config.secretKey);
  const { attachmentsFolder } = config;
  const folder = attachmentsFolder === undefined ? undefined : attachmentFolder(attachmentsFolder);
  const mailTransport =
    config.mailUrl === undefined ? localMailbox : smtpTransport(config.mailUrl, config.mailFrom);
  const printer = reportPrinter(warmWorker(REPORT_WORKER, { limitMs: 60_000 }));
  const files = uploadDesk(warmWorker(UPLOAD_WORKER, { limitMs: 120_000 }), config);

  return {
    /** Undefined: the database holds the content of attachments too. */
    attachmentFolder: folder,
    clock,
    config,
    https: config.baseUrl.startsWith("https:"),
    /** Undefined: nobody but ourselves vouches for people. */
    identityProvider:
      config.identityProvider &&
      openIdProvider(config.identityProvider, config.baseUrl + RETURN_PATH),
    log: createLog(config.logLevel),
    mailTransport,
    printer,
    sealing: seals,
    uploadDesk: files,
    stores: createStores(db, seals, folder),
    queries: createQueries(db, seals),
    /**
     * The stores given to `work` are bound to one transaction; no others can be reached inside it. It
     * is done again when it loses against another.
     */
    inTransaction: <T>(work: (tx: Stores) => Promise<T>): Promise<T> =>
      inTransaction(db, (trx) => work(createStores(trx, seals, folder))),
    /** Throws when the database does not answer. */
    checkDatabase: async (): Promise<void> => {
      await db.raw("select 1");
    },
    async close(): Promise<void> {
      mailTransport.close();
      await printer.close();
      await files.close();
      await db.destroy();
    },
  };
}

/** Write side: one repository a table or a few that belong together. */
function createStores(db: Knex, seals: Sealing, folder?: AttachmentFolder) {
  const attachments = attachmentRepository(db, seals, folder);
  return {
    acceptanceProposals: acceptanceProposalRepository(db),
    accessEntries: accessEntryRepository(db),
    accountChanges: accountChangeRepository(db),
    accounts: accountRepository(db),
    attachments,
    apiTokens: apiTokenRepository(db, seals),
    authenticators: authenticatorRepository(db, seals),
    calendarVersions: calendarVersionRepository(db),
    caseActs: caseActRepository(db),
    caseEvents: caseEventRepository(db),
    caseHistories: caseHistoryRepository(db),
    charters: charterRepository(db),
    commitmentResults: commitmentResultRepository(db),
    declarationDrafts: declarationDraftRepository(db),
    declarations: declarationRepository(db),
    demonstration: demonstrationRepository(db),
    difficulties: difficultyRepository(db, seals),
    difficultyAdditions: difficultyAdditionRepository(db, seals),
    difficultyAttachments: difficultyAttachmentRepository(db, attachments),
    difficultyCodes: difficultyCodeRepository(db),
    difficultyLinks: difficultyLinkRepository(db, seals),
    difficultyVisits: difficultyVisitRepository(db),
    draftDelegations: draftDelegationRepository(db, attachments),
    eventCorrections: eventCorrectionRepository(db),
    eventImports: eventImportRepository(db),
    eventUploads: eventUploadRepository(db),
    evidence: evidenceRepository(db),
    idempotentAnswers: idempotentAnswerRepository(db),
    identities: identityRepository(db),
    identityAttempts: identityAttemptRepository(db),
    invitations: invitationRepository(db),
    jobRuns: jobRunRepository(db),
    lapseWarnings: lapseWarningRepository(db),
    limitCounters: limitCounterRepository(db, seals),
    lostForms: lostFormRepository(db, seals),
    measurements: measurementRepository(db),
    mediationNotes: mediationNoteRepository(db, seals),
    mediations: mediationRepository(db),
    outbox: outboxRepository(db),
    ownSessions: ownSessionRepository(db),
    passkeyChallenges: passkeyChallengeRepository(db),
    passkeys: passkeyRepository(db),
    personalData: personalDataRepository(db),
    platformInvitations: platformInvitationRepository(db, seals),
    platformNews: platformNewsRepository(db),
    platforms: platformRepository(db),
    printStatement: printedStatement,
    platformStates: platformStateRepository(db),
    recoveryCodes: recoveryCodeRepository(db),
    recordedComplaints: recordedComplaintsRepository(db),
    reportDownloads: reportDownloadRepository(db),
    reportedPlatforms: reportedPlatformRepository(db),
    representatives: representativeRepository(db),
    secondAskings: secondAskingRepository(db),
    sessions: sessionRepository(db, seals),
    signInCodes: signInCodeRepository(db),
    signInLinks: signInLinkRepository(db),
    signatureAttachments: signatureAttachmentRepository(db, attachments),
    signatureCorrections: signatureCorrectionRepository(db),
    signatureDocuments: signatureDocumentRepository(db),
    signatures: signatureRepository(db),
    signingCodes: signingCodeRepository(db),
    signingDrafts: signingDraftRepository(db),
    standingCodes: standingCodeRepository(db, seals),
    standingDrafts: standingDraftRepository(db),
    takings: takingRepository(db),
    toldClocks: toldClockRepository(db),
    unreadNews: unreadNewsRepository(db),
    unsubscriptions: unsubscriptionRepository(db, seals),
    unseenCodes: unseenCodesRepository(db, seals),
  };
}

/** Read side: one query a page. */
function createQueries(db: Knex, seals: Sealing) {
  const { charters, commitmentResults: results, platforms, takings } = createStores(db, seals);
  return {
    accounts: accountQueries(db),
    databaseFacts: databaseFactsQueries(db),
    outbox: outboxQueries(db),
    scorecards: scorecards({
      backdated: backdatedClockQueries(db),
      charters,
      clocks: measuredClockQueries(db, pagedClockQueries(db)),
      declarations: declarationQueries(db),
      platforms,
      results,
      revisions: measurementRevisionQueries(db),
      statements: signedStatementQueries(db),
      takings,
    }),
    openClocks: openClockQueries(db),
    representedPlatforms: representedPlatformQueries(db),
    backdatedActs: backdatedActQueries(db),
    calendar: calendarQueries(db),
    caseFiles: caseFileQueries(db),
    reportedPlatforms: reportedPlatformQueries(db),
    evidence: evidenceQueries(db),
    handedIn: handedInQueries(db),
    mediations: mediationQueries(db),
    search: searchQueries(db),
    signatureList: signatureListQueries(db),
    workQueue: workQueueQueries(db),
  };
}

export type Stores = ReturnType<typeof createStores>;
export type Context = ReturnType<typeof createContext>;
