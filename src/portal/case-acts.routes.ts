import type { Permission } from "../accounts/permission";
import {
  ACT_FIELDS,
  PLATFORM_ACTS,
  readPlatformAct,
  type PlatformAct,
} from "../case-acts/platform-act";
import { recordPlatformAct } from "../case-acts/record-platform-act";
import type { Context } from "../context";
import { readContact } from "../difficulties/report";
import { withDone } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { entered, firstShown, UNTOUCHED } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import type { Platform } from "../platforms/platform";
import { fieldErrors } from "../signatures/answer";
import { actRefusal, caseActPage, type ActForm } from "./case-act.page";
import { caseActTexts } from "./case-act.texts";
import { caseAddress } from "./due-row";
import { ownPlatform } from "./own-platform.visit";

const PATH = "/portal/:slug/cases/:reference/acts/:act";

/** What a platform does in a case: each act has a form of its own, which says what it means. */
export function caseActsRoutes(context: Context): Route<Permission>[] {
  const access = "represent-platform";
  return [
    {
      method: "get",
      path: PATH,
      access,
      localised: false,
      async handle(visit) {
        const { platform } = await ownPlatform(context, visit);
        const reference = param(visit, "reference");
        const known = await context.stores.caseHistories.find(platform.id, reference);
        if (!known) throw new NotFound("case", reference);
        const facts = {
          reference,
          act: actOf(visit),
          form: firstShown(visit, ACT_FIELDS),
          isWrittenTo: await isWrittenTo(context, platform, reference),
        };
        await visit.render("portal/case-act", caseActPage(platform, facts, visit.language));
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
  const { clock, inTransaction } = context;
  const { language } = visit;
  const { platform, account } = await ownPlatform(context, visit);
  const reference = param(visit, "reference");
  const act = actOf(visit);
  const typed = entered(visit.req.body, ACT_FIELDS);
  const again = async (form: Partial<ActForm>, status: number) => {
    const facts = {
      reference,
      act,
      form: { ...UNTOUCHED, entered: typed, ...form },
      isWrittenTo: await isWrittenTo(context, platform, reference),
    };
    return visit.render("portal/case-act", caseActPage(platform, facts, language), status);
  };
  const now = clock.now();
  const answer = readPlatformAct(act, typed, now);
  if (!answer.complete) {
    return again({ errors: fieldErrors(answer, caseActTexts[language].mistakes) }, 422);
  }
  const command = { platform, reference, account, act, event: answer.value };
  const outcome = await inTransaction((tx) => recordPlatformAct(tx, command, now));
  if (outcome.accepted) {
    visit.res.redirect(303, withDone(caseAddress(platform.slug, reference), act));
    return;
  }
  if (outcome.refusal === "unknown-case") throw new NotFound("case", reference);
  await again(actRefusal(outcome, language), 409);
}

/** A case that came in a file, or whose report was erased, holds no address of a seller. */
async function isWrittenTo(
  { stores }: Context,
  platform: Platform,
  reference: string,
): Promise<boolean> {
  const difficulty = await stores.difficulties.ofCase(platform.id, reference);
  return readContact(difficulty?.answers.contact ?? {}).complete;
}

function actOf(visit: Visit): PlatformAct {
  const named = param(visit, "act");
  const act = PLATFORM_ACTS.find((one) => one === named);
  if (!act) throw new NotFound("act", named);
  return act;
}
