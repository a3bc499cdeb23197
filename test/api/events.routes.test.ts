import request from "supertest";
import { makeApiToken, revokeApiToken } from "../../src/api-tokens/change-api-tokens";
import type { Scope } from "../../src/api-tokens/api-token";
import { problemTexts } from "../../src/api/problem.texts";
import { mistakeTexts } from "../../src/cases/mistake.texts";
import { appOf } from "../support/app";
import { testContext } from "../support/context";
import { representedPlatform } from "../support/figures";
import { addPlatform } from "../support/register";

const REQUEST = { case: "D1", event: "request-received", occurred_at: "2026-05-04T09:30:00Z" };
const REPLY = { case: "D1", event: "first-human-reply", occurred_at: "2026-05-05T09:30:00Z" };

describe("handing in events by a program", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let at: Awaited<ReturnType<typeof representedPlatform>>;
  let secret: string;
  beforeEach(async () => {
    context = await testContext();
    at = await representedPlatform(context);
    secret = await token("record-events");
  });
  afterEach(() => context.close());

  async function token(scope: Scope): Promise<string> {
    const command = { platform: at.platform, account: at.ada, wanted: { name: "Essai", scope } };
    const made = await context.inTransaction((tx) =>
      makeApiToken(tx, command, context.clock.now()),
    );
    if (!made.accepted) throw new Error(made.refusal);
    return (await context.stores.apiTokens.take(made.token.id)) ?? "";
  }

  function post(body: object, { key = "k1", by = secret, path = "/api/v1/events" } = {}) {
    const call = request(appOf(context)).post(path).set("Accept-Language", "en");
    if (by !== "") call.set("Authorization", `Bearer ${by}`);
    if (key !== "") call.set("Idempotency-Key", key);
    return call.send(body);
  }
  const call = (...events: object[]) => ({ platform: "marcheclair", events });
  const history = async () =>
    (await context.stores.caseHistories.find(at.platform.id, "D1"))?.events.map(
      ({ type, at: instant }) => `${type} ${instant.toISOString()}`,
    );
  const entries = async () =>
    (await context.stores.evidence.all())
      .map(({ body }) => JSON.parse(body) as { type: string })
      .filter(({ type }) => type.startsWith("events-"));

  it("records all of them, with evidence, and answers the same for the same key", async () => {
    const first = await post(call(REQUEST, REPLY)).expect(200);
    expect(first.body).toEqual({
      recorded: true,
      events: 2,
      added: 2,
      corrected: 0,
      known: 0,
      cases: 1,
    });
    const again = await post(call(REQUEST, REPLY)).expect(200);
    expect(again.body).toEqual(first.body);
    expect(again.get("Idempotent-Replayed")).toBe("true");
    expect(await entries()).toHaveLength(1);
    const other = await post(call(REQUEST)).expect(422);
    expect(other.body).toMatchObject({
      status: 422,
      detail: expect.stringContaining("key") as string,
    });
    const [handedIn] = await context.queries.handedIn.ofPlatform(at.platform.id, 5);
    expect(handedIn).toMatchObject({ rows: 2, added: 2, token: "Essai", by: "Ada Byron" });
  });

  it("knows a day later what it has, and the key no more", async () => {
    await post(call(REQUEST)).expect(200);
    context.clock.moveTo(new Date(context.clock.now().getTime() + 25 * 3_600_000));
    const later = await post(call(REQUEST)).expect(200);
    expect(later.body).toMatchObject({ added: 0, known: 1 });
    const replayed = await post(call(REQUEST)).expect(200);
    expect(replayed.get("Idempotent-Replayed")).toBe("true");
  });

  it("corrects an event with a reason, and is told which corrections are wrong", async () => {
    await post(call(REQUEST, REPLY)).expect(200);
    const corrected = {
      ...REPLY,
      occurred_at: "2026-05-06T09:30:00Z",
      corrects: REPLY.occurred_at,
    };
    const refused = await post(call(corrected), { key: "k2" }).expect(422);
    expect(refused.body).toMatchObject({
      errors: [{ pointer: "/events/0/reason", detail: "a correction gives its reason" }],
    });
    const answer = await post(call({ ...corrected, reason: "Wrong day" }), { key: "k3" });
    expect(answer.body).toMatchObject({ corrected: 1, added: 0 });
    expect((await history())?.at(-1)).toBe("first-human-reply 2026-05-06T09:30:00.000Z");
    expect((await entries()).at(-1)).toMatchObject({ type: "events-corrected", corrected: 1 });
  });

  it("takes nothing when one is wrong, says where, and answers a repetition the same", async () => {
    const wrong = { ...REPLY, occurred_at: "hier", event: "party" };
    const refused = await post(call(REQUEST, wrong)).expect(422);
    expect(refused.get("Content-Type")).toContain("application/problem+json");
    expect(refused.body).toMatchObject({
      type: "about:blank",
      status: 422,
      detail: `2 mistakes; nothing is recorded. ${mistakeTexts.en.moreMayShow}`,
      errors: [{ pointer: "/events/1/event" }, { pointer: "/events/1/occurred_at" }],
    });
    expect(await history()).toBeUndefined();
    expect((await post(call(REQUEST, wrong)).expect(422)).body).toEqual(refused.body);
    const stop = await post(call({ ...REPLY, case: "D9" }), { key: "k2" }).expect(422);
    expect(stop.body).toMatchObject({ errors: [{ pointer: "/events/0/event" }] });
  });

  it("checks without recording when asked to, with a token that allows no more", async () => {
    const checking = await token("check-events");
    const dry = { by: checking, key: "", path: "/api/v1/events?dry_run=true" };
    const checked = await post(call(REQUEST, REPLY), dry).expect(200);
    expect(checked.body).toMatchObject({ recorded: false, added: 2 });
    expect(await history()).toBeUndefined();
    await post(call(REQUEST), { by: checking }).expect(403);
  });

  it.each(["dry-run=true", "dry_run=1", "dry_run", "dry_run=true&dry_run=false"])(
    "records nothing for whoever mistypes that they want to check (%s)",
    async (query) => {
      const refused = await post(call(REQUEST), { path: `/api/v1/events?${query}` }).expect(422);
      expect(refused.body).toMatchObject({ errors: [{ parameter: query.split("=")[0] }] });
      expect(await history()).toBeUndefined();
    },
  );

  it("turns away who has no token that works, and whoever speaks for another platform", async () => {
    const none = await post(call(REQUEST), { by: "" }).expect(401);
    expect(none.get("WWW-Authenticate")).toContain("Bearer");
    await post(call(REQUEST), { by: "pt_unknown" }).expect(401);
    await addPlatform(context, { slug: "etalio" });
    await post({ platform: "etalio", events: [REQUEST] }).expect(403);
    await post({ platform: "nobody", events: [REQUEST] }).expect(403);

    const known = await context.stores.apiTokens.findBySecret(secret);
    const command = { platform: at.platform, account: at.ada, id: known?.id ?? "" };
    await context.inTransaction((tx) => revokeApiToken(tx, command, context.clock.now()));
    const revoked = await post(call(REQUEST)).expect(401);
    expect(revoked.body).toMatchObject({ status: 401, title: "Unauthorized" });
  });

  it("opens to no session, and asks no page where a call comes from", async () => {
    const answer = await request(appOf(context))
      .post("/api/v1/events")
      .set("Cookie", at.cookie)
      .set("Sec-Fetch-Site", "cross-site")
      .send(call(REQUEST));
    expect(answer.status).toBe(401);
  });

  it("wants JSON of the right form, a key, and ten thousand events at most", async () => {
    await post(call(REQUEST), { key: "" }).expect(400);
    await post(call(REQUEST), { key: "with space" }).expect(400);
    const bare = () =>
      request(appOf(context))
        .post("/api/v1/events")
        .set("Authorization", `Bearer ${secret}`)
        .set("Idempotency-Key", "k");
    await bare().type("text/csv").send("a,b").expect(415);
    await bare().type("json").send("{").expect(400);
    await bare()
      .type("json")
      .send(`"${"x".repeat(4_000_001)}"`)
      .expect(413);
    const unknown = await post({ ...call({ ...REQUEST, sum: 1 }), more: true }).expect(422);
    expect(unknown.body).toMatchObject({
      errors: [{ pointer: "/events/0/sum" }, { pointer: "/more" }],
    });
    const surrogate = await post(call({ ...REQUEST, case: "\uD800" })).expect(422);
    expect(surrogate.body).toMatchObject({ errors: [{ pointer: "/events/0/case" }] });
    const many = Array.from({ length: 10_001 }, (_, place) => ({ ...REQUEST, case: `D${place}` }));
    const tooMany = await post(call(...many)).expect(422);
    expect(tooMany.body).toMatchObject({ errors: [{ pointer: "/events" }] });
    const most = await post(call(...many.slice(1))).expect(200);
    expect(most.body).toMatchObject({ added: 10_000, cases: 10_000 });
  });

  it.each(["fr", "en", "de"] as const)(
    "tells what is wrong with the form in one language, and in words of ours (%s)",
    async (language) => {
      const { form, malformed } = problemTexts[language];
      const told = async (body: object, key: string) => {
        const refused = await post(body, { key }).set("Accept-Language", language).expect(422);
        const { detail, errors } = refused.body as { detail: string; errors: object[] };
        expect(detail).toBe(malformed);
        return errors;
      };
      const misplaced = { ...REQUEST, platform: "marcheclair", case: 7 };
      expect(await told({ events: [misplaced] }, "k1")).toEqual([
        { pointer: "/platform", detail: form.missing },
        { pointer: "/events/0/case", detail: form.types.string },
        { pointer: "/events/0/platform", detail: form.unknownKey },
      ]);
      expect(await told(call(), "k2")).toEqual([{ pointer: "/events", detail: form.noEvent }]);
      expect(await told({ platform: "marcheclair", events: {} }, "k3")).toEqual([
        { pointer: "/events", detail: form.types.array },
      ]);
      expect(await told([], "k4")).toEqual([{ pointer: "", detail: form.types.object }]);
      expect(await told(call({ ...REQUEST, reason: "\uD800" }), "k5")).toEqual([
        { pointer: "/events/0/reason", detail: form.brokenText },
      ]);
    },
  );

  it.each([
    ["get", "/api/v1/events", "POST"],
    ["delete", "/api/v1/events", "POST"],
    ["post", "/api/v1/due-date", "GET, HEAD"],
    ["put", "/api/v1/due-date.csv", "GET, HEAD"],
    ["patch", "/api/v1/openapi.json", "GET, HEAD"],
  ] as const)("says by which methods to ask instead of %s %s", async (method, path, allowed) => {
    const answer = await request(appOf(context))[method](path).set("Accept-Language", "en");
    expect([answer.status, answer.get("Allow")]).toEqual([405, allowed]);
    expect(answer.get("Content-Type")).toContain("application/problem+json");
    expect(answer.body).toMatchObject({
      title: "Method Not Allowed",
      detail: expect.stringContaining(`methods it knows: ${allowed}`) as string,
    });
  });

  it("limits the calls of one token, and says when to go on", async () => {
    const known = await context.stores.apiTokens.findBySecret(secret);
    const limit = { name: "api-calls", times: 300, seconds: 60 };
    for (let count = 0; count < 300; count++) {
      await context.stores.limitCounters.count(limit, known?.id ?? "", context.clock.now());
    }
    const limited = await post(call(REQUEST)).expect(429);
    expect(limited.get("Retry-After")).toBe("60");
    expect(limited.get("Content-Type")).toContain("application/problem+json");
  });
});
