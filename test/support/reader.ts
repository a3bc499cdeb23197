import { load, type CheerioAPI } from "cheerio";
import request from "supertest";
import { appOf } from "./app";
import type { Context } from "../../src/context";

/** A visitor who asks for pages and reads them. */
export function reader(context: Context) {
  const app = appOf(context);
  return async (address: string, status = 200): Promise<CheerioAPI> => {
    const response = await request(app).get(address).expect(status);
    return load(response.text);
  };
}

/** The text of every element a selector finds, with ordinary spaces. */
export function texts(page: CheerioAPI, selector: string): string[] {
  return page(selector)
    .map((_, element) => page(element).text().replaceAll(/\s+/g, " ").trim())
    .get();
}
