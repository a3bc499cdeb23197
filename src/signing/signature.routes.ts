import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { clearCookie } from "../infrastructure/http/cookie";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import type { Route, Visit } from "../infrastructure/http/route";
import { readCode } from "../infrastructure/one-time-code";
import { AGREEMENT_FIELDS, readAgreement } from "./agreement";
import { fieldErrors } from "../signatures/answer";
import { DRAFT_COOKIE } from "./draft-cookie";
import { writtenStatement } from "./draft-reading";
import { statementRoutes, type ReadyVisit } from "./draft-route";
import { closedPage, refusalPage, type JourneyRefusal } from "./refusal.page";
import { requestCode } from "./request-code";
import { reviewPage } from "./review.page";
import { reviewTexts } from "./review.texts";
import { signCharter } from "./sign-charter";
import { CODES_FROM, TRIES_FROM, type SigningCode } from "./signing-code";
import { codeMistake, codePage, type CodeMistake } from "./signing-code.page";
import { tryCode } from "./try-code";

const CODE_FIELDS = ["code", "statement_sha256"];

/** More of a browser's description proves nothing. */
const AGENT_LIMIT = 500;

/** From the statement as it is read to the moment it is signed. */
export function signatureRoutes(context: Context): Route<Permission>[] {
  return [...reviewRoutes(context), ...codeRoutes(context)];
}

function reviewRoutes(context: Context): Route<Permission>[] {
  const atStatement = statementRoutes(context, closedPage);
  const show = async (visit: Visit, ready: ReadyVisit, form: FormState, status = 200) => {
    const delegation = await context.stores.draftDelegations.find(ready.draft.id);
    const page = reviewPage({ ...ready, delegation }, form, visit.language);
    await visit.render("signing/review", page, status);
  };

  return [
    atStatement("get", "/review", (visit, ready) => show(visit, ready, UNTOUCHED)),
    {
      ...atStatement("post", "/review", async (visit, ready) => {
        const { language } = visit;
        const typed = entered(visit.req.body, AGREEMENT_FIELDS);
        const { sha256 } = writtenStatement(ready, language);
        if (typed["statement_sha256"] !== sha256) {
          return refuse(context, visit, ready, { outcome: "changed-since-read" });
        }
        const answer = readAgreement(typed, ready.declaration.signatory);
        if (!answer.complete) {
          const errors = fieldErrors(answer, reviewTexts[language].mistakes);
          return show(visit, ready, { entered: typed, errors }, 422);
        }
        await sendCode(context, visit, ready, { statementSha256: sha256, language });
      }),
      limits: [CODES_FROM],
    },
  ];
}

function codeRoutes(context: Context): Route<Permission>[] {
  const { clock, inTransaction, stores } = context;
  const atStatement = statementRoutes(context, closedPage);

  return [
    atStatement("get", "/code", (visit, ready) => showCode(context, visit, ready, UNTOUCHED)),
    {
      ...atStatement("post", "/code", async (visit, ready) => {
        const typed = entered(visit.req.body, CODE_FIELDS);
        const digits = readCode(typed["code"] ?? "");
        if (!digits) return tellMistake(context, visit, ready, { outcome: "malformed" });
        const { draft, token } = ready;
        const attempt = { draftId: draft.id, token, purpose: "sign", typed: digits } as const;
        const trial = await inTransaction((tx) => tryCode(tx, attempt, clock.now()));
        if (trial.outcome !== "right") return tellMistake(context, visit, ready, trial);
        await sign(context, visit, ready, trial.code, typed["statement_sha256"] ?? "");
      }),
      limits: [TRIES_FROM],
    },
    atStatement("get", "/code-request", (visit, ready) => {
      visit.redirect(`/signing/${ready.token}/code`);
    }),
    {
      ...atStatement("post", "/code-request", async (visit, ready) => {
        const former = await stores.signingCodes.latest(ready.draft.id, "sign");
        if (former) await sendCode(context, visit, ready, former);
        else visit.redirect(`/signing/${ready.token}/review`);
      }),
      limits: [CODES_FROM],
    },
  ];
}

async function sendCode(
  context: Context,
  visit: Visit,
  ready: ReadyVisit,
  { statementSha256, language }: Pick<SigningCode, "statementSha256" | "language">,
): Promise<void> {
  const { clock, config, inTransaction } = context;
  const { token } = ready;
  const command = { token, statementSha256, language, baseUrl: config.baseUrl };
  const sending = await inTransaction((tx) => requestCode(tx, command, clock.now()));
  if (sending.outcome === "sent") visit.redirect(`/signing/${token}/code`);
  else await refuse(context, visit, ready, sending);
}

async function sign(
  context: Context,
  visit: Visit,
  ready: ReadyVisit,
  code: SigningCode,
  statementSha256: string,
): Promise<void> {
  const { clock, config, https, inTransaction } = context;
  const { req, res } = visit;
  const { token } = ready;
  const userAgent = req.get("user-agent")?.slice(0, AGENT_LIMIT);
  const connection = { ipAddress: req.ip, userAgent };
  const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
  const command = { token, code, statementSha256, connection, service };
  const signing = await inTransaction((tx) => signCharter(tx, command, clock.now()));
  switch (signing.outcome) {
    case "signed":
      clearCookie(res, DRAFT_COOKIE, https);
      {
        visit.redirect(`/signing/${token}/receipt`);
        return;
      }
    case "code-ended":
      return tellMistake(context, visit, ready, { outcome: "ended" });
    case "superseded": {
      visit.redirect(`/signing/${token}`);
      return;
    }
    case "changed-since-read":
    case "refused":
      return refuse(context, visit, ready, signing);
  }
}

/** The code that counts is the one sent last, as long as it is for the statement and the address as they are now. */
async function showCode(
  { clock, config, stores }: Context,
  visit: Visit,
  ready: ReadyVisit,
  form: FormState,
  status = 200,
): Promise<void> {
  const code = await stores.signingCodes.latest(ready.draft.id, "sign");
  if (!code || !isCurrent(code, ready)) {
    visit.redirect(`/signing/${ready.token}/review`);
    return;
  }
  const facts = { ...ready, code, hasMailbox: config.mailUrl === undefined };
  const page = codePage(facts, form, visit.language, clock.now());
  await visit.render("signing/code", page, status);
}

function isCurrent({ email, language, statementSha256 }: SigningCode, ready: ReadyVisit): boolean {
  const { sha256 } = writtenStatement(ready, language);
  return sha256 === statementSha256 && email === ready.declaration.signatory.email;
}

function tellMistake(
  context: Context,
  visit: Visit,
  ready: ReadyVisit,
  mistake: CodeMistake,
): Promise<void> {
  return showCode(context, visit, ready, codeMistake(mistake, visit.language), 422);
}

async function refuse(
  { clock, config }: Context,
  visit: Visit,
  { token }: ReadyVisit,
  refusal: JourneyRefusal,
): Promise<void> {
  const facts = { token, contact: config.mailFrom, now: clock.now() };
  const page = refusalPage(refusal, facts, visit.language);
  if (refusal.outcome === "too-many-codes") {
    visit.res.set("Retry-After", String(refusal.retryAfter));
    return visit.render("signing/refusal", page, 429);
  }
  await visit.render("signing/refusal", page, 409);
}
