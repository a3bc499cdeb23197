import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import type { OpenedEntry } from "../evidence/evidence-entry";
import { NotFound } from "../infrastructure/http/errors";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { receiveUpload } from "../infrastructure/http/upload";
import type { Limit } from "../infrastructure/limits/limit";
import { isSignatureReference } from "../signatures/signature-reference";
import { matchingFile, sha256Of, type FileMatch } from "./matching-file";
import { signatureCheckPage, verificationPage, type CheckedSignature } from "./verification.page";
import { verificationTexts } from "./verification.texts";
import { issuedDocument, verifySignature } from "./verify-signature";

/** None of our documents is near as large. */
const LARGEST_FILE = 10_000_000;

/** Files from one address of the network. */
const FILES_FROM: Limit = { name: "verified-files-from", times: 60, seconds: 3600 };

interface Verified extends CheckedSignature {
  readonly entry: OpenedEntry | undefined;
  readonly pdfSha256: string | undefined;
}

/** Anyone can hold a signature, and a copy of it, against the evidence log. */
export function verificationRoutes(context: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/verification",
      access: "everyone",
      localised: true,
      handle: (visit) => ask(visit, context),
    },
    {
      method: "get",
      path: "/verification/:reference",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const verified = await verify(context, param(visit, "reference"));
        if (!verified) throw new NotFound("signature", param(visit, "reference"));
        await show(visit, verified, UNTOUCHED, undefined);
      },
    },
    {
      method: "post",
      path: "/verification/:reference",
      access: "everyone",
      localised: true,
      limits: [FILES_FROM],
      handle: (visit) => compare(visit, context),
    },
  ];
}

/** With a reference in the query, leads to its page; one that is none is told, and stays as typed. */
async function ask(visit: Visit, { stores }: Context): Promise<void> {
  const { language } = visit;
  const typed = entered(visit.req.query, ["reference"]);
  const reference = (typed["reference"] ?? "").toUpperCase();
  if (!("reference" in visit.req.query)) {
    return visit.render("verification/ask", verificationPage(UNTOUCHED, language));
  }
  const t = verificationTexts[language];
  const known = isSignatureReference(reference) && (await stores.signatures.find(reference));
  if (known) {
    visit.redirect(`/verification/${reference}`);
    return;
  }
  const message = isSignatureReference(reference) ? t.unknown(reference) : t.malformed;
  const form = { entered: typed, errors: [{ field: "reference", message }] };
  await visit.render("verification/ask", verificationPage(form, language), 422);
}

async function compare(visit: Visit, context: Context): Promise<void> {
  const reference = param(visit, "reference");
  const verified = await verify(context, reference);
  if (!verified) throw new NotFound("signature", reference);
  const t = verificationTexts[visit.language];
  const limits = { field: "file", maxBytes: LARGEST_FILE };
  const upload = await receiveUpload(visit.req, visit.res, limits);
  const wrong = (message: string): FormState => ({
    entered: {},
    errors: [{ field: "file", message }],
  });
  if (upload.outcome === "too-large") {
    return show(visit, verified, wrong(t.tooLarge), undefined, 413);
  }
  if (!upload.file) return show(visit, verified, wrong(t.noFile), undefined, 422);
  const { signature, entry, pdfSha256 } = verified;
  const { statementSha256 } = signature;
  const known = { statementSha256, pdfSha256, line: entry?.body };
  const match = matchingFile(upload.file.bytes, known);
  await show(visit, verified, UNTOUCHED, match);
}

function show(
  visit: Visit,
  verified: Verified,
  form: FormState,
  file: FileMatch | undefined,
  status = 200,
): Promise<void> {
  const page = signatureCheckPage(verified, form, file, visit.language);
  return visit.render("verification/signature", page, status);
}

async function verify(
  { queries, stores }: Context,
  reference: string,
): Promise<Verified | undefined> {
  const signature = await stores.signatures.find(reference);
  const platform = signature && (await stores.platforms.find(signature.platformId));
  if (!platform) return undefined;
  const lines = await queries.evidence.ofReference(reference);
  const signatory = await stores.signatures.findSignatory(signature.id);
  const attachments = await stores.signatureAttachments.ofSignature(signature.id);
  const pdf = await stores.signatureDocuments.find(signature.id);
  const stored = {
    signature,
    pdfSha256: pdf && sha256Of(pdf),
    platform: platform.slug,
    signatory,
    attachments,
  };
  const checks = verifySignature(stored, lines);
  const entry = checks && lines[0];
  const pdfSha256 = issuedDocument(lines);
  return { signature, platform, checks, line: entry, entry, pdfSha256 };
}
