import type { Knex } from "knex";
import type { Language } from "../infrastructure/language";
import type { Sealing } from "../infrastructure/sealing";
import { tokenSha256 } from "../infrastructure/token";
import { nextReminder } from "./platform-invitation";
import type { PlatformInvitation, SentPlatformInvitation } from "./platform-invitation";

interface Row {
  id: number;
  token_sha256: string;
  token_sealed: string;
  platform_id: number;
  charter_version: number;
  email: string;
  name: string;
  language: string;
  invited_by: string;
  invited_at: string;
  reminders_sent: number;
  last_reminded_at: string | null;
  next_reminder_at: string | null;
  stopped_at: string | null;
  withheld_reason: string | null;
  evidence_seq: number | null;
  contact_erased_at: string | null;
}

/** An invitation whose platform is to be reminded, with the token of its links. */
export interface DueReminder {
  readonly invitation: PlatformInvitation;
  readonly token: string;
}

/**
 * Whoever is invited holds the token; the database has its SHA-256 to find it by, and the token
 * itself under seal, for reminders to repeat the link.
 */
export function platformInvitationRepository(db: Knex, sealing: Sealing) {
  const table = () => db<Row>("platform_invitations");

  return {
    /** `evidenceSeq`: the line of the log that commits to the address. */
    async add(token: string, sent: SentPlatformInvitation, evidenceSeq: number): Promise<void> {
      const sealed = sealing.seal(token, about(sent.platformId));
      await table().insert({
        token_sha256: tokenSha256(token),
        token_sealed: sealed,
        evidence_seq: evidenceSeq,
        ...sentRow(sent),
      });
    },

    async findByToken(token: string): Promise<PlatformInvitation | undefined> {
      const row = await table()
        .where({ token_sha256: tokenSha256(token) })
        .first();
      return row && fromRow(row);
    },

    /** The latest first. */
    async ofPlatform(platformId: number): Promise<readonly PlatformInvitation[]> {
      const rows = await table().where({ platform_id: platformId }).orderBy("id", "desc");
      return rows.map(fromRow);
    },

    /** Those whose reminder is due, the oldest invitation first. */
    async due(now: Date): Promise<readonly DueReminder[]> {
      const rows = await table()
        .where("next_reminder_at", "<=", now.toISOString())
        .whereNull("stopped_at")
        .orderBy("id");
      return rows.map((row) => ({
        invitation: fromRow(row),
        token: sealing.open(row.token_sealed, about(row.platform_id)),
      }));
    },

    /**
     * Takes the reminder that was read as due: of any number of processes that read it, one gets it,
     * and nobody once the reminders were stopped.
     */
    async claimReminder({ id, remindersSent }: PlatformInvitation, now: Date): Promise<boolean> {
      const sent = remindersSent + 1;
      const claimed = await table()
        .where({ id, reminders_sent: remindersSent, stopped_at: null })
        .where("next_reminder_at", "<=", now.toISOString())
        .update({
          reminders_sent: sent,
          last_reminded_at: now.toISOString(),
          next_reminder_at: text(nextReminder(sent, now)),
        });
      return claimed === 1;
    },

    /** There is nothing to be reminded of any more. */
    async endReminders(id: number): Promise<void> {
      await table().where({ id }).update({ next_reminder_at: null });
    },

    /** The first time counts. */
    async stopReminders(id: number, now: Date): Promise<void> {
      await table()
        .where({ id, stopped_at: null })
        .update({ stopped_at: now.toISOString(), next_reminder_at: null });
    },

    async withholdReason(id: number, reason: string): Promise<void> {
      await table().where({ id }).update({ withheld_reason: reason });
    },
  };
}

export type PlatformInvitationRepository = ReturnType<typeof platformInvitationRepository>;

function sentRow(sent: SentPlatformInvitation) {
  return {
    platform_id: sent.platformId,
    charter_version: sent.charterVersion,
    email: sent.email,
    name: sent.name,
    language: sent.language,
    invited_by: sent.invitedBy,
    invited_at: sent.invitedAt.toISOString(),
    next_reminder_at: text(nextReminder(0, sent.invitedAt)),
  };
}

function about(platformId: number): string {
  return `platform-invitation ${String(platformId)}`;
}

function text(instant: Date | undefined): string | null {
  return instant?.toISOString() ?? null;
}

function instant(stored: string | null): Date | undefined {
  return stored === null ? undefined : new Date(stored);
}

function fromRow(row: Row): PlatformInvitation {
  return {
    id: row.id,
    platformId: row.platform_id,
    charterVersion: row.charter_version,
    email: row.email,
    name: row.name,
    language: row.language as Language,
    invitedBy: row.invited_by,
    invitedAt: new Date(row.invited_at),
    remindersSent: row.reminders_sent,
    lastRemindedAt: instant(row.last_reminded_at),
    nextReminderAt: instant(row.next_reminder_at),
    stoppedAt: instant(row.stopped_at),
    withheldReason: row.withheld_reason ?? undefined,
    contactErasedAt: instant(row.contact_erased_at),
  };
}
