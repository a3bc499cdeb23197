import { load } from "cheerio";
import request from "supertest";
import { FRESH_MS } from "../../src/accounts/permission";
import { appOf } from "../support/app";
import { publishVersionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { addPerson, openSession } from "../support/people";
import { addPlatform, awaitReview } from "../support/register";

const LIST = "/console/signatures";

describe("officials and the signatures that wait", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let reference: string;
  let ada: string;
  let blaise: string;

  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    reference = await awaitReview(context, await addPlatform(context));
    ada = await officialOf("ada");
    blaise = await officialOf("blaise");
  });
  afterEach(() => context.close());

  async function officialOf(name: string): Promise<string> {
    const person = await addPerson(context, { id: name, email: `${name}@register.example` });
    return `session=${await openSession(context, person)}`;
  }

  const get = (address: string, cookie = ada) =>
    request(appOf(context)).get(address).set("Cookie", cookie);
  const decide = (fields: Record<string, string>, cookie = ada) =>
    request(appOf(context))
      .post(`${LIST}/${reference}/decision`)
      .set("Sec-Fetch-Site", "same-origin")
      .set("Cookie", cookie)
      .type("form")
      .send(fields);
  const ACCEPTED = { decision: "accepted", authority_check: "Rappel au standard" };

  it("are listed with who, since when, due when, and one act", async () => {
    const page = load((await get(LIST).expect(200)).text);
    expect(page(".lede").text()).toBe("1\u00A0signature attend une décision.");
    expect(page("tbody th").text().replace(/\s+/g, " ").trim()).toBe(`Marchéclair ${reference}`);
    expect(page("tbody a").attr("href")).toBe(`${LIST}/${reference}`);
    expect(page("tbody").text()).toContain("16\u00A0oct. 2026");
  });

  it("are overdue after ten working days, and said to be", async () => {
    context.clock.moveTo(new Date("2026-10-19T08:00:00Z"));
    ada = await officialOf("ada");
    expect(load((await get(LIST)).text)("tbody").text()).toContain("en retard");
  });

  it("show the statement word for word, and a second domain when there is one", async () => {
    const own = load((await get(`${LIST}/${reference}`).expect(200)).text);
    expect(own(".statement").text()).toBe("Marchéclair SAS, Ada Byron");
    expect(own(".statement").attr("lang")).toBe("de");
    expect(own(".notice-warning")).toHaveLength(0);

    const etalio = await addPlatform(context, {
      slug: "etalio",
      tradeName: "Étalio",
      website: "https://etalio.example",
    });
    const other = await awaitReview(context, etalio);
    const page = load((await get(`${LIST}/${other}`).expect(200)).text);
    expect(page(".notice-warning").text()).toContain("n’est pas du domaine du site");
  });

  it("accept one, and the page says by whom and how the authority was checked", async () => {
    const accepted = `${LIST}/${reference}?done=accepted`;
    await decide(ACCEPTED).expect(303).expect("Location", accepted);

    const page = load((await get(accepted)).text);
    expect(page("[role=status]").text()).toContain("La signature est acceptée");
    expect(page("main").text()).toContain("ada@register.example");
    expect(page("main").text()).toContain("Rappel au standard");
    expect(page("main a.button")).toHaveLength(0);
    await get(`${LIST}/${reference}/decision`).expect(303);
    expect(load((await get(LIST)).text)("tbody tr")).toHaveLength(0);
    expect(load((await get(`${LIST}?state=accepted`)).text)("tbody tr")).toHaveLength(1);
  });

  it.each([
    [{}, "decision"],
    [{ decision: "perhaps" }, "decision"],
    [{ decision: "accepted", reason: "typed" }, "authority_check"],
    [{ decision: "declined", authority_check: "typed" }, "reason"],
    [{ decision: "declined", reason: "x".repeat(501) }, "reason"],
  ])("are told what is missing in %j, and keep what they typed", async (fields, field) => {
    const page = load((await decide(fields as Record<string, string>).expect(422)).text);
    expect(page("[role=alert] a").attr("href")).toBe(`#${field}`);
    const typed = fields as { reason?: string; authority_check?: string };
    expect(page("#reason").text()).toBe(typed.reason ?? "");
    expect(page("#authority_check").text()).toBe(typed.authority_check ?? "");
    expect(await context.stores.signatures.find(reference)).toMatchObject({ decision: undefined });
  });

  it("decide once: of two at the same moment the second is told who was first", async () => {
    const answers = await Promise.all([
      decide(ACCEPTED, ada),
      decide({ decision: "declined", reason: "Sans pouvoir" }, blaise),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const [first, second] = answers[0].status === 303 ? ["ada", 1] : ["blaise", 0];
    const page = load(answers[second as 0 | 1].text);
    expect(page("main form[action$='/decision']")).toHaveLength(0);
    expect(page("h2").first().text()).toBe("La décision");
    expect(page(".notice-refusal").text()).toContain(
      `a déjà été décidée par ${first}@register.example`,
    );
    expect(await context.stores.outbox.latest(5)).toHaveLength(1);
  });

  it("prove anew who they are after a quarter of an hour, and lose nothing they typed", async () => {
    context.clock.moveTo(new Date(NOON.getTime() + FRESH_MS + 1));
    const address = `${LIST}/${reference}/decision`;
    const sentAway = await decide({ decision: "declined", reason: "Sans pouvoir <b>" }).expect(303);
    expect(sentAway.get("Location")).toBe(`/fr/second-factor?next=${encodeURIComponent(address)}`);
    expect(await context.stores.signatures.find(reference)).toMatchObject({ decision: undefined });

    const { sessionId } = await context.stores.sessions
      .find(ada.slice("session=".length), context.clock.now())
      .then((found) => found ?? { sessionId: "" });
    ada = `session=${await context.stores.sessions.prove(sessionId, context.clock.now())}`;
    const page = load((await get(address).expect(200)).text);
    expect(page("#reason").text()).toBe("Sans pouvoir <b>");
    expect(page("input[name=decision]:checked").val()).toBe("declined");
    expect(page(".notice").text()).toContain("Voici de nouveau ce que vous aviez saisi");
    // Shown once: who comes back later begins with an empty form.
    expect(load((await get(address)).text)("#reason").text()).toBe("");
  });

  it("leave a trace of every look and every decision", async () => {
    await get(`${LIST}/${reference}`).expect(200);
    await decide(ACCEPTED).expect(303);
    const { rows } = await context.stores.accessEntries.latest();
    expect(rows).toMatchObject([
      { email: "ada@register.example", permission: "decide-signature" },
      { permission: "look-at-signature", path: `${LIST}/${reference}` },
    ]);
  });

  it("say in words that a first acceptance waits for another person", async () => {
    const { config } = context;
    Object.assign(context, { config: { ...config, fourEyes: true } });
    await decide(ACCEPTED).expect(303);
    const page = load((await get(`${LIST}/${reference}`).expect(200)).text);
    expect(page("main").text()).toContain("Une première acceptation");
    expect(page("main").text()).toContain("ada@register.example");
    const again = load((await decide(ACCEPTED).expect(409)).text);
    expect(again(".notice-refusal").text()).toContain("Vous avez vous-même proposé");
    await decide(ACCEPTED, blaise).expect(303);
    expect(await context.stores.signatures.find(reference)).toMatchObject({
      decision: { decision: "accepted" },
    });
  });

  it("find nothing under a reference that does not exist", async () => {
    await get(`${LIST}/S-0000000000`).expect(404);
    await get(`${LIST}/S-0000000000/decision`).expect(404);
  });
});
