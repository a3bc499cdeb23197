import type { Permission } from "../accounts/permission";
import { decideRecording } from "../cases/case-recording";
import { startRules } from "../cases/missing-start";
import type { Context } from "../context";
import { entered, type Entered, type FormState } from "../infrastructure/http/form";
import type { Route, Visit } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { kept } from "../signing/save-answers";
import { fieldErrors } from "../signatures/answer";
import { difficultiesTexts } from "./difficulties.texts";
import { REPORTS_FROM } from "./difficulty";
import { draftRoutes, groundOf, type OpenDraft } from "./draft-route";
import { dateFields, familyEvents } from "./family-events";
import {
  CONTACT_FIELDS,
  FACT_FIELDS,
  PLATFORM_FIELDS,
  readContact,
  readFacts,
  readFamily,
  readPlatform,
} from "./report";
import { emptied, factName, questionPage } from "./report.page";
import { reportMistakeTexts } from "./report-mistake.texts";

type Question = "family" | "platform" | "facts" | "contact";

type Next = Question | "attachments" | "check";

/** From the first page to the last question. What is typed is saved at once, right or wrong. */
export function reportRoutes(context: Context): Route<Permission>[] {
  return [
    ...startRoutes(context),
    ...questionRoutes(context, "family", "platform"),
    ...questionRoutes(context, "platform", "facts"),
    ...questionRoutes(context, "facts", "attachments"),
    ...questionRoutes(context, "contact", "check"),
  ];
}

function startRoutes(context: Context): Route<Permission>[] {
  const { clock, stores } = context;
  const show = async (visit: Visit, status = 200) => {
    const t = difficultiesTexts[visit.language];
    const isOpen = (await groundOf(context, clock.now())) !== undefined;
    const page = { title: t.title, t, isOpen, action: `${visit.base}/cases/new` };
    await visit.render("difficulties/start", page, status);
  };
  const start = { path: "/cases/new", access: "everyone", localised: true } as const;
  return [
    { ...start, method: "get", handle: (visit) => show(visit) },
    {
      ...start,
      method: "post",
      limits: [REPORTS_FROM],
      async handle(visit) {
        if (!(await groundOf(context, clock.now()))) return show(visit, 409);
        const token = await stores.difficulties.open(visit.language, clock.now());
        visit.redirect(`/cases/new/${token}/family`);
      },
    },
  ];
}

function questionRoutes(context: Context, step: Question, next: Next): Route<Permission>[] {
  const atStep = draftRoutes(context);
  const show = (visit: Visit, open: OpenDraft, form: FormState, status = 200) => {
    const about = { token: open.token, family: familyOf(open) };
    const page = questionPage(step, about, open.ground, form, visit.language);
    return visit.render(`difficulties/${step}`, page, status);
  };
  return [
    atStep("get", step, `/${step}`, (visit, open) =>
      show(visit, open, emptied(open.difficulty.answers[step])),
    ),
    atStep("post", step, `/${step}`, async (visit, open) => {
      const typed = entered(visit.req.body, fieldsOf(step, open));
      await save(context, open.token, step, typed);
      const errors = await errorsOf(context, step, open, typed, visit);
      if (errors.length > 0) return show(visit, open, { entered: typed, errors }, 422);
      visit.redirect(`/cases/new/${open.token}/${next}`);
    }),
  ];
}

function familyOf({ difficulty }: OpenDraft): string {
  return difficulty.answers.family?.["family"] ?? "";
}

function fieldsOf(step: Question, open: OpenDraft): readonly string[] {
  if (step === "family") return ["family"];
  if (step === "platform") return PLATFORM_FIELDS;
  if (step === "contact") return CONTACT_FIELDS;
  const events = familyEvents(open.ground.charter.charter, familyOf(open));
  return [...FACT_FIELDS, ...dateFields(events)];
}

/** Beside the answers that are there, under a lock, so that two tabs do not undo each other. */
async function save(
  { clock, inTransaction }: Context,
  token: string,
  step: Question,
  typed: Entered,
): Promise<void> {
  const now = clock.now();
  await inTransaction(async ({ difficulties }) => {
    const draft = await difficulties.lock(token, now);
    if (!draft || draft.opened) return;
    await difficulties.save(draft.id, { ...draft.answers, [step]: kept(typed) }, now);
  });
}

async function errorsOf(
  context: Context,
  step: Question,
  { ground, difficulty }: OpenDraft,
  typed: Entered,
  { language }: Visit,
): Promise<FormState["errors"]> {
  const t = reportMistakeTexts[language];
  const { charter } = ground.charter;
  switch (step) {
    case "family":
      return fieldErrors(readFamily(charter, typed), t.familyMistakes);
    case "platform": {
      const slugs = new Set(ground.platforms.map(({ slug }) => slug));
      return fieldErrors(readPlatform(slugs, typed), t.platformMistakes);
    }
    case "contact":
      return fieldErrors(readContact(typed), t.contactMistakes);
    case "facts": {
      const family = difficulty.answers.family?.["family"] ?? "";
      const facts = readFacts(charter, family, typed, ground.now);
      if (!facts.complete) return fieldErrors(facts, t.factsMistakes);
      return startErrors(context, facts.value.events, ground.now, language);
    }
  }
}

/** What an import would refuse is told where it was typed. */
async function startErrors(
  { stores }: Context,
  events: Parameters<typeof decideRecording>[1]["events"],
  now: Date,
  language: Language,
): Promise<FormState["errors"]> {
  const t = reportMistakeTexts[language];
  const charters = (await stores.charters.all()).map(({ charter }) => charter);
  const decision = decideRecording([], { source: "reported", events }, charters, now);
  if (decision.accepted) return [];
  const stop = events[decision.place]?.type ?? "request-received";
  const starts = startRules(charters).get(stop)?.starts;
  const later = events.find(({ type }) => starts?.has(type))?.type;
  const message =
    later === undefined
      ? t.startMissing
      : t.orderWrong(factName(stop, language), factName(later, language));
  return [{ field: stop, message }];
}
