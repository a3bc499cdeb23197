import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, withDone } from "../infrastructure/http/done";
import { entered, firstShown, UNTOUCHED, type FormState } from "../infrastructure/http/form";
import type { Route, Visit } from "../infrastructure/http/route";
import { administrationDesk } from "../invitations/administration-desk.visit";
import type { FurtherSection } from "../invitations/platform-section";
import { fieldErrors } from "../signatures/answer";
import {
  OFFICIAL_ACT_FIELDS,
  OFFICIAL_ACTS,
  openActs,
  readOfficialAct,
  type OfficialAct,
} from "./official-act";
import { recordOfficialAct } from "./record-official-act";
import { officialActPage, standingAddress, standingPage, standingSection } from "./standing.page";
import { standingTexts } from "./standing.texts";

const PATH = "/console/platforms/:slug/standing";

/** Where a platform stands, at the desk of officials, and the acts that change it. */
export function standingRoutes(context: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: PATH,
      access: "look-at-standing",
      localised: false,
      handle: (visit) => show(context, visit),
    },
    ...OFFICIAL_ACTS.flatMap((act) => actRoutes(context, act)),
  ];
}

/** Leads to it from the platform's page. */
export function standingOnPlatform({ clock, stores }: Context): FurtherSection {
  return async (platform, language) => {
    const history = await stores.platformStates.ofPlatform(platform.id);
    return standingSection({ platform, history, now: clock.now() }, language);
  };
}

function actRoutes(context: Context, act: OfficialAct): Route<Permission>[] {
  const path = `${PATH}/${act}`;
  const access = "change-standing";
  const desk = administrationDesk(context, []);
  return [
    {
      method: "get",
      path,
      access,
      localised: false,
      async handle(visit) {
        const { platform } = await desk.find(visit);
        const { language } = visit;
        const form = firstShown(visit, OFFICIAL_ACT_FIELDS);
        const history = await context.stores.platformStates.ofPlatform(platform.id);
        if (openActs(history).includes(act)) {
          return visit.render("standing/act", officialActPage(platform, act, form, language));
        }
        const refused = { ...form, refusal: standingTexts[language].changedSince };
        await visit.render("standing/act", officialActPage(platform, act, refused, language), 409);
      },
    },
    {
      method: "post",
      path,
      access,
      localised: false,
      handle: (visit) => record(context, visit, act),
    },
  ];
}

async function show(context: Context, visit: Visit): Promise<void> {
  const { clock, stores } = context;
  const { platform } = await administrationDesk(context, []).find(visit);
  const facts = {
    platform,
    history: await stores.platformStates.ofPlatform(platform.id),
    signatures: await stores.signatures.ofPlatform(platform.id),
    takings: (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [],
    now: clock.now(),
  };
  const page = standingPage(facts, doneIn(visit), visit.language);
  await visit.render("standing/standing", page);
}

async function record(context: Context, visit: Visit, act: OfficialAct): Promise<void> {
  const { clock, config, inTransaction } = context;
  const { language } = visit;
  const t = standingTexts[language];
  const { platform, account } = await administrationDesk(context, []).find(visit);
  const typed = entered(visit.req.body, OFFICIAL_ACT_FIELDS);
  const again = (form: Partial<FormState> & { refusal?: string }, status: number) => {
    const page = officialActPage(
      platform,
      act,
      { ...UNTOUCHED, entered: typed, ...form },
      language,
    );
    return visit.render("standing/act", page, status);
  };
  const now = clock.now();
  const answer = readOfficialAct(act, typed, now);
  if (!answer.complete) return again({ errors: fieldErrors(answer, t.mistakes) }, 422);

  const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
  const command = { ...answer.value, act, platform, accountId: account.id, service };
  const outcome = await inTransaction((tx) => recordOfficialAct(tx, command, now));
  if (!outcome.accepted) return again({ refusal: t.changedSince }, 409);
  visit.res.redirect(303, withDone(standingAddress(platform), act));
}
