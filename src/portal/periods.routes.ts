import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, doneWords, withDone } from "../infrastructure/http/done";
import { entered, firstShown, UNTOUCHED } from "../infrastructure/http/form";
import type { Route, Visit } from "../infrastructure/http/route";
import { contestFigure, type ContestRefusal } from "../periods/contest-figure";
import { CONTEST_FIELDS, readContest } from "../periods/figure-contest";
import { giveReply } from "../periods/give-reply";
import { readReply, REPLY_FIELDS } from "../periods/platform-reply";
import { fieldErrors } from "../signatures/answer";
import { ownPlatformRoute } from "./own-platform-route";
import { periodGround, type PeriodGround } from "./period-ground.visit";
import {
  contestPage,
  isOpen,
  ownPeriodAddress,
  periodPage,
  replyPage,
  type OwnPeriodForm,
} from "./period.page";
import { periodTexts } from "./period.texts";

const ONE = "/portal/:slug/periods/:period";

/** A platform reads its draft scorecard, observes on it, and contests what it finds wrong. */
export function ownPeriodsRoutes(context: Context): Route<Permission>[] {
  const route = ownPlatformRoute(context);
  return [
    route("get", ONE, showOne),
    route("get", `${ONE}/reply`, showReply),
    route("post", `${ONE}/reply`, recordReply),
    route("get", `${ONE}/contest`, showContest),
    route("post", `${ONE}/contest`, recordContest),
  ];
}

async function showOne(context: Context, visit: Visit): Promise<void> {
  const { stores } = context;
  const ground = await periodGround(context, visit);
  const { platform, period } = ground;
  const facts = {
    ...ground,
    replies: await stores.platformReplies.ofPlatform(platform.id, period.id),
    contests: await stores.figureContests.ofPeriod(period.id, platform.id),
    published: await stores.charters.all(),
  };
  const done = doneWords(periodTexts[visit.language].done, doneIn(visit));
  await visit.render("portal/period", { ...periodPage(facts, visit.language), done });
}

/** Once the time is over there is no form; the page says so. */
function leaveClosed(visit: Visit, { platform, period }: PeriodGround): void {
  visit.res.redirect(303, ownPeriodAddress(platform.slug, period));
}

async function showReply(context: Context, visit: Visit): Promise<void> {
  const ground = await periodGround(context, visit);
  if (!isOpen(ground)) {
    leaveClosed(visit, ground);
    return;
  }
  const given = await repliesOf(context, ground);
  const typed = { words: given.at(-1)?.words ?? "", ...firstShown(visit, ["words"]).entered };
  await renderReply(visit, ground, given.length, { ...UNTOUCHED, entered: typed });
}

function repliesOf({ stores }: Context, { platform, period }: PeriodGround) {
  return stores.platformReplies.ofPlatform(platform.id, period.id);
}

function renderReply(
  visit: Visit,
  ground: PeriodGround,
  seen: number,
  form: OwnPeriodForm,
  status = 200,
): Promise<void> {
  return visit.render("portal/period-reply", replyPage(ground, seen, form, visit.language), status);
}

async function recordReply(context: Context, visit: Visit): Promise<void> {
  const { clock, inTransaction } = context;
  const ground = await periodGround(context, visit);
  const { platform, account, period } = ground;
  const { mistakes, meanwhile, over } = periodTexts[visit.language].reply;
  const typed = entered(visit.req.body, REPLY_FIELDS);
  const seen = /^\d{1,6}$/.test(typed["seen"] ?? "") ? Number(typed["seen"]) : 0;
  const answer = readReply(typed);
  if (!answer.complete) {
    const form = { entered: typed, errors: fieldErrors(answer, mistakes) };
    return renderReply(visit, ground, seen, form, 422);
  }
  const command = { platform, account, period: period.id, words: answer.value, seen };
  const outcome = await inTransaction((tx) => giveReply(tx, command, clock.now()));
  if (!outcome.accepted) {
    const refusal = outcome.refusal === "reply-over" ? over : meanwhile;
    const given = await repliesOf(context, ground);
    const form = { entered: typed, errors: [], refusal };
    return renderReply(visit, ground, given.length, form, 409);
  }
  visit.res.redirect(303, withDone(ownPeriodAddress(platform.slug, period), "replied"));
}

async function showContest(context: Context, visit: Visit): Promise<void> {
  const ground = await periodGround(context, visit);
  if (!isOpen(ground)) {
    leaveClosed(visit, ground);
    return;
  }
  await renderContest(context, visit, ground, firstShown(visit, CONTEST_FIELDS));
}

async function renderContest(
  { stores }: Context,
  visit: Visit,
  ground: PeriodGround,
  form: OwnPeriodForm,
  status = 200,
): Promise<void> {
  const page = contestPage(ground, await stores.charters.all(), form, visit.language);
  await visit.render("portal/period-contest", page, status);
}

async function recordContest(context: Context, visit: Visit): Promise<void> {
  const { clock, inTransaction } = context;
  const ground = await periodGround(context, visit);
  const { platform, account, period, scorecard } = ground;
  const typed = entered(visit.req.body, CONTEST_FIELDS);
  const again = (form: Partial<OwnPeriodForm>, status: number) =>
    renderContest(context, visit, ground, { ...UNTOUCHED, entered: typed, ...form }, status);
  const measured = scorecard.results.flatMap(({ commitment, figures }) => {
    return figures ? [commitment] : [];
  });
  const answer = readContest(typed, measured);
  if (!answer.complete) {
    const { mistakes } = periodTexts[visit.language].contesting;
    return again({ errors: fieldErrors(answer, mistakes) }, 422);
  }
  const command = { platform, account, period, contested: answer.value };
  const outcome = await inTransaction((tx) => contestFigure(tx, command, clock.now()));
  if (!outcome.accepted) return again(refusedContest(outcome.refusal, visit), 409);
  visit.res.redirect(303, withDone(ownPeriodAddress(platform.slug, period), "contested"));
}

function refusedContest(refusal: ContestRefusal, { language }: Visit): Partial<OwnPeriodForm> {
  const message = periodTexts[language].contesting.refusals[refusal];
  if (refusal === "reply-over") return { refusal: message };
  const field = refusal === "unknown-case" ? "reference" : "commitment";
  return { errors: [{ field, message }] };
}
