import { IN_FORCE } from "../cases/in-force-events";

/** Condition on an event: it is in force and ends a mediation, as `endOfMediation` says. */
export function endsMediation(event: "e" | "f"): string {
  return `(${event}.type in ('mediation-closed', 'withdrawn')
      or (${event}.type = 'mediation-answered' and ${event}.code = 'refused'))
    and not exists (select 1 from event_corrections as r where r.event_id = ${event}.id)`;
}

/** Condition on `mediations as m`: nothing is left to mediate. */
export const IS_OVER = `exists (select 1 from case_events as e
  where e.case_id = m.case_id and ${endsMediation("e")})`;

/** Condition on `mediations as m`: the platform has accepted it, unless it is over. */
export const IS_ANSWERED = `exists (select 1 from case_events as e
  where e.case_id = m.case_id and e.type = 'mediation-answered' and ${IN_FORCE})`;

/** Joins to `mediations as m` the last assignment `a` and the account `w` of its mediator, if any. */
export const WITH_MEDIATOR = `left join mediator_assignments as a on a.case_id = m.case_id
    and a.number = (select max(l.number) from mediator_assignments as l where l.case_id = m.case_id)
  left join accounts as w on w.id = a.mediator_id`;

/** Condition on `w`: nobody is there who may mediate, as `isAvailable` says. */
export const LACKS_MEDIATOR =
  "(w.id is null or w.role <> 'mediator' or w.suspended_at is not null)";
