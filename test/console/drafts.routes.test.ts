import { recordOfficialCaseAct } from "../../src/case-acts/record-official-case-act";
import {
  AFTER_REPLIES,
  aMeasuredPeriod,
  close,
  CUT_OFF,
  PERIOD,
  publish,
} from "../periods/closing";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { cookieOf, openSession } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";

const DRAFTS = `/console/periods/${PERIOD.id}/drafts`;
const OWN = `/portal/marcheclair/periods/${PERIOD.id}`;

describe("reading what the platforms were shown at the closing of a half-year", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let people: Awaited<ReturnType<typeof aMeasuredPeriod>>;
  beforeAll(async () => {
    context = await testContext();
    people = await aMeasuredPeriod(context);
  });
  afterAll(() => context.close());

  const official = async () => {
    const cookie = await cookieOf(context, "official");
    return desk(context, () => cookie);
  };
  const ada = async () => {
    const session = `session=${await openSession(context, people.ada)}`;
    return desk(context, () => session);
  };

  it("is not there before the closing, nor for a platform without a draft", async () => {
    const { get } = await official();
    await get(DRAFTS).expect(404);
    await close(context);
    await get(DRAFTS).expect(200);
    await get(`${DRAFTS}/nobody`).expect(404);
  });

  it("lists them, and says where nobody can be told", async () => {
    const { accountId, id } = (
      await context.stores.representatives.ofPlatform(people.other.id)
    )[0] ?? { accountId: "", id: 0 };
    await context.stores.representatives.end(id, accountId, context.clock.now());
    const list = await (await official()).page(DRAFTS);
    expect(texts(list, ".lede")).toEqual([
      "Aucun résultat n’a changé depuis qu’ils ont été soumis.",
    ]);
    expect(texts(list, "#draft-list tbody tr")).toEqual([
      "Bazarine 1 / 12 0 0 Aucun joignable par courriel",
      "Marchéclair 3 / 12 0 0 Inscrit",
    ]);
    expect(texts(await (await ada()).page(OWN), "#changed-results")).toEqual([]);
  });

  it("is said where an official acts in a case, for what comes after the cut-off moves nothing", async () => {
    const { page } = await official();
    const counted = await page("/console/cases/marcheclair/R6/acts/exclusion");
    expect(texts(counted, ".notice")[0]).toContain("1er septembre 2026 à 2 h 00");
    expect(texts(await page("/console/cases/marcheclair/LATER/acts/exclusion"), ".notice")).toEqual(
      [],
    );
  });

  it("shows to officials and to the platform each result that has changed since", async () => {
    const event = { type: "excluded", code: "not-a-matter", words: "Hors charte" } as const;
    const dated = { ...event, at: CUT_OFF, backdatingReason: "Constaté après coup" };
    const act = { platform: people.platform, account: people.official, event: dated };
    await context.inTransaction((tx) =>
      recordOfficialCaseAct(tx, { ...act, reference: "R6" }, context.clock.now()),
    );

    const { page } = await official();
    const list = await page(DRAFTS);
    expect(texts(list, ".lede")).toEqual(["1 résultat a changé depuis qu’il a été soumis."]);
    expect(texts(list, "#changed-results tbody tr")).toHaveLength(1);
    expect(texts(list, "#changed-results tbody tr")[0]).toMatch(
      /^Marchéclair C4 .*5 sur 6 .*5 sur 5 .*1 exclu/s,
    );
    const one = await page(`${DRAFTS}/marcheclair`);
    expect(texts(one, "#changed-results tbody tr")).toHaveLength(1);
    expect(texts(one, "#late-events tbody tr")).toEqual([
      "R6 exclusion du décompte Constaté par l’administration 1er septembre 2026 à 2 h 00 2 octobre 2026 à 12 h 00",
    ]);
    expect(texts(one, "#result-list tbody tr")).toHaveLength(12);
    const own = await (await ada()).page(OWN);
    expect(texts(own, "#changed-results tbody tr")[0]).toMatch(/^C4 .*5 sur 6 .*5 sur 5/s);
    expect(texts(own, "#changed-results th[scope=col]").at(-1)).toBe("Maintenant");
  });

  it("names those who signed after the closing, and leads them to no draft", async () => {
    const late = { slug: "etalio", tradeName: "Étalio", legalName: "Étalio SAS" };
    const etalio = await addPlatform(context, late);
    await signOnPaper(context, etalio, { taken: ["C4"] });
    const { page, get } = await official();
    expect(texts(await page(DRAFTS), ".notice")[0]).toContain("après la clôture : Étalio.");
    await get(`${DRAFTS}/etalio`).expect(404);

    const own = { accountId: people.ada.id, platformId: etalio.id };
    await context.stores.representatives.begin(own, context.clock.now());
    const portal = await ada();
    await portal.get(`/portal/etalio/periods/${PERIOD.id}`).expect(404);
    const results = await portal.page(`/portal/etalio/scorecards?period=${PERIOD.id}`);
    expect(results(`a[href*="/periods/"]`)).toHaveLength(0);
  });

  it("is counted before the publication, which is refused when something changes meanwhile", async () => {
    context.clock.moveTo(AFTER_REPLIES);
    const { page, post } = await official();
    const publication = await page(`/console/periods/${PERIOD.id}/publication`);
    expect(texts(publication, "main p").join(" ")).toMatch(
      /1 résultat a changé .*1 plateforme n’est pas publiée/,
    );
    const refused = await post(`/console/periods/${PERIOD.id}/publication`, { seen: "" });
    expect([refused.status, refused.text.includes("relisez-les d’abord")]).toEqual([409, true]);
  });

  it("still stands beside what was published", async () => {
    expect(await publish(context)).toMatchObject({ accepted: true });
    const list = await (await official()).page(DRAFTS);
    expect(texts(list, "#changed-results tbody tr")).toHaveLength(1);
    expect(texts(list, "#draft-list caption")).toEqual(["Tels qu’ils sont publiés"]);
    expect(texts(list, ".notice")[0]).toContain("Étalio");
    const own = await (await ada()).page(OWN);
    expect(texts(own, "#changed-results th[scope=col]").at(-1)).toBe("Tel que publié");
    const left = await desk(context, () => "").page(`/fr/signatories/etalio?period=${PERIOD.id}`);
    expect(texts(left, ".notice").join()).toContain("publié sans elle : sa signature");
  });
});
