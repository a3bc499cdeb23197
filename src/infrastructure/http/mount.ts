import type { Express, Request, Response } from "express";
import { LANGUAGES, type Language } from "../language";
import { Forbidden, NotFound, NotSignedIn } from "./errors";
import { preferredLanguage } from "./preferred-language";
import { renderView } from "./render";
import type { Page, Route, Visit, Visitor } from "./route";

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
  ): "admitted" | "not-signed-in" | "forbidden";
  /** What the layout around a page shows. */
  layout(visit: Omit<Visit, "render" | "redirect">, page: Page, address: Address): Promise<object>;
}

/** Mounts the routes in the order given, the localised ones once a language. */
export function mountRoutes(app: Express, routes: readonly Route[], reception: Reception): void {
  for (const route of routes) {
    if (route.localised) {
      for (const language of LANGUAGES) mount(app, route, language, reception);
    } else {
      mount(app, route, undefined, reception);
    }
  }
}

function mount(
  app: Express,
  route: Route,
  language: Language | undefined,
  reception: Reception,
): void {
  const path = language === undefined ? route.path : `/${language}${route.path}`;
  app[route.method](path, async (req, res) => {
    // No name of ours holds one, and PostgreSQL refuses to be asked for it.
    if (Object.values(req.params).some((value) => String(value).includes("\0"))) {
      throw new NotFound("page", "with a NUL");
    }
    const visitor = await reception.visitorOf(req);
    const admission = reception.admission(route.access, visitor);
    if (admission === "not-signed-in") throw new NotSignedIn(route.access);
    if (admission === "forbidden") throw new Forbidden(route.access);
    const spoken = language ?? preferredLanguage(req);
    await route.handle(openVisit(req, res, spoken, visitor, reception));
  });
}

/** One request, ready to be handled; the error handler opens one too. */
export function openVisit(
  req: Request,
  res: Response,
  language: Language,
  visitor: Visitor | undefined,
  reception: Reception,
): Visit {
  const base = `/${language}`;
  const visit = { req, res, language, base, visitor };
  return {
    ...visit,
    async render(view: string, page: Page, status = 200) {
      const address = addressOf(req);
      const layout = await reception.layout(visit, page, address);
      const body = await renderView(res, view, { page, base, language });
      const html = await renderView(res, "layout/base", { layout, body });
      if (!address.localised) res.vary("Accept-Language");
      // Figures and drafts change: a browser asks again, and gets 304 when nothing did.
      res.set("Cache-Control", "private, no-cache");
      res.status(status).type("html").send(html);
    },
    redirect(path: string) {
      res.redirect(303, base + path);
    },
  };
}

function addressOf({ originalUrl }: Request): Address {
  const [, first = ""] = originalUrl.split(/[/?]/);
  const localised = LANGUAGES.some((language) => language === first);
  return { path: localised ? originalUrl.slice(first.length + 1) || "/" : originalUrl, localised };
}
