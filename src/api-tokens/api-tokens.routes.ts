import type { Account } from "../accounts/account";
import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, UNTOUCHED } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { ownPlatform } from "../portal/own-platform.visit";
import { readNewToken, type ApiToken } from "./api-token";
import {
  makeTokenPage,
  shownTokenPage,
  tokenActPage,
  tokensAddress,
  tokensPage,
  type TokenAct,
} from "./api-tokens.page";
import { apiTokensTexts } from "./api-tokens.texts";
import { makeApiToken, replaceApiToken, revokeApiToken } from "./change-api-tokens";

const ROOT = "/portal/:slug/api-tokens";
const ACTS: readonly TokenAct[] = ["replacement", "revocation"];

type Handle = (visit: Visit, context: Context) => Promise<void>;

/** Representatives give their programs tokens, and take them away. */
export function apiTokensRoutes(context: Context): Route<Permission>[] {
  const route = (method: "get" | "post", path: string, handle: Handle, access: Permission) => ({
    method,
    path: ROOT + path,
    access,
    localised: false,
    handle: (visit: Visit) => handle(visit, context),
  });
  return [
    route("get", "", list, "represent-platform"),
    route("get", "/new", askForToken, "manage-api-tokens"),
    route("post", "/new", make, "manage-api-tokens"),
    route("get", "/:id", show, "manage-api-tokens"),
    ...ACTS.flatMap((act) => [
      route("get", `/:id/${act}`, (visit) => askForAct(visit, context, act), "manage-api-tokens"),
      route("post", `/:id/${act}`, (visit) => change(visit, context, act), "manage-api-tokens"),
    ]),
  ];
}

async function list(visit: Visit, context: Context): Promise<void> {
  const { clock, stores } = context;
  const { platform } = await ownPlatform(context, visit);
  const tokens = await stores.apiTokens.ofPlatform(platform.id);
  const makers = new Map<string, Account>();
  for (const id of new Set(tokens.map(({ madeBy }) => madeBy))) {
    const maker = await stores.accounts.find(id);
    if (maker) makers.set(id, maker);
  }
  const facts = { platform, tokens, makers, now: clock.now(), done: doneIn(visit) };
  await visit.render("api-tokens/list", tokensPage(facts, visit.language));
}

async function askForToken(visit: Visit, context: Context): Promise<void> {
  const { platform } = await ownPlatform(context, visit);
  const { keptFields } = visit;
  const form = keptFields === undefined ? {} : { entered: typedIn(keptFields) };
  const page = makeTokenPage(platform, { ...UNTOUCHED, ...form }, visit.language);
  await visit.render("api-tokens/new", page);
}

async function make(visit: Visit, context: Context): Promise<void> {
  const { clock, inTransaction } = context;
  const { platform, account } = await ownPlatform(context, visit);
  const t = apiTokensTexts[visit.language];
  const typed = typedIn(visit.req.body);
  const again = (form: Partial<Parameters<typeof makeTokenPage>[1]>, status: number) => {
    const page = makeTokenPage(platform, { ...UNTOUCHED, entered: typed, ...form }, visit.language);
    return visit.render("api-tokens/new", page, status);
  };
  const read = readNewToken(typed);
  if (!read.complete) {
    const errors = read.mistakes.map(({ field, mistake }) => {
      return { field, message: t.mistakes[mistake] };
    });
    return again({ errors }, 422);
  }
  const command = { platform, account, wanted: read.value };
  const decision = await inTransaction((tx) => makeApiToken(tx, command, clock.now()));
  if (!decision.accepted) return again({ refusal: t.tooMany }, 409);
  visit.res.redirect(303, `${tokensAddress(platform)}/${decision.token.id}`);
}

/** Shows the secret, once. */
async function show(visit: Visit, context: Context): Promise<void> {
  const { platform, token } = await tokenOf(visit, context);
  const secret = await context.inTransaction(({ apiTokens }) => apiTokens.take(token.id));
  const page = shownTokenPage(platform, token, secret, visit.language);
  await visit.render("api-tokens/token", page);
}

async function askForAct(visit: Visit, context: Context, act: TokenAct): Promise<void> {
  const { platform, token } = await tokenOf(visit, context);
  const page = tokenActPage(platform, { token, act }, visit.language);
  await visit.render("api-tokens/act", page);
}

async function change(visit: Visit, context: Context, act: TokenAct): Promise<void> {
  const { clock, inTransaction } = context;
  const { platform, account, token } = await tokenOf(visit, context);
  const command = { platform, account, id: token.id };
  const decide = act === "revocation" ? revokeApiToken : replaceApiToken;
  const decision = await inTransaction((tx) => decide(tx, command, clock.now()));
  if (!decision.accepted) {
    const refusal = apiTokensTexts[visit.language].notWorking;
    const page = tokenActPage(platform, { token, act, refusal }, visit.language);
    return visit.render("api-tokens/act", page, 409);
  }
  const address = tokensAddress(platform);
  visit.res.redirect(
    303,
    act === "revocation" ? withDone(address, "revoked") : `${address}/${decision.token.id}`,
  );
}

async function tokenOf(visit: Visit, context: Context) {
  const { platform, account } = await ownPlatform(context, visit);
  const id = param(visit, "id");
  const token: ApiToken | undefined = await context.stores.apiTokens.find(platform.id, id);
  if (!token) throw new NotFound("token", id);
  return { platform, account, token };
}

function typedIn(body: unknown) {
  return entered(body, ["name", "scope"]);
}
