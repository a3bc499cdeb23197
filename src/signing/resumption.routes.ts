import { normalEmail } from "../accounts/account";
import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { setCookie } from "../infrastructure/http/cookie";
import { TooMany } from "../infrastructure/http/errors";
import { entered, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { readCode } from "../infrastructure/one-time-code";
import { emailMistake } from "../signatures/signatory";
import { DRAFT_COOKIE } from "./draft-cookie";
import type { OpenDraft } from "./draft-entry";
import { draftRoutes, keepUnlisted } from "./draft-route";
import { closedPage } from "./refusal.page";
import { openedResumption, type Resumption } from "./resumption";
import { emailErrors, linkPage, resumptionCodePage, resumptionPage } from "./resumption.page";
import { sendResumptionCode } from "./send-resumption-code";
import { sendResumptionLink, type ResumptionSending } from "./send-resumption-link";
import { CODES_FROM, TRIES_FROM } from "./signing-code";
import { codeMistake, type CodeMistake } from "./signing-code.page";
import { tryCode } from "./try-code";

/** A draft that was begun in one browser is taken up in another: a link by mail, and a code. */
export function resumptionRoutes(context: Context): Route<Permission>[] {
  return [...resumedRoutes(context), ...linkRoutes(context)];
}

function linkRoutes(context: Context): Route<Permission>[] {
  const { clock, config, inTransaction, sealing } = context;
  const atDraft = draftRoutes(context, closedPage);
  const show = (visit: Visit, { token }: OpenDraft, form: FormState, status = 200) => {
    const isSent = visit.req.query["sent"] === "yes";
    const facts = { token, isSent, hasMailbox: config.mailUrl === undefined };
    return visit.render("signing/link", linkPage(facts, form, visit.language), status);
  };

  return [
    atDraft("get", "organisation", "/link", (visit, open) => {
      const { email = "" } = open.draft.answers.signatory ?? {};
      return show(visit, open, { entered: { email }, errors: [] });
    }),
    {
      ...atDraft("post", "organisation", "/link", async (visit, open) => {
        const { language } = visit;
        const typed = entered(visit.req.body, ["email"]);
        const email = normalEmail(typed["email"] ?? "");
        const mistakes = emailMistake(email);
        if (mistakes.length > 0) {
          const errors = emailErrors(mistakes, language);
          return show(visit, open, { entered: typed, errors }, 422);
        }
        const { token, draft } = open;
        const command = { token, draft, email, language, sealing, baseUrl: config.baseUrl };
        const sending = await inTransaction((tx) => sendResumptionLink(tx, command, clock.now()));
        refuseTooMany(sending);
        visit.redirect(`/signing/${token}/link?sent=yes`);
      }),
      limits: [CODES_FROM],
    },
  ];
}

function resumedRoutes(context: Context): Route<Permission>[] {
  const { clock, config, https, inTransaction, stores } = context;
  const hasMailbox = config.mailUrl === undefined;
  const atLink = linkedRoutes(context);
  const showCode = (visit: Visit, { link }: Linked, form: FormState, status = 200) => {
    const page = resumptionCodePage(link, hasMailbox, form, visit.language);
    return visit.render("signing/resumption-code", page, status);
  };
  const tellMistake = (visit: Visit, linked: Linked, mistake: CodeMistake) =>
    showCode(visit, linked, codeMistake(mistake, visit.language), 422);

  return [
    atLink("get", "", (visit, { link }) =>
      visit.render("signing/resumption", resumptionPage(link, hasMailbox, visit.language)),
    ),
    {
      ...atLink("post", "", async (visit, { link, ...draft }) => {
        const { language } = visit;
        const page = `${config.baseUrl}/${language}/signing/resumptions/${link}/code`;
        const command = { ...draft, language, page };
        const sending = await inTransaction((tx) => sendResumptionCode(tx, command, clock.now()));
        refuseTooMany(sending);
        visit.redirect(`/signing/resumptions/${link}/code`);
      }),
      limits: [CODES_FROM],
    },
    atLink("get", "/code", (visit, linked) => showCode(visit, linked, UNTOUCHED)),
    {
      ...atLink("post", "/code", async (visit, linked) => {
        const { draftId, token } = linked;
        const typed = readCode(entered(visit.req.body, ["code"])["code"] ?? "");
        if (!typed) return tellMistake(visit, linked, { outcome: "malformed" });
        const attempt = { draftId, token, purpose: "resume", typed } as const;
        const trial = await inTransaction((tx) => tryCode(tx, attempt, clock.now()));
        if (trial.outcome !== "right") return tellMistake(visit, linked, trial);
        if (!(await stores.signingCodes.use(trial.code, clock.now()))) {
          return tellMistake(visit, linked, { outcome: "ended" });
        }
        setCookie(visit.res, DRAFT_COOKIE, token, https);
        visit.redirect(`/signing/${token}`);
      }),
      limits: [TRIES_FROM],
    },
  ];
}

interface Linked extends Resumption {
  /** As it stands in the address. */
  readonly link: string;
  readonly draftId: number;
}

/** Routes below a link from a mail; they are given the draft it leads to, as long as there is one. */
function linkedRoutes({ clock, sealing, stores }: Context) {
  return (
    method: Route["method"],
    path: string,
    handle: (visit: Visit, linked: Linked) => Promise<void>,
  ): Route<Permission> => ({
    method,
    path: `/signing/resumptions/:link${path}`,
    access: "everyone",
    localised: true,
    async handle(visit) {
      keepUnlisted(visit);
      const link = param(visit, "link");
      const resumption = openedResumption(sealing, link);
      const draft = resumption && (await stores.signingDrafts.find(resumption.token, clock.now()));
      if (draft) return handle(visit, { link, ...resumption, draftId: draft.id });
      await visit.render("signing/refusal", closedPage({ state: "gone" }, visit.language), 404);
    },
  });
}

function refuseTooMany(sending: ResumptionSending): void {
  if (sending.outcome === "too-many")
    throw new TooMany("links and codes of a draft", sending.retryAfter);
}
