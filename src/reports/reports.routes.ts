import type { Permission } from "../accounts/permission";
import { parsePeriod } from "../compliance/period";
import type { Context } from "../context";
import { NotFound, NotSignedIn } from "../infrastructure/http/errors";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { cutOffOf } from "./cut-off";
import { drawUpReport } from "./draw-up-report";
import { reportFileName } from "./report-file";
import { reportsOnOffer } from "./reports-on-offer";
import { readReportsFilter, reportsPage } from "./reports.page";

export function reportsRoutes(context: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/console/reports",
      access: "list-reports",
      localised: false,
      handle: (visit) => list(visit, context),
    },
    {
      method: "get",
      path: "/console/reports/:slug/:period",
      access: "download-report",
      downloads: true,
      localised: false,
      handle: (visit) => download(visit, context),
    },
  ];
}

async function list(visit: Visit, { clock, stores }: Context): Promise<void> {
  const [platforms, takings] = await Promise.all([
    stores.platforms.all(),
    stores.takings.ofPlatforms(),
  ]);
  const offered = reportsOnOffer(platforms, takings, clock.now());
  const filter = readReportsFilter(visit.req.query, offered);
  await visit.render("reports/console-list", reportsPage(offered, filter, visit.language));
}

/** Of a period that is over. Which bytes went to whom is on record before the first of them leaves. */
async function download(visit: Visit, context: Context): Promise<void> {
  const { clock, printer, queries, stores } = context;
  const account = visit.visitor;
  if (!account) throw new NotSignedIn("download-report");
  const request = {
    slug: param(visit, "slug"),
    periodId: param(visit, "period"),
    cutOff: cutOffOf(undefined, clock.now()),
    isAsked: false,
  };
  const unknown = new NotFound("report", `${request.slug} ${request.periodId}`);
  const period = parsePeriod(request.periodId);
  if (!period || period.endsAt > request.cutOff) throw unknown;
  const sources = { ...stores, scorecards: queries.scorecards };
  const decision = await drawUpReport(sources, request, clock.now());
  if (!decision.accepted) throw unknown;

  visit.res.set({
    "Content-Type": "application/pdf",
    "Content-Disposition": `attachment; filename="${reportFileName({ ...request, cutOff: decision.report.cutOff })}"`,
    "Cache-Control": "no-store",
  });
  if (visit.req.method === "HEAD") {
    // No byte leaves: there is nothing to print, and no download to record.
    visit.res.end();
    return;
  }

  const { report } = decision;
  const { bytes, sha256 } = await printer.print(report);
  await stores.reportDownloads.add({
    accountId: account.accountId,
    platformId: decision.platform.id,
    period: period.id,
    cutOff: report.cutOff,
    sha256,
    downloadedAt: clock.now(),
  });
  visit.res
    .set({
      "Content-Length": String(bytes.length),
      ETag: `"${sha256}"`,
      "Repr-Digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`,
    })
    .end(bytes);
}
