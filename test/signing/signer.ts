import { load } from "cheerio";
import type { Express } from "express";
import request, { type Response } from "supertest";
import type { Context } from "../../src/context";
import type { Language } from "../../src/infrastructure/language";
import type { DraftAnswers } from "../../src/signing/signing-draft";
import { mailedCodeOf } from "../support/mailed-code";
import { publishedVersion } from "../support/register";
import { SIGNATORY, typedAnswers } from "./typed-answers";

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody who signs by sending forms, as a browser without script does. */
export function signerAt(app: Express, language: Language = "fr") {
  const base = `/${language}/signing`;
  return {
    get: (path: string) => request(app).get(base + path),

    post: (path: string, fields: Fields = {}) =>
      request(app)
        .post(base + path)
        .set("Sec-Fetch-Site", "same-origin")
        .set("User-Agent", "Testfox/1.0")
        .type("form")
        .send(fields),
  };
}

export type Signer = ReturnType<typeof signerAt>;

/** A draft with every answer, or with those given; returns its token. */
export async function openDraft(
  context: Context,
  change: (answers: DraftAnswers) => DraftAnswers = (answers) => answers,
): Promise<string> {
  const { charter } = await publishedVersion(context);
  const answers = change(typedAnswers(charter.commitments.map(({ code }) => code)));
  return context.stores.signingDrafts.open(charter.version, answers, context.clock.now());
}

/** The statement as the review page shows it, with the hash that its form sends back. */
export async function shownStatement({ get }: Signer, token: string) {
  const page = load((await get(`/${token}/review`).expect(200)).text);
  return {
    text: page(".statement").text(),
    sha256: page("input[name=statement_sha256]").attr("value") ?? "",
  };
}

/** Agrees to the statement; the code is then in the outbox. Returns the statement's hash. */
export async function askForCode(
  signer: Signer,
  token: string,
  fullName = SIGNATORY.name,
): Promise<string> {
  const { sha256 } = await shownStatement(signer, token);
  const agreement = { full_name: fullName, consent: "yes", statement_sha256: sha256 };
  const response = await signer.post(`/${token}/review`, agreement).expect(303);
  expect(response.get("Location")).toMatch(new RegExp(`/signing/${token}/code$`));
  return sha256;
}

/** The six digits of the code that was mailed last. */
export const mailedCode = (context: Context) => mailedCodeOf(context, "signing-code");

/** Six digits that are not those. */
export function otherThan(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, "0");
}

/** From a complete draft to its receipt; returns what the last post answered. */
export async function sign(context: Context, signer: Signer, token: string): Promise<Response> {
  const statement_sha256 = await askForCode(signer, token);
  const code = await mailedCode(context);
  return signer.post(`/${token}/code`, { code, statement_sha256 });
}

/** The links of an error summary, as [address, message]. */
export function mistakesIn(response: Response): (readonly [string, string])[] {
  const page = load(response.text);
  return page(".error-summary a")
    .toArray()
    .map((link) => [
      page(link).attr("href") ?? "",
      page(link)
        .text()
        .replaceAll(/[\u00A0\u202F]/g, " "),
    ]);
}

export function headingOf(response: Response): string {
  return load(response.text)("h1")
    .text()
    .replaceAll(/[\u00A0\u202F]/g, " ");
}
