import type { Permission } from "../accounts/permission";
import type { AcceptableFile } from "../attachments/attachment";
import { attachmentError } from "../attachments/attachment-words";
import { handIn } from "../attachments/hand-in";
import type { AttachmentReading } from "../attachments/read-attachment";
import { receiveAttachment } from "../attachments/receive-attachment";
import { charterInForce } from "../charter/in-force";
import type { Context } from "../context";
import { withDone } from "../infrastructure/http/done";
import { NotFound, NotSignedIn } from "../infrastructure/http/errors";
import { entered, type FieldError, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { fieldErrors } from "./answer";
import { enterPaperSignature } from "./enter-paper-signature";
import { paperFields, readPaper, SCAN_FIELD, type EnteredPaper } from "./paper-form";
import { paperSignaturePage, refusalError, type PaperDesk } from "./paper-signature.page";
import { paperSignatureTexts } from "./paper-signature.texts";
import { LIST_ADDRESS, PAPER_ADDRESS } from "./signature-list.page";

/** Officials enter what was signed on paper. */
export function paperSignatureRoutes(context: Context): Route<Permission>[] {
  const access = "decide-signature";
  const ofVersion = { path: `${PAPER_ADDRESS}/:version`, access, localised: false } as const;
  return [
    {
      method: "get",
      path: PAPER_ADDRESS,
      access,
      localised: false,
      async handle({ req, res }) {
        const published = await context.stores.charters.all();
        const charter = charterInForce(published, parisDay(context.clock.now()));
        if (!charter) throw new NotFound("charter version", "in force");
        const query = new URL(req.originalUrl, context.config.baseUrl).search;
        res.redirect(303, `${PAPER_ADDRESS}/${String(charter.charter.version)}${query}`);
      },
    },
    {
      ...ofVersion,
      method: "get",
      async handle(visit) {
        const paper = await deskOf(visit, context);
        const typed = entered(visit.keptFields ?? visit.req.query, paperFields(paper.charter));
        await show(visit, paper, { entered: typed, errors: [] });
      },
    },
    { ...ofVersion, method: "post", handle: (visit) => enter(visit, context) },
  ];
}

async function enter(visit: Visit, context: Context): Promise<void> {
  const { language } = visit;
  const paper = await deskOf(visit, context);
  const { fields, reading } = await receiveAttachment(visit, SCAN_FIELD);
  const typed = entered(fields, paperFields(paper.charter));
  const answer = readPaper(typed, paper.charter, paper.platforms);
  const refuse = (wrong: readonly FieldError[], status: number) => {
    const errors = [...wrong, scanError(reading, language)];
    return show(visit, paper, { entered: typed, errors }, status);
  };
  if (!answer.complete || !reading?.acceptable) {
    return refuse(fieldErrors(answer, paperSignatureTexts[language].mistakes), 422);
  }
  const outcome = await record(visit, context, answer.value, reading.file);
  if (!outcome.accepted) {
    return refuse([refusalError(outcome.refusal, paper.charter, language)], 409);
  }
  visit.res.redirect(303, withDone(`${LIST_ADDRESS}/${outcome.reference}`, outcome.outcome));
}

function record(
  { visitor }: Visit,
  context: Context,
  entry: EnteredPaper,
  file: AcceptableFile,
): ReturnType<typeof enterPaperSignature> {
  const { clock, config, inTransaction } = context;
  if (!visitor) throw new NotSignedIn("decide-signature");
  const by = { accountId: visitor.accountId, fourEyes: config.fourEyes };
  return handIn(context, file, (scan) =>
    inTransaction((tx) => enterPaperSignature(tx, { ...entry, ...by, scan }, clock.now())),
  );
}

/** Whatever was wrong, the scan is to be chosen once more: no browser sends it back. */
function scanError(reading: AttachmentReading | undefined, language: Language): FieldError {
  const t = paperSignatureTexts[language];
  const message = reading
    ? (attachmentError(reading, t.scan, language) ?? t.scanAgain)
    : t.scanMissing;
  return { field: SCAN_FIELD, message };
}

function show(visit: Visit, paper: PaperDesk, form: FormState, status = 200): Promise<void> {
  const page = paperSignaturePage(paper, form, visit.language);
  return visit.render("signatures/paper-signature", page, status);
}

async function deskOf(visit: Visit, { config, stores }: Context): Promise<PaperDesk> {
  const version = param(visit, "version");
  const published = await stores.charters.all();
  const charter = published.find(({ charter: known }) => String(known.version) === version);
  if (!charter) throw new NotFound("charter version", version);
  return { charter, published, platforms: await stores.platforms.all(), fourEyes: config.fourEyes };
}
