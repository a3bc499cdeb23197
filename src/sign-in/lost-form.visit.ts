import type { Context } from "../context";
import { clearCookie, readCookie, setCookie, type Cookie } from "../infrastructure/http/cookie";
import type { LostVisit } from "../infrastructure/http/mount";
import type { HeldForm } from "../infrastructure/http/route";
import { LOST_FORM_MS } from "./lost-form";
import { SESSION_COOKIE } from "./session-cookie";

/** Ties what was typed to the browser in which it was. */
const LOST_FORM_COOKIE: Cookie = { name: "lost-form", maxAge: LOST_FORM_MS };

/** False where nobody knows any more whose session it was: what was typed is then for nobody. */
export async function keepLostForm(
  { clock, https, stores }: Context,
  { req, res, visitor }: LostVisit,
  form: HeldForm,
): Promise<boolean> {
  const session = readCookie(req, SESSION_COOKIE, https);
  const known = session === undefined ? undefined : await stores.sessions.accountOf(session);
  const accountId = visitor?.accountId ?? known;
  if (accountId === undefined) return false;
  setCookie(
    res,
    LOST_FORM_COOKIE,
    await stores.lostForms.keep(accountId, form, clock.now()),
    https,
  );
  return true;
}

export async function takeLostForm(
  { clock, https, stores }: Context,
  { req, res, visitor }: LostVisit,
): Promise<HeldForm | undefined> {
  const token = readCookie(req, LOST_FORM_COOKIE, https);
  if (token === undefined || !visitor) return undefined;
  const { accountId } = visitor;
  const form = await stores.lostForms.take(token, { accountId, path: req.path }, clock.now());
  if (form) clearCookie(res, LOST_FORM_COOKIE, https);
  return form;
}
