import { removeOldAnswers } from "./api/remove-old-answers.job";
import { removeOldUploads } from "./event-uploads/remove-old-uploads.job";
import { removeOldAccesses } from "./access-log/remove-old-accesses.job";
import { removeOrphanedAttachments } from "./attachments/remove-orphaned-attachments.job";
import { askSellersAgain } from "./case-mails/ask-sellers-again.job";
import { tellNews } from "./case-mails/tell-case-news.job";
import { tellDueDates } from "./case-mails/tell-due-dates.job";
import { adoptNationalCalendar } from "./cases/adopt-calendar.job";
import { refreshResults } from "./compliance/refresh-results.job";
import type { Context } from "./context";
import { openDeclarations } from "./declarations/open-declarations.job";
import { verifyEvidenceLog } from "./evidence/verify-evidence.job";
import { eraseDifficulties } from "./difficulties/erase-difficulties.job";
import type { Job } from "./infrastructure/jobs/job";
import { deliverOutbox } from "./infrastructure/mail/deliver-outbox.job";
import { removeUnansweredInvitations } from "./invitations/remove-unanswered-invitations.job";
import { jobTexts } from "./jobs.texts";
import { eraseMediationNotes } from "./mediations/erase-mediation-notes.job";
import { tellMediators } from "./mediations/tell-mediators.job";
import { erasePersonalData } from "./signatures/erase-personal-data.job";
import { lapseSignatures } from "./signatures/lapse-signatures.job";
import { remindPlatforms } from "./signatures/remind-platforms.job";
import { removeExpiredSessions } from "./sign-in/remove-expired-sessions.job";
import { removeExpiredDrafts } from "./signing/remove-expired-drafts.job";

/** Everything that happens by itself. */
export function jobs(context: Context): Job[] {
  return [
    {
      name: "deliver-outbox",
      does: jobTexts["deliver-outbox"],
      pattern: "*/2 * * * * *",
      run: (stop) => deliverOutbox(context, stop),
    },
    ...mailsAboutCases(context),
    ...removals(context),
    ...removalsOfHandedIn(context),
    ...charterDuties(context),
    {
      name: "tell-mediators",
      does: jobTexts["tell-mediators"],
      pattern: "45 * * * * *",
      run: (stop) => tellMediators(context, stop),
    },
    {
      name: "adopt-calendar",
      does: jobTexts["adopt-calendar"],
      pattern: "50 * * * * *",
      leaseSeconds: 3600,
      run: () => adoptNationalCalendar(context),
    },
    {
      name: "open-declarations",
      does: jobTexts["open-declarations"],
      pattern: "0 5 6 * * *",
      leaseSeconds: 600,
      run: (stop) => openDeclarations(context, stop),
    },
    {
      name: "verify-evidence",
      does: jobTexts["verify-evidence"],
      pattern: "0 41 2 * * *",
      leaseSeconds: 3600,
      run: () => verifyEvidenceLog(context),
    },
    {
      name: "refresh-results",
      does: jobTexts["refresh-results"],
      pattern: "30 * * * * *",
      leaseSeconds: 600,
      run: () => refreshResults(context),
    },
  ];
}

/** What the charter owes to whoever was asked to sign it, or has. */
function charterDuties(context: Context): Job[] {
  return [
    {
      name: "lapse-signatures",
      does: jobTexts["lapse-signatures"],
      pattern: "0 11 4 * * *",
      leaseSeconds: 600,
      run: (stop) => lapseSignatures(context, stop),
    },
    {
      name: "erase-personal-data",
      does: jobTexts["erase-personal-data"],
      pattern: "0 29 3 * * *",
      leaseSeconds: 600,
      run: () => erasePersonalData(context),
    },
    {
      name: "remind-platforms",
      does: jobTexts["remind-platforms"],
      pattern: "0 0 9 * * 1-5",
      run: (stop) => remindPlatforms(context, stop),
    },
  ];
}

/** Who waits for whom in a case is told to both sides. */
function mailsAboutCases(context: Context): Job[] {
  return [
    {
      name: "tell-case-news",
      does: jobTexts["tell-case-news"],
      pattern: "*/10 * * * * *",
      run: (stop) => tellNews(context, stop),
    },
    {
      name: "tell-due-dates",
      does: jobTexts["tell-due-dates"],
      pattern: "0 5 8-18 * * 1-5",
      leaseSeconds: 600,
      run: (stop) => tellDueDates(context, stop),
    },
    {
      name: "ask-sellers-again",
      does: jobTexts["ask-sellers-again"],
      pattern: "0 20 9-18 * * *",
      leaseSeconds: 600,
      run: (stop) => askSellersAgain(context, stop),
    },
  ];
}

/** What ends by itself is not kept. */
function removals(context: Context): Job[] {
  const { clock, stores } = context;
  return [
    {
      name: "remove-expired-drafts",
      does: jobTexts["remove-expired-drafts"],
      pattern: "0 17 3 * * *",
      leaseSeconds: 600,
      run: () => removeExpiredDrafts(context),
    },
    {
      name: "erase-difficulties",
      does: jobTexts["erase-difficulties"],
      pattern: "0 47 3 * * *",
      leaseSeconds: 600,
      run: () => eraseDifficulties(context),
    },
    {
      name: "erase-mediation-notes",
      does: jobTexts["erase-mediation-notes"],
      pattern: "0 53 3 * * *",
      leaseSeconds: 600,
      run: () => eraseMediationNotes(context),
    },
    {
      name: "remove-expired-sessions",
      does: jobTexts["remove-expired-sessions"],
      pattern: "0 23 3 * * *",
      leaseSeconds: 600,
      run: () => removeExpiredSessions(context),
    },
    {
      name: "erase-lost-forms",
      does: jobTexts["erase-lost-forms"],
      pattern: "20 * * * * *",
      leaseSeconds: 60,
      run: () => stores.lostForms.removeExpired(clock.now()),
    },
    {
      name: "remove-unanswered-invitations",
      does: jobTexts["remove-unanswered-invitations"],
      pattern: "0 35 3 * * *",
      leaseSeconds: 600,
      run: () => removeUnansweredInvitations(context),
    },
    {
      name: "remove-old-accesses",
      does: jobTexts["remove-old-accesses"],
      pattern: "0 47 3 * * *",
      leaseSeconds: 600,
      run: () => removeOldAccesses(context),
    },
  ];
}

/** Nor is what was handed in, once it has served. */
function removalsOfHandedIn(context: Context): Job[] {
  return [
    {
      name: "remove-old-uploads",
      does: jobTexts["remove-old-uploads"],
      pattern: "0 19 * * * *",
      leaseSeconds: 600,
      run: () => removeOldUploads(context),
    },
    {
      name: "remove-old-answers",
      does: jobTexts["remove-old-answers"],
      pattern: "0 23 * * * *",
      leaseSeconds: 600,
      run: () => removeOldAnswers(context),
    },
    {
      name: "remove-orphaned-attachments",
      does: jobTexts["remove-orphaned-attachments"],
      pattern: "0 53 * * * *",
      leaseSeconds: 600,
      run: () => removeOrphanedAttachments(context),
    },
  ];
}
