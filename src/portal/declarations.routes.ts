import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { comparedFigures, needsExplanation } from "../declarations/compared-figures";
import {
  declarablePeriods,
  declarationDueOn,
  declaredFamilies,
  isOver,
  readSubmission,
  SUBMISSION_FIELDS,
} from "../declarations/declaration";
import { NO_DRAFT } from "../declarations/declaration-draft";
import { figureFields, readFigures, type DeclaredFigures } from "../declarations/declared-figures";
import { submitDeclaration } from "../declarations/submit-declaration";
import { doneIn, doneWords, withDone } from "../infrastructure/http/done";
import {
  entered,
  firstShown,
  UNTOUCHED,
  type Entered,
  type FormState,
} from "../infrastructure/http/form";
import type { Route, Visit } from "../infrastructure/http/route";
import { fieldErrors } from "../signatures/answer";
import { declarationCheckPage } from "./declaration-check.page";
import { declarationFiguresPage, figureErrors, typedFigures } from "./declaration-figures.page";
import { overtakenWords } from "./declaration-refusal";
import { declarationFormTexts } from "./declaration-form.texts";
import { groundOf, type Ground } from "./declaration-ground.visit";
import { declarationPage } from "./declaration.page";
import { declarationTexts } from "./declaration.texts";
import { declarationAddress, declarationsPage } from "./declarations.page";
import { ownPlatformRoute } from "./own-platform-route";
import { ownPlatform } from "./own-platform.visit";

const ROOT = "/portal/:slug/declarations";
const ONE = `${ROOT}/:period`;

/** Longer than any number that makes sense; what is longer is cut in the draft and told as unreadable. */
const LONGEST_FIGURE = 40;

type Form = FormState & { readonly refusal?: string };

/** Twice a year a platform declares its figures: typed, held against the register, handed in. */
export function declarationsRoutes(context: Context): Route<Permission>[] {
  const route = ownPlatformRoute(context);
  return [
    route("get", ROOT, showAll),
    route("get", ONE, showOne),
    route("get", `${ONE}/figures`, showFigures),
    route("post", `${ONE}/figures`, saveFigures),
    route("get", `${ONE}/check`, showCheck),
    route("post", `${ONE}/check`, submit),
  ];
}

async function showAll(context: Context, visit: Visit): Promise<void> {
  const { clock, stores } = context;
  const now = clock.now();
  const { platform } = await ownPlatform(context, visit);
  const published = await stores.charters.all();
  const takings = (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const periods = declarablePeriods(takings, now).map((period) => ({
    period,
    dueOn: declarationDueOn(period, takings, published),
  }));
  const declarations = await stores.declarations.ofPlatform(platform.id);
  const page = declarationsPage({ platform, periods, declarations, now }, visit.language);
  await visit.render("portal/declarations", page);
}

async function showOne(context: Context, visit: Visit): Promise<void> {
  const done = doneWords(declarationTexts[visit.language].done, doneIn(visit));
  const page = declarationPage(await groundOf(context, visit), visit.language);
  await visit.render("portal/declaration", { ...page, done });
}

async function showFigures(context: Context, visit: Visit): Promise<void> {
  const ground = await groundOf(context, visit);
  if (!isOver(ground.period, ground.now)) return refuseRunning(ground, visit);
  const last = ground.versions.at(-1);
  const typed = ground.draft?.answers ?? (last ? typedFigures(last.figures) : {});
  const kept = firstShown(visit, figureFields(declaredFamilies(ground.charter))).entered;
  await renderFigures(visit, ground, { ...UNTOUCHED, entered: { ...typed, ...kept } });
}

function renderFigures(visit: Visit, ground: Ground, form: Form, status = 200): Promise<void> {
  const revision = ground.draft?.revision ?? NO_DRAFT;
  const page = declarationFiguresPage({ ...ground, revision }, form, visit.language);
  return visit.render("portal/declaration-figures", page, status);
}

function refuseRunning(ground: Ground, visit: Visit): Promise<void> {
  const refusal = declarationTexts[visit.language].refusals["not-over"];
  const page = declarationPage(ground, visit.language, refusal);
  return visit.render("portal/declaration", page, 409);
}

/** Whatever was typed is kept as the draft, mistakes and all; only then is it read. */
async function saveFigures(context: Context, visit: Visit): Promise<void> {
  const { stores } = context;
  const { language } = visit;
  const ground = await groundOf(context, visit);
  if (!isOver(ground.period, ground.now)) return refuseRunning(ground, visit);
  const { platform, account, period, now } = ground;
  const families = declaredFamilies(ground.charter);
  const answers = figuresIn(visit, families);
  const seen = revisionIn(visit);
  const draft = { answers, accountId: account.id, savedAt: now };
  if (!(await stores.declarationDrafts.save([platform.id, period.id], seen, draft))) {
    const found = await groundOf(context, visit);
    const refusal = overtakenWords(found, "saved-meanwhile", language);
    return renderFigures(visit, found, { entered: answers, errors: [], refusal }, 409);
  }
  const address = declarationAddress(platform.slug, period);
  if (entered(visit.req.body, ["then"])["then"] === "later") {
    visit.res.redirect(303, withDone(address, "saved"));
    return;
  }
  const read = readFigures(answers, families);
  if (!read.complete) {
    const errors = figureErrors(read.mistakes, ground.charter, language);
    const saved = { ...ground, draft: { ...draft, revision: seen + 1 } };
    return renderFigures(visit, saved, { entered: answers, errors }, 422);
  }
  visit.res.redirect(303, `${address}/check`);
}

function figuresIn({ req }: Visit, families: readonly string[]): Entered {
  const typed = Object.entries(entered(req.body, figureFields(families)));
  return Object.fromEntries(typed.map(([field, text]) => [field, text.slice(0, LONGEST_FIGURE)]));
}

/** The revision that the form was made from; anything else is none. */
function revisionIn({ req }: Visit): number {
  const { revision = "" } = entered(req.body, ["revision"]);
  return /^\d{1,9}$/.test(revision) ? Number(revision) : NO_DRAFT;
}

async function showCheck(context: Context, visit: Visit): Promise<void> {
  const ground = await groundOf(context, visit);
  const figures = draftFigures(ground);
  if (figures) {
    const { entered: kept } = firstShown(visit, SUBMISSION_FIELDS);
    const form = { ...UNTOUCHED, entered: { ...kept, confirmed: "" } };
    return renderCheck(context, visit, ground, figures, form);
  }
  visit.res.redirect(303, `${declarationAddress(ground.platform.slug, ground.period)}/figures`);
}

/** The figures of the draft; undefined while something is missing or wrong in them. */
function draftFigures({ draft, charter }: Ground): DeclaredFigures | undefined {
  const read = draft && readFigures(draft.answers, declaredFamilies(charter));
  return read?.complete ? read.value : undefined;
}

async function renderCheck(
  { stores }: Context,
  visit: Visit,
  ground: Ground,
  figures: DeclaredFigures,
  form: Form,
  status = 200,
): Promise<void> {
  const { platform, period, charter, versions, draft } = ground;
  const recorded = await stores.recordedComplaints.of(platform.id, period, charter);
  const corrects = versions.length > 0;
  const facts = { ...ground, figures, recorded, corrects, revision: draft?.revision ?? NO_DRAFT };
  const page = declarationCheckPage(facts, form, visit.language);
  await visit.render("portal/declaration-check", page, status);
}

async function submit(context: Context, visit: Visit): Promise<void> {
  const { config, inTransaction, stores } = context;
  const { language } = visit;
  const ground = await groundOf(context, visit);
  const { platform, account, period, charter, versions, draft, now } = ground;
  if (!isOver(period, now)) return refuseRunning(ground, visit);
  const typed = entered(visit.req.body, SUBMISSION_FIELDS);
  const figures = draftFigures(ground);
  const draftSeen = revisionIn(visit);
  if (!figures || draft?.revision !== draftSeen) return overtaken(context, visit, typed);

  const recorded = await stores.recordedComplaints.of(platform.id, period, charter);
  const differs = needsExplanation(comparedFigures(figures, recorded));
  const read = readSubmission(typed, { differs, corrects: versions.length > 0 });
  if (!read.complete) {
    const errors = fieldErrors(read, declarationFormTexts[language].mistakes);
    return renderCheck(context, visit, ground, figures, { entered: typed, errors }, 422);
  }
  const content = { charterVersion: charter.version, figures, recorded, ...read.value };
  const command = { platform, period, account, content, draftSeen, baseUrl: config.baseUrl };
  const outcome = await inTransaction((tx) => submitDeclaration(tx, command, now));
  if (!outcome.accepted) return overtaken(context, visit, typed);
  visit.res.redirect(303, withDone(declarationAddress(platform.slug, period), "received"));
}

/** A colleague was quicker: what they did is shown, and who it was. */
async function overtaken(context: Context, visit: Visit, typed: Entered): Promise<void> {
  const { language } = visit;
  const ground = await groundOf(context, visit);
  const refusal = overtakenWords(ground, "changed-meanwhile", language);
  const figures = draftFigures(ground);
  if (figures) {
    const form = { entered: { ...typed, confirmed: "" }, errors: [], refusal };
    return renderCheck(context, visit, ground, figures, form, 409);
  }
  await visit.render("portal/declaration", declarationPage(ground, language, refusal), 409);
}
