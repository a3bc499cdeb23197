import type { CompleteScorecard } from "./scorecard";

/** The frozen scorecards of published periods, as whoever publishes them keeps them. */
export interface PublishedScorecards {
  /** By slug, without the replies of the platforms; undefined while the period is not published. */
  ofPeriod(period: string): Promise<readonly CompleteScorecard[] | undefined>;

  /**
   * Of every published period, with the platform's reply; undefined where the platform had no scorecard
   * when the period was published.
   */
  ofPlatform(platformId: number): Promise<ReadonlyMap<string, CompleteScorecard | undefined>>;

  /** Which periods are published. */
  periods(): Promise<ReadonlySet<string>>;
}
