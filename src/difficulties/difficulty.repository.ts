import type { Knex } from "knex";
import type { Language } from "../infrastructure/language";
import type { Sealing } from "../infrastructure/sealing";
import { newToken, tokenSha256 } from "../infrastructure/token";
import { NO_CODE } from "./difficulty-code-columns";
import { DRAFT_MS, KEPT_MS, type Difficulty, type DifficultyAnswers } from "./difficulty";

interface Row {
  id: number;
  token_sha256: string;
  language: string;
  answers: string | null;
  touched_at: string;
  case_id: number | null;
  opened_at: string | null;
  code_hmac: string | null;
  code_sent_at: string | null;
  code_expires_at: string | null;
  code_tries: number;
}

interface FoundRow extends Row {
  platform_id: number | null;
  reference: string | null;
  slug: string | null;
  trade_name: string | null;
}

/** What is sealed is sealed as this, and opens as nothing else. */
const ABOUT = "difficulty";

/** Whoever reports holds the token, the database its SHA-256. */
export function difficultyRepository(db: Knex, seals: Sealing) {
  return {
    /** Begins a report and returns its token. */
    async open(language: Language, now: Date): Promise<string> {
      const token = newToken();
      await db<Row>("difficulties").insert({
        token_sha256: tokenSha256(token),
        language,
        answers: sealed(seals, {}),
        touched_at: now.toISOString(),
      });
      return token;
    },

    find,

    /** What the case of a platform was opened with; undefined when no seller reported it. */
    async ofCase(platformId: number, reference: string): Promise<Difficulty | undefined> {
      const row = await found(db)
        .where({ "c.platform_id": platformId, "c.reference": reference })
        .first();
      return row && fromRow(row, seals);
    },

    /** As `find` finds it, and nobody else changes it before this transaction ends. */
    async lock(token: string, now: Date): Promise<Difficulty | undefined> {
      await db<Row>("difficulties")
        .where({ token_sha256: tokenSha256(token) })
        .forUpdate()
        .select("id");
      return find(token, now);
    },

    /** Keeps what was typed; a code that was sent for what stood before opens nothing. */
    async save(id: number, answers: DifficultyAnswers, now: Date): Promise<void> {
      await db<Row>("difficulties")
        .where({ id })
        .update({ answers: sealed(seals, answers), ...NO_CODE, touched_at: now.toISOString() });
    },

    async markOpened(id: number, caseId: number, now: Date): Promise<void> {
      await db<Row>("difficulties")
        .where({ id })
        .update({ case_id: caseId, opened_at: now.toISOString(), touched_at: now.toISOString() });
    },

    async touch(id: number, now: Date): Promise<void> {
      await db<Row>("difficulties").where({ id }).update({ touched_at: now.toISOString() });
    },

    /** The drafts nobody came back to, and the cases whose time is over and that tell of a person. */
    over: (now: Date) => over(db, now),

    /** Deletes those drafts, and what is personal in those cases. */
    eraseOld: (now: Date) => eraseOld(db, now),
  };

  async function find(token: string, now: Date): Promise<Difficulty | undefined> {
    const since = new Date(now.getTime() - DRAFT_MS).toISOString();
    const row = await found(db)
      .where("d.token_sha256", tokenSha256(token))
      .where((living) => living.whereNotNull("d.case_id").orWhere("d.touched_at", ">", since))
      .first();
    return row && fromRow(row, seals);
  }
}

async function over(db: Knex, now: Date): Promise<readonly number[]> {
  const rows = await db<Row>("difficulties")
    .where((draft) => leftDrafts(draft, now))
    .orWhere((kept) => overCases(kept, now).whereNotNull("answers"))
    .select("id");
  return rows.map(({ id }) => id);
}

async function eraseOld(db: Knex, now: Date): Promise<void> {
  await leftDrafts(db<Row>("difficulties"), now).delete();
  const kept = overCases(db<Row>("difficulties"), now);
  for (const table of ["difficulty_additions", "difficulty_links"]) {
    await db(table).whereIn("difficulty_id", kept.clone().select("id")).delete();
  }
  await kept.update({ answers: null, ...NO_CODE });
}

type Difficulties = Knex.QueryBuilder<Row>;

function leftDrafts(difficulties: Difficulties, now: Date): Difficulties {
  return difficulties.where({ case_id: null }).where("touched_at", "<=", before(now, DRAFT_MS));
}

function overCases(difficulties: Difficulties, now: Date): Difficulties {
  return difficulties.where("touched_at", "<=", before(now, KEPT_MS));
}

function before(now: Date, age: number): string {
  return new Date(now.getTime() - age).toISOString();
}

export type DifficultyRepository = ReturnType<typeof difficultyRepository>;

function codeOf(row: Row): Difficulty["code"] {
  const { code_hmac: hmac, code_sent_at: sentAt, code_expires_at: expiresAt } = row;
  if (hmac === null || sentAt === null || expiresAt === null) return undefined;
  return { hmac, sentAt: new Date(sentAt), expiresAt: new Date(expiresAt), tries: row.code_tries };
}

function openedOf(row: FoundRow): Difficulty["opened"] {
  const { case_id: caseId, opened_at: openedAt, platform_id: id, reference, slug } = row;
  if (caseId === null || openedAt === null || id === null) return undefined;
  return {
    caseId,
    reference: reference ?? "",
    platform: { id, slug: slug ?? "", tradeName: row.trade_name ?? "" },
    openedAt: new Date(openedAt),
  };
}

function found(db: Knex) {
  return db("difficulties as d")
    .leftJoin("cases as c", "c.id", "d.case_id")
    .leftJoin("platforms as p", "p.id", "c.platform_id")
    .select<FoundRow[]>("d.*", "c.platform_id", "c.reference", "p.slug", "p.trade_name");
}

function sealed(seals: Sealing, answers: DifficultyAnswers): string {
  return seals.seal(JSON.stringify(answers), ABOUT);
}

function fromRow(row: FoundRow, seals: Sealing): Difficulty {
  const answers = row.answers === null ? "{}" : seals.open(row.answers, ABOUT);
  return {
    id: row.id,
    language: row.language as Language,
    answers: JSON.parse(answers) as DifficultyAnswers,
    touchedAt: new Date(row.touched_at),
    code: codeOf(row),
    opened: openedOf(row),
  };
}
