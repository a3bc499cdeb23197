import { mediationOf } from "../cases/mediation";
import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Visit } from "../infrastructure/http/route";

/** The mediation of the case that the address names, whoever leads it; of any platform, in the register or not. */
export async function namedMediation({ queries, stores }: Context, visit: Visit) {
  const reference = param(visit, "reference");
  const file = await queries.caseFiles.find(param(visit, "platform"), reference);
  const mediation = file && mediationOf(file.events);
  const history = mediation && (await stores.caseHistories.find(file.platformId, reference));
  const platform = history && (await stores.platforms.find(file.platformId));
  if (!platform) throw new NotFound("mediation", reference);
  const { caseId } = history;
  return {
    file,
    mediation,
    caseId,
    platform,
    reference,
    kept: await stores.mediations.find(caseId),
  };
}
