import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { entered, firstShown, type FormState } from "../infrastructure/http/form";
import type { Route } from "../infrastructure/http/route";
import { isSignatory, lastEntry } from "../signatures/platform-state";
import { actFacts } from "./act-facts";
import { statementFormPage, prefilled, withdrawalFormPage } from "./act-form.page";
import { actFields, planAct } from "./act-plan";
import { actRefusal } from "./act-refusal";
import { actRoute, askForCode, mistakesOf, type AtAct } from "./act-route";
import { PLATFORM_ACTS } from "./standing-draft";
import { targetOf, type ActFacts, type ActRefusal, type ActTarget } from "./act-target";
import { actRefusalTexts } from "./act-refusal.texts";
import { signatureAddress } from "./act-address";

type Target = Extract<ActTarget, { accepted: true }>;

interface FormFacts {
  readonly facts: ActFacts;
  /** Undefined for a withdrawal. */
  readonly target: Target | undefined;
}

/** Where an act begins: its form, and what is typed into it. */
export function actFormRoutes(context: Context): Route<Permission>[] {
  return PLATFORM_ACTS.flatMap((act) => [
    actRoute(context, "get", { act, path: "" }, showForm),
    actRoute(context, "post", { act, path: "" }, submitForm),
  ]);
}

async function showForm(context: Context, at: AtAct): Promise<void> {
  const form = await openForm(context, at);
  if (!form) return;
  const { clock, stores } = context;
  const { platform, account, act } = at;
  const owner = { accountId: account.id, platformId: platform.id };
  const draft = await stores.standingDrafts.find(owner, act);
  const answers = draft?.answers ?? prefilled(form.target, account, clock.now());
  const kept = firstShown(at.visit, actFields(act, form.target?.charter)).entered;
  await render(at, form, { entered: { ...answers, ...kept }, errors: [] });
}

async function submitForm(context: Context, at: AtAct): Promise<void> {
  const form = await openForm(context, at);
  if (!form) return;
  const { clock, stores } = context;
  const { visit, platform, account, act } = at;
  const { language } = visit;
  const typed = entered(visit.req.body, actFields(act, form.target?.charter));
  const now = clock.now();
  const plan = planAct({ act, answers: typed, nonce: "" }, form.facts, language, now);
  if (!plan.complete) {
    const errors = mistakesOf(plan, language);
    return render(at, form, { entered: typed, errors }, 422);
  }
  const owner = { accountId: account.id, platformId: platform.id };
  await stores.standingDrafts.save(owner, act, typed, now);
  if (plan.value.kind === "withdrawal") {
    return askForCode(context, at, plan.value.sha256, language);
  }
  visit.res.redirect(303, `${signatureAddress(platform)}/${act}/review`);
}

/** What the form is about; undefined once the visitor was told that the act is not possible. */
async function openForm({ clock, stores }: Context, at: AtAct): Promise<FormFacts | undefined> {
  const { act } = at;
  const facts = await actFacts(stores, at);
  if (act === "withdrawal") {
    if (isSignatory(lastEntry(facts.history)?.state)) return { facts, target: undefined };
    await tellRefusal(at, "not-a-signatory");
    return undefined;
  }
  const target = targetOf(act, facts, clock.now());
  if (target.accepted) return { facts, target };
  await tellRefusal(at, target.refusal);
  return undefined;
}

function tellRefusal({ visit, platform }: AtAct, refusal: ActRefusal): Promise<void> {
  const t = actRefusalTexts[visit.language];
  const words = { title: t.cannotTitle, text: t.refusals[refusal] };
  return visit.render("standing/refusal", actRefusal(platform, words, visit.language), 409);
}

function render(
  { visit, act }: AtAct,
  { facts, target }: FormFacts,
  form: FormState,
  status = 200,
): Promise<void> {
  const { language } = visit;
  if (act === "withdrawal" || !target) {
    return visit.render("standing/withdrawal", withdrawalFormPage(facts, form, language), status);
  }
  const page = statementFormPage(act, facts, target, form, language);
  return visit.render("standing/statement-form", page, status);
}
