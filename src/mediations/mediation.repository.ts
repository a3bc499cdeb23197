import type { Knex } from "knex";
import type { Role } from "../accounts/account";
import type { MediationState } from "../cases/mediation";
import type { Language } from "../infrastructure/language";
import type { Assignment, Mediator } from "./assignment";

interface Row {
  case_id: number;
  requested_at: string;
  contact_agreed_at: string | null;
  opened_at: string | null;
  told: string | null;
}

interface AssignmentRow {
  case_id: number;
  number: number;
  mediator_id: string;
  assigned_by: string;
  assigned_at: string;
  reason: string | null;
}

interface FoundAssignmentRow extends AssignmentRow {
  email: string;
  name: string | null;
  role: string;
  language: string;
  suspended_at: string | null;
  by: string;
}

interface ToldRow {
  case_id: number;
  platform_id: number;
  reference: string;
  told: string;
}

/** What is kept of a mediation beside the events of its case. */
export interface KeptMediation {
  /** The seller lets the mediator know their name and address. */
  readonly contactAgreed: boolean;
  readonly openedAt: Date | undefined;
  /** How it stood when its mediator was told last; undefined when there is none. */
  readonly told: MediationState | undefined;
  /** In their order; the last one counts. */
  readonly assignments: readonly Assignment[];
}

interface Request {
  readonly requestedAt: Date;
  readonly contactAgreed: boolean;
}

interface NewAssignment {
  readonly number: number;
  readonly mediatorId: string;
  readonly reason: string | undefined;
  readonly byAccountId: string;
}

/** A mediation whose mediator may have to be told how it goes on. */
export interface ToldMediation {
  readonly caseId: number;
  readonly platformId: number;
  readonly reference: string;
  readonly told: MediationState;
}

export function mediationRepository(db: Knex) {
  return {
    /** Somebody asks for it; the first request counts. */
    async request(caseId: number, { requestedAt, contactAgreed }: Request): Promise<void> {
      const at = requestedAt.toISOString();
      await db<Row>("mediations")
        .insert({ case_id: caseId, requested_at: at, contact_agreed_at: contactAgreed ? at : null })
        .onConflict("case_id")
        .ignore();
    },

    find: (caseId: number): Promise<KeptMediation | undefined> => findMediation(db, caseId),

    /** The same, and nobody else changes it before this transaction ends. */
    async hold(caseId: number): Promise<KeptMediation | undefined> {
      await db<Row>("mediations").where({ case_id: caseId }).forUpdate().select("case_id");
      return findMediation(db, caseId);
    },

    async assign(caseId: number, assignment: NewAssignment, now: Date): Promise<void> {
      await db<AssignmentRow>("mediator_assignments").insert({
        case_id: caseId,
        number: assignment.number,
        mediator_id: assignment.mediatorId,
        assigned_by: assignment.byAccountId,
        assigned_at: now.toISOString(),
        reason: assignment.reason ?? null,
      });
    },

    async markOpened(caseId: number, now: Date): Promise<void> {
      await db<Row>("mediations")
        .where({ case_id: caseId })
        .update({ opened_at: now.toISOString() });
    },

    async markTold(caseId: number, told: MediationState): Promise<void> {
      await db<Row>("mediations").where({ case_id: caseId }).update({ told });
    },

    /** Those that have a mediator who does not know yet that they are over. */
    async goingOn(): Promise<readonly ToldMediation[]> {
      const rows: ToldRow[] = await db("mediations as m")
        .join("cases as c", "c.id", "m.case_id")
        .whereIn("m.told", ["requested", "accepted"] satisfies MediationState[])
        .orderBy("m.case_id")
        .select("m.case_id", "c.platform_id", "c.reference", "m.told");
      return rows.map((row) => ({
        caseId: row.case_id,
        platformId: row.platform_id,
        reference: row.reference,
        told: row.told as MediationState,
      }));
    },
  };
}

export type MediationRepository = ReturnType<typeof mediationRepository>;

async function findMediation(db: Knex, caseId: number): Promise<KeptMediation | undefined> {
  const row = await db<Row>("mediations").where({ case_id: caseId }).first();
  if (!row) return undefined;
  const assignments: FoundAssignmentRow[] = await db("mediator_assignments as a")
    .join("accounts as w", "w.id", "a.mediator_id")
    .join("accounts as b", "b.id", "a.assigned_by")
    .where("a.case_id", caseId)
    .orderBy("a.number")
    .select("a.*", "w.email", "w.name", "w.role", "w.language", "w.suspended_at")
    .select(db.raw("coalesce(b.name, b.email) as by"));
  return {
    contactAgreed: row.contact_agreed_at !== null,
    openedAt: row.opened_at === null ? undefined : new Date(row.opened_at),
    told: (row.told ?? undefined) as MediationState | undefined,
    assignments: assignments.map(assignmentFromRow),
  };
}

function assignmentFromRow(row: FoundAssignmentRow): Assignment {
  const mediator: Mediator = {
    id: row.mediator_id,
    email: row.email,
    name: row.name ?? undefined,
    role: row.role as Role,
    language: row.language as Language,
    suspendedAt: row.suspended_at === null ? undefined : new Date(row.suspended_at),
  };
  return {
    number: row.number,
    mediator,
    by: row.by,
    assignedAt: new Date(row.assigned_at),
    reason: row.reason ?? undefined,
  };
}
