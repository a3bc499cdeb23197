import { load } from "cheerio";
import request from "supertest";
import { removeOldAccesses } from "../../src/access-log/remove-old-accesses.job";
import { appOf } from "../support/app";
import { connect } from "../../src/infrastructure/database/connection";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson, openSession } from "../support/people";
import { aReportedPlatform } from "../reports/reported-platform";

const LOG = "/console/access-log";
const REPORT = "/console/reports/marcheclair/2026-S1";

describe.each(ENGINES)("the access log of the console on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let official: string;
  let administrator: string;
  beforeEach(async () => {
    context = await testContext(engine);
    await aReportedPlatform(context);
    official = await openSession(context, await addPerson(context));
    administrator = await openSession(context, await addPerson(context, { role: "administrator" }));
  });
  afterEach(() => context.close());

  const look = (session: string, path: string, method: "get" | "head" | "post" = "get") =>
    request(appOf(context))
      [method](path)
      .set({ Cookie: `session=${session}`, "Sec-Fetch-Site": "same-origin" })
      .set("Accept-Language", "fr");
  const pageAt = async (path: string) => load((await look(administrator, path).expect(200)).text);
  const linesAt = async (path: string) => {
    const page = await pageAt(path);
    return page("#access-log tbody tr")
      .toArray()
      .map((row) => {
        const cells = page(row).find("td").toArray();
        return cells.map((cell) => page(cell).text().replaceAll(/\s+/g, " ").trim());
      });
  };

  it("tells a look from a download and from an act, the administrator’s own too", async () => {
    await look(official, REPORT, "head").expect(200);
    await look(official, REPORT).expect(200);
    await look(official, "/console/signatures?q=ada").expect(200);
    await look(administrator, "/console/mails/deliveries", "post").expect(303);
    const from = "official@register.example";
    const by = "administrator@register.example";
    const own = [by, "Consultation", "Journal des accès", LOG];
    const expected = [
      own,
      [by, "Acte", "Renvoi d’un courriel", "/console/mails/deliveries"],
      [from, "Consultation", "Signatures", "/console/signatures"],
      [from, "Téléchargement", "Rapport", REPORT],
      // Asked about only: even that tells whether it is there.
      [from, "Consultation", "Rapport", REPORT],
    ];
    expect(await linesAt(LOG)).toEqual(expected);
    expect(await linesAt(LOG)).toEqual([own, ...expected]);
  });

  it("says of what was not there, or was refused, that nobody saw or did it", async () => {
    await look(official, "/console/signatures/S-0000000000").expect(404);
    await look(official, "/console/reports/marcheclair/2031-S1").expect(404);
    await look(administrator, "/console/mails/7/delivery", "post").expect(404);
    await look(official, "/console/search?q=x").expect(422);
    expect((await linesAt(LOG)).slice(1).map(([, kind]) => kind)).toEqual([
      "Consultation refusé",
      "Acte introuvable",
      "Téléchargement introuvable",
      "Consultation introuvable",
    ]);
  });

  it("keeps an entry for twelve months, and lets nobody rewrite it", async () => {
    const { accessEntries } = context.stores;
    const entry = { accountId: "official", permission: "look-at-case", kind: "look" } as const;
    const add = (path: string, on: string) =>
      accessEntries.add({ ...entry, path, accessedAt: new Date(on) });
    await add("/old", "2025-10-02T09:59:59Z");
    await add("/young", "2025-10-02T10:00:00Z");
    await removeOldAccesses(context);
    expect((await accessEntries.latest()).rows.map(({ path }) => path)).toEqual(["/young"]);

    const db = connect(context.config.database);
    const rewritten = db("access_entries").update({ path: "/nothing" });
    await expect(rewritten).rejects.toThrow("append-only");
    await db.destroy();
  });

  it("is narrowed to one account by its address, however it is written", async () => {
    await look(official, "/console/signatures").expect(200);
    const lines = await linesAt(`${LOG}?account=Official%40Register.example`);
    expect(lines).toHaveLength(1);
    const nobody = await pageAt(`${LOG}?account=nobody%40register.example`);
    expect(nobody(".notice").text()).toContain("Aucune consultation n’est enregistrée");
    expect(nobody("#access-log")).toHaveLength(0);
  });

  it("comes in pages of fifty, the latest first, and is never counted", async () => {
    for (let n = 0; n < 60; n += 1) {
      await context.stores.accessEntries.add({
        accountId: "official",
        permission: "a-door-of-old",
        kind: undefined,
        path: `/console/${String(n)}`,
        accessedAt: NOON,
      });
    }
    const first = await pageAt(`${LOG}?account=official%40register.example`);
    expect(first("#access-log tbody tr")).toHaveLength(50);
    expect(first("a[rel=prev]")).toHaveLength(0);
    const older = first("a[rel=next]").attr("href") ?? "";
    expect(older).toMatch(/\?account=official%40register.example&before=\d+$/);
    const last = await pageAt(older);
    expect(last("#access-log tbody tr")).toHaveLength(10);
    expect(last("a[rel=next]")).toHaveLength(0);
    expect(last("a[rel=prev]").attr("href")).toBe(`${LOG}?account=official%40register.example`);
    expect((await linesAt(older)).at(-1)).toEqual([
      "official@register.example",
      "Consultation",
      "a-door-of-old",
      "/console/0",
    ]);
  });
});
