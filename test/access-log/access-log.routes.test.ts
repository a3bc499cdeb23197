import { load } from "cheerio";
import request from "supertest";
import { createApp } from "../../src/app";
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

  const look = (session: string, path: string, method: "get" | "head" = "get") =>
    request(createApp(context))
      [method](path)
      .set("Cookie", `session=${session}`)
      .set("Accept-Language", "fr");
  const pageAt = async (path: string) => load((await look(administrator, path).expect(200)).text);
  const linesAt = async (path: string) => {
    const page = await pageAt(path);
    return page("#access-log tbody tr")
      .toArray()
      .map((row) => {
        const cells = page(row).find("td").toArray();
        return cells.map((cell) => page(cell).text().trim());
      });
  };

  it("says who opened a report or a list of signatures, and that the administrator looked", async () => {
    await look(official, REPORT, "head").expect(200);
    await look(official, REPORT).expect(200);
    await look(official, "/console/signatures?q=ada").expect(200);
    const from = "official@register.example";
    const own = ["administrator@register.example", "A consulté le journal des accès", LOG];
    const expected = [
      own,
      [from, "A consulté des signatures", "/console/signatures"],
      [from, "A ouvert ou téléchargé un rapport", REPORT],
      // Asked about only: even that tells whether it is there.
      [from, "A ouvert ou téléchargé un rapport", REPORT],
    ];
    expect(await linesAt(LOG)).toEqual(expected);
    expect(await linesAt(LOG)).toEqual([own, ...expected]);
  });

  it("is narrowed to one account by its address, however it is written", async () => {
    await look(official, "/console/signatures").expect(200);
    const lines = await linesAt(`${LOG}?account=Official%40Register.example`);
    expect(lines).toHaveLength(1);
    const nobody = await pageAt(`${LOG}?account=nobody%40register.example`);
    expect(nobody(".notice").text()).toContain("Aucune consultation n’est enregistrée");
    expect(nobody("#access-log")).toHaveLength(0);
  });

  it("comes in pages of fifty, the latest first", async () => {
    for (let n = 0; n < 120; n += 1) {
      await context.stores.accessEntries.add({
        accountId: "official",
        permission: "a-door-of-old",
        path: `/console/${String(n)}`,
        accessedAt: NOON,
      });
    }
    const last = await linesAt(`${LOG}?account=official%40register.example&page=3`);
    expect(last).toHaveLength(20);
    expect(last.at(-1)).toEqual(["official@register.example", "a-door-of-old", "/console/0"]);
    const page = await pageAt(`${LOG}?account=official%40register.example`);
    expect(page(".pagination").text()).toContain("1 à 50 sur 120");
    expect(page('.pagination a[rel="next"]').attr("href")).toBe(
      `${LOG}?account=official%40register.example&page=2`,
    );
  });
});
