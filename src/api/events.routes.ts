import type { Permission } from "../accounts/permission";
import { tokenAdmission, type ApiToken } from "../api-tokens/api-token";
import type { Context } from "../context";
import { TooMany } from "../infrastructure/http/errors";
import { receiveJson, type JsonBody } from "../infrastructure/http/json-body";
import { sendProblem } from "../infrastructure/http/problem";
import type { Route, Visit } from "../infrastructure/http/route";
import { inTurn } from "../infrastructure/in-turn";
import type { Limit } from "../infrastructure/limits/limit";
import type { Platform } from "../platforms/platform";
import { EVENTS_PATH } from "./api-address";
import { readBearer, readEventCall, readIdempotencyKey, type EventCall } from "./event-call";
import { readEventParameters } from "./event-parameters";
import { checkEvents, handInEvents } from "./hand-in-events";
import { problemTexts, type ProblemTexts } from "./problem.texts";

/** Ten thousand events of the longest kind take less. */
const LARGEST_BODY = 4_000_000;

/** By one token, beside what one address may do. */
const CALLS: Limit = { name: "api-calls", times: 300, seconds: 60 };

/** Programs of platforms hand in what happened in their cases. */
export function eventsRoutes(context: Context): Route<Permission>[] {
  const turn = inTurn();
  return [
    {
      method: "post",
      path: EVENTS_PATH,
      access: "hand-in-by-token",
      localised: false,
      handle: (visit) => handIn(visit, context, turn),
    },
  ];
}

type Turn = ReturnType<typeof inTurn>;

/** What a call asks for, once it is well-formed and its token allows it. */
interface Call {
  readonly platform: Platform;
  readonly token: ApiToken;
  readonly call: EventCall;
  readonly bodySha256: string;
}

async function handIn(visit: Visit, context: Context, turn: Turn): Promise<void> {
  const token = await tokenOf(visit, context);
  if (!token) return;
  const parameters = readEventParameters(visit.req.query, visit.language);
  if (!parameters.valid) {
    const { errors } = parameters;
    sendProblem(visit.res, 422, { detail: problemTexts[visit.language].wrongParameters, errors });
    return;
  }
  const { isCheck } = parameters;
  const key = readIdempotencyKey(visit.req.get("idempotency-key"));
  if (!isCheck && key === undefined) {
    refuse(visit, 400, "noKey");
    return;
  }
  const asked = await admittedCall(visit, context, token, isCheck);
  if (!asked) return;

  const { clock, inTransaction } = context;
  const command = { ...asked, language: visit.language };
  if (isCheck || key === undefined) {
    send(visit, await turn(() => checkEvents(inTransaction, command, clock.now())));
    return;
  }
  const named = { ...command, key };
  const done = await turn(() => handInEvents(inTransaction, named, clock.now()));
  if (done.outcome === "key-of-another-body") {
    refuse(visit, 422, "otherBody");
    return;
  }
  if (done.isReplay) visit.res.set("Idempotent-Replayed", "true");
  send(visit, done.answer);
}

/** The token of the call, counted and noted; answered when there is none that works. */
async function tokenOf(visit: Visit, { clock, stores }: Context): Promise<ApiToken | undefined> {
  const secret = readBearer(visit.req.get("authorization"));
  const token = secret === undefined ? undefined : await stores.apiTokens.findBySecret(secret);
  const now = clock.now();
  const own = { platformId: token?.platformId, needs: "check-events" } as const;
  if (!token || tokenAdmission(token, own, now) === "unknown") {
    visit.res.set("WWW-Authenticate", 'Bearer realm="parole-tenue"');
    refuse(visit, 401, secret === undefined ? "noToken" : "unknownToken");
    return undefined;
  }
  const wait = await stores.limitCounters.count(CALLS, token.id, now);
  if (wait > 0) throw new TooMany(CALLS.name, wait);
  await stores.apiTokens.noteUse(token, now);
  return token;
}

/** Answered when something is wrong with it. */
async function admittedCall(
  visit: Visit,
  { clock, stores }: Context,
  token: ApiToken,
  isCheck: boolean,
): Promise<Call | undefined> {
  const body = await receiveJson(visit.req, visit.res, LARGEST_BODY);
  if (body.outcome !== "read") {
    refuse(visit, ...UNREAD[body.outcome]);
    return undefined;
  }
  const read = readEventCall(body.value, visit.language);
  if (!read.valid) {
    const detail = problemTexts[visit.language].malformed;
    sendProblem(visit.res, 422, { detail, errors: read.errors });
    return undefined;
  }
  const { call } = read;
  const platform = await stores.platforms.findBySlug(call.platform);
  const needs = isCheck ? "check-events" : "record-events";
  const admission = tokenAdmission(token, { platformId: platform?.id, needs }, clock.now());
  if (platform && admission === "admitted") {
    return { platform, token, call, bodySha256: body.sha256 };
  }
  refuse(visit, 403, admission === "out-of-scope" ? "outOfScope" : "otherPlatform");
  return undefined;
}

type Refusal = Exclude<keyof ProblemTexts, "mistakes" | "form" | "parameters" | "wrongMethod">;

const UNREAD: Readonly<
  Record<Exclude<JsonBody["outcome"], "read">, [status: number, refusal: Refusal]>
> = {
  "too-large": [413, "tooLarge"],
  "not-json": [400, "notJson"],
  "wrong-type": [415, "wrongType"],
};

function refuse({ res, language }: Visit, status: number, refusal: Refusal): void {
  sendProblem(res, status, { detail: problemTexts[language][refusal] });
}

function send({ res }: Visit, { status, body }: { status: number; body: object }): void {
  const type = status === 200 ? "application/json" : "application/problem+json";
  res.status(status).type(type).set("Cache-Control", "no-store").send(JSON.stringify(body));
}
