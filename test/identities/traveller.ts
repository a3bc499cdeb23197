import request, { type Response } from "supertest";
import { appOf } from "../support/app";
import type { Context } from "../../src/context";
import { passProvider } from "../support/identity-provider";

/** Somebody whose browser goes to the provider and comes back; it keeps its cookies. */
export function traveller(context: Context, session?: string) {
  const app = appOf(context);
  const cookies = new Map<string, string>();
  if (session !== undefined) cookies.set("session", session);

  const send = async (asked: request.Test): Promise<Response> => {
    const sent = [...cookies].map((pair) => pair.join("=")).join("; ");
    const response = await asked.set("Sec-Fetch-Site", "same-origin").set("Cookie", sent);
    for (const set of response.get("Set-Cookie") ?? []) {
      const [name = "", value = ""] = (set.split(";")[0] ?? "").split("=");
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const get = (address: string) => send(request(app).get(address.replace(/^https?:\/\/[^/]+/, "")));
  const post = (path: string) => send(request(app).post(path));

  /** As far as the provider, and signed in there: the address that leads back. */
  const wayBack = async (subject: string | undefined, path = "/fr/identities/sign-in") => {
    const left = await post(path);
    expect(left.status).toBe(303);
    return passProvider(left.get("Location") ?? "", subject);
  };

  return {
    cookies,
    get,
    post,
    wayBack,
    /** All the way there and back. */
    travel: async (subject: string | undefined, path?: string) => get(await wayBack(subject, path)),
  };
}
