import express from "express";
import request from "supertest";
import { Forbidden } from "../../../src/infrastructure/http/errors";
import { exceptAt, sameOriginWrites } from "../../../src/infrastructure/http/same-origin";
import type { ErrorRequestHandler } from "express";

const status: ErrorRequestHandler = (error, _req, res, next) => {
  if (error instanceof Forbidden) res.sendStatus(error.status);
  else next(error);
};
const app = express()
  .use(exceptAt(/^\/secret$/, sameOriginWrites))
  .all(["/", "/secret", "/secret/not"], (_req, res) => {
    res.sendStatus(200);
  })
  .use(status);

describe("a write", () => {
  it.each<[string, Record<string, string>, number]>([
    ["from our own page", { "Sec-Fetch-Site": "same-origin" }, 200],
    ["from another site", { "Sec-Fetch-Site": "cross-site" }, 403],
    ["from a neighbouring host", { "Sec-Fetch-Site": "same-site" }, 403],
    ["typed into the address bar", { "Sec-Fetch-Site": "none" }, 403],
    ["with our origin only", { Origin: "http://parole.example", Host: "parole.example" }, 200],
    ["with a foreign origin only", { Origin: "http://evil.example", Host: "parole.example" }, 403],
    ["with the null origin", { Origin: "null", Host: "parole.example" }, 403],
    [
      "from another site that claims our origin",
      { "Sec-Fetch-Site": "cross-site", Origin: "http://parole.example", Host: "parole.example" },
      403,
    ],
    ["that does not say where it comes from", {}, 403],
  ])("%s is answered as it deserves", async (_case, headers, expected) => {
    const response = await request(app).post("/").set(headers);
    expect(response.status).toBe(expected);
  });

  it("may come from a program where the address itself is the proof", async () => {
    const statuses = ["/secret", "/secret/not"].map(
      async (path) => (await request(app).post(path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 403]);
  });

  it("is not what reading is: a page may be reached from anywhere", async () => {
    const response = await request(app).get("/").set("Sec-Fetch-Site", "cross-site");
    expect(response.status).toBe(200);
  });
});
