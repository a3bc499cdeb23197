import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import type { FurtherSection } from "../second-factors/account-section";
import { REPRESENTATIVE_KINDS, type MailRecipient, type Unsubscription } from "./mail-kind";
import {
  LINK_ACTS,
  linkPage,
  ownMailsPage,
  ownMailsSection,
  type LinkAct,
} from "./unsubscription.page";

/** Which mails about cases one gets: behind the link in each of them, and in one's own account. */
export function unsubscriptionsRoutes(context: Context): Route<Permission>[] {
  return [...linkRoutes(context), ...ownRoutes(context)];
}

/** Looking changes nothing: programs that check mails follow every link. */
function linkRoutes(context: Context): Route<Permission>[] {
  const route = (
    method: Route["method"],
    handle: (visit: Visit, context: Context, found: FoundLink) => Promise<void>,
  ): Route<Permission> => ({
    method,
    path: "/unsubscriptions/:token",
    access: "everyone",
    localised: true,
    async handle(visit) {
      visit.res.set("X-Robots-Tag", "noindex");
      const token = param(visit, "token");
      const unsubscription = context.stores.unsubscriptions.read(token);
      if (!unsubscription) throw new NotFound("unsubscription", "sealed by somebody else");
      await handle(visit, context, { token, unsubscription });
    },
  });
  const done = (visit: Visit) => LINK_ACTS.find((act) => act === doneIn(visit));
  return [
    route("get", (visit, _, found) => showLink(visit, context, found, done(visit))),
    route("post", act),
  ];
}

interface FoundLink {
  readonly token: string;
  readonly unsubscription: Unsubscription;
}

async function showLink(
  visit: Visit,
  { stores }: Context,
  found: FoundLink,
  done: LinkAct | undefined,
): Promise<void> {
  const ended = await stores.unsubscriptions.of(found.unsubscription.recipient);
  const page = linkPage({ ...found, ended, done }, visit.language);
  await visit.render("unsubscriptions/link", page);
}

async function act(visit: Visit, context: Context, found: FoundLink): Promise<void> {
  const { recipient, kinds } = found.unsubscription;
  const { unsubscriptions } = context.stores;
  const typed = entered(visit.req.body, ["kind", "act"]);
  const chosen = kinds.filter((kind) => kind === typed["kind"]);
  if (chosen.length === 0) {
    // A mail program acts for its reader (RFC 8058): it names no kind, and follows no redirection.
    await unsubscriptions.end({ recipient, kinds }, context.clock.now());
    return showLink(visit, context, found, "end");
  }
  const done = typed["act"] === "resume" ? "resume" : "end";
  if (done === "resume") await unsubscriptions.resume({ recipient, kinds: chosen });
  else await unsubscriptions.end({ recipient, kinds: chosen }, context.clock.now());
  visit.redirect(withDone(`/unsubscriptions/${found.token}`, done));
}

function ownRoutes({ clock, inTransaction, stores }: Context): Route<Permission>[] {
  const own = {
    path: "/unsubscriptions",
    access: "manage-own-account",
    localised: true,
  } as const satisfies Partial<Route<Permission>>;
  return [
    {
      ...own,
      method: "get",
      async handle(visit) {
        const ended = await stores.unsubscriptions.of(representative(visit));
        const isSaved = doneIn(visit) === "saved";
        const page = ownMailsPage(ended, isSaved, visit.language);
        await visit.render("unsubscriptions/own", page);
      },
    },
    {
      ...own,
      method: "post",
      async handle(visit) {
        const recipient = representative(visit);
        const typed = entered(visit.req.body, REPRESENTATIVE_KINDS);
        const isWanted = (kind: string) => typed[kind] === "yes";
        const wanted = REPRESENTATIVE_KINDS.filter(isWanted);
        const unwanted = REPRESENTATIVE_KINDS.filter((kind) => !isWanted(kind));
        await inTransaction(async (tx) => {
          await tx.unsubscriptions.resume({ recipient, kinds: wanted });
          await tx.unsubscriptions.end({ recipient, kinds: unwanted }, clock.now());
        });
        visit.redirect(withDone("/unsubscriptions", "saved"));
      },
    },
  ];
}

/** Nobody else gets mails about cases. */
function representative({ visitor }: Visit): MailRecipient {
  if (visitor?.role !== "representative") throw new NotFound("mails about cases", "of other roles");
  return { accountId: visitor.accountId };
}

/** What the page of a representative's account says about it. */
export function ownMailsOnAccount({ stores }: Context): FurtherSection {
  return async ({ visitor, language }) => {
    if (visitor?.role !== "representative") return undefined;
    const { accountId } = visitor;
    return ownMailsSection(await stores.unsubscriptions.of({ accountId }), language);
  };
}
