import type { Context } from "../../src/context";
import type { Platform, PlatformEntry } from "../../src/platforms/platform";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { addPlatform, signOnPaper } from "../support/register";

/**
 * Marchéclair has taken C1 on 1 July 2024; 20 of 25 requests of May 2026 were answered in time, and
 * the one of October 2025.
 */
export async function aReportedPlatform(
  context: Context,
  entry: Partial<PlatformEntry> = {},
): Promise<Platform> {
  await publishVersionOne(context);
  const platform = await addPlatform(context, entry);
  await signOnPaper(context, platform);
  const requests = Array.from({ length: 25 }, (_, index) => [
    `${platform.slug} D${index} request-received 2026-05-04T08:00:00Z`,
    `${platform.slug} D${index} first-human-reply 2026-05-${index < 20 ? "05" : "12"}T08:00:00Z`,
  ]);
  await recordEvents(
    context,
    `${platform.slug} B0 request-received 2025-10-06T08:00:00Z`,
    `${platform.slug} B0 first-human-reply 2025-10-07T08:00:00Z`,
    ...requests.flat(),
  );
  return platform;
}
