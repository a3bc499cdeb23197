import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { withDone } from "../infrastructure/http/done";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import type { Route } from "../infrastructure/http/route";
import { readCode } from "../infrastructure/one-time-code";
import { codeMistake, type CodeMistake } from "../signing/signing-code.page";
import { actCodePage } from "./act-review.page";
import { actRoute, askForCode, begun, leadBack, tellChanged, type AtAct } from "./act-route";
import { completeAct } from "./complete-act";
import { signatureAddress } from "./act-address";
import { CODE_TRIES, PLATFORM_ACTS } from "./standing-draft";
import { tryActCode } from "./try-act-code";

/** More of a browser's description proves nothing. */
const AGENT_LIMIT = 500;

/** The code that was sent by mail, and what it confirms. */
export function actCodeRoutes(context: Context): Route<Permission>[] {
  const show = (own: Context, at: AtAct) => showCode(own, at);
  return PLATFORM_ACTS.flatMap((act) => [
    actRoute(context, "get", { act, path: "/code" }, show),
    {
      ...actRoute(context, "post", { act, path: "/code" }, complete),
      limits: [CODE_TRIES],
    },
    actRoute(context, "get", { act, path: "/code-request" }, show),
    actRoute(context, "post", { act, path: "/code-request" }, sendAnother),
  ]);
}

async function showCode(
  context: Context,
  at: AtAct,
  form: FormState = UNTOUCHED,
  status = 200,
): Promise<void> {
  const found = await begun(context, at);
  if (!found?.draft.code) {
    leadBack(at);
    return;
  }
  const { draft, plan } = found;
  const { code } = draft;
  if (!plan.complete || plan.value.sha256 !== code?.subjectSha256) return tellChanged(at);
  const { clock, config } = context;
  const view = {
    ...at,
    plan: plan.value,
    code,
    hasMailbox: config.mailUrl === undefined,
    now: clock.now(),
  };
  const { visit } = at;
  await visit.render("standing/code", actCodePage(view, form, visit.language), status);
}

/** Proves the code, then does what it confirms. */
async function complete(context: Context, at: AtAct): Promise<void> {
  const { clock, inTransaction } = context;
  const { visit } = at;
  const found = await begun(context, at);
  if (!found) {
    leadBack(at);
    return;
  }
  const digits = readCode(entered(visit.req.body, ["code"])["code"] ?? "");
  if (!digits) return tellMistake(context, at, { outcome: "malformed" });
  const { draft } = found;
  const trial = await inTransaction((tx) => tryActCode(tx, draft, digits, clock.now()));
  if (trial.outcome !== "right") return tellMistake(context, at, trial);
  await act(context, at);
}

async function act(context: Context, at: AtAct): Promise<void> {
  const { clock, config, inTransaction } = context;
  const { visit, platform, account } = at;
  const { req, res } = visit;
  const connection = {
    ipAddress: req.ip,
    userAgent: req.get("user-agent")?.slice(0, AGENT_LIMIT),
  };
  const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
  const command = { platform, account, act: at.act, connection, service };
  const outcome = await inTransaction((tx) => completeAct(tx, command, clock.now()));
  switch (outcome) {
    case "done":
      res.redirect(303, withDone(signatureAddress(platform), at.act));
      return;
    case "nothing-to-do":
      leadBack(at);
      return;
    case "code-ended":
      return tellMistake(context, at, { outcome: "ended" });
    case "changed-since-read":
      return tellChanged(at);
  }
}

function tellMistake(context: Context, at: AtAct, mistake: CodeMistake): Promise<void> {
  return showCode(context, at, codeMistake(mistake, at.visit.language), 422);
}

async function sendAnother(context: Context, at: AtAct): Promise<void> {
  const found = await begun(context, at);
  const code = found?.draft.code;
  if (!code) {
    leadBack(at);
    return;
  }
  await askForCode(context, at, code.subjectSha256, code.language);
}
