import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { setCookie } from "../infrastructure/http/cookie";
import { TooMany } from "../infrastructure/http/errors";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import type { Route, Visit } from "../infrastructure/http/route";
import { readCode } from "../infrastructure/one-time-code";
import { codeMistake, type CodeMistake } from "../signing/signing-code.page";
import { codePage } from "./code.page";
import { CODES_FROM, TRIES_FROM } from "./difficulty";
import { draftRoutes, tellGone, type OpenDraft } from "./draft-route";
import { openCase } from "./open-case";
import { checkPage, stepPage } from "./report.page";
import { sendCode } from "./send-code";
import { stepsTexts } from "./steps.texts";
import { VISIT_COOKIE } from "./visit-cookie";

/** From the report as it is read again to the case that the code opens. */
export function openingRoutes(context: Context): Route<Permission>[] {
  const atStep = draftRoutes(context);
  return [
    atStep("get", "check", "/check", async (visit, { token, difficulty, reading, ground }) => {
      if (!reading.complete) return;
      const files = await context.stores.difficultyAttachments.all(difficulty.id);
      const checked = { token, report: reading.report, ground, files };
      const page = checkPage(checked, UNTOUCHED, visit.language);
      return visit.render("difficulties/check", page);
    }),
    {
      ...atStep("post", "check", "/check", (visit, open) => send(context, visit, open)),
      limits: [CODES_FROM],
    },
    atStep("get", "code", "/code", (visit, open) => showCode(context, visit, open, UNTOUCHED)),
    {
      ...atStep("post", "code", "/code", (visit, open) => complete(context, visit, open)),
      limits: [TRIES_FROM],
    },
    {
      ...atStep("post", "code", "/code-request", (visit, open) => send(context, visit, open)),
      limits: [CODES_FROM],
    },
  ];
}

async function send(context: Context, visit: Visit, { token }: OpenDraft): Promise<void> {
  const { clock, config, inTransaction } = context;
  const command = { token, baseUrl: config.baseUrl };
  const sending = await inTransaction((tx) => sendCode(tx, command, clock.now()));
  if (sending.outcome === "too-many") {
    throw new TooMany("codes to one address", sending.retryAfter);
  }
  if (sending.outcome === "gone") return tellGone(context, visit);
  visit.redirect(`/cases/new/${token}/code`);
}

function showCode(
  { clock, config }: Context,
  visit: Visit,
  { token, difficulty, reading }: OpenDraft,
  form: FormState,
  status = 200,
): Promise<void> | void {
  if (!reading.complete) return;
  const { language, base } = visit;
  const facts = {
    address: `${base}/cases/new/${token}`,
    email: reading.report.contact.email,
    code: difficulty.code,
    hasMailbox: config.mailUrl === undefined,
    open: stepsTexts[language].openCase,
    now: clock.now(),
  };
  const code = codePage(facts, form, language);
  const step = stepPage("code", token, code.title, form, language);
  return visit.render("difficulties/code", { ...step, ...code }, status);
}

async function complete(context: Context, visit: Visit, open: OpenDraft): Promise<void> {
  const { clock, config, https, inTransaction } = context;
  const { token } = open;
  const typed = readCode(entered(visit.req.body, ["code"])["code"] ?? "");
  if (!typed) return tellMistake(context, visit, open, { outcome: "malformed" });
  const command = { token, typed, baseUrl: config.baseUrl };
  const opening = await inTransaction((tx) => openCase(tx, command, clock.now()));
  switch (opening.outcome) {
    case "opened":
      setCookie(visit.res, VISIT_COOKIE, opening.visit, https);
      visit.redirect(`/cases/${token}`);
      return;
    case "opened-already":
      visit.redirect(`/cases/${token}`);
      return;
    case "gone":
      return tellGone(context, visit);
    case "incomplete":
    case "refused":
      visit.redirect(`/cases/new/${token}/facts`);
      return;
    case "mistaken":
      return tellMistake(context, visit, open, opening.mistake);
  }
}

async function tellMistake(
  context: Context,
  visit: Visit,
  open: OpenDraft,
  mistake: CodeMistake,
): Promise<void> {
  const difficulty = await context.stores.difficulties.find(open.token, context.clock.now());
  const now = { ...open, difficulty: difficulty ?? open.difficulty };
  await showCode(context, visit, now, codeMistake(mistake, visit.language), 422);
}
