import type { CheerioAPI } from "cheerio";
import { LANGUAGES } from "../../src/infrastructure/language";
import { declineInvitation } from "../../src/signatures/decline-invitation";
import { invitePlatform } from "../../src/signatures/invite-platform";
import { suspendPlatform } from "../../src/signatures/suspend-platform";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { reader, texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";
import { requests } from "./requests";

let context: Awaited<ReturnType<typeof testContext>>;
let read: ReturnType<typeof reader>;
afterEach(() => context.close());

const names = (page: CheerioAPI) => texts(page, "#register tbody th a");

describe.each(ENGINES)("the register (%s)", (engine) => {
  beforeEach(async () => {
    context = await testContext(engine);
    read = reader(context);
    await publishVersionOne(context);
  });

  it("shows every platform by name, with its state, what it took and what it kept", async () => {
    const signed = await addPlatform(context);
    const other = await addPlatform(context, { slug: "etalio", tradeName: "Étalio" });
    const suspended = await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
    await addPlatform(context, { slug: "zebuline", tradeName: "Zébuline" });
    await signOnPaper(context, signed, { taken: ["C1", "C4"] });
    await signOnPaper(context, suspended);
    await context.inTransaction(async (tx) => {
      const command = { platform: other, charterVersion: 1 };
      await invitePlatform(tx, command, NOON);
      await declineInvitation(tx, { ...command, reason: "Trop tôt", isPublic: true }, NOON);
      const plan = { platform: suspended, reason: "Deux fois", planUntil: "2026-12-31" };
      await suspendPlatform(tx, plan, NOON);
    });
    await recordEvents(context, ...requests("marcheclair", 20), ...requests("criea", 20, 10));

    const page = await read("/fr/signatories");
    expect(texts(page, "h1 + .lede")).toEqual([
      "4 plateformes au registre : 2 signataires (dont 1 avec un plan de redressement), 1 a décliné, 1 n’a pas été invitée.",
    ]);
    const row = (name: string) => texts(page, `#register tbody tr:contains("${name}") td`);
    expect(names(page)).toEqual(["Criéa", "Étalio", "Marchéclair", "Zébuline"]);
    expect(row("Marchéclair")).toEqual([
      "Signataire",
      "2 sur 12",
      "1 tenu 1 non déclaré",
      "1er juil. 2024 version 1, sur papier",
    ]);
    expect(row("Criéa").slice(0, 3)).toEqual([
      "Suspendue plan jusqu’au 31 déc. 2026",
      "1 sur 12",
      "1 non tenu",
    ]);
    expect(row("Étalio")).toEqual([
      "A décliné le 2 oct. 2026, motif publié",
      "—",
      "Aucun résultat",
      "—",
    ]);
    expect(row("Zébuline")[0]).toBe("Non invitée");
    expect(texts(page, "main .soft").join()).toContain(
      "Résultats du premier semestre 2026 : chiffres provisoires, arrêtés au 2 octobre 2026",
    );
  });

  it("says which half-year is shown instead of an unknown one", async () => {
    const unknown = await read("/fr/signatories?period=1999-S1");
    expect(texts(unknown, "main .notice").join()).toContain("Ceux du premier semestre 2026");
    expect(texts(await read("/fr/signatories?period=2024-S2"), "main").join()).not.toContain(
      "Un autre semestre",
    );
  });

  it("is searched and filtered by its address", async () => {
    for (const [slug, tradeName] of [
      ["depot-dore", "Dépôt Doré"],
      ["etalio", "Étalio"],
    ] as const) {
      await signOnPaper(context, await addPlatform(context, { slug, tradeName }), {
        taken: slug === "etalio" ? ["C1", "C4"] : ["C1"],
      });
    }
    await addPlatform(context, { slug: "foirail", tradeName: "Foirail" });

    expect(names(await read("/de/signatories?q=DORE"))).toEqual(["Dépôt Doré"]);
    expect(names(await read("/de/signatories?state=not-invited"))).toEqual(["Foirail"]);
    expect(names(await read("/de/signatories?commitment=C4"))).toEqual(["Étalio"]);
    const page = await read("/de/signatories?q=xyz&state=signed&commitment=C4&period=2025-S1");
    expect(page("table")).toHaveLength(0);
    expect(texts(page, ".notice-title")).toEqual(["Keine Plattform passt dazu"]);
    expect(page(".notice a").attr("href")).toBe("/de/signatories");
    expect(page("#q").val()).toBe("xyz");
    const chosen = ["#state", "#commitment", "#period"].map((field) => page(field).val());
    expect(chosen).toEqual(["signed", "C4", "2025-S1"]);
  });
});

describe("the register", () => {
  beforeEach(async () => {
    context = await testContext();
    read = reader(context);
  });

  it.each(LANGUAGES)("says in %s that nobody is there yet, charter or not", async (language) => {
    const page = await read(`/${language}/signatories`);
    expect(page("table")).toHaveLength(0);
    expect(page(".notice a").attr("href")).toBe(`/${language}/charter`);
  });

  it("sorts as the reader’s language does, a hundred on a page", async () => {
    for (let n = 0; n < 101; n += 1) {
      const tradeName = `Comptoir ${String(n).padStart(3, "0")}`;
      await addPlatform(context, { slug: `comptoir-${n}`, tradeName });
    }
    await addPlatform(context, { slug: "echoppia", tradeName: "Échoppia" });
    await addPlatform(context, { slug: "zebuline", tradeName: "zébuline" });

    const first = await read("/fr/signatories?q=&period=2026-S2");
    expect(names(first)).toHaveLength(100);
    expect(texts(first, ".pagination p")).toEqual(["1 à 100 sur 103"]);
    const next = first(".pagination [rel=next]").attr("href") ?? "";
    const second = await read(next);
    expect(names(second)).toEqual(["Comptoir 100", "Échoppia", "zébuline"]);
    expect(names(await read("/fr/signatories?page=99"))).toEqual(names(second));
  });

  it("answers whatever stands in the address", async () => {
    await publishVersionOne(context);
    await addPlatform(context);
    const strange = "q[]=x&state=%00&commitment=__proto__&period=2026-S9&page=0";
    expect(names(await read(`/fr/signatories?${strange}`))).toEqual(["Marchéclair"]);
    expect(names(await read(`/fr/signatories?q=${"é".repeat(500)}`))).toEqual([]);
  });
});
