import { appOf } from "../support/app";
import { PDF } from "../attachments/files";
import { recordEvents } from "../support/case-events";
import { desk } from "../support/desk";
import { cookieOf } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform } from "../support/register";
import { onReportingDay, opened, reporterAt } from "./reporter";

describe("an official in a case that a seller reported", () => {
  let context: Awaited<ReturnType<typeof onReportingDay>>;
  let official: ReturnType<typeof desk>;
  let address: string;
  beforeAll(async () => {
    context = await onReportingDay();
    await addPlatform(context, { slug: "bazarine", website: "https://bazarine.example" });
    const seller = reporterAt(appOf(context));
    const token = await opened(context, seller);
    const facts = { facts: "Une facture manque aussi." };
    await seller.upload(`/${token}/facts`, { facts_file: ["facture.pdf", PDF] }, facts).expect(303);
    const found = await context.stores.difficulties.find(token, context.clock.now());
    const { platform, reference } = found?.opened ?? {};
    address = `/console/cases/${platform?.slug ?? ""}/${reference ?? ""}`;
    const cookie = await cookieOf(context, "official");
    official = desk(context, () => cookie);
  });
  afterAll(() => context.close());

  it("reads who asks and all that they wrote, whoever else may", async () => {
    const page = await official.page(address);

    expect(texts(page, ".summary-list > div")).toEqual([
      "Nom Lampes Odette",
      "Adresse électronique odette@lampes.example",
      "Référence du compte ou de la commande VENDEUR-77",
      "Pour la plateforme La plateforme ne doit pas savoir de qui il s’agit.",
      "Ce qui s’est passé Toutes les offres ont disparu dans la nuit.",
      "Ce qu’elle demande Le rétablissement des offres.",
      "Ajouté le 5 novembre 2026 à 11 h 00 Une facture manque aussi.",
      "Pièce jointe facture.pdf (PDF, 1 ko) Télécharger facture.pdf",
    ]);
  });

  it("fetches its files, and is noted", async () => {
    const page = await official.page(address);
    const href = page("a[href*=attachments]").attr("href") ?? "";

    expect((await official.get(href).expect(200)).body).toEqual(PDF);

    const { rows } = await context.stores.accessEntries.latest();
    expect(rows[0]).toMatchObject({ path: href, kind: "download" });
    await official.get(`${address}/attachments/999`).expect(404);
    const cookie = await cookieOf(context, "administrator");
    await desk(context, () => cookie)
      .get(href)
      .expect(403);
  });

  it("reads what the seller says of the promise, and that the seller says nothing", async () => {
    const { clock, stores } = context;
    const asked = async () => {
      const cookie = await cookieOf(context, "official");
      const page = await desk(context, () => cookie).page(address);
      return texts(page, "#seller + dl > div").at(-2);
    };
    clock.moveTo(new Date("2026-11-10T10:00:00Z"));
    const reference = address.split("/").at(-1) ?? "";
    await recordEvents(context, `bazarine ${reference} decision-sent 2026-11-10T09:00:00Z`);
    expect(await asked()).toBe(
      "La promesse a-t-elle été tenue ? Après la réponse de la plateforme : pas de réponse",
    );

    clock.moveTo(new Date("2026-12-02T10:00:00Z"));
    const given = { moment: "after-21-days", answer: "no" } as const;
    await stores.difficultyAdditions.answerFollowUp(1, given, clock.now());
    expect(await asked()).toMatch(
      /Après la réponse de la plateforme : pas de réponse ?Vingt et un jours plus tard : non, le 2 déc/,
    );
  });
});
