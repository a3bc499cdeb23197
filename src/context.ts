import type { Knex } from "knex";
import { join } from "node:path";
import { accountRepository } from "./accounts/account.repository";
import { sessionRepository } from "./accounts/session.repository";
import { signInLinkRepository } from "./accounts/sign-in-link.repository";
import { caseEventRepository } from "./cases/case-event.repository";
import { caseHistoryRepository } from "./cases/case-history.repository";
import { eventImportRepository } from "./cases/event-import.repository";
import { measurementRepository } from "./cases/measurement.repository";
import { charterRepository } from "./charter/charter.repository";
import { commitmentResultRepository } from "./compliance/commitment-result.repository";
import { declarationQueries } from "./compliance/declaration.queries";
import { measuredClockQueries } from "./compliance/measured-clock.queries";
import { measurementRevisionQueries } from "./compliance/measurement-revision.queries";
import { pagedClockQueries } from "./compliance/paged-clock.queries";
import { scorecards } from "./compliance/scorecards";
import { signedStatementQueries } from "./compliance/signed-statement.queries";
import { demonstrationRepository } from "./demonstration/demonstration.repository";
import { evidenceRepository } from "./evidence/evidence.repository";
import { systemClock, type Clock } from "./infrastructure/clock";
import type { Config } from "./infrastructure/config";
import { connect } from "./infrastructure/database/connection";
import { jobRunRepository } from "./infrastructure/jobs/job-run.repository";
import { createLog } from "./infrastructure/log";
import { outboxRepository } from "./infrastructure/mail/outbox.repository";
import { localMailbox, smtpTransport } from "./infrastructure/mail/transport";
import { warmWorker } from "./infrastructure/workers/warm-worker";
import { platformRepository } from "./platforms/platform.repository";
import { reportDownloadRepository } from "./reports/report-download.repository";
import { reportPrinter } from "./reports/report-printer";
import { platformStateRepository } from "./signatures/platform-state.repository";
import { signatureListQueries } from "./signatures/signature-list.queries";
import { signatureRepository } from "./signatures/signature.repository";
import { signingCodeRepository } from "./signing/signing-code.repository";
import { signingDraftRepository } from "./signing/signing-draft.repository";
import { takingRepository } from "./signatures/taking.repository";

const REPORT_WORKER = join(__dirname, "reports/compliance-report.worker");

/** The composition root: the only place that builds what talks to the outside. */
export function createContext(config: Config, { clock = systemClock }: { clock?: Clock } = {}) {
  const db = connect(config.database);
  const mailTransport =
    config.mailUrl === undefined ? localMailbox : smtpTransport(config.mailUrl, config.mailFrom);
  const printer = reportPrinter(warmWorker(REPORT_WORKER, { limitMs: 60_000 }));

  return {
    clock,
    config,
    https: config.baseUrl.startsWith("https:"),
    log: createLog(config.logLevel),
    mailTransport,
    printer,
    stores: createStores(db),
    queries: createQueries(db),
    /** The stores given to `work` are bound to one transaction; no others can be reached inside it. */
    inTransaction: <T>(work: (tx: Stores) => Promise<T>): Promise<T> =>
      db.transaction((trx) => work(createStores(trx))),
    /** Throws when the database does not answer. */
    checkDatabase: async (): Promise<void> => {
      await db.raw("select 1");
    },
    async close(): Promise<void> {
      mailTransport.close();
      await printer.close();
      await db.destroy();
    },
  };
}

/** Write side: one repository a table or a few that belong together. */
function createStores(db: Knex) {
  return {
    accounts: accountRepository(db),
    caseEvents: caseEventRepository(db),
    caseHistories: caseHistoryRepository(db),
    charters: charterRepository(db),
    commitmentResults: commitmentResultRepository(db),
    demonstration: demonstrationRepository(db),
    eventImports: eventImportRepository(db),
    evidence: evidenceRepository(db),
    jobRuns: jobRunRepository(db),
    measurements: measurementRepository(db),
    outbox: outboxRepository(db),
    platforms: platformRepository(db),
    platformStates: platformStateRepository(db),
    reportDownloads: reportDownloadRepository(db),
    sessions: sessionRepository(db),
    signInLinks: signInLinkRepository(db),
    signatures: signatureRepository(db),
    signingCodes: signingCodeRepository(db),
    signingDrafts: signingDraftRepository(db),
    takings: takingRepository(db),
  };
}

/** Read side: one query a page. */
function createQueries(db: Knex) {
  const { charters, commitmentResults: results, platforms, takings } = createStores(db);
  return {
    scorecards: scorecards({
      charters,
      clocks: measuredClockQueries(db, pagedClockQueries(db)),
      declarations: declarationQueries(db),
      platforms,
      results,
      revisions: measurementRevisionQueries(db),
      statements: signedStatementQueries(db),
      takings,
    }),
    signatureList: signatureListQueries(db),
  };
}

export type Stores = ReturnType<typeof createStores>;
export type Context = ReturnType<typeof createContext>;
