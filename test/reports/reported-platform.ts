import type { Context } from "../../src/context";
import type { Platform, PlatformEntry } from "../../src/platforms/platform";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { addPlatform, signOnPaper } from "../support/register";

/**
 * Marchéclair has taken C1 on 1 July 2024; 20 of 25 requests of May 2026 were answered in time, and
 * all 6 of October 2025.
 */
export async function aReportedPlatform(
  context: Context,
  entry: Partial<PlatformEntry> = {},
): Promise<Platform> {
  await publishVersionOne(context);
  const platform = await addPlatform(context, entry);
  await signOnPaper(context, platform);
  const cases = [
    ...Array.from({ length: 6 }, (_, index) => [`B${index}`, "2025-10-06", "2025-10-07"]),
    ...Array.from({ length: 20 }, (_, index) => [`D${index}`, "2026-05-04", "2026-05-05"]),
    ...Array.from({ length: 5 }, (_, index) => [`E${index}`, "2026-05-04", "2026-05-12"]),
  ];
  const events = cases.flatMap(([reference, asked, answered]) => [
    `${platform.slug} ${reference} request-received ${asked}T08:00:00Z`,
    `${platform.slug} ${reference} first-human-reply ${answered}T08:00:00Z`,
  ]);
  await recordEvents(context, ...events);
  return platform;
}
