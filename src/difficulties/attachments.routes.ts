import type { Permission } from "../accounts/permission";
import { ACCEPT } from "../attachments/attachment";
import { attachmentError, attachmentWords } from "../attachments/attachment-words";
import { attachmentsTexts } from "../attachments/attachments.texts";
import { handIn } from "../attachments/hand-in";
import { ATTACHMENTS_FROM, receiveAttachment } from "../attachments/receive-attachment";
import type { Context } from "../context";
import type { FieldError } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { addAttachment } from "./add-attachment";
import { caseAttachmentsTexts } from "./case-attachments.texts";
import { MOST_ATTACHMENTS } from "./difficulty";
import { draftRoutes, tellGone, type OpenDraft } from "./draft-route";
import { stepPage } from "./report.page";

const FIELD = "file";

/** The step at which a seller hands in files, one after another. */
export function attachmentsRoutes(context: Context): Route<Permission>[] {
  const atStep = draftRoutes(context);
  return [
    atStep("get", "attachments", "/attachments", (visit, open) => show(context, visit, open, [])),
    {
      ...atStep("post", "attachments", "/attachments", (visit, open) => add(context, visit, open)),
      limits: [ATTACHMENTS_FROM],
    },
    atStep("post", "attachments", "/attachments/:id/removal", async (visit, open) => {
      const id = Number(param(visit, "id"));
      if (Number.isSafeInteger(id)) {
        await context.stores.difficultyAttachments.remove(open.difficulty.id, id);
      }
      visit.redirect(`/cases/new/${open.token}/attachments`);
    }),
  ];
}

async function show(
  { stores }: Context,
  { language, base, render }: Visit,
  { token, difficulty }: OpenDraft,
  errors: readonly FieldError[],
): Promise<void> {
  const t = caseAttachmentsTexts[language];
  const draft = `${base}/cases/new/${token}`;
  const files = await stores.difficultyAttachments.all(difficulty.id);
  const page = {
    ...stepPage("attachments", token, t.title, { entered: {}, errors }, language),
    words: t,
    field: { name: FIELD, hint: attachmentsTexts[language].hint, accept: ACCEPT },
    files: files.map((file) => ({
      words: attachmentWords(file, language),
      removal: `${draft}/attachments/${String(file.id)}/removal`,
    })),
    isFull: files.length >= MOST_ATTACHMENTS,
    next: `${draft}/contact`,
  };
  await render("difficulties/attachments", page, errors.length > 0 ? 422 : 200);
}

async function add(context: Context, visit: Visit, open: OpenDraft): Promise<void> {
  const { clock, inTransaction } = context;
  const { token } = open;
  const t = caseAttachmentsTexts[visit.language];
  const again = (message: string) => show(context, visit, open, [{ field: FIELD, message }]);
  const { reading } = await receiveAttachment(visit, FIELD);
  if (!reading) return again(t.mistakes["file-missing"]);
  if (!reading.acceptable) {
    return again(attachmentError(reading, t.file, visit.language) ?? t.mistakes["file-missing"]);
  }
  const outcome = await handIn(context, reading.file, (file) =>
    inTransaction((tx) => addAttachment(tx, { token, file }, clock.now())),
  );
  if (outcome === "gone") return tellGone(context, visit);
  if (outcome === "too-many") return again(t.mistakes["too-many"]);
  visit.redirect(`/cases/new/${token}/attachments`);
}
