import { load, type CheerioAPI } from "cheerio";
import request from "supertest";
import { createApp } from "../../src/app";
import type { Context } from "../../src/context";

/** Somebody at their desk, French unless said otherwise; `cookie` is read anew at each step. */
export function desk(context: Context, cookie: () => string) {
  const app = createApp(context);
  const get = (path: string, language = "fr") =>
    request(app).get(path).set("Cookie", cookie()).set("Accept-Language", language);
  return {
    get,
    async page(path: string, language = "fr"): Promise<CheerioAPI> {
      return load((await get(path, language).expect(200)).text);
    },
    post: (path: string, fields: object = {}) =>
      request(app)
        .post(path)
        .set("Cookie", cookie())
        .set("Sec-Fetch-Site", "same-origin")
        .set("Accept-Language", "fr")
        .type("form")
        .send(fields),
  };
}
