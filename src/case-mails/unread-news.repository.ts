import type { Knex } from "knex";
import type { EventSource } from "../cases/case-event";
import { groupedBy } from "../infrastructure/grouped-by";
import type { Happening } from "./happening";

/** What came into one case since it was last looked at. */
export interface CaseNews {
  readonly caseId: number;
  readonly platformId: number;
  readonly reference: string;
  /** Undefined: no seller reported the case. */
  readonly difficultyId: number | undefined;
  /** In the order in which it was recorded. */
  readonly steps: readonly NewStep[];
}

export interface NewStep {
  readonly what: Happening;
  readonly code: string | undefined;
  readonly at: Date;
  readonly source: EventSource;
  /** With what the case was opened. */
  readonly isOpening: boolean;
  /** What whoever recorded it tells the other side. */
  readonly words: string | undefined;
}

interface Row {
  case_id: number;
  platform_id: number;
  reference: string;
  difficulty_id: number | null;
  opened_at: string | null;
  what: string;
  code: string | null;
  at: string;
  source: string;
  recorded_at: string;
  words: string | null;
}

const EVENTS = "case_events";
const ADDITIONS = "difficulty_additions";

const WHAT_WAS_ADDED =
  "case f.kind when 'follow-up' then 'follow-up-' || q.answer else 'facts-added' end";

/** Events are read in blocks: after an import there may be a hundred thousand of them. */
const EVENTS_A_BLOCK = 5000;

/**
 * The events of cases are news, whichever way they came in: from the portal, a seller, an official, a
 * file. How far they were read is kept, so that work grows with what happened and nothing is told twice.
 */
export function unreadNewsRepository(db: Knex) {
  return {
    /** Asked every few seconds. */
    async isThere(): Promise<boolean> {
      for (const source of [EVENTS, ADDITIONS]) {
        const mark = db("case_news_read").where({ source }).select("last_id");
        if (await db(source).where("id", ">", mark).first("id")) return true;
      }
      return false;
    },

    /** The next block, read from then on. Behind the turn of those who record: no lower id comes later. */
    async take(): Promise<CaseNews[]> {
      const [afterEvent, upToEvent] = await moveOn(EVENTS, EVENTS_A_BLOCK);
      const [afterAddition, upToAddition] = await moveOn(ADDITIONS, EVENTS_A_BLOCK);
      return byCase([
        ...(await newEvents(afterEvent, upToEvent)),
        ...(await newFacts(afterAddition, upToAddition)),
      ]);
    },
  };

  async function moveOn(source: string, limit: number): Promise<[number, number]> {
    const marked = db("case_news_read").where({ source });
    const mark = await marked.clone().forUpdate().first<{ last_id: number }>("last_id");
    const block = db(source).where("id", ">", mark.last_id).orderBy("id").limit(limit).select("id");
    const last = await db
      .from(block.as("block"))
      .max<{ id: number | null }[]>({ id: "id" })
      .then(([row]) => row?.id ?? mark.last_id);
    if (last > mark.last_id) await marked.update({ last_id: last });
    return [mark.last_id, last];
  }

  /** What a platform declares of a case that nobody reported is news to nobody. */
  function newEvents(after: number, upTo: number): Promise<Row[]> {
    return db("case_events as e")
      .join("cases as c", "c.id", "e.case_id")
      .leftJoin("difficulties as d", "d.case_id", "e.case_id")
      .leftJoin("case_acts as a", "a.event_id", "e.id")
      .where("e.id", ">", after)
      .where("e.id", "<=", upTo)
      .where((query) => query.whereNotNull("d.id").orWhereNot("e.source", "declared"))
      .orderBy("e.id")
      .select<Row[]>("e.case_id", "c.platform_id", "c.reference", "d.id as difficulty_id")
      .select("d.opened_at", "e.type as what", "e.code", "e.occurred_at as at", "e.source")
      .select("e.recorded_at", "a.words");
  }

  /** What answers the platform has an event of its own; what a seller says of the promise is told as it was said. */
  function newFacts(after: number, upTo: number): Promise<Row[]> {
    return db("difficulty_additions as f")
      .join("difficulties as d", "d.id", "f.difficulty_id")
      .join("cases as c", "c.id", "d.case_id")
      .leftJoin("difficulty_follow_ups as q", (on) =>
        on.on("q.difficulty_id", "f.difficulty_id").andOn("q.answered_at", "f.added_at"),
      )
      .where("f.id", ">", after)
      .where("f.id", "<=", upTo)
      .whereIn("f.kind", ["facts", "follow-up"])
      .orderBy("f.id")
      .select<Row[]>("d.case_id", "c.platform_id", "c.reference", "d.id as difficulty_id")
      .select("d.opened_at", "f.added_at as at", "f.added_at as recorded_at")
      .select(
        db.raw(`${WHAT_WAS_ADDED} as what, null as code, 'reported' as source, null as words`),
      );
  }
}

export type UnreadNewsRepository = ReturnType<typeof unreadNewsRepository>;

function byCase(rows: readonly Row[]): CaseNews[] {
  return [...groupedBy(rows, (row) => row.case_id)].flatMap(([caseId, ofCase]) => {
    const [first] = ofCase;
    if (!first) return [];
    const { platform_id: platformId, reference, difficulty_id: difficultyId } = first;
    const named = { caseId, platformId, reference, difficultyId: difficultyId ?? undefined };
    return { ...named, steps: ofCase.map(toStep) };
  });
}

function toStep({ what, code, at, source, recorded_at, opened_at, words }: Row): NewStep {
  return {
    what: what as Happening,
    code: code === null || code === "" ? undefined : code,
    at: new Date(at),
    source: source as EventSource,
    isOpening: source === "reported" && recorded_at === opened_at,
    words: words ?? undefined,
  };
}
