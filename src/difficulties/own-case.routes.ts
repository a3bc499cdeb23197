import type { Permission } from "../accounts/permission";
import { attachmentError } from "../attachments/attachment-words";
import { handIn } from "../attachments/hand-in";
import type { AttachmentReading } from "../attachments/read-attachment";
import { ATTACHMENTS_FROM, receiveAttachment } from "../attachments/receive-attachment";
import type { SealedAttachment } from "../attachments/sealed-attachment";
import { caseClocks } from "../cases/case-clocks";
import type { Context } from "../context";
import { doneIn, withDone } from "../infrastructure/http/done";
import { entered, UNTOUCHED, type FieldError } from "../infrastructure/http/form";
import type { Route, Visit } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { fieldErrors } from "../signatures/answer";
import { caseAttachmentsTexts } from "./case-attachments.texts";
import { FOLLOW_UP_ANSWERS, openFollowUp } from "./follow-up";
import { giveFollowUp } from "./give-follow-up";
import { handOverAttachment } from "./hand-over-attachment";
import { backToCase, caseRoutes, onlyAdmitted, type AtCase } from "./own-case-route";
import { ownCasePage, type OwnCaseFacts, type OwnCaseNews } from "./own-case.page";
import { ownCaseTexts } from "./own-case.texts";
import { reachOf } from "./reach";
import { recordSellerAct, type SellerActOutcome } from "./record-seller-act";
import {
  attachmentField,
  isWritten,
  readSellerAct,
  SELLER_ACTS,
  type SellerAct,
} from "./seller-act";
import { sellerActTexts } from "./seller-act.texts";

/** The seller's page of a case: a link, and a code that is mailed. */
export function ownCaseRoutes(context: Context): Route<Permission>[] {
  const at = caseRoutes(context);
  return [
    at("get", "", (visit, own) =>
      own.isAdmitted
        ? showCase(context, visit, own, { ...UNTOUCHED, done: doneIn(visit) })
        : showAccess(visit, own),
    ),
    ...[...SELLER_ACTS, "follow-up"].map((act) => at("get", `/${act}`, backToCase)),
    ...SELLER_ACTS.map((act) => ({
      ...at(
        "post",
        `/${act}`,
        onlyAdmitted((visit, own) => record(context, visit, own, act)),
      ),
      limits: isWritten(act) ? [ATTACHMENTS_FROM] : [],
    })),
    at(
      "post",
      "/follow-up",
      onlyAdmitted((visit, own) => followUp(context, visit, own)),
    ),
    {
      ...at(
        "get",
        "/attachments/:id",
        onlyAdmitted((visit, own) => handOverAttachment(context, visit, own.difficulty.id)),
      ),
      downloads: true,
    },
  ];
}

function showAccess(visit: Visit, { token, difficulty }: AtCase): Promise<void> {
  const t = ownCaseTexts[visit.language];
  const page = {
    title: t.accessTitle,
    t,
    isErased: difficulty.answers.contact === undefined,
    action: `${visit.base}/cases/${token}/code-request`,
  };
  return visit.render("difficulties/access", page);
}

async function showCase(
  context: Context,
  visit: Visit,
  own: AtCase,
  news: OwnCaseNews,
  status = 200,
): Promise<void> {
  const page = ownCasePage(await caseFacts(context, visit, own), news, visit.language);
  await visit.render("difficulties/case", page, status);
}

async function caseFacts(
  { clock, queries, stores }: Context,
  { base }: Visit,
  { token, difficulty, opened }: AtCase,
): Promise<OwnCaseFacts> {
  const now = clock.now();
  const { platform, reference } = opened;
  const file = await queries.caseFiles.find(platform.slug, reference);
  if (!file) throw new Error(`the case ${reference} has no event`);
  const takings = (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  return {
    address: `${base}/cases/${token}`,
    difficulty,
    opened,
    file,
    clocks: caseClocks(file.events, await stores.charters.all(), takings, now),
    additions: await stores.difficultyAdditions.all(difficulty.id),
    followUps: await stores.difficultyAdditions.followUps(difficulty.id),
    files: await stores.difficultyAttachments.all(difficulty.id),
    reach: await reachOf(stores, platform),
    now,
  };
}

async function record(context: Context, visit: Visit, own: AtCase, act: SellerAct): Promise<void> {
  const { clock, inTransaction } = context;
  const t = sellerActTexts[visit.language];
  const { typed, reading } = await received(visit, act);
  const answer = readSellerAct(act, typed);
  const errors = [
    ...fieldErrors(answer, t.mistakes),
    ...attachmentErrors(act, reading, answer.complete, visit.language),
  ];
  if (!answer.complete || errors.length > 0) {
    return showCase(context, visit, own, { entered: typed, errors }, 422);
  }
  const command = { act, token: own.token, words: answer.value };
  const recorded = (attachment?: SealedAttachment) =>
    inTransaction((tx) => recordSellerAct(tx, { ...command, attachment }, clock.now()));
  const outcome: SellerActOutcome = reading?.acceptable
    ? await handIn(context, reading.file, recorded)
    : await recorded();
  if (outcome.accepted) {
    visit.redirect(withDone(`/cases/${own.token}`, act));
    return;
  }
  const known: Readonly<Record<string, string>> = t.refusals;
  const refusal = known[outcome.refusal] ?? t.refusals.other;
  await showCase(context, visit, own, { entered: typed, errors: [], refusal }, 409);
}

/** What was typed for an act, with the file where one may come with it. */
async function received(visit: Visit, act: SellerAct) {
  if (!isWritten(act)) return { typed: entered(visit.req.body, [act]), reading: undefined };
  const { fields, reading } = await receiveAttachment(visit, attachmentField(act));
  return { typed: entered(fields, [act]), reading };
}

/** A file that came with something else that is wrong is not kept: that is said where it was chosen. */
function attachmentErrors(
  act: SellerAct,
  reading: AttachmentReading | undefined,
  isElseRight: boolean,
  language: Language,
): readonly FieldError[] {
  const t = caseAttachmentsTexts[language];
  const lost = reading?.acceptable && !isElseRight ? t.again : undefined;
  const message = attachmentError(reading, t.file, language) ?? lost;
  return message === undefined ? [] : [{ field: attachmentField(act), message }];
}

async function followUp(context: Context, visit: Visit, own: AtCase): Promise<void> {
  const { clock, inTransaction } = context;
  const now = clock.now();
  const typed = entered(visit.req.body, ["kept"]);
  const answer = FOLLOW_UP_ANSWERS.find((known) => known === typed["kept"]);
  if (!answer) {
    const message = sellerActTexts[visit.language].mistakes["answer-missing"];
    const errors = [{ field: "kept", message }];
    return showCase(context, visit, own, { entered: typed, errors }, 422);
  }
  const { file, followUps } = await caseFacts(context, visit, own);
  const moment = openFollowUp(file.events, followUps, now);
  if (moment) {
    const given = { moment, answer };
    await inTransaction((tx) => giveFollowUp(tx, own.difficulty.id, given, now));
  }
  visit.redirect(withDone(`/cases/${own.token}`, "follow-up"));
}
