import type { Knex } from "knex";
import { accessEntryRepository } from "./access-log/access-entry.repository";
import { accountChangeRepository } from "./accounts/account-change.repository";
import { apiTokenRepository } from "./api-tokens/api-token.repository";
import { idempotentAnswerRepository } from "./api/idempotent-answer.repository";
import { eventUploadRepository } from "./event-uploads/event-upload.repository";
import { accountRepository } from "./accounts/account.repository";
import { signInLinkRepository } from "./accounts/sign-in-link.repository";
import { type AttachmentFolder } from "./attachments/attachment.folder";
import { attachmentRepository } from "./attachments/attachment.repository";
import { calendarVersionRepository } from "./cases/calendar-version.repository";
import { caseActRepository } from "./cases/case-act.repository";
import { caseEventRepository } from "./cases/case-event.repository";
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
import { demonstrationRepository } from "./demonstration/demonstration.repository";
import { evidenceRepository } from "./evidence/evidence.repository";
import { identityAttemptRepository } from "./identities/identity-attempt.repository";
import { identityRepository } from "./identities/identity.repository";
import { jobRunRepository } from "./infrastructure/jobs/job-run.repository";
import { limitCounterRepository } from "./infrastructure/limits/limit-counter.repository";
import { outboxRepository } from "./infrastructure/mail/outbox.repository";
import { type Sealing } from "./infrastructure/sealing";
import { invitationRepository } from "./invitations/invitation.repository";
import { representativeRepository } from "./invitations/representative.repository";
import { difficultyAdditionRepository } from "./difficulties/difficulty-addition.repository";
import { difficultyAttachmentRepository } from "./difficulties/difficulty-attachment.repository";
import { difficultyCodeRepository } from "./difficulties/difficulty-code.repository";
import { difficultyLinkRepository } from "./difficulties/difficulty-link.repository";
import { difficultyRepository } from "./difficulties/difficulty.repository";
import { difficultyVisitRepository } from "./difficulties/difficulty-visit.repository";
import { draftScorecardRepository } from "./periods/draft-scorecard.repository";
import { figureContestRepository } from "./periods/figure-contest.repository";
import { measuredRowRepository } from "./periods/measured-row.repository";
import { periodClosingRepository } from "./periods/period-closing.repository";
import { periodPublicationRepository } from "./periods/period-publication.repository";
import { platformReplyRepository } from "./periods/platform-reply.repository";
import { platformRepository } from "./platforms/platform.repository";
import { reportedPlatformRepository } from "./reported-platforms/reported-platform.repository";
import { reportDownloadRepository } from "./reports/report-download.repository";
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
import { mediationRepository } from "./mediations/mediation.repository";
import { personalDataRepository } from "./signatures/personal-data.repository";
import { platformInvitationRepository } from "./signatures/platform-invitation.repository";
import { platformStateRepository } from "./signatures/platform-state.repository";
import { signatureAttachmentRepository } from "./signatures/signature-attachment.repository";
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
import type { AttachmentRepository } from "./attachments/attachment.repository";

/** Write side: one repository a table or a few that belong together. */
export function createStores(db: Knex, seals: Sealing, folder?: AttachmentFolder) {
  const attachments = attachmentRepository(db, seals, folder);
  return {
    ...peopleStores(db, seals),
    ...registerStores(db, seals, attachments),
    ...caseStores(db, seals, attachments),
    ...periodStores(db),
    ...serviceStores(db, seals, attachments),
  };
}

export type Stores = ReturnType<typeof createStores>;

/** Those who come in, and what they may do. */
function peopleStores(db: Knex, seals: Sealing) {
  return {
    accessEntries: accessEntryRepository(db),
    accountChanges: accountChangeRepository(db),
    accounts: accountRepository(db),
    apiTokens: apiTokenRepository(db, seals),
    authenticators: authenticatorRepository(db, seals),
    identities: identityRepository(db),
    identityAttempts: identityAttemptRepository(db),
    invitations: invitationRepository(db),
    lostForms: lostFormRepository(db, seals),
    ownSessions: ownSessionRepository(db),
    passkeyChallenges: passkeyChallengeRepository(db),
    passkeys: passkeyRepository(db),
    recoveryCodes: recoveryCodeRepository(db),
    representatives: representativeRepository(db),
    sessions: sessionRepository(db, seals),
    signInCodes: signInCodeRepository(db),
    signInLinks: signInLinkRepository(db),
    unseenCodes: unseenCodesRepository(db, seals),
    unsubscriptions: unsubscriptionRepository(db, seals),
  };
}

/** The charter, the platforms and what they have signed. */
function registerStores(db: Knex, seals: Sealing, attachments: AttachmentRepository) {
  return {
    acceptanceProposals: acceptanceProposalRepository(db),
    charters: charterRepository(db),
    draftDelegations: draftDelegationRepository(db, attachments),
    lapseWarnings: lapseWarningRepository(db),
    personalData: personalDataRepository(db),
    platformInvitations: platformInvitationRepository(db, seals),
    platforms: platformRepository(db),
    platformStates: platformStateRepository(db),
    printStatement: printedStatement,
    signatureAttachments: signatureAttachmentRepository(db, attachments),
    signatureCorrections: signatureCorrectionRepository(db),
    signatureDocuments: signatureDocumentRepository(db),
    signatures: signatureRepository(db),
    signingCodes: signingCodeRepository(db),
    signingDrafts: signingDraftRepository(db),
    standingCodes: standingCodeRepository(db, seals),
    standingDrafts: standingDraftRepository(db),
    takings: takingRepository(db),
  };
}

/** What happens in cases, who tells it, and what is measured. */
function caseStores(db: Knex, seals: Sealing, attachments: AttachmentRepository) {
  return {
    calendarVersions: calendarVersionRepository(db),
    caseActs: caseActRepository(db),
    caseEvents: caseEventRepository(db),
    caseHistories: caseHistoryRepository(db),
    commitmentResults: commitmentResultRepository(db),
    declarationDrafts: declarationDraftRepository(db),
    declarations: declarationRepository(db),
    difficulties: difficultyRepository(db, seals),
    difficultyAdditions: difficultyAdditionRepository(db, seals),
    difficultyAttachments: difficultyAttachmentRepository(db, attachments),
    difficultyCodes: difficultyCodeRepository(db),
    difficultyLinks: difficultyLinkRepository(db, seals),
    difficultyVisits: difficultyVisitRepository(db),
    eventCorrections: eventCorrectionRepository(db),
    eventImports: eventImportRepository(db),
    eventUploads: eventUploadRepository(db),
    measurements: measurementRepository(db),
    mediationNotes: mediationNoteRepository(db, seals),
    mediations: mediationRepository(db),
    platformNews: platformNewsRepository(db),
    recordedComplaints: recordedComplaintsRepository(db),
    reportedPlatforms: reportedPlatformRepository(db),
    secondAskings: secondAskingRepository(db),
    toldClocks: toldClockRepository(db),
    unreadNews: unreadNewsRepository(db),
  };
}

/** How the figures of a half-year become public, and stay as they are. */
function periodStores(db: Knex) {
  const periodPublications = periodPublicationRepository(db);
  return {
    draftScorecards: draftScorecardRepository(db),
    figureContests: figureContestRepository(db),
    measuredRows: measuredRowRepository(db),
    periodClosings: periodClosingRepository(db),
    periodPublications,
    platformReplies: platformReplyRepository(db),
    scorecards: scorecards({
      backdated: backdatedClockQueries(db),
      charters: charterRepository(db),
      clocks: measuredClockQueries(db, pagedClockQueries(db)),
      declarations: declarationQueries(db),
      platforms: platformRepository(db),
      published: periodPublications.shown,
      results: commitmentResultRepository(db),
      revisions: measurementRevisionQueries(db),
      statements: signedStatementQueries(db),
      takings: takingRepository(db),
    }),
  };
}

/** What every part of the service needs. */
function serviceStores(db: Knex, seals: Sealing, attachments: AttachmentRepository) {
  return {
    attachments,
    demonstration: demonstrationRepository(db),
    evidence: evidenceRepository(db),
    idempotentAnswers: idempotentAnswerRepository(db),
    jobRuns: jobRunRepository(db),
    limitCounters: limitCounterRepository(db, seals),
    outbox: outboxRepository(db),
    reportDownloads: reportDownloadRepository(db),
  };
}
