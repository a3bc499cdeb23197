import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { readCookie } from "../infrastructure/http/cookie";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { keepUnlisted } from "../signing/draft-route";
import type { Difficulty, OpenedCase } from "./difficulty";
import { tellGone } from "./draft-route";
import { VISIT_COOKIE } from "./visit-cookie";

/** A case behind its link, and what its seller's browser has proved. */
export interface AtCase {
  readonly token: string;
  readonly difficulty: Difficulty;
  readonly opened: OpenedCase;
  readonly isAdmitted: boolean;
}

type Handle = (visit: Visit, own: AtCase) => Promise<void> | void;

/** Routes below the address of a case: they are given the case that the link means. */
export function caseRoutes(context: Context) {
  const { clock, https, stores } = context;
  return (method: Route["method"], path: string, handle: Handle): Route<Permission> => ({
    method,
    path: `/cases/:token${path}`,
    access: "everyone",
    localised: true,
    async handle(visit) {
      keepUnlisted(visit);
      const token = param(visit, "token");
      const now = clock.now();
      const difficulty = await stores.difficulties.find(token, now);
      if (!difficulty?.opened) return tellGone(context, visit);
      const cookie = readCookie(visit.req, VISIT_COOKIE, https) ?? "";
      const isAdmitted = await stores.difficultyVisits.isAdmitted(cookie, difficulty.id, now);
      await handle(visit, { token, difficulty, opened: difficulty.opened, isAdmitted });
    },
  });
}

/** Anybody else is led to the door of the case, where a code is asked for. */
export function onlyAdmitted(handle: Handle): Handle {
  return (visit, own) => (own.isAdmitted ? handle(visit, own) : backToCase(visit, own));
}

export function backToCase(visit: Visit, { token }: Pick<AtCase, "token">): Promise<void> {
  visit.redirect(`/cases/${token}`);
  return Promise.resolve();
}
