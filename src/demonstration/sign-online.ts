import type { Stores } from "../stores";
import { readDraft, writtenStatement } from "../signing/draft-reading";
import { requestCode } from "../signing/request-code";
import { signCharter } from "../signing/sign-charter";
import type { DraftAnswers } from "../signing/signing-draft";
import type { ServiceAddress } from "../signatures/service-address";

/** Of the version in force at `now`: the reader agrees, asks for the code and has it right at once. */
export async function signOnline(
  stores: Stores,
  answers: DraftAnswers,
  service: ServiceAddress,
  now: Date,
): Promise<{ readonly accepted: true } | { readonly accepted: false; readonly refusal: string }> {
  const token = await stores.signingDrafts.open(1, answers, now);
  const draft = await stores.signingDrafts.find(token, now);
  const reading = draft && readDraft(draft, await stores.charters.all(), now);
  if (reading?.state !== "ready") return refused(reading?.state ?? "no draft");
  const statementSha256 = writtenStatement(reading, "de").sha256;
  const { baseUrl } = service;
  const request = { token, statementSha256, language: "de", baseUrl } as const;
  const { outcome } = await requestCode(stores, request, now);
  const code = await stores.signingCodes.latest(draft?.id ?? 0, "sign");
  if (!code) return refused(outcome);
  const command = { token, code, statementSha256, connection: {}, service };
  const signing = await signCharter(stores, command, now);
  return signing.outcome === "signed" ? { accepted: true } : refused(signing.outcome);
}

function refused(refusal: string) {
  return { accepted: false, refusal } as const;
}
