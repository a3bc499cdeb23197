import type { Knex } from "knex";
import { join } from "node:path";
import { accountQueries } from "./accounts/account.queries";
import { handedInQueries } from "./event-uploads/handed-in.queries";
import { uploadDesk } from "./event-uploads/upload-desk";
import { attachmentFolder } from "./attachments/attachment.folder";
import { backdatedActQueries } from "./case-acts/backdated-act.queries";
import { calendarQueries } from "./cases/calendar.queries";
import { caseFileQueries } from "./cases/case-file.queries";
import { followUpQueries } from "./difficulties/follow-up.queries";
import { searchQueries } from "./console/search.queries";
import { workQueueQueries } from "./console/work-queue.queries";
import { lateEventQueries } from "./periods/late-event.queries";
import { evidenceQueries } from "./evidence/evidence.queries";
import { RETURN_PATH } from "./identities/identity-attempt";
import { systemClock, type Clock } from "./infrastructure/clock";
import type { Config } from "./infrastructure/config";
import { connect } from "./infrastructure/database/connection";
import { inTransaction } from "./infrastructure/database/transaction";
import { openIdProvider } from "./infrastructure/identity-provider";
import { databaseFactsQueries } from "./infrastructure/database/database-facts.queries";
import { createLog } from "./infrastructure/log";
import { outboxQueries } from "./infrastructure/mail/outbox.queries";
import { localMailbox, smtpTransport } from "./infrastructure/mail/transport";
import { sealing, type Sealing } from "./infrastructure/sealing";
import { warmWorker } from "./infrastructure/workers/warm-worker";
import { representedPlatformQueries } from "./invitations/represented-platform.queries";
import { openClockQueries } from "./portal/open-clock.queries";
import { reportedPlatformQueries } from "./reported-platforms/reported-platform.queries";
import { reportPrinter } from "./reports/report-printer";
import { mediationQueries } from "./mediations/mediation.queries";
import { signatureListQueries } from "./signatures/signature-list.queries";
import { createStores, type Stores } from "./stores";

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

/** Read side: one query a page. */
function createQueries(db: Knex, seals: Sealing) {
  const { scorecards } = createStores(db, seals);
  return {
    accounts: accountQueries(db),
    databaseFacts: databaseFactsQueries(db),
    outbox: outboxQueries(db),
    openClocks: openClockQueries(db),
    scorecards,
    representedPlatforms: representedPlatformQueries(db),
    backdatedActs: backdatedActQueries(db),
    calendar: calendarQueries(db),
    caseFiles: caseFileQueries(db),
    followUps: followUpQueries(db),
    reportedPlatforms: reportedPlatformQueries(db),
    evidence: evidenceQueries(db),
    handedIn: handedInQueries(db),
    lateEvents: lateEventQueries(db),
    mediations: mediationQueries(db),
    search: searchQueries(db),
    signatureList: signatureListQueries(db),
    workQueue: workQueueQueries(db),
  };
}

export type Context = ReturnType<typeof createContext>;
