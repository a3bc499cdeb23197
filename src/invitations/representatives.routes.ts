import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, doneWords, withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, firstShown } from "../infrastructure/http/form";
import { readPage } from "../infrastructure/http/pagination";
import type { Route, Visit } from "../infrastructure/http/route";
import { changeInvitation } from "./change-invitation";
import { endPage } from "./end.page";
import { endTexts } from "./end.texts";
import { endRepresentation } from "./end-representation";
import { INVITATIONS } from "./invitation-limit";
import { invitePerson } from "./invite-person";
import { INVITEE_FIELDS, readInvitee } from "./invitee";
import { numberOf } from "./named-number.visit";
import type { FurtherSection } from "./platform-section";
import { leavesSomebody } from "./representation";
import type { AtDesk, RepresentativesDesk } from "./representatives-desk";
import { representativesPage, type Told } from "./representatives.page";
import { representativesTexts } from "./representatives.texts";

/** One visit at a desk, with the platform it is about. */
interface AtPlatform extends AtDesk {
  readonly visit: Visit;
  /** Above every act: "/portal/marcheclair". */
  readonly root: string;
  /** Of the page. */
  readonly address: string;
  readonly crumbs: readonly { href: string; label: string }[];
  readonly further: readonly FurtherSection[];
}

/** The representatives of a platform, at one of the desks where they are looked after. */
export function representativesRoutes(
  context: Context,
  desk: RepresentativesDesk,
): Route<Permission>[] {
  const { root, page } = desk;
  const route = (
    method: Route["method"],
    path: string,
    handle: (context: Context, at: AtPlatform) => Promise<void>,
  ): Route<Permission> => ({
    method,
    path: root + path,
    access: method === "get" ? desk.look : desk.invite,
    localised: false,
    handle: async (visit) => handle(context, await atPlatform(desk, visit)),
  });
  return [
    route("get", page, (_, at) =>
      show(context, at, { form: firstShown(at.visit, INVITEE_FIELDS) }),
    ),
    { ...route("post", page, invite), limits: [INVITATIONS] },
    { ...route("post", "/invitations/:id/renewal", change("renewal")), limits: [INVITATIONS] },
    route("post", "/invitations/:id/revocation", change("revocation")),
    route("get", "/representatives/:id/end", showEnd),
    route("post", "/representatives/:id/end", end),
  ];
}

async function atPlatform(desk: RepresentativesDesk, visit: Visit): Promise<AtPlatform> {
  const found = await desk.find(visit);
  const root = desk.root.replace(":slug", found.platform.slug);
  const crumbs = desk.crumbs(found.platform, visit);
  return { ...found, visit, root, address: root + desk.page, crumbs, further: desk.further };
}

async function show(
  { clock, stores }: Context,
  at: AtPlatform,
  told: Told,
  status = 200,
): Promise<void> {
  const { visit, platform, account } = at;
  const now = clock.now();
  const facts = {
    ...at,
    accountId: account.id,
    byOfficial: account.role === "official",
    representatives: await stores.representatives.ofPlatform(platform.id),
    invitations: await stores.invitations.to(platform.id, readPage(visit.req.query)),
    openInvitations: await stores.invitations.countOpen(platform.id, now),
    now,
    sections: await Promise.all(at.further.map((section) => section(platform, visit.language))),
  };
  const done = doneWords(representativesTexts[visit.language].done, doneIn(visit));
  const page = representativesPage(facts, { done, ...told }, visit.language);
  await visit.render("invitations/representatives", page, status);
}

async function invite(context: Context, at: AtPlatform): Promise<void> {
  const { clock, config, inTransaction } = context;
  const { visit, platform, account } = at;
  const t = representativesTexts[visit.language];
  const typed = entered(visit.req.body, INVITEE_FIELDS);
  const reading = readInvitee(typed);
  if (!reading.complete) {
    const errors = reading.mistakes.map(({ field, mistake }) => {
      return { field, message: t.mistakes[mistake] };
    });
    return show(context, at, { form: { entered: typed, errors } }, 422);
  }
  const purpose = { role: "representative", platform } as const;
  const { baseUrl } = config;
  const command = { invitee: reading.value, purpose, inviter: account, baseUrl };
  const decision = await inTransaction((tx) => invitePerson(tx, command, clock.now()));
  if (!decision.accepted) {
    const errors = [{ field: "email", message: t.refusals[decision.refusal] }];
    return show(context, at, { form: { entered: typed, errors } }, 409);
  }
  visit.res.redirect(303, withDone(at.address, "invited"));
}

function change(wanted: "renewal" | "revocation") {
  return async (context: Context, at: AtPlatform): Promise<void> => {
    const { clock, config, inTransaction } = context;
    const { visit, platform, account } = at;
    const id = numberOf(visit, "id");
    const { baseUrl } = config;
    const command = { invitationId: id, change: wanted, platform, account, baseUrl };
    const outcome = await inTransaction((tx) => changeInvitation(tx, command, clock.now()));
    if (outcome.accepted) {
      const done = wanted === "renewal" ? "renewed" : "revoked";
      visit.res.redirect(303, withDone(at.address, done));
      return;
    }
    if (outcome.refusal === "unknown-invitation") throw new NotFound("invitation", String(id));
    const refusal = representativesTexts[visit.language].changeRefusals[outcome.refusal];
    return show(context, at, { refusal }, 409);
  };
}

async function showEnd(context: Context, at: AtPlatform, status = 200): Promise<void> {
  const { stores } = context;
  const { visit, platform, account, root, address, crumbs } = at;
  const id = numberOf(visit, "id");
  const known = await stores.representatives.ofPlatform(platform.id);
  const representative = known.find((one) => one.id === id);
  if (!representative) return showEnded(context, at, id);
  const { refusals } = endTexts[visit.language];
  const isPossible = account.role === "official" || leavesSomebody(known, id);
  const facts = {
    platform,
    representative,
    isOwn: representative.accountId === account.id,
    action: `${root}/representatives/${String(id)}/end`,
    address,
    crumbs,
    refusal: isPossible ? undefined : refusals["last-representative"],
  };
  await visit.render("invitations/end", endPage(facts, visit.language), status);
}

/** Somebody else was first: the list, which says who represents the platform now. */
async function showEnded(context: Context, at: AtPlatform, id: number): Promise<void> {
  const { visit, platform } = at;
  const wasThere = await context.stores.representatives.hasRepresented(id, platform.id);
  if (!wasThere) throw new NotFound("representative", String(id));
  const refusal = endTexts[visit.language].refusals["unknown-representative"];
  return show(context, at, { refusal }, 409);
}

async function end(context: Context, at: AtPlatform): Promise<void> {
  const { clock, config, inTransaction } = context;
  const { visit, platform, account } = at;
  const id = numberOf(visit, "id");
  const { baseUrl } = config;
  const command = { platform, representationId: id, account, baseUrl };
  const decision = await inTransaction((tx) => endRepresentation(tx, command, clock.now()));
  if (!decision.accepted) {
    // Whoever was removed meanwhile sees nothing of the platform, and nothing of this.
    if (decision.refusal === "not-a-colleague") throw new NotFound("representative", String(id));
    return showEnd(context, at, 409);
  }
  // Whoever has left sees nothing of the platform any more.
  const isOwn = decision.ended.accountId === account.id;
  visit.res.redirect(303, isOwn ? withDone("/portal", "left") : withDone(at.address, "ended"));
}
