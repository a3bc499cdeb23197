import { LANGUAGES } from "../../src/infrastructure/language";
import type { Platform } from "../../src/platforms/platform";
import { declineInvitation } from "../../src/signatures/decline-invitation";
import { invitePlatform } from "../../src/signatures/invite-platform";
import { withdrawSignature } from "../../src/signatures/withdraw-signature";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { reader, texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";
import { requests } from "./requests";

let context: Awaited<ReturnType<typeof testContext>>;
let read: ReturnType<typeof reader>;
afterEach(() => context.close());

describe("the page of a platform", () => {
  beforeEach(async () => {
    context = await testContext();
    read = reader(context);
    await publishVersionOne(context);
  });

  it("answers first, then shows commitment by commitment what was kept", async () => {
    const platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4"] });
    await recordEvents(context, ...requests("marcheclair", 40, 10));

    const page = await read("/fr/signatories/marcheclair");
    expect(texts(page, ".lede")).toEqual([
      "Signataire de la version 1 depuis le 1er juillet 2024. A pris 2 engagements sur 12 ; n’en a tenu aucun au premier semestre 2026.",
    ]);
    expect(texts(page, ".facts dd")).toEqual([
      "Signataire",
      "2 sur 1210 non pris",
      "0 sur 2 pris1 non tenu et 1 non déclaré",
      "40",
    ]);
    expect(texts(page, "#C1 .verdict")).toEqual(["Non tenu 75 % dans les temps"]);
    expect(texts(page, "#C1 .base")[0]).toContain("30 sur 40 demandes · médiane 1 jour ouvré");
    expect(texts(page, "#C4 .tag")).toEqual(["Non déclaré"]);
    expect(texts(page, "#C7 p").slice(1)).toEqual(["Non pris", "Aucun motif n’a été donné."]);
    expect(page(".commitment")).toHaveLength(12);
    expect(texts(page, "#results ~ .pagination [aria-current]")).toEqual(["S1 2026"]);

    const before = await read("/fr/signatories/marcheclair?period=2025-S1");
    expect(texts(before, "#C1 .tag")).toEqual(["Non déclaré"]);
    expect(texts(before, "#results ~ .pagination p")[0]).toContain("premier semestre 2025");
  });

  it("keeps from the public what would give a seller away", async () => {
    await signOnPaper(context, await addPlatform(context));
    await recordEvents(context, ...requests("marcheclair", 4, 1));

    const page = await read("/fr/signatories/marcheclair");
    expect(texts(page, "#C1 .tag")).toEqual(["Moins de 5 dossiers"]);
    expect(page("#C1 .base, #C1 figure, #C1 b:contains('%')")).toHaveLength(0);
    expect(texts(page, ".facts dd").at(-1)).toBe("—sans les engagements de moins de 5 dossiers");
    expect(texts(page, "main").join()).not.toMatch(/\b75\b|\b3 sur 4\b/);
  });

  it("gives the references and hashes of the statements, newest first", async () => {
    const platform = await addPlatform(context);
    await signOnPaper(context, platform);
    const [statement] = await context.stores.signatures.ofPlatform(platform.id);

    const page = await read("/en/signatories/marcheclair");
    expect(texts(page, "#statement-list tbody th")).toEqual([statement?.reference]);
    expect(texts(page, "#statement-list td").at(-1)).toBe(statement?.statementSha256);
  });

  it("stays after a withdrawal, with what was measured until then", async () => {
    const platform = await addPlatform(context);
    await signOnPaper(context, platform);
    await recordEvents(context, ...requests("marcheclair", 20));
    const command = { platform, effectiveOn: "2026-10-02", reason: "Fin d’activité" };
    await context.inTransaction((tx) => withdrawSignature(tx, command, NOON));

    const page = await read("/fr/signatories/marcheclair");
    expect(texts(page, ".lede")[0]).toMatch(/^S’est retirée de la charte le 2 octobre 2026\./);
    expect(texts(page, "#C1 .tag")).toEqual(["Tenu"]);
    expect(texts(page, ".timeline > li")[0]).toBe(
      "2 octobre 2026 S’est retirée de la charte Motif : Fin d’activité",
    );
  });

  it.each([
    ["never asked", () => Promise.resolve(), "N’a pas été invitée à signer la charte."],
    ["invited", (platform: Platform) => invite(platform), "elle n’a pas encore répondu"],
    [
      "declined",
      async (platform: Platform) => {
        await invite(platform);
        const answer = { reason: "Trop <b>tôt</b>", isPublic: true };
        const command = { platform, charterVersion: 1, ...answer };
        await context.inTransaction((tx) => declineInvitation(tx, command, NOON));
      },
      "Invitée à signer la charte, elle a décliné le 2 octobre 2026.",
    ],
  ])("is there for a platform that was %s, in neutral words", async (_name, act, sentence) => {
    await act(await addPlatform(context));
    const page = await read("/fr/signatories/marcheclair");
    expect(texts(page, ".lede")[0]).toContain(sentence);
    expect(page(".commitment, .facts, #statements, main b")).toHaveLength(0);
  });

  async function invite(platform: Platform): Promise<void> {
    const command = { platform, charterVersion: 1 };
    await context.inTransaction((tx) => invitePlatform(tx, command, NOON));
  }

  it.each(LANGUAGES)("answers 404 for a platform nobody knows, in %s", async (language) => {
    const page = await read(`/${language}/signatories/nobody`, 404);
    expect(page("h1").text()).not.toBe("");
  });
});
