import type { Platform } from "../../src/platforms/platform";
import { registerFromLog } from "../../src/signatories/register-from-log";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { cookieOf } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";
import { representative } from "./representative";

const STANDING = "/console/platforms/marcheclair/standing";

/** Friday 2 October 2026, noon in Paris, is now. */
describe("the standing of a platform, at the desk of officials", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  let official: ReturnType<typeof desk>;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    platform = await addPlatform(context);
    const cookie = await cookieOf(context, "official");
    official = desk(context, () => cookie);
  });
  afterEach(() => context.close());

  const history = () => context.stores.platformStates.ofPlatform(platform.id);
  const fromLog = async (day: string) =>
    registerFromLog(await context.stores.evidence.all(), day)[0];
  const acts = async () => texts(await official.page(STANDING), "h2:first-of-type ~ ul li");

  it("offers no act on a platform that never signed", async () => {
    const page = await official.page(STANDING);
    expect(page(".lede").text()).toBe("La plateforme n’est liée par aucune signature aujourd’hui.");
    expect(texts(page, "main p")).toContain(
      "Rien à suspendre ni à radier : il n’y a pas de signature acceptée.",
    );
    const late = await official.post(`${STANDING}/removal`, { reason: "x", day: "2026-10-02" });
    expect(late.status).toBe(409);
    const { text } = await official.get(`${STANDING}/suspension`).expect(409);
    expect(text).toContain("cet acte n’a plus lieu d’être");
  });

  it("is told to the representatives, each in their language, and not to those who left", async () => {
    await signOnPaper(context, platform);
    await representative(context, platform, { language: "de" });
    const left = await representative(context, platform, { id: "bob", email: "bob@left.example" });
    const [, bob] = await context.stores.representatives.ofPlatform(platform.id);
    await context.stores.representatives.end(bob?.id ?? 0, left.account.id, context.clock.now());
    const told = async () => {
      const [mail] = await context.stores.outbox.latest(1);
      return [mail?.to, mail?.subject.replaceAll(/\s/g, " ")];
    };
    const to = "ada@marcheclair.example";

    await official.post(`${STANDING}/suspension`, { reason: "Un plan", day: "2027-01-31" });
    expect(await told()).toEqual([to, "Marchéclair ist im Register der Charta ausgesetzt"]);
    expect((await context.stores.outbox.latest(1))[0]?.text).toMatch(
      /Ein Maßnahmenplan läuft bis zum 31\.\sJanuar\s2027/,
    );
    await official.post(`${STANDING}/reinstatement`, { reason: "Tenu" });
    expect(await told()).toEqual([to, "Die Aussetzung von Marchéclair ist aufgehoben"]);
    await official.post(`${STANDING}/removal`, { reason: "Rien", day: "2026-10-20" });
    expect(await told()).toEqual([
      to,
      "Marchéclair wird ab dem 20. Oktober 2026 im Register gestrichen",
    ]);
    expect(await context.stores.outbox.latest(9)).toHaveLength(3);
  });

  it("is reached from the platform's page", async () => {
    const page = await official.page("/console/platforms/marcheclair");
    expect(page(`a[href="${STANDING}"]`).text()).toMatch(/^Voir l’historique/);
  });

  it("shows what binds the platform, in the reader's language", async () => {
    await signOnPaper(context, platform, { taken: ["C1", "C10"] });
    const page = await official.page(STANDING, "de");
    expect(texts(page, ".lede")[0]).toBe(
      "Unterzeichnerin der Fassung 1, ohne Unterbrechung seit dem 1. Juli 2024.",
    );
    expect(texts(page, ".summary-list dd")).toEqual(["Unterzeichnet", "C1 und C10"]);
  });

  it("is suspended with a plan, and reinstated, both with a public reason", async () => {
    await signOnPaper(context, platform);
    const suspended = { reason: "  Un plan\nest convenu ", day: "2027-01-31" };
    await official
      .post(`${STANDING}/suspension`, suspended)
      .expect(303)
      .expect("Location", `${STANDING}?done=suspension`);
    expect((await history()).at(-1)).toMatchObject({
      state: "suspended",
      reason: "Un plan est convenu",
      planUntil: "2027-01-31",
      accountId: "official",
    });
    expect(await fromLog("2026-10-02")).toMatchObject({ state: "suspended", commitments: ["C1"] });
    await official.post(`${STANDING}/suspension`, suspended).expect(409);

    expect(await acts()).toEqual(["Lever la suspension", "Radier la plateforme"]);
    await official.post(`${STANDING}/reinstatement`, { reason: "Le plan est tenu" }).expect(303);
    expect(await fromLog("2026-10-02")).toMatchObject({ state: "signed", commitments: ["C1"] });
    await official.post(`${STANDING}/reinstatement`, { reason: "Encore" }).expect(409);
    const page = await official.page("/fr/signatories/marcheclair");
    expect(texts(page, ".timeline li").join(" ")).toContain("Suspension levée");
    expect(texts(page, ".timeline li").join(" ")).toContain("Motif : Le plan est tenu");
  });

  it("is removed from a day on, and no day before", async () => {
    await signOnPaper(context, platform);
    const reason = "Aucune suite donnée au plan";
    await official.post(`${STANDING}/removal`, { reason, day: "2026-10-20" }).expect(303);
    expect(await fromLog("2026-10-19")).toMatchObject({ state: "signed" });
    expect(await fromLog("2026-10-20")).toMatchObject({ state: "removed", commitments: [] });
    expect(await acts()).toEqual([]);
    expect(texts(await official.page(STANDING), ".summary-list")[0]).toContain(
      "Changement annoncé pour le 20 octobre 2026",
    );
  });

  it.each([
    ["suspension", { reason: " ", day: "2027-01-31" }, "Donnez le motif"],
    ["suspension", { reason: "Plan", day: "demain" }, "Indiquez un jour"],
    ["removal", { reason: "Motif", day: "2026-10-01" }, "Ce jour est passé"],
    ["removal", { reason: "é".repeat(501), day: "2026-10-02" }, "Le motif est trop long"],
    ["reinstatement", { reason: "" }, "Donnez le motif"],
  ])("is not changed by a bad %s: %o", async (act, fields, mistake) => {
    await signOnPaper(context, platform);
    const answer = await official.post(`${STANDING}/${act}`, fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(mistake);
    expect(answer.text).toContain(fields.reason.trim());
    expect(await history()).toHaveLength(1);
  });
});
