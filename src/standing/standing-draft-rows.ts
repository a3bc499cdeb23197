import type { Entered } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import type { PlatformAct, SentCode, StandingDraft } from "./standing-draft";

export interface Row {
  id: number;
  account_id: string;
  platform_id: number;
  act: string;
  answers: string;
  nonce: string;
  saved_at: string;
  subject_sha256: string | null;
  language: string | null;
  code_hmac: string | null;
  sent_at: string | null;
  expires_at: string | null;
  tries: number;
  proved_at: string | null;
}

export function fromRow(row: Row): StandingDraft {
  return {
    id: row.id,
    act: row.act as PlatformAct,
    answers: JSON.parse(row.answers) as Entered,
    nonce: row.nonce,
    code: codeFromRow(row),
  };
}

function codeFromRow(row: Row): SentCode | undefined {
  const { subject_sha256, language, code_hmac, sent_at, expires_at } = row;
  if (!subject_sha256 || !language || !code_hmac || !sent_at || !expires_at) return undefined;
  return {
    subjectSha256: subject_sha256,
    language: language as Language,
    hmac: code_hmac,
    sentAt: new Date(sent_at),
    expiresAt: new Date(expires_at),
    tries: row.tries,
    provedAt: row.proved_at === null ? undefined : new Date(row.proved_at),
  };
}
