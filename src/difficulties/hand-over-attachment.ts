import { sendAttachment } from "../attachments/send-attachment";
import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Visit } from "../infrastructure/http/route";

/** Hands over the file that the address names, if it is one of this report. */
export async function handOverAttachment(
  { stores }: Context,
  visit: Visit,
  difficultyId: number,
): Promise<void> {
  const named = param(visit, "id");
  const files = await stores.difficultyAttachments.all(difficultyId);
  const file = files.find(({ id }) => String(id) === named);
  if (!file) throw new NotFound("attachment", named);
  sendAttachment(visit.res, file, await stores.attachments.read(file.id));
}
