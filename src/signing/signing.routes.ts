import type { Permission } from "../accounts/permission";
import { charterInForce } from "../charter/in-force";
import type { Context } from "../context";
import { readCookie, setCookie } from "../infrastructure/http/cookie";
import { NotFound } from "../infrastructure/http/errors";
import { entered } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { parisDay } from "../infrastructure/local-day";
import { DRAFT_COOKIE } from "./draft-cookie";
import { enterDraft } from "./draft-entry";
import { writtenStatement } from "./draft-reading";
import { keepUnlisted } from "./draft-route";
import { FIRST_FIELDS, firstAnswers } from "./first-answers";
import { findInvitedPlatform } from "./invited-organisation";
import { receiptPage } from "./receipt.page";
import { DRAFTS_FROM } from "./signing-code";
import { noSigningPage, signingPage } from "./signing.page";

/** Where signing begins, where a browser finds the draft it began, and what is left once it is signed. */
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
    ...receiptRoutes(context),
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

function receiptRoutes({ clock, stores }: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/signing/:token/receipt",
      access: "everyone",
      localised: true,
      async handle(visit) {
        keepUnlisted(visit);
        const token = param(visit, "token");
        const entry = await enterDraft(stores, token, clock.now());
        if (entry.state !== "signed") {
          visit.redirect(`/signing/${token}`);
          return;
        }
        const facts = await receiptFacts(entry.signatureId);
        await visit.render("signing/receipt", receiptPage({ token, ...facts }, visit.language));
      },
    },
    {
      method: "get",
      path: "/signing/:token/statement.txt",
      access: "everyone",
      localised: true,
      async handle(visit) {
        keepUnlisted(visit);
        const token = param(visit, "token");
        const entry = await enterDraft(stores, token, clock.now());
        if (entry.state === "signed") {
          const { signature } = await receiptFacts(entry.signatureId);
          sendText(visit, `${signature.reference}.txt`, signature.statement);
          return;
        }
        if (entry.state !== "open" || entry.reading.state !== "ready") {
          visit.redirect(`/signing/${token}`);
          return;
        }
        const { text, sha256 } = writtenStatement(entry.reading, visit.language);
        sendText(visit, `statement-${sha256.slice(0, 8)}.txt`, text);
      },
    },
  ];

  async function receiptFacts(signatureId: number) {
    const signature = await stores.signatures.findById(signatureId);
    const platform = signature && (await stores.platforms.find(signature.platformId));
    const charter = signature && (await stores.charters.find(signature.charterVersion));
    if (!platform || !charter) throw new NotFound("signature", String(signatureId));
    const signatory = await stores.signatures.findSignatory(signatureId);
    const charterSha256 = charter.contentSha256;
    return { signature, platform, charterSha256, email: signatory?.email };
  }
}

/** The exact bytes that were hashed. */
function sendText({ res }: Visit, name: string, text: string): void {
  res.set("Cache-Control", "private, no-cache").attachment(name);
  res.type("text/plain; charset=utf-8").send(Buffer.from(text, "utf8"));
}
