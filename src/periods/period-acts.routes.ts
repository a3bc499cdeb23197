import type { Permission } from "../accounts/permission";
import type { Period } from "../compliance/period";
import type { Context } from "../context";
import { withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, firstShown, UNTOUCHED } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { signedInAccount } from "../invitations/signed-in-account.visit";
import { fieldErrors } from "../signatures/answer";
import { answerContest } from "./answer-contest";
import { closePeriod, planClosing } from "./close-period";
import { CLOSING_FIELDS, readClosing, refusedField, REVIEWED } from "./closing-form";
import { ANSWER_FIELDS, readAnswer } from "./figure-contest";
import { periodActTexts } from "./period-act.texts";
import { closingReviewPage } from "./closing-review.page";
import { closingPage, contestPage, publicationPage, type PeriodForm } from "./period-acts.page";
import type { ClosingRefusal, PeriodClosing } from "./period-closing";
import { periodStanding } from "./period-desk.visit";
import { measuredPlatforms, publicationRefusal, type PeriodStanding } from "./period-standing";
import { periodAddress } from "./periods.page";
import { periodsTexts } from "./periods.texts";
import { planPublication } from "./plan-publication";
import { publishPeriod } from "./publish-period";

const ONE = "/console/periods/:period";

type Handler = (context: Context, visit: Visit) => Promise<void>;

/** Officials close a half-year, answer the contests of platforms, and publish it. */
export function periodActsRoutes(context: Context): Route<Permission>[] {
  const act = (path: string, show: Handler, record: Handler): Route<Permission>[] => {
    const route = { path: `${ONE}/${path}`, access: "decide-period", localised: false } as const;
    return [
      { ...route, method: "get", handle: (visit) => show(context, visit) },
      { ...route, method: "post", handle: (visit) => record(context, visit) },
    ];
  };
  return [
    ...act("closing", showClosing, close),
    ...act("publication", showPublication, publish),
    ...act("contests/:id", showContest, answer),
  ];
}

async function showClosing(context: Context, visit: Visit): Promise<void> {
  const { period, closed } = await periodStanding(context, visit);
  if (closed) {
    visit.res.redirect(303, periodAddress(period));
    return;
  }
  const said = entered(visit.req.query, CLOSING_FIELDS);
  await renderClosing(context, visit, period, firstShown(visit, CLOSING_FIELDS, said));
}

function renderClosing(
  { clock }: Context,
  visit: Visit,
  period: Period,
  form: PeriodForm,
  status = 200,
): Promise<void> {
  const page = closingPage(period, form, clock.now(), visit.language);
  return visit.render("periods/closing", page, status);
}

async function close(context: Context, visit: Visit): Promise<void> {
  const { clock, config, inTransaction, stores } = context;
  const { period } = await periodStanding(context, visit);
  const typed = entered(visit.req.body, CLOSING_FIELDS);
  const answered = readClosing(typed);
  const again = (form: Partial<PeriodForm>, status: number) =>
    renderClosing(context, visit, period, { ...UNTOUCHED, entered: typed, ...form }, status);
  if (!answered.complete) {
    const { mistakes } = periodActTexts[visit.language].closing;
    return again({ errors: fieldErrors(answered, mistakes) }, 422);
  }
  const account = await signedInAccount(stores.accounts, visit);
  const request = { ...answered.value, accountId: account.id };
  const command = { period, ...request, baseUrl: config.baseUrl };
  const isReviewed = entered(visit.req.body, [REVIEWED])[REVIEWED] === "yes";
  const decision = isReviewed
    ? await inTransaction((tx) => closePeriod(tx, command, clock.now()))
    : await planClosing(stores, command, clock.now());
  if (!decision.accepted) return again(...refusedClosing(decision.refusal, visit));
  if (!isReviewed) return renderReview(context, visit, period, decision.closing);
  visit.res.redirect(303, withDone(periodAddress(period), "closed"));
}

/** What is set for good is read once more, with how many it concerns. */
async function renderReview(
  { stores }: Context,
  visit: Visit,
  period: Period,
  closing: PeriodClosing,
): Promise<void> {
  const bound = await stores.takings.ofPlatforms();
  const measured = measuredPlatforms(closing.cutOff, period, bound);
  const unreachable = (await stores.representatives.unreachable([...measured])).size;
  const counts = { measured: measured.size, unreachable };
  const page = closingReviewPage({ period, closing, ...counts }, visit.language);
  await visit.render("periods/closing-review", page);
}

function refusedClosing(
  refusal: ClosingRefusal,
  { language }: Visit,
): [form: Partial<PeriodForm>, status: number] {
  const message = periodActTexts[language].closing.refusals[refusal];
  const field = refusedField(refusal);
  return field === undefined
    ? [{ refusal: message }, 409]
    : [{ errors: [{ field, message }] }, 422];
}

async function showPublication(context: Context, visit: Visit): Promise<void> {
  const standing = await periodStanding(context, visit);
  if (standing.state !== "ready") {
    visit.res.redirect(303, periodAddress(standing.period));
    return;
  }
  await renderPublication(context, visit, standing);
}

async function renderPublication(
  { stores }: Context,
  visit: Visit,
  { period, closed }: PeriodStanding,
  refusal?: string,
): Promise<void> {
  if (!closed) throw new NotFound("closed period", period.id);
  const planned = await planPublication(stores, period, closed);
  const page = publicationPage({ period, closed, planned }, refusal, visit.language);
  await visit.render("periods/publication", page, refusal === undefined ? 200 : 409);
}

async function publish(context: Context, visit: Visit): Promise<void> {
  const { clock, config, inTransaction, stores } = context;
  const { period } = await periodStanding(context, visit);
  const account = await signedInAccount(stores.accounts, visit);
  const { seen = "" } = entered(visit.req.body, ["seen"]);
  const command = { period, accountId: account.id, seen, baseUrl: config.baseUrl };
  const outcome = await inTransaction((tx) => publishPeriod(tx, command, clock.now()));
  if (!outcome.accepted) {
    const standing = await periodStanding(context, visit);
    const refusal = publicationRefusal(standing.closed, clock.now()) ?? outcome.refusal;
    return renderPublication(context, visit, standing, periodsTexts[visit.language].waits[refusal]);
  }
  visit.res.redirect(303, withDone(periodAddress(period), "published"));
}

async function showContest(context: Context, visit: Visit): Promise<void> {
  await renderContest(context, visit, firstShown(visit, ANSWER_FIELDS));
}

async function renderContest(
  context: Context,
  visit: Visit,
  form: PeriodForm,
  status = 200,
): Promise<void> {
  const page = contestPage(await contestOf(context, visit), form, visit.language);
  await visit.render("periods/contest", page, status);
}

async function answer(context: Context, visit: Visit): Promise<void> {
  const { clock, config, inTransaction, stores } = context;
  const { period, contest } = await contestOf(context, visit);
  const { mistakes, answeredAlready } = periodActTexts[visit.language].contest;
  const typed = entered(visit.req.body, ANSWER_FIELDS);
  const answered = readAnswer(typed);
  if (!answered.complete) {
    const form = { entered: typed, errors: fieldErrors(answered, mistakes) };
    return renderContest(context, visit, form, 422);
  }
  const account = await signedInAccount(stores.accounts, visit);
  const command = { contest, answer: answered.value, account, baseUrl: config.baseUrl };
  const outcome = await inTransaction((tx) => answerContest(tx, command, clock.now()));
  if (!outcome.accepted) {
    const form = { entered: typed, errors: [], refusal: answeredAlready };
    return renderContest(context, visit, form, 409);
  }
  visit.res.redirect(303, withDone(periodAddress(period), "answered"));
}

async function contestOf(context: Context, visit: Visit) {
  const { stores } = context;
  const { period, closed } = await periodStanding(context, visit);
  const named = param(visit, "id");
  const id = /^[1-9]\d{0,8}$/.test(named) ? Number(named) : 0;
  const contest = await stores.figureContests.find(id);
  const platform = contest && (await stores.platforms.find(contest.platformId));
  if (!closed || !platform || contest.period !== period.id) throw new NotFound("contest", named);
  return { period, contest, platform, closed };
}
