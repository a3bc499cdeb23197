import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import type { FieldError } from "../infrastructure/http/form";
import type { Route, Visit } from "../infrastructure/http/route";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { AtDesk } from "../invitations/representatives-desk";
import { fieldErrors, type Answer } from "../signatures/answer";
import { choiceTexts } from "../signing/commitment-choice.texts";
import { ownPlatform } from "../portal/own-platform.visit";
import { signatoryTexts } from "../signing/signatory.texts";
import { actFacts } from "./act-facts";
import { planAct, type ActMistake, type ActPlan } from "./act-plan";
import { actRefusal } from "./act-refusal";
import { actRefusalTexts } from "./act-refusal.texts";
import { sendActCode } from "./send-act-code";
import { signatureAddress } from "./act-address";
import type { PlatformAct, StandingDraft } from "./standing-draft";

/** One visit of a representative, with the act it is about. */
export interface AtAct extends AtDesk {
  readonly visit: Visit;
  readonly act: PlatformAct;
}

type Step = (context: Context, at: AtAct) => Promise<void>;

/** A step of an act below the platform's signature, taken by one of its representatives. */
export function actRoute(
  context: Context,
  method: Route["method"],
  { act, path }: { readonly act: PlatformAct; readonly path: string },
  step: Step,
): Route<Permission> {
  return {
    method,
    path: `/portal/:slug/signature/${act}${path}`,
    access: "represent-platform",
    localised: false,
    async handle(visit) {
      await step(context, { ...(await ownPlatform(context, visit)), visit, act });
    },
  };
}

interface Begun {
  readonly draft: StandingDraft;
  readonly plan: Answer<ActPlan, ActMistake>;
}

/** The act that this person has begun, and what it comes to now; undefined when it is over. */
export async function begun(
  { clock, stores }: Context,
  { visit, platform, account, act }: AtAct,
): Promise<Begun | undefined> {
  const owner = { accountId: account.id, platformId: platform.id };
  const draft = await stores.standingDrafts.find(owner, act);
  if (!draft) return undefined;
  const facts = await actFacts(stores, { platform, account });
  const language = draft.code?.language ?? visit.language;
  return { draft, plan: planAct(draft, facts, language, clock.now()) };
}

/** To what stands: nothing is begun, or it is done. */
export function leadBack({ visit, platform }: AtAct): void {
  visit.res.redirect(303, signatureAddress(platform));
}

export function mistakesOf(
  answer: Answer<unknown, ActMistake>,
  language: Language,
): readonly FieldError[] {
  const messages = {
    ...signatoryTexts[language].mistakes,
    ...choiceTexts[language].mistakes,
    ...actRefusalTexts[language].refusals,
  };
  return fieldErrors(answer, messages);
}

/** What the person has read no longer matches what stands. */
export function tellChanged({ visit, platform }: AtAct): Promise<void> {
  const t = actRefusalTexts[visit.language];
  const words = { title: t.changedTitle, text: t.changedSinceRead };
  return visit.render("standing/refusal", actRefusal(platform, words, visit.language), 409);
}

export async function askForCode(
  { clock, inTransaction }: Context,
  at: AtAct,
  subjectSha256: string,
  language: Language,
): Promise<void> {
  const { visit, platform, account, act } = at;
  const command = { platform, account, act, subjectSha256, language };
  const sending = await inTransaction((tx) => sendActCode(tx, command, clock.now()));
  if (sending.outcome === "changed-since-read") return tellChanged(at);
  if (sending.outcome === "sent") {
    visit.res.redirect(303, `${signatureAddress(platform)}/${act}/code`);
    return;
  }
  const t = actRefusalTexts[visit.language];
  const { count } = formats(visit.language);
  const wait = count(Math.ceil(sending.retryAfter / 60), t.minutes);
  visit.res.set("Retry-After", String(sending.retryAfter));
  const words = { title: t.tooManyTitle, text: t.tooMany(wait) };
  await visit.render("standing/refusal", actRefusal(platform, words, visit.language), 429);
}
