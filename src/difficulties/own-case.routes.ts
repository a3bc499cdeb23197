import type { Permission } from "../accounts/permission";
import { caseClocks } from "../cases/case-clocks";
import type { Context } from "../context";
import { readCookie, setCookie } from "../infrastructure/http/cookie";
import { TooMany } from "../infrastructure/http/errors";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { readCode } from "../infrastructure/one-time-code";
import { fieldErrors } from "../signatures/answer";
import { keepUnlisted } from "../signing/draft-route";
import { codeMistake, type CodeMistake } from "../signing/signing-code.page";
import { codePage } from "./code.page";
import { CODES_FROM, TRIES_FROM, type Difficulty, type OpenedCase } from "./difficulty";
import { tellGone } from "./draft-route";
import { FOLLOW_UP_ANSWERS, openFollowUp } from "./follow-up";
import { ownCasePage, type OwnCaseFacts, type OwnCaseNews } from "./own-case.page";
import { ownCaseTexts } from "./own-case.texts";
import { recordSellerAct } from "./record-seller-act";
import { readContact } from "./report";
import { readSellerAct, SELLER_ACTS, type SellerAct } from "./seller-act";
import { sendCode } from "./send-code";
import { tryCode } from "./try-code";
import { VISIT_COOKIE } from "./visit-cookie";

/** A case behind its link, and what its seller's browser has proved. */
interface AtCase {
  readonly token: string;
  readonly difficulty: Difficulty;
  readonly opened: OpenedCase;
  readonly isAdmitted: boolean;
}

/** The seller's page of a case: a link, and a code that is mailed. */
export function ownCaseRoutes(context: Context): Route<Permission>[] {
  const at = caseRoutes(context);
  const back = (visit: Visit, { token }: AtCase): Promise<void> => {
    visit.redirect(`/cases/${token}`);
    return Promise.resolve();
  };
  return [
    at("get", "", (visit, own) =>
      own.isAdmitted
        ? showCase(context, visit, own, { ...UNTOUCHED, done: doneIn(visit) })
        : showAccess(visit, own),
    ),
    at("get", "/code", (visit, own) =>
      own.isAdmitted ? back(visit, own) : showCode(context, visit, own, UNTOUCHED),
    ),
    { ...at("post", "/code", (visit, own) => enter(context, visit, own)), limits: [TRIES_FROM] },
    at("get", "/code-request", back),
    {
      ...at("post", "/code-request", (visit, own) => send(context, visit, own)),
      limits: [CODES_FROM],
    },
    ...[...SELLER_ACTS, "follow-up"].map((act) => at("get", `/${act}`, back)),
    ...SELLER_ACTS.map((act) =>
      at("post", `/${act}`, (visit, own) =>
        own.isAdmitted ? record(context, visit, own, act) : back(visit, own),
      ),
    ),
    at("post", "/follow-up", (visit, own) =>
      own.isAdmitted ? followUp(context, visit, own) : back(visit, own),
    ),
  ];
}

function caseRoutes({ clock, https, stores }: Context) {
  return (
    method: Route["method"],
    path: string,
    handle: (visit: Visit, own: AtCase) => Promise<void> | void,
  ): Route<Permission> => ({
    method,
    path: `/cases/:token${path}`,
    access: "everyone",
    localised: true,
    async handle(visit) {
      keepUnlisted(visit);
      const token = param(visit, "token");
      const now = clock.now();
      const difficulty = await stores.difficulties.find(token, now);
      if (!difficulty?.opened) return tellGone(visit);
      const cookie = readCookie(visit.req, VISIT_COOKIE, https) ?? "";
      const isAdmitted = await stores.difficultyVisits.isAdmitted(cookie, difficulty.id, now);
      await handle(visit, { token, difficulty, opened: difficulty.opened, isAdmitted });
    },
  });
}

function doneIn({ req }: Visit): string | undefined {
  return entered(req.query, ["done"])["done"];
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
    now,
  };
}

async function record(context: Context, visit: Visit, own: AtCase, act: SellerAct): Promise<void> {
  const { clock, inTransaction } = context;
  const t = ownCaseTexts[visit.language];
  const typed = entered(visit.req.body, [act]);
  const answer = readSellerAct(act, typed);
  if (!answer.complete) {
    const errors = fieldErrors(answer, t.mistakes);
    return showCase(context, visit, own, { entered: typed, errors }, 422);
  }
  const { difficulty, opened } = own;
  const command = { act, opened, difficultyId: difficulty.id, words: answer.value };
  const outcome = await inTransaction((tx) => recordSellerAct(tx, command, clock.now()));
  if (outcome.accepted) {
    visit.redirect(`/cases/${own.token}?done=${act}`);
    return;
  }
  const known: Readonly<Record<string, string>> = t.refusals;
  const refusal = known[outcome.refusal] ?? t.refusals.other;
  await showCase(context, visit, own, { entered: typed, errors: [], refusal }, 409);
}

async function followUp(context: Context, visit: Visit, own: AtCase): Promise<void> {
  const { clock, inTransaction } = context;
  const now = clock.now();
  const typed = entered(visit.req.body, ["kept"]);
  const answer = FOLLOW_UP_ANSWERS.find((known) => known === typed["kept"]);
  if (!answer) {
    const message = ownCaseTexts[visit.language].mistakes["answer-missing"];
    const errors = [{ field: "kept", message }];
    return showCase(context, visit, own, { entered: typed, errors }, 422);
  }
  const { file, followUps } = await caseFacts(context, visit, own);
  const moment = openFollowUp(file.events, followUps, now);
  if (moment) {
    const given = { moment, answer };
    await inTransaction((tx) =>
      tx.difficultyAdditions.answerFollowUp(own.difficulty.id, given, now),
    );
  }
  visit.redirect(`/cases/${own.token}?done=follow-up`);
}
