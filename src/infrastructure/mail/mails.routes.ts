import type { Clock } from "../clock";
import { doneIn, doneWords, withDone } from "../http/done";
import { NotFound } from "../http/errors";
import { listAddress, readPage } from "../http/pagination";
import { param, type Route, type Visit } from "../http/route";
import { MAIL_STATES, type ListedMail } from "./listed-mail";
import { deliveryPage, mailsPage } from "./mails.page";
import { mailsTexts } from "./mails.texts";
import type { OutboxQueries } from "./outbox.queries";
import type { OutboxRepository } from "./outbox.repository";

interface MailDesk {
  readonly clock: Clock;
  readonly config: { readonly mailUrl: string | undefined };
  readonly queries: { readonly outbox: OutboxQueries };
  readonly stores: { readonly outbox: OutboxRepository };
}

const WAITING = listAddress("/console/mails", { state: "waiting" });

/** What left, what waits and what did not leave, which somebody may send again. */
export function mailsRoutes<Door extends string>(
  desk: MailDesk,
  doors: { readonly look: Door; readonly sendAgain: Door },
): Route<Door>[] {
  const { config, queries } = desk;
  return [
    {
      method: "get",
      path: "/console/mails",
      access: doors.look,
      localised: false,
      async handle(visit) {
        const { language, req } = visit;
        const state = MAIL_STATES.find((known) => known === req.query["state"]);
        const listed = await queries.outbox.list(state, readPage(req.query));
        const counts = await queries.outbox.counts();
        const facts = { listed, counts, state, keepsMail: config.mailUrl === undefined };
        const done = doneWords(mailsTexts[language].done, doneIn(visit));
        await visit.render("mails/list", { ...mailsPage(facts, language), done });
      },
    },
    ...deliveryRoutes(desk, doors.sendAgain),
  ];
}

function deliveryRoutes<Door extends string>(
  { clock, queries, stores }: MailDesk,
  access: Door,
): Route<Door>[] {
  const one = { path: "/console/mails/:id/delivery", access, localised: false };
  return [
    {
      method: "post",
      path: "/console/mails/deliveries",
      access,
      localised: false,
      async handle({ res }) {
        const sent = await stores.outbox.sendAgain(clock.now());
        res.redirect(303, withDone(WAITING, sent > 0 ? "all-sent-again" : undefined));
      },
    },
    {
      ...one,
      method: "get",
      handle: (visit) => show(visit),
    },
    {
      ...one,
      method: "post",
      async handle(visit) {
        const { id } = await mailOf(visit);
        const sent = await stores.outbox.sendAgain(clock.now(), id);
        if (sent === 1) visit.res.redirect(303, withDone(WAITING, "sent-again"));
        else await show(visit, 409);
      },
    },
  ];

  async function mailOf(visit: Visit): Promise<ListedMail> {
    const id = param(visit, "id");
    const mail = /^\d{1,9}$/.test(id) ? await queries.outbox.find(Number(id)) : undefined;
    if (!mail) throw new NotFound("mail", id);
    return mail;
  }

  async function show(visit: Visit, status = 200): Promise<void> {
    const page = deliveryPage(await mailOf(visit), visit.language);
    await visit.render("mails/delivery", page, status);
  }
}
