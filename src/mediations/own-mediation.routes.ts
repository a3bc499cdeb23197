import type { Permission } from "../accounts/permission";
import { caseClocks } from "../cases/case-clocks";
import type { Context } from "../context";
import { handOverAttachment } from "../difficulties/hand-over-attachment";
import { doneIn, doneWords, withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, firstShown, UNTOUCHED } from "../infrastructure/http/form";
import type { Route, Visit } from "../infrastructure/http/route";
import { signedInAccount } from "../invitations/signed-in-account.visit";
import { fieldErrors } from "../signatures/answer";
import { addNote } from "./add-note";
import { ownMediationAddress } from "./mediation-mail";
import { namedMediation } from "./named-mediation";
import { NOTE_FIELDS, readNote } from "./note";
import { OUTCOME_FIELDS, readOutcome } from "./outcome";
import { outcomePage, outcomeRefusal, type OutcomeForm } from "./outcome.page";
import { outcomeTexts } from "./outcome.texts";
import {
  ownMediationPage,
  type OwnMediationFacts,
  type OwnMediationNews,
} from "./own-mediation.page";
import { ownMediationTexts } from "./own-mediation.texts";
import { recordOpening } from "./record-opening";
import { recordOutcome } from "./record-outcome";

const PATH = "/console/mediations/:platform/:reference";

/** A case at the desk of its mediator. Of any other case they learn not even that it is there. */
export function ownMediationRoutes(context: Context): Route<Permission>[] {
  const at = (
    method: Route["method"],
    path: string,
    handle: (visit: Visit, own: AtMediation) => Promise<void>,
  ): Route<Permission> => ({
    method,
    path: PATH + path,
    access: "mediate",
    localised: false,
    handle: async (visit) => handle(visit, await ownMediation(context, visit)),
  });
  return [
    at("get", "", (visit, own) => {
      const done = doneWords(ownMediationTexts[visit.language].done, doneIn(visit));
      return show(context, visit, own, { ...firstShown(visit, NOTE_FIELDS), done });
    }),
    {
      ...at("get", "/attachments/:id", async (visit, { platform, reference }) => {
        const difficulty = await context.stores.difficulties.ofCase(platform.id, reference);
        if (!difficulty) throw new NotFound("attachment", reference);
        await handOverAttachment(context, visit, difficulty.id);
      }),
      downloads: true,
    },
    at("post", "/opening", (visit, own) => open(context, visit, own)),
    at("post", "/notes", (visit, own) => note(context, visit, own)),
    at("get", "/outcome", (visit, own) => {
      const form = firstShown(visit, OUTCOME_FIELDS);
      return visit.render("mediations/outcome", outcomePage(own.names, form, visit.language));
    }),
    at("post", "/outcome", (visit, own) => close(context, visit, own)),
  ];
}

type AtMediation = Awaited<ReturnType<typeof ownMediation>>;

async function ownMediation(context: Context, visit: Visit) {
  const account = await signedInAccount(context.stores.accounts, visit);
  const { kept, ...named } = await namedMediation(context, visit);
  const { platform, reference } = named;
  if (!kept || kept.assignments.at(-1)?.mediator.id !== account.id) {
    throw new NotFound("mediation of one's own", reference);
  }
  const names = { platform: platform.slug, reference };
  return { ...named, kept, mediatorId: account.id, names };
}

async function show(
  context: Context,
  visit: Visit,
  own: AtMediation,
  news: OwnMediationNews,
  status = 200,
): Promise<void> {
  const page = ownMediationPage(await factsOf(context, own), news, visit.language);
  await visit.render("mediations/own", page, status);
}

async function factsOf(
  { clock, stores }: Context,
  { file, mediation, caseId, platform, reference, mediatorId, kept }: AtMediation,
): Promise<OwnMediationFacts> {
  const now = clock.now();
  const takings = (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const difficulty = await stores.difficulties.ofCase(platform.id, reference);
  return {
    file,
    clocks: caseClocks(file.events, await stores.charters.all(), takings, now),
    mediation,
    kept,
    contactAgreed: kept.contactAgreed,
    difficulty,
    additions: difficulty ? await stores.difficultyAdditions.all(difficulty.id) : [],
    attachments: difficulty ? await stores.difficultyAttachments.all(difficulty.id) : [],
    representatives: await stores.representatives.ofPlatform(platform.id),
    notes: await stores.mediationNotes.all({ caseId, mediatorId }),
    now,
  };
}

async function open(context: Context, visit: Visit, own: AtMediation): Promise<void> {
  const { clock, config, inTransaction } = context;
  const { platform, reference, mediatorId } = own;
  const command = { platform, reference, mediatorId, baseUrl: config.baseUrl };
  const outcome = await inTransaction((tx) => recordOpening(tx, command, clock.now()));
  if (outcome.accepted) {
    goBack(visit, own, "opening");
    return;
  }
  if (outcome.refusal === "not-own") throw new NotFound("mediation of one's own", reference);
  const refusal = ownMediationTexts[visit.language].refusals[outcome.refusal];
  await show(context, visit, own, { ...UNTOUCHED, refusal }, 409);
}

async function note(context: Context, visit: Visit, own: AtMediation): Promise<void> {
  const { clock, inTransaction } = context;
  const now = clock.now();
  const typed = entered(visit.req.body, NOTE_FIELDS);
  const answer = readNote(typed, now);
  if (!answer.complete) {
    const errors = fieldErrors(answer, ownMediationTexts[visit.language].mistakes);
    return show(context, visit, own, { entered: typed, errors }, 422);
  }
  const command = { own, note: answer.value };
  const isKept = await inTransaction((tx) => addNote(tx, command, now));
  if (!isKept) throw new NotFound("mediation of one's own", own.reference);
  goBack(visit, own, "note");
}

async function close(context: Context, visit: Visit, own: AtMediation): Promise<void> {
  const { clock, config, inTransaction } = context;
  const { language } = visit;
  const { platform, reference, mediatorId, names } = own;
  const typed = entered(visit.req.body, OUTCOME_FIELDS);
  const again = (form: Partial<OutcomeForm>, status: number) => {
    const page = outcomePage(names, { ...UNTOUCHED, entered: typed, ...form }, language);
    return visit.render("mediations/outcome", page, status);
  };
  const now = clock.now();
  const answer = readOutcome(typed, now);
  if (!answer.complete) {
    return again({ errors: fieldErrors(answer, outcomeTexts[language].mistakes) }, 422);
  }
  const command = { platform, reference, mediatorId, event: answer.value, baseUrl: config.baseUrl };
  const outcome = await inTransaction((tx) => recordOutcome(tx, command, now));
  if (outcome.accepted) {
    goBack(visit, own, "outcome");
    return;
  }
  if (outcome.refusal === "not-own") throw new NotFound("mediation of one's own", reference);
  await again(outcomeRefusal(outcome, language), 409);
}

function goBack({ res }: Visit, { names }: AtMediation, done: string): void {
  res.redirect(303, withDone(ownMediationAddress(names.platform, names.reference), done));
}
