import request from "supertest";
import type { Role } from "../src/accounts/account";
import { admission, type Admission, type Permission } from "../src/accounts/permission";
import { allRoutes } from "../src/routes";
import type { Route } from "../src/infrastructure/http/route";
import { DOORS } from "./doors";
import { testContext } from "./support/context";
import { addPerson, openSession } from "./support/people";
import { served, type Served } from "./support/served";

const VISITORS: readonly (Role | undefined)[] = [
  undefined,
  "representative",
  "mediator",
  "administrator",
  "official",
];

describe("the doors of the application", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let service: Served;
  beforeAll(async () => {
    context = await testContext();
    service = await served(context);
  });
  afterAll(() => service.close());

  it("are those of the list, no more and no fewer", () => {
    const doors = Object.fromEntries(
      allRoutes(context).map(({ method, path, access, localised }) => [
        `${method} ${localised ? "/:language" : ""}${path}`,
        access,
      ]),
    );
    expect(doors).toEqual(DOORS);
  });

  it.each(VISITORS)("let %s in where the table of permissions says so, and nowhere else", (role) =>
    expectDoors(role, "proved"),
  );

  // One who needs a factor and one who does not: the table knows no other difference.
  it.each(["official", "representative"] as const)(
    "open no further than the second factor to a halfway session of %s",
    (role) => expectDoors(role, "halfway"),
  );

  async function expectDoors(role: Role | undefined, stage: "proved" | "halfway"): Promise<void> {
    const person = role && (await addPerson(context, { role }));
    // Everybody comes from one address here; what it may do in an hour is not counted on.
    context.clock.moveTo(new Date(context.clock.now().getTime() + 3_600_000));
    for (const route of allRoutes(context)) {
      // Each door with a session of its own: behind some of them it ends.
      const cookie = person ? `session=${await openSession(context, person, stage)}` : "";
      const path = `${route.localised ? "/fr" : ""}${route.path}`.replace(/:\w+/g, "x");
      const response = await request(service.origin)
        [route.method](path)
        .set("Sec-Fetch-Site", "same-origin")
        .set("Cookie", cookie);
      const provedAt = stage === "proved" ? context.clock.now() : undefined;
      const startedAt = context.clock.now();
      const bearer = role && { role, hasFactor: false, provedAt, startedAt };
      const expected = admission(route.access, bearer, context.clock.now());
      expect([route.method, path, met(route, response)]).toEqual([route.method, path, expected]);
      expect([path, response.status < 500]).toEqual([path, true]);
    }
  }

  function met({ access }: Route<Permission>, response: request.Response): Admission {
    if (response.status === 403) return "forbidden";
    const [address] = (response.get("Location") ?? "").split("?");
    // A door that is open may lead there too, but never with a word about where to go on.
    const isSentAway = response.status === 303 && response.get("Location")?.includes("?next=");
    if (isSentAway && address === "/fr/second-factor") return "factor-needed";
    return access !== "everyone" && address === "/fr/sign-in" ? "not-signed-in" : "admitted";
  }
});
