import { load, type CheerioAPI } from "cheerio";
import type { Account } from "../../src/accounts/account";
import { connect } from "../../src/infrastructure/database/connection";
import type { Platform } from "../../src/platforms/platform";
import { browserOf, type TestBrowser } from "../invitations/invited";
import { publishAgain, publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { addPerson } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, awaitReview } from "../support/register";
import { askToSign } from "./asked-to-sign";

describe("the links in an invitation to sign", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let inviter: Account;
  let platform: Platform;
  let nobody: TestBrowser;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    inviter = await addPerson(context, { name: "Claire Morel" });
    platform = await addPlatform(context);
    nobody = await browserOf(context);
  });
  afterEach(() => context.close());

  const ask = async (version = 1) =>
    `/fr/signing/invitations/${await askToSign(context, { platform, inviter, version })}`;
  const page = async (path: string, status = 200): Promise<CheerioAPI> =>
    load((await nobody.get(path).expect(status)).text);
  const declining = { reason: "Nous attendons <la suite>", publication: "published" };

  it("change nothing however often a scanner of mails follows them", async () => {
    const path = await ask();
    const signing = `/fr/signing?invitation=${path.split("/").at(-1) ?? ""}`;
    const before = await everything();
    for (let looks = 0; looks < 20; looks += 1) {
      await nobody.get(path).expect(200);
      await nobody.get(`${path}/reminder-stop`).expect(200);
      await nobody.get(signing).expect(200);
    }
    expect(await everything()).toEqual(before);
  });

  async function everything(): Promise<unknown> {
    const db = connect(context.config.database);
    const tables = ["platform_invitations", "platform_states", "evidence_entries", "outbox"];
    const rows = [];
    for (const table of [...tables, "signing_drafts"]) rows.push(await db(table));
    await db.destroy();
    return rows;
  }

  it("say who asks, about what, and that there is no deadline", async () => {
    const path = (await ask()).replace("/fr/", "/de/");
    const response = await nobody.get(path).expect(200);
    expect(response.get("X-Robots-Tag")).toBe("noindex");
    const shown = load(response.text);
    expect(shown("h1").text()).toBe("Marchéclair ist zur Unterzeichnung der Charta eingeladen");
    expect(shown(".lede").text()).toContain("Claire Morel");
    expect(texts(shown, "main dd p")).toMatchObject([
      "Fassung 1",
      "2. Oktober 2026",
      expect.stringMatching(/^Keine\./) as string,
    ]);
  });

  it("begin a signature with what the register knows of the platform", async () => {
    const path = await ask();
    const start = await page((await page(path))("a.button").attr("href") ?? "");
    const invitation = start("input[name=invitation]").attr("value") ?? "";
    const opened = await nobody.post("/fr/signing", { invitation }).expect(303);
    const form = await page(opened.get("Location") ?? "");
    expect(form("#trade_name").attr("value")).toBe("Marchéclair");
    expect(form("#legal_name").attr("value")).toBe("Marchéclair SAS");
    expect(form("#website").attr("value")).toBe("https://marcheclair.example");
    expect(form("#country option[selected]").attr("value")).toBe("FR");
  });

  it("begin an empty signature when the token is nobody's", async () => {
    expect((await page("/fr/signing?invitation=nobody"))("input[name=invitation]")).toHaveLength(0);
    const opened = await nobody.post("/fr/signing", { invitation: "nobody" }).expect(303);
    expect((await page(opened.get("Location") ?? ""))("#trade_name").attr("value")).toBe("");
  });

  it("decline with a reason that is published, once", async () => {
    const path = await ask();
    await nobody.post(path, declining).expect(303).expect("Location", path);
    expect((await page(path))("h1").text()).toBe("Marchéclair a décliné l’invitation");
    const again = await nobody.post(path, declining).expect(409);
    expect(load(again.text)("h1").text()).toBe("Marchéclair a décliné l’invitation");

    const [mail] = await context.stores.outbox.latest(1);
    expect(mail).toMatchObject({
      to: "ada@marcheclair.example",
      subject: "Marchéclair a décliné l’invitation à signer la charte",
    });
    expect(mail?.text).toContain("Motif publié\u00A0: Nous attendons <la suite>");
    const register = await page("/fr/signatories/marcheclair");
    expect(register("main").text()).toContain("Nous attendons <la suite>");
  });

  it("decline with a reason for officials only, and the register says so", async () => {
    const path = await ask();
    await nobody.post(path, { ...declining, publication: "withheld" }).expect(303);
    const register = await page("/fr/signatories/marcheclair");
    expect(register("main").text()).toContain("Aucun motif n’a été publié.");
    expect(register("main").text()).not.toContain("Nous attendons");
    const desk = await browserOf(context, inviter);
    const { text } = await desk.get("/console/platforms/marcheclair").expect(200);
    const cells = texts(load(text), "#charter-invitations tbody td");
    expect(cells[2]).toContain("Motif non publié : Nous attendons <la suite>");
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail?.text).not.toContain("Nous attendons");
  });

  it("come back with what was typed when an answer is missing", async () => {
    const { text } = await nobody.post(await ask(), { reason: "Trop tôt" }).expect(422);
    const form = load(text);
    expect(form("#reason").text().trim()).toBe("Trop tôt");
    expect(texts(form, ".error-summary li")).toEqual(["Dites si ce motif peut être publié"]);
  });

  it("stop the reminders, and leave the invitation open", async () => {
    const path = await ask();
    const stop = `${path}/reminder-stop`;
    expect((await page(stop))("form").attr("action")).toBe(stop);
    await nobody.post(stop).expect(303).expect("Location", stop);
    await nobody.post(stop).expect(303);
    const stopped = await page(stop);
    expect(stopped("h1").text()).toBe("Les rappels sont arrêtés");
    expect(stopped("main form")).toHaveLength(0);
    await nobody.post(path, declining).expect(303);
  });

  it.each<[string, number, string, () => Promise<unknown>]>([
    [
      "has signed since",
      200,
      "Marchéclair a déjà répondu en signant",
      () => awaitReview(context, platform),
    ],
    [
      "was asked about a version that was replaced",
      200,
      "L’invitation de Marchéclair n’a plus d’objet",
      () => publishAgain(context, 2, "2026-10-02"),
    ],
  ])("say so when the platform %s", async (_name, status, title, act) => {
    const path = await ask();
    await act();
    expect((await page(path, status))("h1").text()).toBe(title);
    expect((await page(`${path}/reminder-stop`, status))("h1").text()).toBe(title);
    expect(load((await nobody.post(path, declining).expect(409)).text)("h1").text()).toBe(title);
    await nobody.post(`${path}/reminder-stop`).expect(409);
  });

  it("say so when they were cut off on the way", async () => {
    const path = (await ask()).slice(0, -3);
    const unknown = await page(path, 404);
    expect(unknown("h1").text()).toBe("Cette invitation n’existe pas");
    expect(unknown(".lede").text()).toContain(context.config.mailFrom);
    await nobody.post(path, declining).expect(404);
    await nobody.post(`${path}/reminder-stop`).expect(404);
  });

  it("tell from when on a version that is announced can be signed", async () => {
    await publishAgain(context, 2, "2026-11-01");
    const path = await ask(2);
    const shown = await page(path);
    expect(shown("section a.button")).toHaveLength(0);
    expect(texts(shown, "#sign ~ p")).toContain(
      "La version 2 entre en vigueur le 1er novembre 2026 : elle se signe à partir de ce jour, par ce même lien.",
    );
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail?.text).toContain("à partir du 1er\u00A0novembre 2026");
    const signing = `/fr/signing?invitation=${path.split("/").at(-1) ?? ""}`;
    await nobody.get(signing).expect(303).expect("Location", path);
    context.clock.moveTo(new Date("2026-11-01T10:00:00Z"));
    await nobody.get(signing).expect(200);
  });
});
