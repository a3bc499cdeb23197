import type { PluralForms } from "../infrastructure/formats";
import type { Language, LocalText } from "../infrastructure/language";
import type { Indicator } from "./indicator";

/** A version of the charter, in every language. Its identity is the hash of its canonical content. */
export interface CharterVersion {
  readonly version: number;
  readonly title: LocalText;
  readonly preamble: LocalParagraphs;
  /** What signing means. */
  readonly signing: LocalParagraphs;
  readonly families: readonly ProblemFamily[];
  /** In the order of their codes. */
  readonly commitments: readonly Commitment[];
}

export type LocalParagraphs = Readonly<Record<Language, readonly string[]>>;

/** A kind of difficulty that sellers report: "F1", sudden delisting without a reason. */
export interface ProblemFamily {
  readonly code: string;
  readonly name: LocalText;
}

export interface Commitment {
  /** "C1"; keeps its meaning from one version to the next. */
  readonly code: string;
  /** Codes of the problem families it answers. */
  readonly families: readonly string[];
  /** Provisions of Regulation (EU) 2019/1150 it anticipates: "3(1)(c)". */
  readonly anticipates: readonly string[];
  readonly title: LocalText;
  readonly text: LocalText;
  /** What sellers lived through. */
  readonly reason: LocalText;
  /** What the law says on the matter, and what it leaves open. */
  readonly law: LocalText;
  readonly measurement: Measured | Attested;
}

/** Kept or not is worked out from dated events. */
export interface Measured {
  readonly kind: "measured";
  readonly indicator: Indicator;
  /** What is counted, one case being one of these: "request", "requests". */
  readonly cases: Readonly<Record<Language, PluralForms>>;
  readonly start: LocalText;
  readonly stop: LocalText;
  readonly pauses: LocalText;
  readonly notCounted: LocalText;
  /** When the indicator's other target applies; there is none without one. */
  readonly targetWhen?: LocalText;
}

/** Not measured: the platform states in writing, at this rhythm, that it keeps it. */
export interface Attested {
  readonly kind: "attested";
  readonly every: "yearly";
  readonly attestation: LocalText;
}

/** A version as it was published, for ever. */
export interface PublishedCharter {
  readonly charter: CharterVersion;
  /** Hexadecimal. */
  readonly contentSha256: string;
  /** ISO day, Europe/Paris. */
  readonly inForceOn: string;
  readonly publishedAt: Date;
}
