/**
 * Condition on a contest `c` in a closing `p`: something was recorded in its case since it came that may
 * put its figure right. What stops no clock, or comes after the cut-off, does not.
 */
export const IS_MENDED = `exists (select 1 from case_events as e
  where e.case_id = c.case_id and e.recorded_at > c.received_at
  and e.type <> 'acknowledged' and e.occurred_at <= p.cut_off)`;
