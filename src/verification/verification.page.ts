import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { takenCommitments, wasReplaced, type DecidedSignature } from "../signatures/signature";
import { signedInWords } from "../signatures/signed-in-words";
import type { FileMatch } from "./matching-file";
import { verificationTexts, type VerificationTexts } from "./verification.texts";
import type { PartCheck, PartOutcome } from "./verify-signature";

interface VerificationPage extends Page, FormState {
  readonly t: VerificationTexts;
  readonly action: string;
}

/** The form that asks for a reference. */
export function verificationPage(form: FormState, language: Language): VerificationPage {
  const t = verificationTexts[language];
  return {
    title: t.title,
    description: t.lede,
    t,
    ...form,
    action: `/${language}/verification`,
  };
}

interface Term {
  readonly term: string;
  readonly details: string;
}

interface SignatureCheckPage extends Page, FormState {
  readonly t: VerificationTexts;
  readonly reference: string;
  readonly lede: string;
  readonly facts: readonly Term[];
  /** Undefined when the log does not know the signature. */
  readonly parts: readonly (readonly Cell[])[] | undefined;
  readonly fileAction: string;
  readonly anotherHref: string;
  /** What was found of the file that was sent. */
  readonly file:
    | { readonly text: string; readonly tone: "plain" | "refusal"; readonly sha256: string }
    | undefined;
}

export interface CheckedSignature {
  readonly signature: DecidedSignature;
  readonly platform: Platform;
  /** Undefined when the log does not know the signature. */
  readonly checks: readonly PartCheck[] | undefined;
  /** The line that logged it. */
  readonly line: { readonly seq: number; readonly leaf: string } | undefined;
}

/** What was signed and when, part by part, and whether it is still what was logged. No person is named. */
export function signatureCheckPage(
  checked: CheckedSignature,
  form: FormState,
  file: FileMatch | undefined,
  language: Language,
): SignatureCheckPage {
  const t = verificationTexts[language];
  const { signature, checks } = checked;
  const address = `/${language}/verification`;
  return {
    title: `${t.one} ${signature.reference}`,
    reference: signature.reference,
    crumbs: [{ href: address, label: t.title }],
    t,
    ...form,
    lede: ledeOf(checked, language),
    facts: factsOf(checked, language),
    parts: checks?.map(({ part, outcome }) => [
      { text: t.names[part] },
      { text: "", tags: [{ state: TAGS[outcome], word: t.outcomes[outcome] }] },
    ]),
    fileAction: `${address}/${signature.reference}`,
    anotherHref: address,
    file: file && fileWords(file, t),
  };
}

const TAGS: Readonly<Record<PartOutcome, string>> = {
  matches: "kept",
  differs: "not-kept",
  erased: "not-applicable",
};

function ledeOf({ signature, platform, checks }: CheckedSignature, language: Language): string {
  const t = verificationTexts[language];
  if (!checks) return t.notLogged;
  const day = formats(language).day(parisDay(signature.signedAt));
  const differs = checks.some(({ outcome }) => outcome === "differs");
  return (differs ? t.broken : t.whole)(platform.tradeName, day);
}

function factsOf({ signature, platform, line }: CheckedSignature, language: Language): Term[] {
  const t = verificationTexts[language];
  const { number, list } = formats(language);
  const taken = takenCommitments(signature);
  const all = signature.choices.length;
  return [
    { term: t.platform, details: platform.tradeName },
    { term: t.version, details: number(signature.charterVersion) },
    {
      term: t.signedAt,
      details: `${signedInWords(signature, formats(language))}, ${t.mediums[signature.medium]}`,
    },
    { term: t.taken, details: t.takenOf(number(taken.length), number(all), list(taken)) },
    { term: t.state, details: stateWord(signature, t) },
    { term: t.sha256, details: signature.statementSha256 },
    ...(line
      ? [
          { term: t.logLine, details: t.line(number(line.seq)) },
          { term: t.leaf, details: line.leaf },
        ]
      : []),
  ];
}

function stateWord({ decision }: DecidedSignature, t: VerificationTexts): string {
  if (decision && wasReplaced(decision)) return t.replaced;
  return t.states[decision?.decision ?? "under-review"];
}

function fileWords({ match, sha256 }: FileMatch, t: VerificationTexts) {
  return {
    text: t.fileIs[match],
    tone: match === "other" ? ("refusal" as const) : ("plain" as const),
    sha256: t.fileSha256(sha256),
  };
}
