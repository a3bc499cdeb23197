import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { withDone } from "../infrastructure/http/done";
import { NotFound, NotSignedIn } from "../infrastructure/http/errors";
import { entered, firstShown, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import { REVIEW_TEXT_LIMIT } from "../signatures/review-form";
import { LIST_ADDRESS } from "../signatures/signature-list.page";
import type { ReviewedSignature } from "../signatures/signature-list.queries";
import { askForCorrection } from "./ask-for-correction";
import { correctionPage } from "./correction.page";
import { correctionTexts } from "./correction.texts";

const FIELDS = ["reason"];

/** Officials ask for a corrected statement before they decide. */
export function correctionRoutes(context: Context): Route<Permission>[] {
  const one = {
    path: `${LIST_ADDRESS}/:reference/correction`,
    access: "decide-signature",
    localised: false,
  } as const;
  return [
    {
      ...one,
      method: "get",
      async handle(visit) {
        const signature = await signatureOf(visit, context);
        if (signature.decided) {
          visit.res.redirect(303, `${LIST_ADDRESS}/${signature.reference}`);
          return;
        }
        await show(visit, signature, firstShown(visit, FIELDS), undefined);
      },
    },
    { ...one, method: "post", handle: (visit) => ask(visit, context) },
  ];
}

async function ask(visit: Visit, context: Context): Promise<void> {
  const { clock, config, inTransaction, stores } = context;
  const signature = await signatureOf(visit, context);
  const { reference } = signature;
  const t = correctionTexts[visit.language];
  const typed = entered(visit.req.body, FIELDS);
  const reason = oneLine(typed["reason"] ?? "");
  const mistake =
    reason === ""
      ? "reason-missing"
      : lengthOf(reason) > REVIEW_TEXT_LIMIT
        ? "reason-too-long"
        : undefined;
  if (mistake) {
    const errors = [{ field: "reason", message: t.mistakes[mistake] }];
    return show(visit, signature, { entered: typed, errors }, undefined, 422);
  }
  const { visitor } = visit;
  const account = visitor && (await stores.accounts.find(visitor.accountId));
  if (!account) throw new NotSignedIn("decide-signature");
  const command = { reference, reason, account, baseUrl: config.baseUrl };
  const outcome = await inTransaction((tx) => askForCorrection(tx, command, clock.now()));
  if (outcome.accepted) {
    visit.res.redirect(303, withDone(`${LIST_ADDRESS}/${reference}`, "correction-asked"));
    return;
  }
  if (outcome.refusal === "unknown-reference") throw new NotFound("signature", reference);
  const notice = { text: t.refusals[outcome.refusal], tone: "refusal" } as const;
  await show(visit, signature, { entered: typed, errors: [] }, notice, 409);
}

function show(
  visit: Visit,
  signature: ReviewedSignature,
  form: FormState,
  notice: Parameters<typeof correctionPage>[2],
  status = 200,
): Promise<void> {
  const page = correctionPage(signature, form, notice, visit.language);
  return visit.render("signing/correction", page, status);
}

async function signatureOf(visit: Visit, { queries }: Context): Promise<ReviewedSignature> {
  const reference = param(visit, "reference");
  const signature = await queries.signatureList.find(reference);
  if (!signature) throw new NotFound("signature", reference);
  return signature;
}
