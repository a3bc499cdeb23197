import type { Entered } from "../infrastructure/http/form";
import { instantOn, parseDay } from "../infrastructure/local-day";
import { minutesOf } from "../infrastructure/time-of-day";
import type { Answer, Mistaken } from "../signatures/answer";
import type { ClosingRefusal, ClosingRequest } from "./period-closing";

export const CLOSING_FIELDS = ["cut_off_day", "cut_off_time", "publish_from"] as const;

/** Sent with the form by whoever has read what closing sets for good. */
export const REVIEWED = "reviewed";

export type ClosingMistake = "day-unreadable" | "time-unreadable" | "publish-from-unreadable";

/** What an official typed; without a day and a time the cut-off is now. */
export function readClosing(
  typed: Entered,
): Answer<Omit<ClosingRequest, "accountId">, ClosingMistake> {
  const cutOff = readCutOff(typed);
  const publishFrom = typed["publish_from"] ?? "";
  const mistakes: Mistaken<ClosingMistake>[] = cutOff.complete ? [] : [...cutOff.mistakes];
  if (publishFrom !== "" && parseDay(publishFrom) === undefined) {
    mistakes.push({ field: "publish_from", mistake: "publish-from-unreadable" });
  }
  if (!cutOff.complete || mistakes.length > 0) return { complete: false, mistakes };
  const value = { cutOff: cutOff.value, publishFrom: publishFrom === "" ? undefined : publishFrom };
  return { complete: true, value };
}

function readCutOff({
  cut_off_day: day = "",
  cut_off_time: time = "",
}: Entered): Answer<Date | undefined, ClosingMistake> {
  if (day === "" && time === "") return { complete: true, value: undefined };
  const localDay = parseDay(day);
  if (localDay === undefined) return mistaken("cut_off_day", "day-unreadable");
  const minutes = minutesOf(time);
  const value = minutes === undefined ? undefined : instantOn(localDay, minutes);
  return value ? { complete: true, value } : mistaken("cut_off_time", "time-unreadable");
}

function mistaken(field: string, mistake: ClosingMistake): Answer<never, ClosingMistake> {
  return { complete: false, mistakes: [{ field, mistake }] };
}

/** The field that a refusal is about; undefined for those about the half-year itself. */
export function refusedField(refusal: ClosingRefusal): string | undefined {
  if (refusal === "publication-too-early" || refusal === "publication-too-late") {
    return "publish_from";
  }
  const isCutOff = refusal === "cut-off-before-end" || refusal === "cut-off-in-future";
  return isCutOff ? "cut_off_day" : undefined;
}
