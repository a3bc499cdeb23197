import { readDemonstrationFiles } from "../../src/demonstration/demonstration.folder";
import {
  loadDemonstration,
  type LoadingDecision,
} from "../../src/demonstration/load-demonstration";
import type { testContext } from "./context";

/** Friday 20 November 2026, when everything of the demonstration's story has happened. */
export const AFTER_THE_STORY = new Date("2026-11-20T09:00:00Z");

/** Loads the demonstration and lets the clock stand after its story. */
export async function demonstrate(
  context: Awaited<ReturnType<typeof testContext>>,
): Promise<LoadingDecision> {
  context.clock.moveTo(AFTER_THE_STORY);
  const { baseUrl, mailFrom } = context.config;
  const service = { baseUrl, contact: mailFrom };
  const files = await readDemonstrationFiles();
  return context.inTransaction((tx) => loadDemonstration(tx, files, service, AFTER_THE_STORY));
}
