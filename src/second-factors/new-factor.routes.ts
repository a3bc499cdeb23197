import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { setCookie } from "../infrastructure/http/cookie";
import { FactorNeeded, NotSignedIn } from "../infrastructure/http/errors";
import { withNext } from "../infrastructure/http/next-address";
import { withDone } from "../infrastructure/http/done";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import type { Route, Visit, Visitor } from "../infrastructure/http/route";
import { oneLine } from "../infrastructure/one-line";
import { readCode } from "../infrastructure/one-time-code";
import { browserWords } from "../sign-in/browser-words";
import { SESSION_COOKIE } from "../sign-in/session-cookie";
import { addAuthenticator } from "./add-authenticator";
import { mayAddFactor, type FactorAdded } from "./add-factor";
import { addPasskey } from "./add-passkey";
import { newSecret } from "./authenticator";
import { knownVisitor, nextOf } from "./known-visitor.visit";
import {
  newAuthenticatorPage,
  newFactorMistake,
  newFactorPage,
  newPasskeyPage,
  NEW_CODES,
} from "./new-factor.page";
import { creation, readPasskeyAnswer, relyingParty } from "./passkey-ceremony";
import { proveAgain } from "./prove-again";
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
      const isOpen = mayAddFactor(visitor, visitor.hasFactor, clock.now());
      await (isOpen ? handle(visit, visitor) : askForProof(context, visit, visitor));
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
    route("get", "/passkey", (visit) =>
      showPasskey(context, visit, { ...UNTOUCHED, entered: { name: passkeyLabel("", visit) } }),
    ),
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
  if (adding.outcome === "factor-needed") return askForProof(context, visit, owner);
  if (adding.outcome === "added") {
    goOn(context, visit, "authenticator", adding);
    return;
  }
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
  const typed = entered(visit.req.body, ["credential", "name"]);
  const answer = readPasskeyAnswer(typed["credential"] ?? "");
  const party = relyingParty(config.baseUrl);
  const label = passkeyLabel(typed["name"], visit);
  const command = answer && { owner, answer, party, label };
  const adding = command
    ? await inTransaction((tx) => addPasskey(tx, command, clock.now()))
    : ({ outcome: "refused" } as const);
  if (adding.outcome === "factor-needed") return askForProof(context, visit, owner);
  if (adding.outcome === "added") {
    goOn(context, visit, "passkey", adding);
    return;
  }
  const errors = [newFactorMistake("passkeyRefused", visit.language)];
  await showPasskey(context, visit, { entered: { name: label }, errors }, 422);
}

const LONGEST_NAME = 60;

/** What its owner calls a passkey, else the browser in which it is made. */
function passkeyLabel(typed: string | undefined, { req }: Visit): string {
  const name = oneLine(typed ?? "").slice(0, LONGEST_NAME);
  return name === "" ? browserWords(req.get("user-agent")) : name;
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

function goOn(
  { https }: Context,
  visit: Visit,
  kind: "authenticator" | "passkey",
  { sessionToken }: Pick<FactorAdded, "sessionToken">,
): void {
  const { base, res } = visit;
  const next = nextOf(visit);
  const done = `${kind}-added`;
  if (sessionToken === undefined) {
    res.redirect(303, withDone(next ?? `${base}/account`, done));
    return;
  }
  setCookie(res, SESSION_COOKIE, sessionToken, https);
  visit.redirect(withDone(withNext(NEW_CODES, next ?? `${base}/signed-in`), done));
}

/**
 * Whoever has no factor proves who they are by signing in again; whoever has just added the first
 * one, by this very form, goes on as after the first click.
 */
async function askForProof(context: Context, visit: Visit, visitor: Visitor): Promise<void> {
  const { code = "", credential = "" } = entered(visit.req.body, ["code", "credential"]);
  const answer = readPasskeyAnswer(credential);
  const proof = answer ? JSON.stringify(answer) : readCode(code);
  const sessionToken = await proveAgain(context, visitor, proof);
  if (sessionToken !== undefined) {
    goOn(context, visit, answer ? "passkey" : "authenticator", { sessionToken });
    return;
  }
  const { method, originalUrl, path } = visit.req;
  const Needed = visitor.hasFactor ? FactorNeeded : NotSignedIn;
  throw new Needed("change-own-factors", method === "POST" ? path : originalUrl);
}
