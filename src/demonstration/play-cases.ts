import { EVENT_OF_ACT } from "../case-acts/platform-act";
import { recordPlatformAct } from "../case-acts/record-platform-act";
import type { Stores } from "../stores";
import type { Difficulty, DifficultyAnswers } from "../difficulties/difficulty";
import { giveFollowUp } from "../difficulties/give-follow-up";
import { openCase } from "../difficulties/open-case";
import { recordSellerAct } from "../difficulties/record-seller-act";
import { newCode } from "../infrastructure/one-time-code";
import type { CaseAct, DatedCaseAct } from "./case-story";
import { mediate } from "./play-mediation";
import { representativeOf } from "./renew-online";

const REPRESENTATIVE = "Bruno Castel";

interface Outcome {
  readonly accepted: boolean;
  readonly refusal?: string;
}

/** Plays what sellers report and what comes of it, each act at its own instant; a refusal is a bug. */
export async function playCases(
  stores: Stores,
  acts: readonly DatedCaseAct[],
  baseUrl: string,
): Promise<void> {
  const tokens = new Map<string, string>();
  for (const act of acts) {
    const now = new Date(act.at);
    if (act.act === "report") {
      tokens.set(act.seller, await report(stores, act.answers, baseUrl, now));
      continue;
    }
    const link = { token: tokens.get(act.seller) ?? "", baseUrl };
    const outcome = await play(stores, act, link, now);
    if (!outcome.accepted) throw new Error(`${act.act} at ${act.at}: ${String(outcome.refusal)}`);
  }
}

/** The code is kept and sent to nobody: it is typed at once. */
async function report(
  stores: Stores,
  answers: DifficultyAnswers,
  baseUrl: string,
  now: Date,
): Promise<string> {
  const { difficulties, difficultyCodes, platforms } = stores;
  const platform = await platforms.findBySlug(answers.platform?.["platform"] ?? "");
  // Whoever answers later represents the platform already: the seller is told so.
  if (platform) await representativeOf(stores, platform, REPRESENTATIVE, now);
  const token = await difficulties.open("fr", now);
  const draft = await difficulties.find(token, now);
  if (!draft) throw new Error("a report that was begun is not there");
  await difficulties.save(draft.id, answers, now);
  const typed = newCode();
  await difficultyCodes.keep(draft.id, token, typed, now);
  const { outcome } = await openCase(stores, { token, typed, baseUrl }, now);
  if (outcome !== "opened") throw new Error(`no case was opened: ${outcome}`);
  return token;
}

async function play(
  stores: Stores,
  act: Exclude<CaseAct, { act: "report" }>,
  { token, baseUrl }: { readonly token: string; readonly baseUrl: string },
  now: Date,
): Promise<Outcome> {
  const difficulty = await stores.difficulties.find(token, now);
  if (!difficulty?.opened) throw new Error(`${act.seller} has no case`);
  switch (act.act) {
    case "platform":
      return answer(stores, act, difficulty.opened, now);
    case "seller":
      return recordSellerAct(
        stores,
        { act: act.does, token, words: act.words, attachment: undefined },
        now,
      );
    case "mediator":
      return mediate(stores, act.does, difficulty.opened, baseUrl, now);
    case "follow-up":
      return { accepted: await giveFollowUp(stores, difficulty.id, act.says, now) };
  }
}

async function answer(
  stores: Stores,
  { does, words, late }: Extract<CaseAct, { act: "platform" }>,
  { platform: { id }, reference }: NonNullable<Difficulty["opened"]>,
  now: Date,
): Promise<Outcome> {
  const platform = await stores.platforms.find(id);
  if (!platform) throw new Error(`no platform ${String(id)}`);
  const account = await representativeOf(stores, platform, REPRESENTATIVE, now);
  const said = words === "" ? {} : { words };
  const when = late && { at: new Date(late.occurred), backdatingReason: late.reason };
  const event = { ...EVENT_OF_ACT[does], at: now, ...said, ...when };
  return recordPlatformAct(stores, { platform, reference, account, act: does, event }, now);
}
