import type { Permission } from "../accounts/permission";
import { officialCaseAddress } from "../case-acts/official-act.page";
import type { FurtherCaseSection } from "../cases/case-section";
import { mediationOf } from "../cases/mediation";
import type { Context } from "../context";
import { doneIn, doneWords } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, firstShown } from "../infrastructure/http/form";
import { readPage } from "../infrastructure/http/pagination";
import type { Route, Visit } from "../infrastructure/http/route";
import { invitationTexts } from "../invitations/invitation.texts";
import { signedInAccount } from "../invitations/signed-in-account.visit";
import { fieldErrors } from "../signatures/answer";
import { assignMediator } from "./assign-mediator";
import { ASSIGNMENT_FIELDS, readAssignment } from "./assignment";
import { assignmentPage, assignmentRefusal, type AssignmentForm } from "./assignment.page";
import { assignmentTexts } from "./assignment.texts";
import { mediationSection } from "./case-section.page";
import { mediationsPage } from "./mediations.page";
import { namedMediation } from "./named-mediation";

const ASSIGNMENT = "/console/mediations/:platform/:reference/assignment";

/** The list of mediations, and what officials do about them: they entrust each to somebody. */
export function mediationsRoutes(context: Context): Route<Permission>[] {
  const access = "assign-mediator";
  return [
    {
      method: "get",
      path: "/console/mediations",
      access: "look-at-mediations",
      localised: false,
      handle: (visit) => list(context, visit),
    },
    {
      method: "get",
      path: ASSIGNMENT,
      access,
      localised: false,
      handle: (visit) => showAssignment(context, visit, firstShown(visit, ASSIGNMENT_FIELDS)),
    },
    {
      method: "post",
      path: ASSIGNMENT,
      access,
      localised: false,
      handle: (visit) => assign(context, visit),
    },
  ];
}

/** How the mediation of a case stands, on the page of the case. */
export function mediationOnCase({ stores }: Context): FurtherCaseSection {
  return async ({ platformId, platform, reference, events }, language) => {
    const mediation = mediationOf(events);
    const history = mediation && (await stores.caseHistories.find(platformId, reference));
    if (!history) return undefined;
    const kept = await stores.mediations.find(history.caseId);
    return mediationSection({ platform, reference, mediation, kept }, language);
  };
}

async function list({ clock, queries }: Context, visit: Visit): Promise<void> {
  const { language, req, visitor } = visit;
  const isOver = req.query["state"] === "over";
  const mediatorId = visitor?.role === "mediator" ? visitor.accountId : undefined;
  const listed = await queries.mediations.list({ isOver, mediatorId }, readPage(req.query));
  const outcomes = mediatorId === undefined ? await queries.mediations.outcomes() : undefined;
  const facts = { listed, isOver, outcomes, now: clock.now() };
  const { joined } = invitationTexts[language];
  const done = doneWords({ joined }, doneIn(visit));
  await visit.render("mediations/list", { ...mediationsPage(facts, language), done });
}

async function showAssignment(
  context: Context,
  visit: Visit,
  form: AssignmentForm,
  status = 200,
): Promise<void> {
  const { platform, reference, kept } = await namedMediation(context, visit);
  const mediators = await context.queries.mediations.mediators();
  const current = kept?.assignments.at(-1);
  const facts = { platform: platform.slug, reference, current, mediators };
  const page = assignmentPage(facts, form, visit.language);
  await visit.render("mediations/assignment", page, status);
}

async function assign(context: Context, visit: Visit): Promise<void> {
  const { clock, config, inTransaction, stores } = context;
  const { language } = visit;
  const typed = entered(visit.req.body, ASSIGNMENT_FIELDS);
  const answer = readAssignment(typed);
  if (!answer.complete) {
    const errors = fieldErrors(answer, assignmentTexts[language].mistakes);
    return showAssignment(context, visit, { entered: typed, errors }, 422);
  }
  const { platform, reference } = await namedMediation(context, visit);
  const account = await signedInAccount(stores.accounts, visit);
  const command = { platform, reference, account, request: answer.value, baseUrl: config.baseUrl };
  const outcome = await inTransaction((tx) => assignMediator(tx, command, clock.now()));
  if (outcome.accepted) {
    visit.res.redirect(303, officialCaseAddress(platform.slug, reference));
    return;
  }
  if (outcome.refusal === "not-requested") throw new NotFound("mediation", reference);
  const { kept } = await namedMediation(context, visit);
  const refusal = assignmentRefusal(outcome.refusal, kept?.assignments.at(-1), language);
  await showAssignment(context, visit, { entered: typed, errors: [], refusal }, 409);
}
