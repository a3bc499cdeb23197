import type { Account } from "../accounts/account";
import type { Context } from "../context";
import { readCookie, setCookie } from "../infrastructure/http/cookie";
import type { Visit } from "../infrastructure/http/route";
import { browserWords } from "./browser-words";
import type { FirstProof } from "./session";
import { SESSION_COOKIE } from "./session-cookie";

/** Opens a session in this browser; one that was open in it ends, whoever's it was. */
export async function beginSession(
  { clock, https, stores }: Context,
  { req, res }: Visit,
  account: Account,
  firstProof: FirstProof,
): Promise<void> {
  const former = readCookie(req, SESSION_COOKIE, https);
  if (former !== undefined) await stores.sessions.close(former);
  const agent = browserWords(req.get("user-agent"));
  const token = await stores.sessions.open({ account, firstProof, agent }, clock.now());
  setCookie(res, SESSION_COOKIE, token, https);
}
