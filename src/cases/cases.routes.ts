import { mayPass, type Permission } from "../accounts/permission";
import type { Context } from "../context";
import { doneIn, doneWords } from "../infrastructure/http/done";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Route } from "../infrastructure/http/route";
import { caseClocks } from "./case-clocks";
import type { FurtherCaseSection } from "./case-section";
import { casePage } from "./case.page";
import { caseTexts } from "./case.texts";

export function casesRoutes(
  { clock, queries, stores }: Context,
  further: readonly FurtherCaseSection[],
): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/console/cases/:platform/:reference",
      access: "look-at-case",
      localised: false,
      async handle(visit) {
        const reference = param(visit, "reference");
        const file = await queries.caseFiles.find(param(visit, "platform"), reference);
        if (!file) throw new NotFound("case", reference);
        const takings = await stores.takings.ofPlatforms([file.platformId]);
        const clocks = caseClocks(
          file.events,
          await stores.charters.all(),
          takings.get(file.platformId) ?? [],
          clock.now(),
        );
        const decides = mayPass("decide-case", visit.visitor?.role);
        const found = await Promise.all(further.map((section) => section(file, visit.language)));
        const sections = found.filter((section) => section !== undefined);
        const page = casePage(file, clocks, visit.language, { decides, sections });
        const done = doneWords(caseTexts[visit.language].done, doneIn(visit));
        await visit.render("cases/case", { ...page, done });
      },
    },
  ];
}
