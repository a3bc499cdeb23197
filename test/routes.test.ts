import request from "supertest";
import { admission } from "../src/accounts/permission";
import { allRoutes, createApp } from "../src/app";
import type { Role } from "../src/accounts/account";
import { NOON } from "./support/clock";
import { testContext } from "./support/context";

/** Every address of the application and who may enter; a new route does not pass without its line. */
const DOORS: Readonly<Record<string, string>> = {
  "get /:language/": "everyone",
  "get /:language/accessibility": "everyone",
  "get /:language/charter": "everyone",
  "get /:language/charter/:version": "everyone",
  "get /:language/charter/:version/:commitment": "everyone",
  "get /:language/legal": "everyone",
  "get /:language/method": "everyone",
  "get /:language/sign-in": "everyone",
  "get /:language/sign-in/:token": "everyone",
  "get /:language/signed-in": "see-own-desk",
  "get /:language/signatories": "everyone",
  "get /:language/signatories/:slug": "everyone",
  "get /:language/signing": "everyone",
  "get /:language/signing/:token": "everyone",
  "get /:language/signing/:token/code": "everyone",
  "get /:language/signing/:token/code-request": "everyone",
  "get /:language/signing/:token/commitments": "everyone",
  "get /:language/signing/:token/commitments/:code": "everyone",
  "get /:language/signing/:token/organisation": "everyone",
  "get /:language/signing/:token/receipt": "everyone",
  "get /:language/signing/:token/review": "everyone",
  "get /:language/signing/:token/signatory": "everyone",
  "get /:language/signing/:token/statement.txt": "everyone",
  "get /favicon.ico": "everyone",
  "get /robots.txt": "everyone",
  "get /console": "download-reports",
  "get /console/reports": "download-reports",
  "get /console/reports/:slug/:period": "download-reports",
  "get /mailbox": "everyone",
  "get /mailbox/:id": "everyone",
  "get /mailbox/:id/:attachment": "everyone",
  "post /:language/sign-in/:token": "everyone",
  "post /:language/signing": "everyone",
  "post /:language/signing/:token/code": "everyone",
  "post /:language/signing/:token/code-request": "everyone",
  "post /:language/signing/:token/commitments/:code": "everyone",
  "post /:language/signing/:token/organisation": "everyone",
  "post /:language/signing/:token/review": "everyone",
  "post /:language/signing/:token/signatory": "everyone",
  "post /sign-out": "sign-out",
};

const VISITORS: readonly (Role | undefined)[] = [
  undefined,
  "representative",
  "mediator",
  "administrator",
  "official",
];

describe("the doors of the application", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeAll(async () => {
    context = await testContext();
  });
  afterAll(() => context.close());

  it("are those of the list, no more and no fewer", () => {
    const doors = Object.fromEntries(
      allRoutes(context).map(({ method, path, access, localised }) => [
        `${method} ${localised ? "/:language" : ""}${path}`,
        access,
      ]),
    );
    expect(doors).toEqual(DOORS);
  });

  it.each(VISITORS)(
    "let %s in where the table of permissions says so, and nowhere else",
    async (role) => {
      const cookie = role === undefined ? "" : `session=${await sessionOf(role)}`;
      const app = createApp(context);
      // Signing out comes last: it ends the session that the others need.
      const isSignOut = ({ path }: { path: string }) => Number(path === "/sign-out");
      const doors = allRoutes(context).toSorted((one, other) => isSignOut(one) - isSignOut(other));
      for (const route of doors) {
        const path = `${route.localised ? "/fr" : ""}${route.path}`.replace(/:\w+/g, "x");
        const response = await request(app)
          [route.method](path)
          .set("Sec-Fetch-Site", "same-origin")
          .set("Cookie", cookie);
        const met = {
          admitted: response.status !== 403 && !isSentToSignIn(response),
          "not-signed-in": isSentToSignIn(response),
          forbidden: response.status === 403,
        };
        expect([path, met[admission(route.access, role)]]).toEqual([path, true]);
        expect([path, response.status < 500]).toEqual([path, true]);
      }
    },
  );

  function isSentToSignIn(response: request.Response): boolean {
    return response.status === 303 && response.get("Location") === "/fr/sign-in";
  }

  async function sessionOf(role: Role): Promise<string> {
    const account = { id: role, email: `${role}@register.example`, role, createdAt: NOON };
    await context.stores.accounts.add(account);
    return context.stores.sessions.open(account.id, NOON);
  }
});
