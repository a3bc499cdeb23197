import type { Permission } from "../accounts/permission";
import { charterInForce } from "../charter/in-force";
import type { Context } from "../context";
import { TooMany } from "../infrastructure/http/errors";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { countedAddress } from "../infrastructure/limits/limit";
import { parisDay } from "../infrastructure/local-day";
import { keepUnlisted } from "../signing/draft-route";
import { difficultiesTexts } from "./difficulties.texts";
import { GUESSES_FROM, type Difficulty, type Step } from "./difficulty";
import { isOpen, readDraft, type DraftReading, type ReportGround } from "./draft";

/** A draft that can be worked on. */
export interface OpenDraft {
  readonly token: string;
  readonly difficulty: Difficulty;
  readonly ground: ReportGround;
  readonly reading: DraftReading;
}

/**
 * Routes below the address of a report: they are given the draft while it is one. Once its case is
 * open they lead there; a step is shown once those before it are answered.
 */
export function draftRoutes(context: Context) {
  return (
    method: Route["method"],
    step: Step,
    path: string,
    handle: (visit: Visit, open: OpenDraft) => Promise<void> | void,
  ): Route<Permission> => ({
    method,
    path: `/cases/new/:token${path}`,
    access: "everyone",
    localised: true,
    async handle(visit) {
      keepUnlisted(visit);
      const token = param(visit, "token");
      const now = context.clock.now();
      const difficulty = await context.stores.difficulties.find(token, now);
      const ground = await groundOf(context, now);
      if (!difficulty || !ground) return tellGone(context, visit);
      if (difficulty.opened) {
        visit.redirect(`/cases/${token}`);
        return;
      }
      const reading = readDraft(difficulty.answers, ground);
      if (!isOpen(step, reading)) {
        visit.redirect(`/cases/new/${token}/${reading.complete ? "check" : reading.step}`);
        return;
      }
      await handle(visit, { token, difficulty, ground, reading });
    },
  });
}

/** Undefined as long as no version of the charter is in force. */
export async function groundOf({ stores }: Context, now: Date): Promise<ReportGround | undefined> {
  const charter = charterInForce(await stores.charters.all(), parisDay(now));
  return charter && { charter, platforms: await stores.platforms.all(), now };
}

/** Whether a link was ever good is not told; whoever tries many is stopped. */
export async function tellGone({ clock, stores }: Context, visit: Visit): Promise<void> {
  const who = countedAddress(visit.req.ip);
  const wait = await stores.limitCounters.count(GUESSES_FROM, who, clock.now());
  if (wait > 0) throw new TooMany("links that lead nowhere", wait);
  const t = difficultiesTexts[visit.language];
  const page = { title: t.gone, t, start: `${visit.base}/cases/new` };
  await visit.render("difficulties/gone", page, 404);
}
