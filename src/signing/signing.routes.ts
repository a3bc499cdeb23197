import type { Permission } from "../accounts/permission";
import { charterInForce } from "../charter/in-force";
import type { Context } from "../context";
import { readCookie, setCookie } from "../infrastructure/http/cookie";
import { entered } from "../infrastructure/http/form";
import type { Route, Visit } from "../infrastructure/http/route";
import { parisDay } from "../infrastructure/local-day";
import { DRAFT_COOKIE } from "./draft-cookie";
import { FIRST_FIELDS, firstAnswers } from "./first-answers";
import { findInvitedPlatform } from "./invited-organisation";
import { DRAFTS_FROM } from "./signing-code";
import { noSigningPage, signingPage } from "./signing.page";

/** Where signing begins, and where a browser finds the draft it began. */
export function signingRoutes(context: Context): Route<Permission>[] {
  const { clock, https, stores } = context;
  return [
    {
      method: "get",
      path: "/signing",
      access: "everyone",
      localised: true,
      handle: (visit) => showStart(visit),
    },
    {
      method: "post",
      path: "/signing",
      access: "everyone",
      localised: true,
      limits: [DRAFTS_FROM],
      async handle(visit) {
        const now = clock.now();
        const charter = await versionInForce(now);
        if (!charter) return showStart(visit, 409);
        const { version } = charter.charter;
        const answers = await firstAnswers(
          stores,
          entered(visit.req.body, FIRST_FIELDS),
          version,
          now,
        );
        const token = await stores.signingDrafts.open(version, answers, now);
        setCookie(visit.res, DRAFT_COOKIE, token, https);
        visit.redirect(`/signing/${token}/organisation`);
      },
    },
  ];

  async function showStart(visit: Visit, status = 200): Promise<void> {
    const now = clock.now();
    const { language } = visit;
    const { invitation = "" } = entered(visit.req.query, ["invitation"]);
    const invited = await findInvitedPlatform(stores, invitation);
    const charter = await versionInForce(now);
    if (invited && invited.invitation.charterVersion !== charter?.charter.version) {
      // The page of the invitation says from when on its version is signed, or that it was replaced.
      visit.redirect(`/signing/invitations/${invited.token}`);
      return;
    }
    if (!charter) return visit.render("signing/none", noSigningPage(language), status);
    const token = await resumableToken(visit, charter.charter.version, now);
    await visit.render("signing/start", signingPage(charter, token, invited, language), status);
  }

  async function versionInForce(now: Date) {
    return charterInForce(await stores.charters.all(), parisDay(now));
  }

  /** Of the draft that this browser has begun, as long as it can be signed. */
  async function resumableToken({ req }: Visit, version: number, now: Date) {
    const token = readCookie(req, DRAFT_COOKIE, https);
    const draft = token === undefined ? undefined : await stores.signingDrafts.find(token, now);
    return draft?.signatureId === undefined && draft?.charterVersion === version
      ? token
      : undefined;
  }
}
