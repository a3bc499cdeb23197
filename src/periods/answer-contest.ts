import type { Account } from "../accounts/account";
import { parsePeriod } from "../compliance/period";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { ContestAnswer, FigureContest } from "./figure-contest";
import type { FigureContestRepository } from "./figure-contest.repository";
import type { PeriodClosingRepository } from "./period-closing.repository";
import { contestAnsweredMail } from "./period-mail";
import { tellRepresentatives, type TellingStores } from "./tell-representatives";

interface Stores extends TellingStores {
  readonly evidence: EvidenceRepository;
  readonly figureContests: FigureContestRepository;
  readonly periodClosings: PeriodClosingRepository;
}

interface AnswerContest {
  readonly contest: Pick<FigureContest, "id" | "period">;
  readonly answer: Omit<ContestAnswer, "answeredAt">;
  /** Of the official. */
  readonly account: Pick<Account, "id">;
  readonly baseUrl: string;
}

export type AnswerOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: "answered-already" };

/** An official answers a contest, once. Run inside one transaction. */
export async function answerContest(
  stores: Stores,
  { contest: asked, answer, account, baseUrl }: AnswerContest,
  now: Date,
): Promise<AnswerOutcome> {
  await stores.periodClosings.held(asked.period);
  const contest = await stores.figureContests.find(asked.id);
  const period = parsePeriod(asked.period);
  if (!contest || !period) throw new Error(`no contest ${asked.id} of ${asked.period}`);
  if (contest.answer) return { accepted: false, refusal: "answered-already" };

  const { id, platformId, reference, commitment } = contest;
  const { decision, words } = answer;
  await stores.figureContests.answer(id, { ...answer, answeredAt: now }, account.id);
  const platform = await stores.platforms.find(platformId);
  if (!platform) throw new Error(`no platform ${platformId}`);
  await stores.evidence.append(
    { type: "contest-answered", platform: platform.slug, period: period.id, commitment, decision },
    now,
    { answer: JSON.stringify({ reference, words }) },
  );
  const isUpheld = decision === "upheld";
  await tellRepresentatives(
    stores,
    platformId,
    (reader) => contestAnsweredMail({ ...reader, period, contest, isUpheld, baseUrl }),
    now,
  );
  return { accepted: true };
}
