import type { Permission } from "../accounts/permission";
import type { FurtherCaseSection } from "../cases/case-section";
import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Route } from "../infrastructure/http/route";
import type { FurtherSection } from "../invitations/platform-section";
import { askedFollowUps } from "./follow-up";
import { followUpSection } from "./follow-up-section.page";
import { handOverAttachment } from "./hand-over-attachment";
import { reportedCaseSection } from "./reported-case.page";

const CASES = "/console/cases";

/** What the seller reported, on the page of the case. */
export function reportOnCase({ clock, stores }: Context): FurtherCaseSection {
  const { difficulties, difficultyAdditions, difficultyAttachments } = stores;
  return async ({ platformId, platform, reference, events }, language) => {
    const difficulty = await difficulties.ofCase(platformId, reference);
    if (!difficulty) return undefined;
    const additions = await difficultyAdditions.all(difficulty.id);
    const given = await difficultyAdditions.followUps(difficulty.id);
    const followUps = askedFollowUps(events, given, clock.now());
    const files = await difficultyAttachments.all(difficulty.id);
    const address = `${CASES}/${platform}/${encodeURIComponent(reference)}`;
    return reportedCaseSection({ difficulty, additions, followUps, files, address }, language);
  };
}

/** What the sellers of a platform say of its promises, on its page in the console. */
export function followUpsOnPlatform({ clock, queries }: Context): FurtherSection {
  return async ({ id }, language) =>
    followUpSection(await queries.followUps.counts(id, clock.now()), language);
}

/** Officials fetch the files of a case; each time is kept in the access log. */
export function reportedCaseRoutes(context: Context): Route<Permission>[] {
  return [
    {
      method: "get",
      path: `${CASES}/:platform/:reference/attachments/:id`,
      access: "look-at-case",
      localised: false,
      downloads: true,
      async handle(visit) {
        const reference = param(visit, "reference");
        const file = await context.queries.caseFiles.find(param(visit, "platform"), reference);
        const difficulty =
          file && (await context.stores.difficulties.ofCase(file.platformId, reference));
        if (!difficulty) throw new NotFound("attachment", reference);
        await handOverAttachment(context, visit, difficulty.id);
      },
    },
  ];
}
