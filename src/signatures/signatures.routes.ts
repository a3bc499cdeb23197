import type { Permission } from "../accounts/permission";
import { sendAttachment } from "../attachments/send-attachment";
import type { Context } from "../context";
import { doneIn, withDone } from "../infrastructure/http/done";
import { NotFound, NotSignedIn } from "../infrastructure/http/errors";
import { entered, firstShown, type FormState } from "../infrastructure/http/form";
import { ON_A_PAGE, readPage, skippedBefore } from "../infrastructure/http/pagination";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { fieldErrors } from "./answer";
import { decideSignature } from "./decide-signature";
import { readReview, REVIEW_FIELDS } from "./review-form";
import { decisionPage, refusalInWords, signaturePage } from "./review.page";
import { reviewTexts } from "./review.texts";
import type { Review } from "./signature-review";
import { LIST_ADDRESS, readStateFilter, signatureListPage } from "./signature-list.page";
import { ATTACHMENT_KINDS, type AttachmentKind } from "./signature-attachment";
import type { ReviewedSignature } from "./signature-list.queries";

/** The desk of officials: what waits for a decision, and the decision. */
export function signaturesRoutes(context: Context): Route<Permission>[] {
  const { queries } = context;
  return [
    {
      method: "get",
      path: LIST_ADDRESS,
      access: "look-at-signature",
      localised: false,
      handle: (visit) => list(visit, context),
    },
    {
      method: "get",
      path: `${LIST_ADDRESS}/:reference`,
      access: "look-at-signature",
      localised: false,
      handle: (visit) => showSignature(visit, context),
    },
    ...decisionRoutes(context),
    ...ATTACHMENT_KINDS.map((kind) => downloadRoute(context, kind)),
  ];

  async function list(visit: Visit, { clock }: Context): Promise<void> {
    const state = readStateFilter(visit.req.query["state"]);
    const page = readPage(visit.req.query);
    const stretch = { limit: ON_A_PAGE, skip: skippedBefore(page) };
    const facts = {
      listed: await queries.signatureList.list(state, stretch),
      all: await queries.signatureList.count(state),
      waiting: await queries.signatureList.count("under-review"),
      filter: { state, page },
      now: clock.now(),
    };
    await visit.render("signatures/list", signatureListPage(facts, visit.language));
  }
}

/** What was handed in beside the statement. */
function downloadRoute(context: Context, kind: AttachmentKind): Route<Permission> {
  const { attachments, signatureAttachments } = context.stores;
  return {
    method: "get",
    path: `${LIST_ADDRESS}/:reference/${kind}`,
    access: "look-at-signature",
    localised: false,
    downloads: true,
    async handle(visit) {
      const { id, reference } = await signatureOf(visit, context);
      const file = (await signatureAttachments.ofSignature(id))[kind];
      if (!file) throw new NotFound(kind, reference);
      sendAttachment(visit.res, file, await attachments.read(file.id));
    },
  };
}

function decisionRoutes(context: Context): Route<Permission>[] {
  const path = `${LIST_ADDRESS}/:reference/decision`;
  const access = "decide-signature";
  return [
    {
      method: "get",
      path,
      access,
      localised: false,
      async handle(visit) {
        const signature = await signatureOf(visit, context);
        if (signature.decided) {
          visit.res.redirect(303, `${LIST_ADDRESS}/${signature.reference}`);
          return;
        }
        await show(visit, signature, firstShown(visit, REVIEW_FIELDS), undefined);
      },
    },
    {
      method: "post",
      path,
      access,
      localised: false,
      handle: (visit) => decide(visit, context),
    },
  ];
}

/** Nobody is written to about a paper. */
function decided({ medium }: ReviewedSignature, { decision }: Review): string {
  return medium === "paper" ? PAPER_DECIDED[decision] : decision;
}

const PAPER_DECIDED = { accepted: "recorded", declined: "paper-declined" } as const;

async function decide(visit: Visit, context: Context): Promise<void> {
  const { clock, config, inTransaction, stores } = context;
  const { language, visitor } = visit;
  const signature = await signatureOf(visit, context);
  const typed = entered(visit.req.body, REVIEW_FIELDS);
  const answer = readReview(typed);
  const errors = fieldErrors(answer, reviewTexts[language].mistakes);
  if (!answer.complete) return show(visit, signature, { entered: typed, errors }, undefined, 422);

  const account = visitor && (await stores.accounts.find(visitor.accountId));
  if (!account) throw new NotSignedIn("decide-signature");
  const { reference } = signature;
  const { baseUrl, fourEyes } = config;
  const command = { reference, review: answer.value, account, baseUrl, fourEyes };
  const outcome = await inTransaction((tx) => decideSignature(tx, command, clock.now()));
  if (outcome.accepted) {
    const done = outcome.outcome === "proposed" ? "proposed" : decided(signature, answer.value);
    visit.res.redirect(303, withDone(`${LIST_ADDRESS}/${reference}`, done));
    return;
  }
  if (outcome.refusal === "unknown-reference") throw new NotFound("signature", reference);
  const refusal = refusalInWords(outcome, language);
  // What can still be decided, if otherwise, keeps its form; else what was decided stands in its place.
  if (outcome.refusal !== "left-since" && outcome.refusal !== "reason-missing") {
    return showSignature(visit, context, refusal);
  }
  const notice = { text: refusal, tone: "refusal" } as const;
  await show(visit, signature, { entered: typed, errors: [] }, notice, 409);
}

async function showSignature(visit: Visit, context: Context, refusal?: string): Promise<void> {
  const signature = await signatureOf(visit, context);
  const attachments = await context.stores.signatureAttachments.ofSignature(signature.id);
  const page = signaturePage(signature, attachments, doneIn(visit), visit.language);
  const told = { ...page, refusal };
  await visit.render("signatures/signature", told, refusal === undefined ? 200 : 409);
}

function show(
  visit: Visit,
  signature: ReviewedSignature,
  form: FormState,
  notice: Parameters<typeof decisionPage>[2],
  status = 200,
): Promise<void> {
  const page = decisionPage(signature, form, notice, visit.language);
  return visit.render("signatures/decision", page, status);
}

async function signatureOf(visit: Visit, { queries }: Context): Promise<ReviewedSignature> {
  const reference = param(visit, "reference");
  const signature = await queries.signatureList.find(reference);
  if (!signature) throw new NotFound("signature", reference);
  return signature;
}
