import { randomUUID } from "node:crypto";
import type { Permission } from "../accounts/permission";
import { mistakeTexts } from "../cases/mistake.texts";
import type { Context } from "../context";
import { writeCsv } from "../infrastructure/csv/write-csv";
import { NotFound } from "../infrastructure/http/errors";
import { entered } from "../infrastructure/http/form";
import { param, type Route, type Visit } from "../infrastructure/http/route";
import { receiveUpload } from "../infrastructure/http/upload";
import type { Limit } from "../infrastructure/limits/limit";
import { oneLine } from "../infrastructure/one-line";
import type { AtDesk } from "../invitations/representatives-desk";
import { ownPlatform } from "../portal/own-platform.visit";
import {
  fileMistake,
  LARGEST_FILE,
  previewOf,
  uploadState,
  type EventUpload,
  type FileMistake,
} from "./event-upload";
import { previewPage, uploadsAddress, uploadsPage, type UploadRefusal } from "./event-uploads.page";
import { sha256Of } from "./record-upload";

const ROOT = "/portal/:slug/event-uploads";

/** Each is checked at once and kept for a day. */
const FILES: Limit = { name: "event-uploads", times: 60, seconds: 3600 };

/** Without it, Excel takes UTF-8 for something else. */
const BYTE_ORDER_MARK = "\uFEFF";

const HANDED_IN_SHOWN = 20;
const LONGEST_NAME = 200;

/** Representatives hand in a file of events: checked first, recorded once they confirm. */
export function eventUploadsRoutes(context: Context): Route<Permission>[] {
  const door = { access: "represent-platform", localised: false } as const;
  return [
    { ...door, method: "get", path: ROOT, handle: (visit) => show(visit, context) },
    {
      ...door,
      method: "post",
      path: ROOT,
      limits: [FILES],
      handle: (visit) => receive(visit, context),
    },
    { ...door, method: "get", path: `${ROOT}/:id`, handle: (visit) => preview(visit, context) },
    {
      ...door,
      method: "get",
      path: `${ROOT}/:id/mistakes.csv`,
      downloads: true,
      handle: (visit) => sendMistakes(visit, context),
    },
    {
      ...door,
      method: "post",
      path: `${ROOT}/:id/confirmation`,
      handle: (visit) => confirm(visit, context),
    },
  ];
}

async function show(
  visit: Visit,
  context: Context,
  mistake?: FileMistake,
  status = 200,
): Promise<void> {
  const { platform } = await ownPlatform(context, visit);
  const handedIn = await context.queries.handedIn.ofPlatform(platform.id, HANDED_IN_SHOWN);
  const page = uploadsPage(platform, handedIn, mistake, visit.language);
  await visit.render("event-uploads/upload", page, status);
}

async function receive(visit: Visit, context: Context): Promise<void> {
  const desk = await ownPlatform(context, visit);
  const { req, res, language } = visit;
  const upload = await receiveUpload(req, res, { field: "file", maxBytes: LARGEST_FILE });
  if (upload.outcome === "too-large") return show(visit, context, "too-large", 413);
  const { file } = upload;
  if (!file) return show(visit, context, "no-file", 422);
  const mistake = fileMistake(file.bytes);
  if (mistake) return show(visit, context, mistake, 422);

  const now = context.clock.now();
  const checking = { bytes: file.bytes, handedIn: handedInAt(desk), language };
  const outcome = await context.uploadDesk.check(checking, now);
  const checked: EventUpload = {
    id: randomUUID(),
    platformId: desk.platform.id,
    accountId: desk.account.id,
    fileName: oneLine(file.name).slice(0, LONGEST_NAME) || "events.csv",
    fileSha256: sha256Of(file.bytes),
    uploadedAt: now,
    preview: previewOf(outcome),
    recordedAt: undefined,
  };
  await context.stores.eventUploads.add(checked, file.bytes);
  res.redirect(303, `${uploadsAddress(desk.platform)}/${checked.id}`);
}

async function preview(visit: Visit, context: Context): Promise<void> {
  const { platform, upload } = await uploadOf(visit, context);
  const page = previewPage(platform, upload, undefined, visit.language);
  await visit.render("event-uploads/preview", page);
}

async function sendMistakes(visit: Visit, context: Context): Promise<void> {
  const { upload } = await uploadOf(visit, context);
  const { first, isPartial } = upload.preview.mistakes;
  const rows = first.map(({ line, column = "", message }) => [line, column, message]);
  if (isPartial) rows.push(["", "", mistakeTexts[visit.language].moreMayShow]);
  visit.res.set("Cache-Control", "no-store").attachment("mistakes.csv").type("text/csv");
  visit.res.send(BYTE_ORDER_MARK + writeCsv(["line", "column", "mistake"], rows));
}

async function confirm(visit: Visit, context: Context): Promise<void> {
  const { clock, stores } = context;
  const { upload, ...desk } = await uploadOf(visit, context);
  const address = `${uploadsAddress(desk.platform)}/${upload.id}`;
  const refuse = (refused: EventUpload, refusal: UploadRefusal | undefined) => {
    const page = previewPage(desk.platform, refused, refusal, visit.language);
    return visit.render("event-uploads/preview", page, 409);
  };
  // Who presses twice is led to what the first press did.
  if (upload.recordedAt) {
    visit.res.redirect(303, address);
    return;
  }
  if (entered(visit.req.body, ["sha256"])["sha256"] !== upload.fileSha256) {
    return refuse(upload, "otherFile");
  }
  if (uploadState(upload) !== "to-confirm") return refuse(upload, undefined);

  const { id, fileSha256 } = upload;
  const recording = { id, fileSha256, handedIn: handedInAt(desk), language: visit.language };
  const outcome = await context.uploadDesk.record(recording, clock.now());
  if (outcome) await stores.eventUploads.setPreview(id, previewOf(outcome));
  if (outcome?.accepted === false) {
    return refuse({ ...upload, preview: previewOf(outcome) }, "changed");
  }
  visit.res.redirect(303, address);
}

async function uploadOf(visit: Visit, context: Context) {
  const desk = await ownPlatform(context, visit);
  const id = param(visit, "id");
  const upload = await context.stores.eventUploads.find(desk.platform.id, id, context.clock.now());
  if (!upload) throw new NotFound("upload", id);
  return { ...desk, upload };
}

function handedInAt({ platform, account }: AtDesk) {
  const { id, slug } = platform;
  return { platform: { id, slug }, accountId: account.id };
}
