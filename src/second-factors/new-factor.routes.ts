import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { setCookie } from "../infrastructure/http/cookie";
import { FactorNeeded, NotSignedIn } from "../infrastructure/http/errors";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import type { Route, Visit, Visitor } from "../infrastructure/http/route";
import { readCode } from "../infrastructure/one-time-code";
import { browserWords } from "../sign-in/browser-words";
import { SESSION_COOKIE } from "../sign-in/session-cookie";
import { addAuthenticator } from "./add-authenticator";
import { mayAddFactor, type FactorAdded } from "./add-factor";
import { addPasskey } from "./add-passkey";
import { newSecret } from "./authenticator";
import { knownVisitor, nextOf } from "./known-visitor";
import {
  newAuthenticatorPage,
  newFactorMistake,
  newFactorPage,
  newPasskeyPage,
  recoveryCodesPage,
} from "./new-factor.page";
import { creation, readPasskeyAnswer, relyingParty } from "./passkey-ceremony";
import { codeMistake } from "./second-factor.page";

type Handler = (visit: Visit, visitor: Visitor) => Promise<void>;

/** Where a second factor is added: the first one halfway, every other one after a fresh proof. */
export function newFactorRoutes(context: Context): Route<Permission>[] {
  const { clock } = context;
  const route = (method: Route["method"], path: string, handle: Handler): Route<Permission> => ({
    method,
    path: `/second-factor/new${path}`,
    access: "prove-second-factor",
    localised: true,
    async handle(visit) {
      const visitor = knownVisitor(visit);
      if (!mayAddFactor(visitor, visitor.hasFactor, clock.now())) throw proofNeeded(visit);
      await handle(visit, visitor);
    },
  });

  return [
    route("get", "", (visit, { hasFactor }) => {
      const facts = { next: nextOf(visit), isFirst: !hasFactor };
      return visit.render("second-factors/new", newFactorPage(facts, visit.language));
    }),
    route("get", "/authenticator", (visit) =>
      showAuthenticator(context, visit, newSecret(), UNTOUCHED),
    ),
    route("post", "/authenticator", (visit, visitor) => takeAuthenticator(context, visit, visitor)),
    route("get", "/passkey", (visit) => showPasskey(context, visit, UNTOUCHED)),
    route("post", "/passkey", (visit, visitor) => takePasskey(context, visit, visitor)),
  ];
}

async function takeAuthenticator(context: Context, visit: Visit, owner: Visitor): Promise<void> {
  const { clock, inTransaction } = context;
  const { language } = visit;
  const typed = entered(visit.req.body, ["code", "sealed"]);
  const secret = openedSecret(context, owner, typed["sealed"] ?? "");
  if (!secret) {
    const errors = [newFactorMistake("keyExpired", language)];
    return showAuthenticator(context, visit, newSecret(), { entered: {}, errors }, 422);
  }
  const code = readCode(typed["code"] ?? "");
  const adding =
    code === undefined
      ? ({ outcome: "malformed" } as const)
      : await inTransaction((tx) => addAuthenticator(tx, { owner, secret, code }, clock.now()));
  if (adding.outcome === "factor-needed") throw proofNeeded(visit);
  if (adding.outcome === "added") return goOn(context, visit, owner, "authenticator", adding);
  const errors = [codeMistake(adding, language)];
  await showAuthenticator(context, visit, secret, { entered: {}, errors }, 422);
}

async function showAuthenticator(
  { config, sealing, stores }: Context,
  visit: Visit,
  secret: Buffer,
  form: FormState,
  status = 200,
): Promise<void> {
  const { accountId, email } = knownVisitor(visit);
  const facts = {
    next: nextOf(visit),
    email,
    secret,
    sealed: sealing.seal(secret.toString("base64"), about(accountId)),
    replaces: (await stores.authenticators.find(accountId)) !== undefined,
    isTrial: config.mailUrl === undefined,
  };
  const page = newAuthenticatorPage(facts, form, visit.language);
  await visit.render("second-factors/new-authenticator", page, status);
}

/** The secret that the page showed; undefined when the form brings none that was made for this account. */
function openedSecret(
  { sealing }: Context,
  { accountId }: Visitor,
  sealed: string,
): Buffer | undefined {
  try {
    return Buffer.from(sealing.open(sealed, about(accountId)), "base64");
  } catch {
    return undefined;
  }
}

function about(accountId: string): string {
  return `new authenticator ${accountId}`;
}

async function takePasskey(context: Context, visit: Visit, owner: Visitor): Promise<void> {
  const { clock, config, inTransaction } = context;
  const { body } = visit.req as { body: unknown };
  const answer = readPasskeyAnswer(entered(body, ["credential"])["credential"] ?? "");
  const party = relyingParty(config.baseUrl);
  const label = browserWords(visit.req.get("user-agent"));
  const command = answer && { owner, answer, party, label };
  const adding = command
    ? await inTransaction((tx) => addPasskey(tx, command, clock.now()))
    : ({ outcome: "refused" } as const);
  if (adding.outcome === "factor-needed") throw proofNeeded(visit);
  if (adding.outcome === "added") return goOn(context, visit, owner, "passkey", adding);
  const errors = [newFactorMistake("passkeyRefused", visit.language)];
  await showPasskey(context, visit, { entered: {}, errors }, 422);
}

async function showPasskey(
  { config, stores }: Context,
  visit: Visit,
  form: FormState,
  status = 200,
): Promise<void> {
  const { accountId, email, sessionId } = knownVisitor(visit);
  const held = await stores.passkeys.ofAccount(accountId);
  const account = { id: accountId, email };
  const { challenge, options } = await creation(relyingParty(config.baseUrl), account, held);
  await stores.passkeyChallenges.set(sessionId, challenge);
  const page = newPasskeyPage({ next: nextOf(visit), options }, form, visit.language);
  await visit.render("second-factors/new-passkey", page, status);
}

/** With the first factor come the recovery codes, on the page that answers and never again. */
async function goOn(
  { https }: Context,
  visit: Visit,
  { email }: Visitor,
  kind: "authenticator" | "passkey",
  { first }: FactorAdded,
): Promise<void> {
  const { base, language, res } = visit;
  const next = nextOf(visit);
  if (!first) {
    res.redirect(303, next ?? `${base}/account?done=${kind}-added`);
    return;
  }
  setCookie(res, SESSION_COOKIE, first.sessionToken, https);
  const codes = first.recoveryCodes;
  const facts = { codes, email, continueHref: next ?? `${base}/signed-in` };
  await visit.render("second-factors/recovery-codes", recoveryCodesPage(facts, language));
}

/** Whoever has no factor proves who they are by signing in again. */
function proofNeeded({ req, visitor }: Visit): FactorNeeded | NotSignedIn {
  const back = req.method === "POST" ? req.path : req.originalUrl;
  const Needed = visitor?.hasFactor ? FactorNeeded : NotSignedIn;
  return new Needed("change-own-factors", back);
}
