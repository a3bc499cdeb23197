import type { Express } from "express";
import { groupedBy } from "../infrastructure/grouped-by";
import { preferredLanguage } from "../infrastructure/http/preferred-language";
import { sendProblem } from "../infrastructure/http/problem";
import type { Route } from "../infrastructure/http/route";
import { API_ADDRESS } from "./api-address";
import { problemTexts } from "./problem.texts";

/** Behind the routes: a program that asks an address of ours by another method is told by which to ask. */
export function refuseOtherMethods(app: Express, routes: readonly Route[]): void {
  const ofPrograms = routes.filter(({ path }) => API_ADDRESS.test(path));
  for (const [path, known] of groupedBy(ofPrograms, (route) => route.path)) {
    const allowed = known
      .flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : ["POST"]))
      .join(", ");
    app.all(path, (req, res) => {
      const detail = problemTexts[preferredLanguage(req)].wrongMethod(req.method, allowed);
      sendProblem(res.set("Allow", allowed), 405, { detail });
    });
  }
}
