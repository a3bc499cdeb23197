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
import { backToCase, caseRoutes, type AtCase } from "./own-case-route";
import { ownCaseTexts } from "./own-case.texts";
import { readContact } from "./report";
import { sendCode } from "./send-code";
import { tryCode } from "./try-code";
import { VISIT_COOKIE } from "./visit-cookie";

/** The code without which the link of a case opens nothing. */
export function ownCaseDoorRoutes(context: Context): Route<Permission>[] {
  const at = caseRoutes(context);
  return [
    at("get", "/code", (visit, own) =>
      own.isAdmitted ? backToCase(visit, own) : showCode(context, visit, own, UNTOUCHED),
    ),
    { ...at("post", "/code", (visit, own) => enter(context, visit, own)), limits: [TRIES_FROM] },
    at("get", "/code-request", backToCase),
    {
      ...at("post", "/code-request", (visit, own) => send(context, visit, own)),
      limits: [CODES_FROM],
    },
  ];
}

async function send(context: Context, visit: Visit, { token }: AtCase): Promise<void> {
  const { clock, config, inTransaction } = context;
  const command = { token, baseUrl: config.baseUrl };
  const sending = await inTransaction((tx) => sendCode(tx, command, clock.now()));
  if (sending.outcome === "too-many") {
    throw new TooMany("codes to one address", sending.retryAfter);
  }
  visit.redirect(`/cases/${token}${sending.outcome === "sent" ? "/code" : ""}`);
}

async function showCode(
  { clock, config }: Context,
  visit: Visit,
  { token, difficulty }: AtCase,
  form: FormState,
  status = 200,
): Promise<void> {
  const { language, base } = visit;
  const contact = readContact(difficulty.answers.contact ?? {});
  const facts = {
    address: `${base}/cases/${token}`,
    // Whoever has the link alone does not learn the address behind it.
    email: masked(contact.complete ? contact.value.email : ""),
    code: difficulty.code,
    hasMailbox: config.mailUrl === undefined,
    open: ownCaseTexts[language].enter,
    now: clock.now(),
  };
  await visit.render("difficulties/code", codePage(facts, form, language), status);
}

/** "marie@boutique.example" → "m…@boutique.example" */
function masked(email: string): string {
  return `${email.charAt(0)}…${email.slice(email.lastIndexOf("@"))}`;
}

async function enter(context: Context, visit: Visit, own: AtCase): Promise<void> {
  const { clock, https, inTransaction } = context;
  const { token } = own;
  const now = clock.now();
  const typed = readCode(entered(visit.req.body, ["code"])["code"] ?? "");
  const trial = await inTransaction(async (tx) => {
    const difficulty = await tx.difficulties.lock(token, now);
    if (!typed || !difficulty) return { mistake: { outcome: "malformed" } as CodeMistake };
    const mistake = await tryCode(tx, difficulty, { token, typed }, now);
    return mistake ? { mistake } : { visit: await tx.difficultyVisits.admit(difficulty.id, now) };
  });
  if (trial.mistake) {
    const difficulty = await context.stores.difficulties.find(token, now);
    const current = { ...own, difficulty: difficulty ?? own.difficulty };
    return showCode(context, visit, current, codeMistake(trial.mistake, visit.language), 422);
  }
  setCookie(visit.res, VISIT_COOKIE, trial.visit, https);
  visit.redirect(`/cases/${token}`);
}
