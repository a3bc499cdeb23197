import type { Express } from "express";
import request, { type Response } from "supertest";
import type { Context } from "../../src/context";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { mailedCodeOf } from "../support/mailed-code";

type Fields = Readonly<Record<string, string>>;

/** What a seller answers, step by step. */
export const ANSWERS = {
  family: { family: "F1" },
  platform: { platform: "other", name: "Bazarine", website: "bazarine.example", country: "FR" },
  facts: {
    description: "Toutes les offres ont disparu dans la nuit.",
    asked: "Le rétablissement des offres.",
    account_reference: "VENDEUR-77",
    "measure-effective": "2026-11-02",
    "challenge-received": "2026-11-03",
  },
  contact: { name: "Lampes Odette", email: "odette@lampes.example", consent: "unnamed" },
} as const satisfies Record<string, Fields>;

/** A register with version 1 of the charter, on a day on which all that is answered has happened. */
export async function onReportingDay() {
  const context = await testContext();
  context.clock.moveTo(new Date("2026-11-05T10:00:00Z"));
  await publishVersionOne(context);
  return context;
}

/** Somebody who reports by sending forms, with the cookies of one browser. */
export function reporterAt(app: Express) {
  const browser = request.agent(app);
  return {
    get: (path: string) => browser.get(`/fr/cases${path}`),
    post: (path: string, fields: Fields = {}) =>
      browser
        .post(`/fr/cases${path}`)
        .set("Sec-Fetch-Site", "same-origin")
        .type("form")
        .send(fields),
    /** A form with files: the name and the content of each, by field. */
    upload(
      path: string,
      files: Readonly<Record<string, readonly [name: string, content: Buffer]>>,
      fields: Fields = {},
    ) {
      const sent = browser.post(`/fr/cases${path}`).set("Sec-Fetch-Site", "same-origin");
      for (const [field, text] of Object.entries(fields)) void sent.field(field, text);
      for (const [field, [name, content]] of Object.entries(files)) {
        void sent.attach(field, content, name);
      }
      return Object.keys(files).length > 0 ? sent : sent.field("none", "");
    },
  };
}

export type Reporter = ReturnType<typeof reporterAt>;

/** The token of a report with these answers, its code not asked for yet. */
export async function answered(
  { post }: Reporter,
  answers: Readonly<Record<string, Fields>> = ANSWERS,
): Promise<string> {
  const started = await post("/new").expect(303);
  const token = /new\/([^/]+)\/family$/.exec(locationOf(started))?.[1] ?? "";
  for (const [step, fields] of Object.entries(answers)) {
    await post(`/new/${token}/${step}`, fields).expect(303);
  }
  return token;
}

/** The token of a report whose case is open, in a browser that may see it. */
export async function opened(
  context: Context,
  reporter: Reporter,
  answers: Readonly<Record<string, Fields>> = {},
): Promise<string> {
  const token = await answered(reporter, { ...ANSWERS, ...answers });
  await reporter.post(`/new/${token}/check`).expect(303);
  const code = await mailedCodeOf(context, "difficulty-code");
  await reporter.post(`/new/${token}/code`, { code }).expect(303);
  return token;
}

export function locationOf(response: Response): string {
  return response.get("Location") ?? "";
}
