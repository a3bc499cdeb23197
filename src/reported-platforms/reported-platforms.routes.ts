import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, UNTOUCHED } from "../infrastructure/http/form";
import { readPage } from "../infrastructure/http/pagination";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { signedInAccount } from "../invitations/signed-in-account.visit";
import { fieldErrors } from "../signatures/answer";
import {
  firstEntries,
  reportedPlatformAddress,
  reportedPlatformPage,
  reportedPlatformsPage,
  triagePage,
  triageRefusal,
  type ReportedFacts,
  type TriageForm,
} from "./reported-platforms.page";
import { reportedPlatformsTexts } from "./reported-platforms.texts";
import { readTriage, TRIAGE_FIELDS, TRIAGES, type TriageAct } from "./triage";
import { triagePlatform } from "./triage-platform";

const LIST = "/console/reported-platforms";

/** Officials sort the platforms that only sellers have named. */
export function reportedPlatformsRoutes(context: Context): Route<Permission>[] {
  const look = { method: "get", access: "look-at-reported-platform", localised: false } as const;
  return [
    {
      ...look,
      path: LIST,
      async handle(visit) {
        const waiting = await context.queries.reportedPlatforms.waiting(readPage(visit.req.query));
        const page = reportedPlatformsPage(waiting, visit.language);
        await visit.render("reported-platforms/list", page);
      },
    },
    {
      ...look,
      path: `${LIST}/:id`,
      async handle(visit) {
        const facts = await factsOf(context, visit);
        const page = reportedPlatformPage(facts, doneIn(visit), visit.language);
        await visit.render("reported-platforms/platform", page);
      },
    },
    ...TRIAGES.flatMap((act) => triageRoutes(context, act)),
  ];
}

function triageRoutes(context: Context, act: TriageAct): Route<Permission>[] {
  const route = {
    path: `${LIST}/:id/${act}`,
    access: "triage-reported-platform",
    localised: false,
  } as const;
  return [
    {
      ...route,
      method: "get",
      async handle(visit) {
        const facts = await factsOf(context, visit);
        if (facts.decided) {
          visit.res.redirect(303, reportedPlatformAddress(facts.platform.id));
          return;
        }
        const typed =
          visit.keptFields === undefined
            ? firstEntries(facts)
            : entered(visit.keptFields, TRIAGE_FIELDS);
        const form = { ...UNTOUCHED, entered: typed };
        await visit.render("reported-platforms/act", triagePage(facts, act, form, visit.language));
      },
    },
    { ...route, method: "post", handle: (visit) => record(context, visit, act) },
  ];
}

async function record(context: Context, visit: Visit, act: TriageAct): Promise<void> {
  const { clock, config, inTransaction, stores } = context;
  const { language } = visit;
  const facts = await factsOf(context, visit);
  const typed = entered(visit.req.body, TRIAGE_FIELDS);
  const again = (form: Partial<TriageForm>, status: number) => {
    const page = triagePage(facts, act, { ...UNTOUCHED, entered: typed, ...form }, language);
    return visit.render("reported-platforms/act", page, status);
  };
  const slugs = new Set(facts.registered.map(({ slug }) => slug));
  const answer = readTriage(act, typed, slugs);
  if (!answer.complete) {
    return again({ errors: fieldErrors(answer, reportedPlatformsTexts[language].mistakes) }, 422);
  }
  const platformId = facts.platform.id;
  const account = await signedInAccount(stores.accounts, visit);
  const { baseUrl } = config;
  const command = { platformId, triage: answer.value, account, baseUrl };
  const outcome = await inTransaction((tx) => triagePlatform(tx, command, clock.now()));
  if (!outcome.accepted) return again({ refusal: triageRefusal(outcome, language) }, 409);
  visit.res.redirect(303, withDone(reportedPlatformAddress(platformId), act));
}

/** Of a platform that waits, or on which was decided; any other of the register is none of this desk. */
async function factsOf({ stores }: Context, visit: Visit): Promise<ReportedFacts> {
  const named = param(visit, "id");
  const id = /^[1-9]\d{0,8}$/.test(named) ? Number(named) : 0;
  const decided = await stores.reportedPlatforms.decision(id);
  const platform = decided
    ? await stores.platforms.find(id)
    : (await stores.platforms.unlisted()).find((one) => one.id === id);
  if (!platform) throw new NotFound("reported platform", named);
  const cases = await stores.reportedPlatforms.cases(id);
  return { platform, cases, decided, registered: await stores.platforms.all() };
}
