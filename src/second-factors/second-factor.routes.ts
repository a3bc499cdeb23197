import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { setCookie } from "../infrastructure/http/cookie";
import { TooMany } from "../infrastructure/http/errors";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import { withNext } from "../infrastructure/http/next-address";
import type { Route, Visit } from "../infrastructure/http/route";
import { readCode } from "../infrastructure/one-time-code";
import { SESSION_COOKIE } from "../sign-in/session-cookie";
import type { FactorProved, TooManyTries } from "./factor-tries";
import { factorCount, factorsOf } from "./factors";
import { knownVisitor, nextOf } from "./known-visitor";
import { readPasskeyAnswer, relyingParty, use } from "./passkey-ceremony";
import { proveByAuthenticator } from "./prove-by-authenticator";
import { proveByPasskey } from "./prove-by-passkey";
import { proveByRecoveryCode } from "./prove-by-recovery-code";
import { readRecoveryCode } from "./recovery-code";
import {
  codeMistake,
  passkeyMistake,
  recoveryCodeMistake,
  recoveryCodePage,
  secondFactorPage,
} from "./second-factor.page";

type Door = Pick<Route<Permission>, "access" | "localised">;

const DOOR: Door = { access: "prove-second-factor", localised: true };

/** Where a second factor is proved, at sign-in and again before a sensitive act. */
export function secondFactorRoutes(context: Context): Route<Permission>[] {
  return [
    {
      ...DOOR,
      method: "get",
      path: "/second-factor",
      handle: (visit) => show(context, visit, UNTOUCHED),
    },
    ...authenticatorCodeRoutes(context),
    ...passkeyRoutes(context),
    ...recoveryCodeRoutes(context),
  ];
}

function authenticatorCodeRoutes(context: Context): Route<Permission>[] {
  const { clock, inTransaction } = context;
  const path = "/second-factor/authenticator-code";
  return [
    { ...DOOR, method: "get", path, handle: backToChoice },
    {
      ...DOOR,
      method: "post",
      path,
      async handle(visit) {
        const { accountId, sessionId } = knownVisitor(visit);
        const { language } = visit;
        const code = readCode(entered(visit.req.body, ["code"])["code"] ?? "");
        const trial =
          code === undefined
            ? ({ outcome: "malformed" } as const)
            : await inTransaction((tx) =>
                proveByAuthenticator(tx, { accountId, sessionId, code }, clock.now()),
              );
        if (isOver(trial)) {
          goOn(context, visit, trial);
          return;
        }
        await show(context, visit, { entered: {}, errors: [codeMistake(trial, language)] }, 422);
      },
    },
  ];
}

function passkeyRoutes(context: Context): Route<Permission>[] {
  const { clock, config, inTransaction } = context;
  const path = "/second-factor/passkey";
  return [
    { ...DOOR, method: "get", path, handle: backToChoice },
    {
      ...DOOR,
      method: "post",
      path,
      async handle(visit) {
        const { accountId, sessionId } = knownVisitor(visit);
        const party = relyingParty(config.baseUrl);
        const answer = readPasskeyAnswer(
          entered(visit.req.body, ["credential"])["credential"] ?? "",
        );
        const command = answer && { accountId, sessionId, answer, party };
        const trial = command
          ? await inTransaction((tx) => proveByPasskey(tx, command, clock.now()))
          : ({ outcome: "refused" } as const);
        if (isOver(trial)) {
          goOn(context, visit, trial);
          return;
        }
        const errors = [passkeyMistake(visit.language)];
        await show(context, visit, { entered: {}, errors }, 422);
      },
    },
  ];
}

function recoveryCodeRoutes(context: Context): Route<Permission>[] {
  const { clock, inTransaction } = context;
  const path = "/second-factor/recovery-code";
  const showForm = (visit: Visit, form: FormState, status = 200) => {
    const page = recoveryCodePage(nextOf(visit), form, visit.language);
    return visit.render("second-factors/recovery-code", page, status);
  };
  return [
    { ...DOOR, method: "get", path, handle: (visit) => showForm(visit, UNTOUCHED) },
    {
      ...DOOR,
      method: "post",
      path,
      async handle(visit) {
        const { accountId, sessionId } = knownVisitor(visit);
        const typed = entered(visit.req.body, ["code"]);
        const code = readRecoveryCode(typed["code"] ?? "");
        const trial =
          code === undefined
            ? ({ outcome: "malformed" } as const)
            : await inTransaction((tx) =>
                proveByRecoveryCode(tx, { accountId, sessionId, code }, clock.now()),
              );
        if (isOver(trial)) {
          goOn(context, visit, trial);
          return;
        }
        const errors = [recoveryCodeMistake(trial.outcome, visit.language)];
        await showForm(visit, { entered: typed, errors }, 422);
      },
    },
  ];
}

/** An account without any factor is led to the choice of its first one. */
async function show(
  { config, stores }: Context,
  visit: Visit,
  form: FormState,
  status = 200,
): Promise<void> {
  const { accountId, provedAt, sessionId } = knownVisitor(visit);
  const next = nextOf(visit);
  const factors = await factorsOf(stores, accountId);
  if (factorCount(factors) === 0) {
    visit.redirect(withNext("/second-factor/new", next));
    return;
  }
  const { authenticator, passkeys } = factors;
  const ceremony =
    passkeys.length > 0 ? await use(relyingParty(config.baseUrl), passkeys) : undefined;
  if (ceremony) await stores.passkeyChallenges.set(sessionId, ceremony.challenge);
  const facts = {
    next,
    isAgain: provedAt !== undefined,
    hasAuthenticator: authenticator !== undefined,
    passkeyOptions: ceremony?.options,
    isTrial: config.mailUrl === undefined,
  };
  await visit.render("second-factors/prove", secondFactorPage(facts, form, visit.language), status);
}

/** What a form was sent to is asked for again by a reload, or in another language. */
function backToChoice(visit: Visit): void {
  visit.redirect(withNext("/second-factor", nextOf(visit)));
}

function isOver<Trial extends { readonly outcome: string }>(
  trial: Trial,
): trial is Extract<Trial, FactorProved | TooManyTries> {
  return trial.outcome === "proved" || trial.outcome === "too-many-tries";
}

/** To the page that asked for the proof, else to the desk; too many tries end here. */
function goOn({ https }: Context, visit: Visit, trial: FactorProved | TooManyTries): void {
  if (trial.outcome === "too-many-tries") throw new TooMany("factor tries", trial.retryAfter);
  setCookie(visit.res, SESSION_COOKIE, trial.sessionToken, https);
  visit.res.redirect(303, nextOf(visit) ?? `${visit.base}/signed-in`);
}
