import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { param, type Page, type Route, type Visit } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { enterDraft, type ClosedDraft, type OpenDraft } from "./draft-entry";
import type { ReadyDraft } from "./draft-reading";
import {
  firstOpenStep,
  firstUnanswered,
  isOpen,
  type DraftAnswers,
  type SigningDraft,
  type Step,
} from "./signing-draft";

type ClosedPage = (closed: Exclude<ClosedDraft, { state: "signed" }>, language: Language) => Page;

/**
 * Routes below the address of a draft: they are given the draft when it can be worked on. One that is
 * signed leads to its receipt; one that is gone, or came too late, says so. A step is shown once
 * those before it are complete; until then its address leads to the first that is not.
 */
export function draftRoutes({ clock, stores }: Context, closedPage: ClosedPage) {
  return (
    method: Route["method"],
    step: Step,
    path: string,
    handle: (visit: Visit, open: OpenDraft) => Promise<void> | void,
  ): Route<Permission> => ({
    method,
    path: `/signing/:token${path}`,
    access: "everyone",
    localised: true,
    async handle(visit) {
      keepUnlisted(visit);
      const token = param(visit, "token");
      const entry = await enterDraft(stores, token, clock.now());
      if (entry.state === "signed") {
        visit.redirect(`/signing/${token}/receipt`);
        return;
      }
      if (entry.state !== "open") {
        const status = entry.state === "gone" ? 404 : 409;
        return visit.render("signing/refusal", closedPage(entry, visit.language), status);
      }
      if (method === "get" && !isOpen(step, entry.draft.answers, entry.codes)) {
        visit.redirect(openAddress(token, entry.draft.answers, entry.codes));
        return;
      }
      await handle(visit, entry);
    },
  });
}

/** Whoever has the address of a draft has the draft: no search engine may list it. */
export function keepUnlisted({ res }: Visit): void {
  res.set("X-Robots-Tag", "noindex");
}

/** Where a draft goes on, below the language: at its first step without an answer. */
export function openAddress(
  token: string,
  answers: DraftAnswers,
  codes: readonly string[],
): string {
  const step = firstOpenStep(answers, codes);
  if (step !== "commitments") return `/signing/${token}/${step}`;
  return commitmentsAddress(token, firstUnanswered(answers, codes));
}

/** Commitments are answered one by one; when all are, they are shown together. */
export function commitmentsAddress(token: string, code: string | undefined): string {
  return `/signing/${token}/commitments${code === undefined ? "" : `/${code}`}`;
}

/** A draft that lacks nothing but its signature. */
export interface ReadyVisit extends ReadyDraft {
  readonly token: string;
  readonly draft: SigningDraft;
}

/** Routes to a statement that can be signed; as long as an answer is missing they lead to it. */
export function statementRoutes(context: Context, closedPage: ClosedPage) {
  const atStep = draftRoutes(context, closedPage);
  return (
    method: Route["method"],
    path: string,
    handle: (visit: Visit, ready: ReadyVisit) => Promise<void> | void,
  ): Route<Permission> =>
    atStep(method, "review", path, async (visit, open) => {
      const { token, draft, reading } = open;
      if (reading.state !== "ready") visit.redirect(openAddress(token, draft.answers, open.codes));
      else await handle(visit, { token, draft, ...reading });
    });
}
