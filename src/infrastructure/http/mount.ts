import type { Express, Request, Response } from "express";
import { LANGUAGES, type Language } from "../language";
import { countedAddress, WRITES, type Limit } from "../limits/limit";
import { FactorNeeded, Forbidden, HttpError, NotFound, NotSignedIn, TooMany } from "./errors";
import { heldForm, isBlank } from "./held-form";
import { preferredLanguage } from "./preferred-language";
import { renderView } from "./render";
import type { HeldForm, Page, Route, Visit, Visitor } from "./route";
import { allowOwnScript } from "./security-headers";

/** Where a page stands: below a language ("/charter?x=1" of "/fr/charter?x=1"), or outside of all. */
export interface Address {
  readonly path: string;
  readonly localised: boolean;
}

/** What the application lends to every visit; none of it belongs to the infrastructure. */
export interface Reception {
  /** Who is behind the request's session, if anybody. */
  visitorOf(req: Request): Promise<Visitor | undefined>;
  /** Whether the visitor may pass the door of that name. */
  admission(
    access: string,
    visitor: Visitor | undefined,
  ): "admitted" | "not-signed-in" | "factor-needed" | "forbidden";
  /** Counts one more time; the seconds to wait when it was once too often, 0 when it was not. */
  count(limit: Limit, who: string): Promise<number>;
  /** Holds a form back until the visitor has proved who they are; undefined forgets the one held. */
  keepForm(visitor: Visitor, form: HeldForm | undefined): Promise<void>;
  /** Keeps a form that came after its session had ended, if it is known whose that was. */
  keepLostForm(visit: LostVisit, form: HeldForm): Promise<boolean>;
  /** What the visitor had typed on this very page when their session ended; once. */
  takeLostForm(visit: LostVisit): Promise<HeldForm | undefined>;
  /** Where the visitor works. */
  deskOf(visitor: Visitor): string;
  /** The visitor passes the door of a route: noted where the access log wants it. */
  note(route: Route, visitor: Visitor, req: Request): Promise<Noted | undefined>;
  /** What the layout around a page shows. */
  layout(
    visit: Omit<Visit, "render" | "redirect" | "speaking">,
    page: Page,
    address: Address,
  ): Promise<object>;
}

/** A request and its answer, and who is there by now. */
export interface LostVisit {
  readonly req: Request;
  readonly res: Response;
  readonly visitor: Visitor | undefined;
}

/** Is told the number that the answer carries: what was not there was not seen. */
type Noted = (httpAnswer: number) => Promise<void>;

/** Mounts the routes in the order given, a localised one for all languages at once. */
export function mountRoutes(app: Express, routes: readonly Route[], reception: Reception): void {
  const shown = new Set(routes.filter(({ method }) => method === "get").map(({ path }) => path));
  for (const route of routes) mount(app, route, reception, shown);
}

function mount(app: Express, route: Route, reception: Reception, shown: ReadonlySet<string>): void {
  if (!route.localised) {
    app[route.method](route.path, (req, res) => receive(route, { req, res }, reception, shown));
    return;
  }
  app[route.method](`/:language${route.path}`, (req, res, next) => {
    const language = languageNamed(req.params["language"]);
    if (language !== undefined) return receive(route, { req, res, language }, reception, shown);
    next("route");
    return undefined;
  });
}

interface Arrival {
  readonly req: Request;
  readonly res: Response;
  /** Undefined where the address names none. */
  readonly language?: Language;
}

async function receive(
  route: Route,
  { req, res, language }: Arrival,
  reception: Reception,
  shown: ReadonlySet<string>,
): Promise<void> {
  // No name of ours holds one, and PostgreSQL refuses to be asked for it.
  if (Object.values(req.params).some((value) => String(value).includes("\0"))) {
    throw new NotFound("page", "with a NUL");
  }
  const visitor = await reception.visitorOf(req);
  await countIn(route, visitor, req, reception);
  const at = { req, res, visitor };
  const noted = await admit(route, at, backOf(route, req, shown), reception);
  const spoken = language ?? visitor?.language ?? preferredLanguage(req);
  try {
    const kept = await keptFor(at, reception);
    await route.handle(openVisit(req, res, spoken, visitor, reception, kept));
  } catch (error) {
    await noted?.(error instanceof HttpError ? error.status : 500);
    throw error;
  }
  await noted?.(res.statusCode);
}

/** However it is written, as all of an address. */
function languageNamed(name: string | string[] | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === String(name).toLowerCase());
}

/** Each address, and each account, on its own: the one that is stopped sooner decides. */
async function countIn(
  route: Route,
  visitor: Visitor | undefined,
  req: Request,
  reception: Reception,
): Promise<void> {
  const limits = [...(route.method === "post" ? [WRITES] : []), ...(route.limits ?? [])];
  const counted = [`address ${countedAddress(req.ip)}`];
  if (visitor) counted.push(`account ${visitor.accountId}`);
  for (const limit of limits) {
    for (const who of counted) {
      const wait = await reception.count(limit, who);
      if (wait > 0) throw new TooMany(limit.name, wait);
    }
  }
}

/**
 * Where whoever was turned away goes on later: a form is shown where it is sent to; one that stands on
 * another page is found there again.
 */
function backOf({ method, path }: Route, req: Request, shown: ReadonlySet<string>): string {
  if (method === "get") return req.originalUrl;
  if (shown.has(path)) return req.path;
  const referer = req.get("referer") ?? "";
  const from = URL.canParse(referer) ? new URL(referer) : undefined;
  return from && from.host === req.get("host") ? from.pathname : "/";
}

async function admit(
  route: Route,
  at: LostVisit,
  back: string,
  reception: Reception,
): Promise<Noted | undefined> {
  const { access, method } = route;
  const { req, res, visitor } = at;
  const admission = reception.admission(access, visitor);
  if (admission === "not-signed-in") {
    const form = method === "post" ? await keepLost(at, back, reception) : undefined;
    throw new NotSignedIn(access, back === "/" ? undefined : back, form);
  }
  if (admission === "forbidden") throw new Forbidden(access);
  if (!visitor) return undefined;
  if (admission === "factor-needed") {
    if (method === "post") await reception.keepForm(visitor, await heldForm(req, res, back));
    throw new FactorNeeded(access, back);
  }
  return reception.note(route, visitor, req);
}

/** There is nothing to keep of a button that was pressed. */
async function keepLost(
  at: LostVisit,
  back: string,
  reception: Reception,
): Promise<"lost" | "kept"> {
  const form = await heldForm(at.req, at.res, back);
  const isKept = !isBlank(form.fields) && (await reception.keepLostForm(at, form));
  return isKept ? "kept" : "lost";
}

/** A form that was held back is shown once with what was typed. */
async function keptFor(at: LostVisit, reception: Reception): Promise<HeldForm | undefined> {
  const { req, visitor } = at;
  if (req.method !== "GET" || !visitor) return undefined;
  if (visitor.keptForm?.path !== req.path) return reception.takeLostForm(at);
  await reception.keepForm(visitor, undefined);
  return visitor.keptForm;
}

/** One request, ready to be handled; the error handler opens one too. */
export function openVisit(
  req: Request,
  res: Response,
  language: Language,
  visitor: Visitor | undefined,
  reception: Reception,
  kept?: HeldForm,
): Visit {
  const base = `/${language}`;
  const typed = { keptFields: kept?.fields, isFileMissing: kept?.hadFile === true };
  const visit = { req, res, language, base, visitor, ...typed };
  return {
    ...visit,
    async render(view: string, page: Page, status = 200) {
      const address = addressOf(req);
      const layout = await reception.layout(visit, page, address);
      const body = await renderView(res, view, { page, base, language });
      const html = await renderView(res, "layout/base", { layout, body });
      if (!address.localised) res.vary("Accept-Language");
      // Figures and drafts change: a browser asks again, and gets 304 when nothing did. What somebody
      // signed in has seen is kept nowhere: the back button shows none of it after signing out.
      const isKept = !page.isSecret && visitor === undefined;
      res.set("Cache-Control", isKept ? "private, no-cache" : "no-store");
      if (page.script !== undefined) allowOwnScript(res);
      res.status(status).type("html").send(html);
    },
    redirect(path: string) {
      res.redirect(303, base + path);
    },
    speaking: (other) => openVisit(req, res, other, visitor, reception, kept),
  };
}

function addressOf({ originalUrl }: Request): Address {
  const [, first = ""] = originalUrl.split(/[/?]/);
  const localised = languageNamed(first) !== undefined;
  return { path: localised ? originalUrl.slice(first.length + 1) || "/" : originalUrl, localised };
}
