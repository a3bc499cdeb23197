import type { Knex } from "knex";
import { IN_FORCE } from "../cases/in-force-events";
import {
  endOfMediation,
  mediationOf,
  type Mediation,
  type MediationState,
} from "../cases/mediation";
import type { EventType } from "../charter/indicator";
import type { CaseEvent } from "../clocks/clock-run";
import { groupedBy } from "../infrastructure/grouped-by";
import {
  ON_A_PAGE,
  pageWithin,
  skippedBefore,
  type Paged,
} from "../infrastructure/http/pagination";
import { endsMediation, IS_OVER, LACKS_MEDIATOR, WITH_MEDIATOR } from "./mediation-sql";

/** A mediation in a list. */
export interface ListedMediation {
  /** The slug of the platform. */
  readonly platform: string;
  readonly tradeName: string;
  readonly reference: string;
  readonly mediation: Mediation;
  /** Name, or address where none is known; undefined without a mediator. */
  readonly mediator: string | undefined;
  /** The mediator was suspended, or has another role by now. */
  readonly isUnavailable: boolean;
  readonly openedAt: Date | undefined;
}

export interface MediationFilter {
  readonly isOver: boolean;
  /** Of one mediator only. */
  readonly mediatorId: string | undefined;
}

/** Somebody who may be given a mediation, with how many they have that go on. */
export interface MediatorOnOffer {
  readonly id: string;
  readonly name: string;
  readonly goingOn: number;
}

interface Row {
  case_id: number;
  slug: string;
  trade_name: string;
  reference: string;
  opened_at: string | null;
  mediator: string | null;
  lacks: number | boolean;
}

interface EventRow {
  case_id: number;
  type: string;
  code: string;
  occurred_at: string;
}

const WAITING_FIRST = "lacks desc, m.requested_at, m.case_id";
const LATEST_FIRST = "m.requested_at desc, m.case_id desc";

export function mediationQueries(db: Knex) {
  return {
    /** A page of those that go on, first those without a mediator, or of those that are over. */
    async list(filter: MediationFilter, asked: number): Promise<Paged<ListedMediation>> {
      const [counted] = await matching(db, filter).count<{ all: number }[]>("* as all");
      const all = counted?.all ?? 0;
      const page = pageWithin(asked, all);
      const rows = await matching(db, filter)
        .join("cases as c", "c.id", "m.case_id")
        .join("platforms as p", "p.id", "c.platform_id")
        .orderByRaw(filter.isOver ? LATEST_FIRST : WAITING_FIRST)
        .limit(ON_A_PAGE)
        .offset(skippedBefore(page))
        .select("m.case_id", "m.opened_at", "p.slug", "p.trade_name", "c.reference")
        .select<Row[]>(db.raw("coalesce(w.name, w.email) as mediator"))
        .select<Row[]>(db.raw(`${LACKS_MEDIATOR} as lacks`));
      const events = await eventsOf(
        db,
        rows.map(({ case_id: id }) => id),
      );
      return { rows: rows.flatMap((row) => fromRow(row, events.get(row.case_id))), all, page };
    },

    /** How those that are over ended, and how many did so. */
    async outcomes(): Promise<ReadonlyMap<MediationState, number>> {
      const rows: { type: string; code: string; count: number }[] = await db("mediations as m")
        .join("case_events as e", "e.case_id", "m.case_id")
        .whereRaw(endsMediation("e"))
        .whereRaw(
          `not exists (select 1 from case_events f where f.case_id = e.case_id and ${endsMediation("f")}
             and (f.occurred_at, f.id) < (e.occurred_at, e.id))`,
        )
        .groupBy("e.type", "e.code")
        .select("e.type", "e.code")
        .count("* as count");
      const counts = new Map<MediationState, number>();
      for (const { type, code, count } of rows) {
        const state = endOfMediation({ type: type as EventType, code });
        if (state) counts.set(state, (counts.get(state) ?? 0) + count);
      }
      return counts;
    },

    /** Whoever may mediate, by name. */
    async mediators(): Promise<readonly MediatorOnOffer[]> {
      const goingOn = matching(db, { isOver: false, mediatorId: undefined })
        .where("w.id", db.ref("o.id"))
        .count("*");
      const rows: { id: string; name: string; going_on: number }[] = await db("accounts as o")
        .where({ "o.role": "mediator", "o.suspended_at": null })
        .orderBy("name")
        .select("o.id", db.raw("coalesce(o.name, o.email) as name"), goingOn.as("going_on"));
      return rows.map(({ id, name, going_on: count }) => ({ id, name, goingOn: count }));
    },
  };
}

/** All that `mediationOf` looks at. */
const MEDIATION_EVENTS: readonly EventType[] = [
  "mediation-requested",
  "mediation-answered",
  "mediation-closed",
  "withdrawn",
];

function matching(db: Knex, { isOver, mediatorId }: MediationFilter) {
  const found = db("mediations as m")
    .joinRaw(WITH_MEDIATOR)
    .whereRaw(isOver ? IS_OVER : `not ${IS_OVER}`);
  if (mediatorId !== undefined) void found.where("w.id", mediatorId);
  return found;
}

async function eventsOf(
  db: Knex,
  ids: readonly number[],
): Promise<ReadonlyMap<number, EventRow[]>> {
  const rows: EventRow[] = await db("case_events as e")
    .whereIn("e.case_id", ids)
    .whereIn("e.type", MEDIATION_EVENTS)
    .whereRaw(IN_FORCE)
    .orderBy("e.occurred_at")
    .select("e.case_id", "e.type", "e.code", "e.occurred_at");
  return groupedBy(rows, ({ case_id: id }) => id);
}

function fromRow(row: Row, events: readonly EventRow[] = []): ListedMediation[] {
  const mediation = mediationOf(events.map(eventFromRow));
  if (!mediation) return [];
  return [
    {
      platform: row.slug,
      tradeName: row.trade_name,
      reference: row.reference,
      mediation,
      mediator: row.mediator ?? undefined,
      isUnavailable: row.mediator !== null && Boolean(row.lacks),
      openedAt: row.opened_at === null ? undefined : new Date(row.opened_at),
    },
  ];
}

function eventFromRow({ type, code, occurred_at: at }: EventRow): CaseEvent {
  return { type: type as EventType, code, at: new Date(at) };
}
