import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { setCookie } from "../infrastructure/http/cookie";
import { TooMany } from "../infrastructure/http/errors";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import { withNext } from "../infrastructure/http/next-address";
import type { Route, Visit, Visitor } from "../infrastructure/http/route";
import { readCode } from "../infrastructure/one-time-code";
import { SESSION_COOKIE } from "../sign-in/session-cookie";
import type { FactorProved, TooManyTries } from "./factor-tries";
import { factorCount, factorsOf } from "./factors";
import { knownVisitor, nextOf } from "./known-visitor.visit";
import { readPasskeyAnswer, relyingParty, use } from "./passkey-ceremony";
import { proveAgain } from "./prove-again";
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
  const codeOf = ({ req }: Visit) => readCode(entered(req.body, ["code"])["code"] ?? "");
  return [
    { ...DOOR, method: "get", path, handle: backToChoice },
    proofRoute(context, {
      path,
      proofOf: codeOf,
      async attempt(visit, { accountId, sessionId }) {
        const code = codeOf(visit);
        if (code === undefined) return { outcome: "malformed" } as const;
        const command = { accountId, sessionId, code };
        return inTransaction((tx) => proveByAuthenticator(tx, command, clock.now()));
      },
      tell(visit, mistake) {
        const errors = [codeMistake(mistake, visit.language)];
        return show(context, visit, { entered: {}, errors }, 422);
      },
    }),
  ];
}

function passkeyRoutes(context: Context): Route<Permission>[] {
  const { clock, config, inTransaction } = context;
  const path = "/second-factor/passkey";
  const answerOf = ({ req }: Visit) =>
    readPasskeyAnswer(entered(req.body, ["credential"])["credential"] ?? "");
  return [
    { ...DOOR, method: "get", path, handle: backToChoice },
    proofRoute(context, {
      path,
      proofOf(visit) {
        const answer = answerOf(visit);
        return answer && JSON.stringify(answer);
      },
      async attempt(visit, { accountId, sessionId }) {
        const answer = answerOf(visit);
        if (!answer) return { outcome: "refused" } as const;
        const command = { accountId, sessionId, answer, party: relyingParty(config.baseUrl) };
        return inTransaction((tx) => proveByPasskey(tx, command, clock.now()));
      },
      tell(visit) {
        const errors = [passkeyMistake(visit.language)];
        return show(context, visit, { entered: {}, errors }, 422);
      },
    }),
  ];
}

function recoveryCodeRoutes(context: Context): Route<Permission>[] {
  const { clock, inTransaction } = context;
  const path = "/second-factor/recovery-code";
  const showForm = (visit: Visit, form: FormState, status = 200) => {
    const page = recoveryCodePage(nextOf(visit), form, visit.language);
    return visit.render("second-factors/recovery-code", page, status);
  };
  const typedBy = ({ req }: Visit) => entered(req.body, ["code"]);
  const codeOf = (visit: Visit) => readRecoveryCode(typedBy(visit)["code"] ?? "");
  return [
    { ...DOOR, method: "get", path, handle: (visit) => showForm(visit, UNTOUCHED) },
    proofRoute(context, {
      path,
      proofOf: codeOf,
      async attempt(visit, { accountId, sessionId }) {
        const code = codeOf(visit);
        if (code === undefined) return { outcome: "malformed" } as const;
        const command = { accountId, sessionId, code };
        return inTransaction((tx) => proveByRecoveryCode(tx, command, clock.now()));
      },
      tell(visit, { outcome }) {
        const errors = [recoveryCodeMistake(outcome, visit.language)];
        return showForm(visit, { entered: typedBy(visit), errors }, 422);
      },
    }),
  ];
}

/** One way to prove it: what is tried, and how a page tells that it was not right. */
interface Proof<Mistake> {
  readonly path: string;
  /** What is sent to prove it; undefined for what cannot be a proof. */
  proofOf(visit: Visit): string | undefined;
  attempt(visit: Visit, holder: Visitor): Promise<Mistake | FactorProved | TooManyTries>;
  tell(visit: Visit, mistake: Mistake): Promise<void>;
}

function proofRoute<Mistake extends { readonly outcome: string }>(
  context: Context,
  { path, proofOf, attempt, tell }: Proof<Mistake>,
): Route<Permission> {
  return {
    ...DOOR,
    method: "post",
    path,
    async handle(visit) {
      const visitor = knownVisitor(visit);
      const trial = await attempt(visit, visitor);
      if (isOver(trial)) {
        goOn(context, visit, trial);
        return;
      }
      const sessionToken = await proveAgain(context, visitor, proofOf(visit));
      if (sessionToken === undefined) await tell(visit, trial);
      else goOn(context, visit, { outcome: "proved", sessionToken });
    },
  };
}

/** An account without any factor is led to the choice of its first one. */
async function show(
  { config, stores }: Context,
  visit: Visit,
  form: FormState,
  status = 200,
): Promise<void> {
  const { accountId, keptForm, provedAt, role, sessionId } = knownVisitor(visit);
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
    isTyped: Object.values(keptForm?.fields ?? {}).some((value) => value !== ""),
    role,
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

function isOver(
  trial: { readonly outcome: string } | FactorProved | TooManyTries,
): trial is FactorProved | TooManyTries {
  return trial.outcome === "proved" || trial.outcome === "too-many-tries";
}

/** To the page that asked for the proof, else to the desk; too many tries end here. */
function goOn({ https }: Context, visit: Visit, trial: FactorProved | TooManyTries): void {
  if (trial.outcome === "too-many-tries") throw new TooMany("factor tries", trial.retryAfter);
  setCookie(visit.res, SESSION_COOKIE, trial.sessionToken, https);
  visit.res.redirect(303, nextOf(visit) ?? `${visit.base}/signed-in`);
}
