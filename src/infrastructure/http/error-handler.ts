import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { LANGUAGES, type Language } from "../language";
import type { Log } from "../log";
import { isBusy, isUniqueViolation } from "../database/connection";
import { FactorNeeded, HttpError, NotFound, NotSignedIn, TooMany } from "./errors";
import { withNext } from "./next-address";
import { openVisit, type Reception } from "./mount";
import { preferredLanguage } from "./preferred-language";
import { sendProblem } from "./problem";
import type { Page } from "./route";

interface ErrorDesk {
  readonly log: Log;
  readonly reception: Reception;
  /** What the visitor is told about a status; nothing about the inside. */
  errorPage(status: number, language: Language, desk?: string): ToldError;
}

interface ToldError extends Page {
  readonly happened: string;
}

/** Below it programs ask, and are answered in JSON. */
const API = "/api/";

const AT_A_DESK = /^\/(console|portal)(\/|$)/;

/** No route matched. */
export const unknownAddress: RequestHandler = (req) => {
  throw new NotFound("page", req.path);
};

/** Turns what was thrown into a page. What is not one of our errors is a bug: logged, answered 500. */
export function errorHandler({ log, reception, errorPage }: ErrorDesk): ErrorRequestHandler {
  return async (error: unknown, req, res, next) => {
    const language = languageOf(req);
    if (res.headersSent) {
      next(error);
      return;
    }
    if (error instanceof NotSignedIn) {
      res.redirect(303, signInAddress(language, error));
      return;
    }
    if (error instanceof FactorNeeded) {
      res.redirect(303, withNext(`/${language}/second-factor`, error.back));
      return;
    }
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, "request failed");
    if (error instanceof TooMany) res.set("Retry-After", String(error.retryAfter));
    if (status === 503) res.set("Retry-After", "10");
    if (req.path.startsWith(API)) {
      sendProblem(res, status, { detail: errorPage(status, language).happened });
      return;
    }
    await show(req, res, language, status);
  };

  async function show(req: Request, res: Response, language: Language, status: number) {
    try {
      // Whoever was at their desk stays there, in their own language.
      const visitor = AT_A_DESK.test(req.path) ? await reception.visitorOf(req) : undefined;
      const spoken = visitor?.language ?? language;
      const visit = openVisit(req, res, spoken, visitor, reception);
      const page = errorPage(status, spoken, visitor && reception.deskOf(visitor));
      await visit.render("errors/error", page, status);
    } catch (error) {
      // The page itself may be what fails (no database, say): plain words then, in the language asked for.
      log.error({ err: error }, "error page failed");
      res.status(status).type("text").send(errorPage(status, language).title);
    }
  }
}

function signInAddress(language: Language, { back, form }: NotSignedIn): string {
  const query = new URLSearchParams({
    ...(back === undefined ? {} : { next: back }),
    ...(form === undefined ? {} : { form }),
  }).toString();
  return query === "" ? `/${language}/sign-in` : `/${language}/sign-in?${query}`;
}

const SHOWN = new Set([400, 403, 404, 409, 413, 415, 422, 429]);

/**
 * Body parsers throw plain errors that carry a status: a broken body is the sender's mistake, an
 * address that is no text leads nowhere. Two people may be first at once: the other one is told.
 */
function statusOf(error: unknown): number {
  if (error instanceof HttpError) return error.status;
  if (isUniqueViolation(error)) return 409;
  if (isBusy(error)) return 503;
  return parserStatus(error) ?? 500;
}

/** Of what Express and its parsers throw; undefined for everything that is not theirs. */
function parserStatus(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("status" in error)) return undefined;
  if ("name" in error && error.name === "URIError") return 404;
  const { status } = error;
  if (typeof status !== "number" || !SHOWN.has(status)) return undefined;
  return status === 400 || status === 415 ? 422 : status;
}

function languageOf(req: Request): Language {
  return (
    LANGUAGES.find((language) => req.path.startsWith(`/${language}/`)) ?? preferredLanguage(req)
  );
}
