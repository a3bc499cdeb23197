import { load, type CheerioAPI } from "cheerio";
import request from "supertest";
import { appOf } from "./app";
import type { Context } from "../../src/context";
import type { Language } from "../../src/infrastructure/language";

/** Somebody at their desk, French unless said otherwise; `cookie` is read anew at each step. */
export function desk(context: Context, cookie: () => string) {
  const app = appOf(context);
  const get = (path: string, language = "fr") =>
    request(app).get(path).set("Cookie", cookie()).set("Accept-Language", language);
  return {
    get,
    /** The page as somebody sees it whose account speaks that language. */
    async page(path: string, language: Language = "fr"): Promise<CheerioAPI> {
      await speak(context, language);
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

async function speak({ stores }: Context, language: Language): Promise<void> {
  for (const account of await stores.accounts.all()) {
    if (account.language !== language) await stores.accounts.update({ ...account, language });
  }
}
