import { load } from "cheerio";
import request from "supertest";
import { mistakeTexts } from "../../src/cases/mistake.texts";
import { appOf } from "../support/app";
import { recordEvents } from "../support/case-events";
import { testContext } from "../support/context";
import { representedPlatform } from "../support/figures";
import { texts } from "../support/reader";
import { addPlatform } from "../support/register";

const ROOT = "/portal/marcheclair/event-uploads";
const HEADER = "platform,case,event,occurred_at";

/** What happened in a case of that reference. */
function rowsOf(reference: string): [request: string, reply: string] {
  return [
    `marcheclair,${reference},request-received,2026-05-04T09:30:00Z`,
    `marcheclair,${reference},first-human-reply,2026-05-05T09:30:00Z`,
  ];
}

const fileOf = (reference: string) => [HEADER, ...rowsOf(reference), ""].join("\n");

describe("a file of events at the portal", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let at: Awaited<ReturnType<typeof representedPlatform>>;
  beforeAll(async () => {
    context = await testContext();
    at = await representedPlatform(context);
    await addPlatform(context, { slug: "etalio" });
  });
  afterAll(() => context.close());

  const upload = (content: string | Buffer, name = "événements.csv") =>
    request(appOf(context))
      .post(ROOT)
      .set("Cookie", at.cookie)
      .set("Sec-Fetch-Site", "same-origin")
      .set("Accept-Language", "fr")
      .attach("file", Buffer.from(content), name);
  const checked = async (content: string | Buffer) =>
    (await upload(content).expect(303)).get("Location") ?? "";
  const confirm = async (address: string) => {
    const sha256 = (await at.portal.page(address))("[name=sha256]").val() as string;
    return at.portal.post(`${address}/confirmation`, { sha256 });
  };
  const facts = async (address: string) =>
    Object.fromEntries(
      texts(await at.portal.page(address), ".facts > div").map((fact) => {
        const [, term = "", value = ""] = /^(\D+) (\d[\d ]*)$/.exec(fact) ?? [];
        return [term, Number(value.replace(" ", ""))];
      }),
    );
  const mistakes = async (address: string) =>
    texts(await at.portal.page(address), "#mistakes tbody tr");
  const refused = async (content: string | Buffer) =>
    load((await upload(content).expect(422)).text)("[role=alert] a").text();
  const history = (reference: string) =>
    context.stores.caseHistories.find(at.platform.id, reference);

  it("is recorded only once it is confirmed, and as it was checked", async () => {
    const address = await checked(fileOf("D1"));
    expect(await facts(address)).toEqual({
      "Lignes lues": 2,
      "Nouveaux événements": 2,
      "Événements corrigés": 0,
      "Déjà connus": 0,
      "Dossiers touchés": 1,
    });
    expect(await history("D1")).toBeUndefined();

    await at.portal.post(`${address}/confirmation`, { sha256: "0".repeat(64) }).expect(409);
    expect(await history("D1")).toBeUndefined();
    expect((await confirm(address)).status).toBe(303);
    expect((await history("D1"))?.events).toHaveLength(2);
    expect(texts(await at.portal.page(address), ".lede")[0]).toMatch(/^Enregistré le 2 octobre/);
    await at.portal.post(`${address}/confirmation`).expect(303);
    const rows = texts(await at.portal.page(ROOT), "#handed-in tbody tr");
    expect(rows).toEqual([expect.stringMatching(/Ada Byron, fichier 2 2 0$/)]);
    expect(await facts(await checked(fileOf("D1")))).toMatchObject({ "Déjà connus": 2 });
  });

  it("is told by line what is wrong, in the reader’s language, and nothing can be confirmed", async () => {
    const address = await checked(
      [HEADER, ...rowsOf("D2"), "etalio,D2,request-received,hier", "marcheclair,,party", ""].join(
        "\r\n",
      ),
    );
    expect(await mistakes(address)).toEqual([
      "ligne 4 platform ce fichier ne peut parler que de « marcheclair », pas de « etalio »",
      expect.stringContaining("ligne 4 occurred_at « hier » n’est pas un instant"),
      "ligne 5 4 champs attendus, 3 trouvés",
    ]);
    expect((await at.portal.page(address))("form[action$=confirmation]")).toHaveLength(0);
    await at.portal.post(`${address}/confirmation`).expect(409);
    const file = await at.portal.get(`${address}/mistakes.csv`).expect(200);
    expect(file.text.split("\r\n")).toHaveLength(6);
    expect(file.text).toContain("line,column,mistake\r\n4,platform,");
    const note = mistakeTexts.fr.moreMayShow;
    expect(file.text).toContain(`,,${note}\r\n`);
    expect((await at.portal.page(address))("main p").text()).toContain(note);
    const stop = "marcheclair,D9,decision-sent,2026-05-05T09:30:00Z";
    const whole = await checked(`${HEADER}\n${stop}\n`);
    expect((await at.portal.page(whole))("main p").text()).not.toContain(note);
  });

  it("may hold a byte order mark and corrections; the preview tells them apart", async () => {
    const [received] = rowsOf("D3");
    await recordEvents(context, received.replaceAll(",", " "));
    const corrected = `${received.replace("04T", "03T")},2026-05-04T09:30:00Z,Reçu la veille`;
    const address = await checked(`\uFEFF${HEADER},corrects,reason\r\n${corrected}\r\n`);
    expect(await facts(address)).toMatchObject({
      "Nouveaux événements": 0,
      "Événements corrigés": 1,
    });
    expect((await confirm(address)).status).toBe(303);
    expect((await history("D3"))?.events[0]?.at).toEqual(new Date("2026-05-03T09:30:00Z"));
    const portal = await at.portal.page("/portal/marcheclair/cases/D3");
    expect(texts(portal, ".timeline li").join()).toContain("Reçu la veille");
  });

  it("is refused when it is no table in UTF-8, with how to make it one", async () => {
    expect(await refused("")).toContain("vide");
    const zip = "504b030414000600";
    for (const name of ["xl/workbook.xml", "application/vnd.oasis.opendocument.spreadsheet"]) {
      const workbook = zip + Buffer.from(name).toString("hex");
      expect(await refused(Buffer.from(workbook, "hex"))).toContain("un classeur");
    }
    expect(await refused(Buffer.from("d0cf11e0a1b1", "hex"))).toContain("un classeur");
    const binaries = [zip, "89504e470d0a1a0a", "255044462d312e37", "01020003", "c3281f61"];
    for (const binary of binaries) {
      expect(await refused(Buffer.from(binary, "hex"))).toContain("Ce n’est pas un texte");
    }
    expect(await refused(Buffer.from("é;è", "latin1"))).toContain("Latin-1");
    expect(await refused(Buffer.from("\uFEFFa,b", "utf16le"))).toContain("UTF-16");
    const none = await request(appOf(context))
      .post(ROOT)
      .set("Cookie", at.cookie)
      .set("Sec-Fetch-Site", "same-origin")
      .field("other", "x")
      .expect(422);
    expect(load(none.text)("#file-error").text()).toContain("Choisissez un fichier");
  });

  it("is refused while it comes in when it is too large", async () => {
    const answer = await upload(Buffer.alloc(11_000_000, "a")).expect(413);
    expect(load(answer.text)("#file-error").text()).toContain("10 Mo");
  });

  it("is refused at the confirmation when something has changed meanwhile", async () => {
    const excluded = "marcheclair,D4,excluded,2026-05-06T09:30:00Z";
    const address = await checked(`${HEADER},code\n${excluded},legal-obligation\n`);
    await recordEvents(context, `${excluded.replaceAll(",", " ")} duplicate`);
    const answer = await confirm(address);
    expect(answer.status).toBe(409);
    expect(load(answer.text)("[role=alert]").text()).toContain("le fichier n’est plus juste");
    expect(await mistakes(address)).toEqual([expect.stringContaining("a déjà un autre code")]);
  });

  it("is gone after a day, and never there for another platform", async () => {
    const address = await checked(fileOf("D5"));
    await at.portal.get(address.replace("marcheclair", "etalio")).expect(404);
    const id = address.split("/").at(-1) ?? "";
    const { eventUploads } = context.stores;
    const tomorrow = new Date(context.clock.now().getTime() + 24 * 3_600_000);
    expect(await eventUploads.find(at.platform.id, id, context.clock.now())).toBeDefined();
    expect(await eventUploads.find(at.platform.id, id, tomorrow)).toBeUndefined();
    await eventUploads.removeOld(tomorrow);
    expect(await eventUploads.contentOf(id)).toBeUndefined();
  });

  it("keeps nobody from reading pages while it is checked", async () => {
    const rows = Array.from({ length: 30_000 }, (_, place) => rowsOf(`N${String(place)}`)[0]);
    const done = { is: false };
    const checking = checked([HEADER, ...rows, ""].join("\n")).finally(() => (done.is = true));
    const waits: number[] = [];
    const start = performance.now();
    while (!done.is) {
      const began = performance.now();
      await at.portal.get(ROOT).expect(200);
      waits.push(performance.now() - began);
    }
    expect(await facts(await checking)).toMatchObject({ "Nouveaux événements": 30_000 });
    expect(waits.length).toBeGreaterThan(3);
    expect(Math.max(...waits)).toBeLessThan((performance.now() - start) / 2);
  });
});
