/** Condition on `case_events as e`: what a correction replaced stays in the history and counts no more. */
export const IN_FORCE =
  "not exists (select 1 from event_corrections as replaced where replaced.event_id = e.id)";
