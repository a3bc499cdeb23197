import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, firstShown, UNTOUCHED } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { signedInAccount } from "../invitations/signed-in-account.visit";
import { fieldErrors } from "../signatures/answer";
import {
  OFFICIAL_CASE_ACTS,
  OFFICIAL_CASE_FIELDS,
  readOfficialCaseAct,
  type OfficialCaseAct,
} from "./official-act";
import {
  officialCaseAddress,
  officialCasePage,
  officialCaseRefusal,
  type OfficialCaseForm,
} from "./official-act.page";
import { officialCaseTexts } from "./official-act.texts";
import { recordOfficialCaseAct } from "./record-official-case-act";

const PATH = "/console/cases/:platform/:reference/acts/:act";

/** Officials sort cases: what is no matter for the charter is excluded, what they saw is observed. */
export function officialActsRoutes(context: Context): Route<Permission>[] {
  const access = "decide-case";
  return [
    {
      method: "get",
      path: PATH,
      access,
      localised: false,
      async handle(visit) {
        const at = await actOf(context, visit);
        // A link may say when the act has to be dated, to count where it is needed.
        const dated = entered(visit.req.query, ["day", "time"]);
        const form = firstShown(visit, OFFICIAL_CASE_FIELDS, dated);
        const page = officialCasePage(at, form, visit.language);
        await visit.render("case-acts/official-act", page);
      },
    },
    {
      method: "post",
      path: PATH,
      access,
      localised: false,
      handle: (visit) => record(context, visit),
    },
  ];
}

async function record(context: Context, visit: Visit): Promise<void> {
  const { clock, inTransaction, stores } = context;
  const { language } = visit;
  const at = await actOf(context, visit);
  const typed = entered(visit.req.body, OFFICIAL_CASE_FIELDS);
  const again = (form: Partial<OfficialCaseForm>, status: number) => {
    const page = officialCasePage(at, { ...UNTOUCHED, entered: typed, ...form }, language);
    return visit.render("case-acts/official-act", page, status);
  };
  const now = clock.now();
  const answer = readOfficialCaseAct(at.act, typed, now);
  if (!answer.complete) {
    return again({ errors: fieldErrors(answer, officialCaseTexts[language].mistakes) }, 422);
  }
  const account = await signedInAccount(stores.accounts, visit);
  const platform = { id: at.platformId, slug: at.platform };
  const command = { platform, reference: at.reference, account, event: answer.value };
  const outcome = await inTransaction((tx) => recordOfficialCaseAct(tx, command, now));
  if (!outcome.accepted && outcome.refusal === "unknown-case") {
    throw new NotFound("case", at.reference);
  }
  if (!outcome.accepted) return again(officialCaseRefusal(outcome, language), 409);
  visit.res.redirect(303, withDone(officialCaseAddress(at.platform, at.reference), at.act));
}

/** What is to be decided, and the cut-offs of half-years that it may still count in. */
async function actOf({ queries, stores }: Context, visit: Visit) {
  const act = OFFICIAL_CASE_ACTS.find((one): one is OfficialCaseAct => one === param(visit, "act"));
  const reference = param(visit, "reference");
  const file = await queries.caseFiles.find(param(visit, "platform"), reference);
  if (!act || !file) throw new NotFound("act in case", reference);
  const begun = Math.min(...file.events.map(({ at }) => at.getTime()));
  const cutOffs = (await stores.periodClosings.all())
    .filter(({ closing, publishedAt }) => !publishedAt && begun <= closing.cutOff.getTime())
    .map(({ closing }) => closing.cutOff);
  return { act, platform: file.platform, platformId: file.platformId, reference, cutOffs };
}
