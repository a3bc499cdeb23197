import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { parisDay } from "../infrastructure/local-day";
import type { PublishedCharter } from "./charter";
import { changesPage, firstVersionPage } from "./changes.page";
import { charterPage, noCharterPage } from "./charter.page";
import { charterTexts } from "./charter.texts";
import { commitmentPage } from "./commitment.page";
import { charterInForce } from "./in-force";

export function charterRoutes({ clock, stores }: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: "/charter",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const { published, today } = await whatIsPublished();
        const shown = charterInForce(published, today);
        if (shown === undefined) {
          return visit.render("charter/none", noCharterPage(published[0], visit.language));
        }
        const page = charterPage({ shown, published, today }, visit.language);
        await visit.render("charter/version", page);
      },
    },
    {
      method: "get",
      path: "/charter/:version",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const { published, today } = await whatIsPublished();
        const shown = versionOf(visit, published);
        const { language, base } = visit;
        const crumbs = [{ href: `${base}/charter`, label: charterTexts[language].charter }];
        const page = charterPage({ shown, published, today }, language, crumbs);
        await visit.render("charter/version", page);
      },
    },
    {
      method: "get",
      path: "/charter/:version/changes",
      access: "everyone",
      localised: true,
      handle: async (visit) => showChanges(visit, await stores.charters.all()),
    },
    {
      method: "get",
      path: "/charter/:version/:commitment",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const { charter } = versionOf(visit, await stores.charters.all());
        const code = param(visit, "commitment");
        const commitment = charter.commitments.find((each) => each.code === code);
        if (!commitment) throw new NotFound("commitment", code);
        await visit.render(
          "charter/commitment",
          commitmentPage(charter, commitment, visit.language),
        );
      },
    },
  ];

  async function whatIsPublished() {
    return { published: await stores.charters.all(), today: parisDay(clock.now()) };
  }
}

function showChanges(visit: Visit, published: readonly PublishedCharter[]): Promise<void> {
  const version = versionOf(visit, published);
  const { charter } = version;
  const former = published[published.indexOf(version) - 1];
  return former === undefined
    ? visit.render("charter/none", firstVersionPage(charter, visit.language))
    : visit.render("charter/changes", changesPage(former.charter, charter, visit.language));
}

function versionOf(visit: Visit, published: readonly PublishedCharter[]): PublishedCharter {
  const number = param(visit, "version");
  const version = published.find(({ charter }) => String(charter.version) === number);
  if (!version) throw new NotFound("charter version", number);
  return version;
}
