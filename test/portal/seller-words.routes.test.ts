import { load } from "cheerio";
import { appOf } from "../support/app";
import { KEPT_MS } from "../../src/difficulties/difficulty";
import { ANSWERS, answered, reporterAt, type Reporter } from "../difficulties/reporter";
import { PDF } from "../attachments/files";
import { browserOf, type TestBrowser } from "../invitations/invited";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { mailedCodeOf } from "../support/mailed-code";
import { addPerson } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform } from "../support/register";

const UNNAMED = "L’entreprise vendeuse a demandé à ne pas être nommée.";

describe("what a platform reads of a seller’s report", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let seller: Reporter;
  let browser: TestBrowser;
  beforeEach(async () => {
    context = await testContext();
    context.clock.moveTo(new Date("2026-11-05T10:00:00Z"));
    await publishVersionOne(context);
    const platform = await addPlatform(context);
    const ada = await addPerson(context, { role: "representative", name: "Ada Byron" });
    const ids = { accountId: ada.id, platformId: platform.id };
    await context.stores.representatives.begin(ids, context.clock.now());
    browser = await browserOf(context, ada);
    seller = reporterAt(appOf(context));
  });
  afterEach(() => context.close());

  /** The address of the case in the portal. */
  async function reported(consent: "named" | "unnamed"): Promise<string> {
    const token = await answered(seller, {
      ...ANSWERS,
      platform: { platform: "marcheclair" },
      facts: { ...ANSWERS.facts, description: "Plus <b>aucune</b> offre." },
      contact: { ...ANSWERS.contact, consent },
    });
    await seller.post(`/new/${token}/check`).expect(303);
    const code = await mailedCodeOf(context, "difficulty-code");
    await seller.post(`/new/${token}/code`, { code }).expect(303);
    await seller
      .upload(
        `/${token}/facts`,
        { facts_file: ["facture.pdf", PDF] },
        { facts: "Une facture manque aussi." },
      )
      .expect(303);
    const found = await context.stores.difficulties.find(token, context.clock.now());
    return `/portal/marcheclair/cases/${found?.opened?.reference ?? ""}`;
  }

  async function html(address: string): Promise<string> {
    return (await browser.get(address).expect(200)).text;
  }

  it("says who the seller is once the seller agreed", async () => {
    const page = load(await html(await reported("named")));

    expect(texts(page, ".summary-list > div")).toEqual([
      "Ce qui s’est passé Plus <b>aucune</b> offre.",
      "Ce qu’elle demande Le rétablissement des offres.",
      "Son nom Lampes Odette",
      "Référence de son compte ou de la commande VENDEUR-77",
      "Ajouté le 5 novembre 2026 Une facture manque aussi.",
    ]);
    expect(page("main").text()).not.toContain(UNNAMED);
    const href = page("a[download]").attr("href") ?? "";
    expect((await browser.get(href).expect(200)).body).toEqual(PDF);
  });

  it("says whether the seller found the promise kept", async () => {
    const address = await reported("unnamed");
    expect(await html(address)).not.toContain("La promesse a-t-elle été tenue");
    const answer = { moment: "after-answer", answer: "yes" } as const;
    await context.stores.difficultyAdditions.answerFollowUp(1, answer, context.clock.now());
    expect(texts(load(await html(address)), ".summary-list > div").at(-1)).toBe(
      "La promesse a-t-elle été tenue ? Après la réponse de la plateforme : oui, le 5 novembre 2026",
    );
  });

  it("is told after its decision that the seller reads it, and is asked about the promise", async () => {
    const address = await reported("unnamed");
    const sent = await browser
      .post(`${address}/acts/decision`, { words: "Nous rétablissons tout." })
      .expect(303);
    const page = load(await html(sent.get("Location") ?? ""));
    expect(texts(page, "[role=status]")[0]).toMatch(
      /sur la page de son dossier.*puis 21 jours plus tard, si la promesse a été tenue/,
    );
  });

  it("tells the facts and not the seller when the seller did not agree", async () => {
    const address = await reported("unnamed");
    const shown = await html(address);
    const [file] = await context.stores.attachments.all([1]);

    expect(file?.name).toBe("facture.pdf");
    expect(shown).not.toContain("facture.pdf");
    await browser.get(`${address}/attachments/1`).expect(404);
    expect(shown).toContain("Ce que l’entreprise vendeuse écrit");
    expect(shown).toContain("Une facture manque aussi.");
    expect(shown).toContain(UNNAMED);
    expect(shown).not.toMatch(/odette|VENDEUR-77/i);
  });

  it("is nothing once the report is erased, and nobody is written to from then on", async () => {
    const address = await reported("named");
    const hint = async () => load(await html(`${address}/acts/decision`))("#words-hint").text();
    expect(await hint()).toContain("Le texte est conservé au dossier.");
    const later = new Date(context.clock.now().getTime() + KEPT_MS);
    await context.stores.difficulties.eraseOld(later);

    expect(await hint()).toContain("Le texte est seulement conservé au dossier");
    expect(await html(address)).not.toMatch(/Ce que l’entreprise vendeuse écrit|odette/i);
  });
});
