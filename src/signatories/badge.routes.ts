import type { Permission } from "../accounts/permission";
import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { renderView } from "../infrastructure/http/render";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { BADGE_SECONDS, badgeOf, type Badge } from "./badge";
import { badgeLanguages, badgePage } from "./badge.page";
import { registerEntry } from "./register-entry";

export function badgeRoutes(context: Context): Route<Permission>[] {
  const { config } = context;
  return [
    {
      method: "get",
      path: "/signatories/:slug/badge",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const languages = badgeLanguages(visit.language);
        const { platform, badges } = await badgesOf(visit, context, languages);
        const page = badgePage({ platform, badges, origin: config.baseUrl }, visit.language);
        await visit.render("signatories/badge-page", page);
      },
    },
    {
      method: "get",
      path: "/signatories/:slug/badge.svg",
      access: "everyone",
      localised: true,
      async handle(visit) {
        const { badges } = await badgesOf(visit, context, [visit.language]);
        const svg = await renderView(visit.res, "signatories/badge", { badge: badges[0] });
        // Meant for other sites' pages, and for theirs only as a picture.
        visit.res.set("Cross-Origin-Resource-Policy", "cross-origin");
        visit.res.set("Cache-Control", `public, max-age=${String(BADGE_SECONDS)}`);
        visit.res.type("image/svg+xml").send(svg);
      },
    },
  ];
}

async function badgesOf(visit: Visit, { clock, stores }: Context, languages: readonly Language[]) {
  const slug = param(visit, "slug");
  const platform = await stores.platforms.findBySlug(slug);
  if (!platform) throw new NotFound("platform", slug);
  const now = clock.now();
  const registered = {
    platform,
    history: await stores.platformStates.ofPlatform(platform.id),
    takings: (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [],
  };
  const shown = registerEntry(registered, { now, today: parisDay(now) }, undefined);
  const version = shown.standing?.charterVersion;
  const charter = version === undefined ? undefined : await stores.charters.find(version);
  const all = charter?.charter.commitments.length ?? 0;
  const badges = languages.map((language): Badge => badgeOf(shown, all, language));
  return { platform, badges };
}
