import type { Permission } from "../accounts/permission";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import type { Context } from "../context";
import { pageWithin, readPage, skippedBefore } from "../infrastructure/http/pagination";
import type { Route } from "../infrastructure/http/route";
import { CALENDAR_ADDRESS, calendarPage } from "./calendar.page";

export function calendarRoutes({ queries }: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: CALENDAR_ADDRESS,
      access: "look-at-case",
      localised: false,
      async handle(visit) {
        const all = await queries.calendar.countMoved();
        const page = pageWithin(readPage(visit.req.query), all);
        const rows = await queries.calendar.moved(skippedBefore(page));
        const shown = calendarPage(NATIONAL_CALENDAR, { rows, all, page }, visit.language);
        await visit.render("cases/calendar", shown);
      },
    },
  ];
}
