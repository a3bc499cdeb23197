import { shareByPeriod } from "../infrastructure/chart/share-by-period";
import type { SharePeriod } from "../infrastructure/chart/share-column";
import { svg } from "../infrastructure/chart/svg";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { homeExampleTexts } from "./home-example.texts";

/** Percent by half-year; undefined where there were too few cases. Invented, and the page says so. */
const SHARES = [84, undefined, 91, 95] as const;
const TARGET = 90;

/** What a measured promise looks like, before the reader opens a real one. */
export function homeExample(language: Language) {
  const t = homeExampleTexts[language];
  const { percent } = formats(language);

  const periods = SHARES.map((share, index): SharePeriod => {
    const label = t.period(index + 1);
    if (share === undefined) return { label, absence: t.tooFew };
    const value = percent(share);
    return share < TARGET
      ? { label, share, value, verdict: "not-kept", note: t.notKept }
      : { label, share, value, verdict: "kept", note: t.kept };
  });
  const scene = shareByPeriod({
    title: t.title,
    description: t.description,
    target: { share: TARGET, label: t.target },
    periods,
  });

  return {
    id: "example",
    svg: svg(scene, "example"),
    caption: t.caption,
    table: {
      summary: t.table,
      caption: t.caption,
      columns: t.columns.map((label) => ({ label })),
      rows: SHARES.map((share, index) => [
        t.period(index + 1),
        share === undefined ? t.tooFew : percent(share),
        verdict(share),
      ]),
    },
  };

  function verdict(share: number | undefined): string {
    if (share === undefined) return "—";
    return share < TARGET ? t.notKept : t.kept;
  }
}
