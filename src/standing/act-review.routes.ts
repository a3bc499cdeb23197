import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { entered, firstShown, type FormState } from "../infrastructure/http/form";
import type { Route } from "../infrastructure/http/route";
import { fieldErrors } from "../signatures/answer";
import { AGREEMENT_FIELDS, readAgreement } from "../signing/agreement";
import { reviewTexts } from "../signing/review.texts";
import { actFacts } from "./act-facts";
import { planAct, type StatementPlan } from "./act-plan";
import { actReviewPage } from "./act-review.page";
import { actRoute, askForCode, leadBack, tellChanged, type AtAct } from "./act-route";

/** The new statement, read over and agreed to. */
export function actReviewRoutes(context: Context): Route<Permission>[] {
  return (["change", "renewal"] as const).flatMap((act) => [
    actRoute(context, "get", { act, path: "/review" }, showReview),
    actRoute(context, "post", { act, path: "/review" }, review),
  ]);
}

async function showReview(context: Context, at: AtAct): Promise<void> {
  const found = await readAgain(context, at);
  // What is agreed to is ticked anew.
  if (found) await render(at, found, firstShown(at.visit, ["full_name"]));
}

async function review(context: Context, at: AtAct): Promise<void> {
  const plan = await readAgain(context, at);
  if (!plan) return;
  const { language, req } = at.visit;
  const typed = entered(req.body, AGREEMENT_FIELDS);
  if (typed["statement_sha256"] !== plan.sha256) return tellChanged(at);
  const answer = readAgreement(typed, plan.signatory);
  if (!answer.complete) {
    const errors = fieldErrors(answer, reviewTexts[language].mistakes);
    return render(at, plan, { entered: typed, errors }, 422);
  }
  await askForCode(context, at, plan.sha256, language);
}

/** The statement in the language of the page, whatever a code was sent for before. */
async function readAgain(context: Context, at: AtAct): Promise<StatementPlan | undefined> {
  const { clock, stores } = context;
  const { visit, platform, account, act } = at;
  const draft = await stores.standingDrafts.find(
    { accountId: account.id, platformId: platform.id },
    act,
  );
  if (!draft) {
    leadBack(at);
    return undefined;
  }
  const facts = await actFacts(stores, { platform, account });
  const plan = planAct(draft, facts, visit.language, clock.now());
  if (plan.complete && plan.value.kind === "statement") return plan.value;
  await tellChanged(at);
  return undefined;
}

function render(at: AtAct, plan: StatementPlan, form: FormState, status = 200): Promise<void> {
  const { visit } = at;
  return visit.render("standing/review", actReviewPage(at, plan, form, visit.language), status);
}
