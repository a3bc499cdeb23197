import type { Context } from "../context";
import { clearCookie, readCookie, setCookie, type Cookie } from "../infrastructure/http/cookie";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { noDeskPage, signInLinkPage, signInNeededPage } from "./accounts.page";
import { deskOf, type Permission } from "./permission";

/** Ends with the browser; the session's own limits end it sooner. */
export const SESSION_COOKIE: Cookie = { name: "session" };

const VIEW = "accounts/sign-in-link";

export function accountsRoutes(context: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/sign-in",
      access: "everyone",
      localised: true,
      handle: (visit) => visit.render(VIEW, signInNeededPage(visit.language)),
    },
    ...signInLinkRoutes(context),
    {
      method: "get",
      path: "/signed-in",
      access: "see-own-desk",
      localised: true,
      async handle(visit) {
        const desk = deskOf(visit.visitor?.role);
        if (desk !== undefined) visit.res.redirect(303, desk);
        else await visit.render(VIEW, noDeskPage(visit.language));
      },
    },
    signOutRoute(context),
  ];
}

function signInLinkRoutes({ clock, https, inTransaction, stores }: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/sign-in/:token",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const open = await stores.signInLinks.isOpen(param(visit, "token"), clock.now());
        await showLink(visit, open);
      },
    },
    {
      method: "post",
      path: "/sign-in/:token",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const now = clock.now();
        const session = await inTransaction(async ({ sessions, signInLinks }) => {
          const accountId = await signInLinks.use(param(visit, "token"), now);
          return accountId === undefined ? undefined : sessions.open(accountId, now);
        });
        if (session === undefined) return showLink(visit, false);
        setCookie(visit.res, SESSION_COOKIE, session, https);
        visit.redirect("/signed-in");
      },
    },
  ];
}

function signOutRoute({ https, stores }: Context): Route<Permission> {
  return {
    method: "post",
    path: "/sign-out",
    access: "sign-out",
    localised: false,
    async handle({ req, res, base }) {
      const token = readCookie(req, SESSION_COOKIE, https);
      if (token !== undefined) await stores.sessions.close(token);
      clearCookie(res, SESSION_COOKIE, https);
      res.redirect(303, `${base}/`);
    },
  };
}

async function showLink(visit: Visit, open: boolean): Promise<void> {
  const action = open ? `${visit.base}/sign-in/${param(visit, "token")}` : undefined;
  await visit.render(VIEW, signInLinkPage(visit.language, action), open ? 200 : 404);
}
