import { parisDay } from "../infrastructure/local-day";
import type { ReportRequest } from "./draw-up-report";

/** "parole-tenue-marcheclair-2026-S1-2026-09-01.pdf": the platform, the period, the day of the cut-off. */
export function reportFileName({ slug, periodId, cutOff }: ReportRequest): string {
  return `parole-tenue-${slug}-${periodId}-${parisDay(cutOff)}.pdf`;
}
