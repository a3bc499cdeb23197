import type { Permission } from "../accounts/permission";
import { attachmentError } from "../attachments/attachment-words";
import { handIn } from "../attachments/hand-in";
import { ATTACHMENTS_FROM, receiveAttachment } from "../attachments/receive-attachment";
import type { Context } from "../context";
import { setCookie } from "../infrastructure/http/cookie";
import { NotFound } from "../infrastructure/http/errors";
import { entered, type Entered, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { fieldErrors } from "../signatures/answer";
import { CHOICE_FIELDS, readChoice } from "../signatures/commitment-choice";
import { choicePage, choicesPage } from "./commitment-choice.page";
import { choiceTexts } from "./commitment-choice.texts";
import { DRAFT_COOKIE } from "./draft-cookie";
import type { DelegationChange } from "./change-delegation";
import type { OpenDraft } from "./draft-entry";
import { commitmentsAddress, draftRoutes, openAddress } from "./draft-route";
import { ORGANISATION_FIELDS, readOrganisation } from "../signatures/organisation";
import { organisationPage } from "./organisation.page";
import { organisationTexts } from "./organisation.texts";
import { draftRefusal } from "./draft-refusal";
import { closedPage, standingPage } from "./refusal.page";
import { kept, saveAnswers } from "./save-answers";
import { readSignatory, SIGNATORY_FIELDS } from "../signatures/signatory";
import { DELEGATION_FIELD, DELEGATION_REMOVAL_FIELD, signatoryPage } from "./signatory.page";
import { tasksPage } from "./tasks.page";
import { signatoryTexts } from "./signatory.texts";
import { firstUnanswered, type DraftAnswers } from "./signing-draft";

/** The three steps that ask. What is typed is saved at once, also when something in it is wrong. */
export function signingStepsRoutes(context: Context): Route<Permission>[] {
  const atStep = draftRoutes(context, closedPage);
  return [
    atStep("get", "organisation", "", (visit, open) =>
      visit.render("signing/tasks", tasksPage(open, visit.language)),
    ),
    ...organisationRoutes(context),
    ...choiceRoutes(context),
    ...signatoryRoutes(context),
  ];
}

function organisationRoutes(context: Context): Route<Permission>[] {
  const { config, stores } = context;
  const atStep = draftRoutes(context, closedPage);
  const show = (visit: Visit, { token }: OpenDraft, form: FormState, status = 200) =>
    visit.render("signing/organisation", organisationPage(token, form, visit.language), status);

  return [
    atStep("get", "organisation", "/organisation", (visit, open) =>
      show(visit, open, untouched(open.draft.answers.organisation)),
    ),
    atStep("post", "organisation", "/organisation", async (visit, open) => {
      const { language } = visit;
      const typed = entered(visit.req.body, ORGANISATION_FIELDS);
      const answers = await save(context, visit, open, { organisation: kept(typed) });
      const answer = readOrganisation(typed);
      if (!answer.complete) {
        const errors = fieldErrors(answer, organisationTexts[language].mistakes);
        return show(visit, open, { entered: typed, errors }, 422);
      }
      const refused = await draftRefusal(stores, open.draft, answer.value);
      if (refused) {
        const way = { token: open.token, contact: config.mailFrom };
        return visit.render("signing/refusal", standingPage(refused, way, language), 409);
      }
      visit.redirect(openAddress(open.token, answers, open.codes));
    }),
  ];
}

function choiceRoutes(context: Context): Route<Permission>[] {
  const atStep = draftRoutes(context, closedPage);
  const show = (visit: Visit, open: OpenDraft, code: string, form: FormState, status = 200) => {
    const commitment = open.charter.charter.commitments.find((known) => known.code === code);
    if (!commitment) throw new NotFound("commitment", code);
    const page = choicePage(open.token, open.charter, commitment, form, visit.language);
    return visit.render("signing/commitment", page, status);
  };

  return [
    atStep("get", "commitments", "/commitments", (visit, { token, charter, draft }) => {
      const page = choicesPage(token, charter, draft.answers, visit.language);
      return visit.render("signing/commitments", page);
    }),
    atStep("get", "commitments", "/commitments/:code", (visit, open) => {
      const code = param(visit, "code");
      return show(visit, open, code, untouched(open.draft.answers.choices?.[code]));
    }),
    atStep("post", "commitments", "/commitments/:code", async (visit, open) => {
      const code = param(visit, "code");
      if (!open.codes.includes(code)) throw new NotFound("commitment", code);
      const typed = entered(visit.req.body, CHOICE_FIELDS);
      const answers = await save(context, visit, open, { choices: { [code]: kept(typed) } });
      const answer = readChoice(code, typed);
      if (!answer.complete) {
        const errors = fieldErrors(answer, choiceTexts[visit.language].mistakes);
        return show(visit, open, code, { entered: typed, errors }, 422);
      }
      visit.redirect(commitmentsAddress(open.token, firstUnanswered(answers, open.codes)));
    }),
  ];
}

function signatoryRoutes(context: Context): Route<Permission>[] {
  const atStep = draftRoutes(context, closedPage);
  const show = async (visit: Visit, { token, draft }: OpenDraft, form: FormState, status = 200) => {
    const { draftDelegations, signatureAttachments } = context.stores;
    const { correctsId } = draft;
    const kept = await draftDelegations.find(draft.id);
    const former =
      correctsId === undefined ? {} : await signatureAttachments.ofSignature(correctsId);
    const files = { kept, isLeftBehind: !kept && former.delegation !== undefined };
    const page = signatoryPage(token, form, files, visit.language);
    await visit.render("signing/signatory", page, status);
  };

  return [
    atStep("get", "signatory", "/signatory", (visit, open) =>
      show(visit, open, untouched(open.draft.answers.signatory)),
    ),
    {
      ...atStep("post", "signatory", "/signatory", async (visit, open) => {
        const { fields, reading } = await receiveAttachment(visit, DELEGATION_FIELD);
        const typed = entered(fields, SIGNATORY_FIELDS);
        const saving = { signatory: kept(typed) };
        const answers = reading?.acceptable
          ? await handIn(context, reading.file, (delegation) =>
              save(context, visit, open, saving, { delegation }),
            )
          : await save(context, visit, open, saving, removalOf(fields));
        const answer = readSignatory(typed);
        const t = signatoryTexts[visit.language];
        const message = attachmentError(reading, t.delegation, visit.language);
        if (!answer.complete || message !== undefined) {
          const wrong = fieldErrors(answer, t.mistakes);
          const errors =
            message === undefined ? wrong : [...wrong, { field: DELEGATION_FIELD, message }];
          return show(visit, open, { entered: typed, errors }, 422);
        }
        visit.redirect(openAddress(open.token, answers, open.codes));
      }),
      limits: [ATTACHMENTS_FROM],
    },
  ];
}

function removalOf(fields: unknown): DelegationChange | undefined {
  const isAsked = entered(fields, [DELEGATION_REMOVAL_FIELD])[DELEGATION_REMOVAL_FIELD] === "yes";
  return isAsked ? { delegation: undefined } : undefined;
}

/** Keeps what was typed, and the browser's way back as long; returns all answers as they are then. */
async function save(
  { clock, https, inTransaction }: Context,
  { res }: Visit,
  { token, draft }: OpenDraft,
  typed: DraftAnswers,
  change?: DelegationChange,
): Promise<DraftAnswers> {
  const saved = await inTransaction((tx) => saveAnswers(tx, token, typed, clock.now(), change));
  setCookie(res, DRAFT_COOKIE, token, https);
  return (saved ?? draft).answers;
}

function untouched(entered: Entered | undefined): FormState {
  return { entered: entered ?? {}, errors: [] };
}
