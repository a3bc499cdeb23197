import { setTimeout as pause } from "node:timers/promises";
import type { Context } from "../../src/context";
import type { RunningApplication } from "./process";

/** Those that are killed send nothing: a mail that left just before the end would leave once more. */
const NO_SERVER = "smtp://127.0.0.1:1";

/** What an application in a process of its own is started with, on the database of a context. */
export function settingsOf({ config }: Context): Record<string, string> {
  const { database } = config;
  const address = database.engine === "sqlite" ? `sqlite:${database.file}` : database.url;
  return { DATABASE_URL: address, MAIL_URL: NO_SERVER, LOG_LEVEL: "warn" };
}

/** A form of a page, with its address and who sends it. */
export interface PostedForm {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly cookie?: string;
}

export function postForm(
  { url }: RunningApplication,
  { path, fields, cookie }: PostedForm,
): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: "POST",
    headers: { "Sec-Fetch-Site": "same-origin", ...(cookie === undefined ? {} : { cookie }) },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
}

/** In ms: between two posts, and from the last one to the end. */
interface Cutting {
  readonly between: number;
  readonly last: number;
}

/**
 * Posts one form after the other and kills the process a while after the last post, so that each is
 * cut off at a point of its own; the answers there were, undefined for the others.
 */
export async function killedWhilePosting(
  application: RunningApplication,
  forms: readonly PostedForm[],
  { between, last }: Cutting,
): Promise<(Response | undefined)[]> {
  const posted: Promise<Response | undefined>[] = [];
  for (const [index, form] of forms.entries()) {
    if (index > 0) await pause(between);
    posted.push(postForm(application, form).catch(() => undefined));
  }
  await pause(last);
  await application.stop("SIGKILL");
  return Promise.all(posted);
}
