/**
 * Everything the register keeps evidence of: each kind once, with the shape of its data.
 * A stored line is never rewritten, so a kind may be added but neither renamed nor reshaped.
 * Fields are what the public register shows anyway; whatever names a person goes to `Personal`.
 */
export type EvidenceEvent =
  | {
      readonly type: "charter-version-published";
      readonly charterVersion: number;
      readonly contentSha256: string;
      readonly inForceOn: string;
    }
  | { readonly type: "platform-registered"; readonly platform: string }
  | {
      /** A platform entered a state of the register (see signing/platform-state). */
      readonly type: "platform-state-entered";
      readonly platform: string;
      readonly charterVersion: number;
      readonly state: string;
      readonly effectiveOn: string;
      /** platform, official or system. */
      readonly author: string;
      readonly reference?: string;
      readonly reason?: string;
    }
  | {
      /** A platform was asked by mail; the salted commitment is to the address. */
      readonly type: "platform-invitation-sent";
      readonly platform: string;
      readonly charterVersion: number;
    }
  | {
      readonly type: "platform-invitation-reminded";
      readonly platform: string;
      readonly charterVersion: number;
      /** From 1. */
      readonly number: number;
    }
  | {
      readonly type: "statement-signed";
      readonly reference: string;
      readonly platform: string;
      readonly charterVersion: number;
      readonly charterSha256: string;
      readonly statementSha256: string;
      readonly medium: "online" | "paper";
      readonly commitments: readonly string[];
      readonly signedAt: string;
      /** From when its commitments count. */
      readonly effectiveAt: string;
    }
  | {
      /** A statement was accepted, by an official or by recording it, or it was not. */
      readonly type: "signature-decided";
      readonly reference: string;
      readonly platform: string;
      readonly decision: "accepted" | "declined";
    }
  | {
      /** The PDF of a statement was made and mailed to its signatory. */
      readonly type: "signature-document-issued";
      readonly reference: string;
      readonly pdfSha256: string;
    }
  | {
      /** What salted commitments of a signature's lines stand for is no longer kept. */
      readonly type: "personal-data-erased";
      readonly reference: string;
      /** Names of values in `personal`. */
      readonly fields: readonly string[];
    }
  | {
      /** The address that the line of an invitation commits to is no longer kept. */
      readonly type: "invitee-erased";
      readonly platform: string;
      readonly charterVersion: number;
      /** The number of that line; undefined for an invitation of which none is known. */
      readonly line?: number;
    }
  | {
      readonly type: "events-imported";
      readonly fileSha256: string;
      readonly rows: number;
      readonly added: number;
    }
  | {
      /** Of the events of that file, so many replace one that was recorded before; both are kept. */
      readonly type: "events-corrected";
      readonly fileSha256: string;
      readonly corrected: number;
    }
  | {
      /**
       * A person recorded events of one case. Which ones is a salted commitment: so few say in public
       * who asked what of whom.
       */
      readonly type: "case-events-recorded";
      readonly added: number;
    }
  | {
      /** Clocks go by another calendar. Which open due dates that moved is a salted commitment. */
      readonly type: "calendar-adopted";
      readonly version: string;
      /** ISO days that were added to the eleven holidays. */
      readonly holidays: readonly string[];
      readonly movedDueDates: number;
    }
  | {
      /** A platform declared its figures of a half-year; the salted commitment is to the declaration. */
      readonly type: "declaration-received";
      readonly platform: string;
      readonly period: string;
      /** From 1; a correction has the next one. */
      readonly version: number;
    }
  | {
      /**
       * The figures of a half-year are drawn up to this instant; platforms may reply until that day. The
       * salted commitment is to the digest of each draft that is shown.
       */
      readonly type: "period-closed";
      readonly period: string;
      readonly cutOff: string;
      readonly replyBy: string;
      readonly publishFrom: string;
      /** How many platforms have a draft; absent in lines from before drafts were kept. */
      readonly drafts?: number;
    }
  | {
      /** What a platform observes on its draft figures; the salted commitment is to its words. */
      readonly type: "period-reply-received";
      readonly platform: string;
      readonly period: string;
      /** From 1; the highest counts. */
      readonly number: number;
    }
  | {
      /** A platform contests a figure. Which case it names is a salted commitment. */
      readonly type: "figure-contested";
      readonly platform: string;
      readonly period: string;
      readonly commitment: string;
    }
  | {
      /** An official answered a contest; which one, and in which words, are salted commitments. */
      readonly type: "contest-answered";
      readonly platform: string;
      readonly period: string;
      readonly commitment: string;
      readonly decision: "upheld" | "not-upheld";
    }
  | {
      /** The figures of a half-year are frozen and public. */
      readonly type: "period-published";
      readonly period: string;
      readonly cutOff: string;
      readonly calendarVersion: string;
      readonly rulesVersion: number;
      readonly charterVersions: readonly number[];
      /** How many were looked at; the digest over them is a salted commitment. */
      readonly measurements: number;
      /**
       * Digests of the canonical JSON of what anybody may see of each scorecard. Those of the whole
       * scorecards, withheld figures included, are a salted commitment.
       */
      readonly scorecards: readonly { readonly platform: string; readonly publicSha256: string }[];
      /**
       * Platforms bound in this half-year that are not published with it: their signature was accepted
       * after the closing, and they could not reply. Absent in lines from before drafts were kept.
       */
      readonly leftOut?: readonly string[];
    }
  | {
      /**
       * An official sorted a platform that only sellers had named. Which one is a salted commitment:
       * one that was struck out never was in the register.
       */
      readonly type: "reported-platform-decided";
      readonly decision: "confirmed" | "merged" | "struck-out";
      /** That had been opened with it. */
      readonly cases: number;
    }
  | {
      /** A mediation was entrusted to somebody; of which case and to whom is a salted commitment. */
      readonly type: "mediator-assigned";
    }
  | {
      /** A mediator has begun; in which case is a salted commitment. */
      readonly type: "mediation-opened";
    }
  | { readonly type: "demonstration-loaded" };

/** Personal values by name: the public line holds a salted commitment, the value stays erasable. */
export type Personal = Readonly<Record<string, string>>;
