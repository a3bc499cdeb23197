import type { CharterVersion } from "../../src/charter/charter";
import { publishChanged, publishVersionOne, stricter } from "../support/charter";
import { testContext } from "../support/context";
import { reader, texts } from "../support/reader";

describe("what changes from a version to the next", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let read: ReturnType<typeof reader>;
  beforeEach(async () => {
    context = await testContext();
    read = reader(context);
    await publishVersionOne(context);
  });
  afterEach(() => context.close());

  const publishSecond = (change: (first: CharterVersion) => Partial<CharterVersion>) =>
    publishChanged(context, "2027-01-01", change);

  it("is told commitment by commitment, before and after beside each other, in words", async () => {
    await publishSecond((first) => ({
      preamble: { fr: ["Un autre début."], en: ["Another start."], de: ["Ein anderer Anfang."] },
      commitments: stricter(first).commitments?.flatMap((one) => {
        if (one.code === "C11") return [];
        return one.code === "C12" ? [one, { ...one, code: "C13" }] : [one];
      }) as CharterVersion["commitments"],
    }));

    const page = await read("/fr/charter/2/changes");
    expect(texts(page, "h1")).toEqual(["De la version 1 à la version 2 : ce qui change"]);
    expect(texts(page, ".lede")).toEqual([
      "La version 2 compte 1 engagement modifié, 1 nouvel engagement, 1 engagement supprimé et 10 engagements inchangés.",
    ]);
    expect(texts(page, ".change > h2 + p")).toEqual(["Modifié", "Nouveau", "Supprimé"]);
    expect(texts(page, "[aria-labelledby=C4] h3")).toEqual(["Texte", "Limite"]);
    expect(texts(page, "[aria-labelledby=C4] ins")[0]).toMatch(/^\[ajouté : .*Sans frais\.\]$/);
    expect(texts(page, "[aria-labelledby=C4] del")).toContain("[retiré : 10]");
    expect(texts(page, "[aria-labelledby=C4] ins")).toContain("[ajouté : 5]");
    expect(texts(page, "[aria-labelledby=C4] dt").slice(0, 2)).toEqual(["Version 1", "Version 2"]);
    expect(page("[aria-labelledby=C11] a").attr("href")).toBe("/fr/charter/1/C11");
    expect(page("[aria-labelledby=C13] a").attr("href")).toBe("/fr/charter/2/C13");
    expect(texts(page, "main h3").at(-1)).toBe("Préambule");
  });

  it("stands in every language, and leads readers of a translation to the French", async () => {
    await publishSecond(({ commitments }) => ({
      commitments: commitments.map((one) =>
        one.code === "C1" ? { ...one, text: { ...one.text, en: `${one.text.en} Free.` } } : one,
      ),
    }));

    const english = await read("/en/charter/2/changes");
    expect(texts(english, "h1")).toEqual(["From version 1 to version 2: what changes"]);
    expect(texts(english, "ins").join()).toContain("Free.]");
    expect(english(".notice a").attr("href")).toBe("/fr/charter/2/changes");
    const german = await read("/de/charter/2/changes");
    expect(texts(german, ".lede")).toEqual([
      "Fassung 2 hat 1 geänderte Zusage und 11 unveränderte Zusagen.",
    ]);
    expect(texts(german, "[aria-labelledby=C1] p").join()).toContain("in einer anderen Sprache");
  });

  it("is nothing when a version says the same again", async () => {
    await publishSecond(() => ({}));
    const page = await read("/fr/charter/2/changes");
    expect(texts(page, "main p")).toContain("Aucun engagement n’a changé.");
    expect(page("ins, del")).toHaveLength(0);
  });

  it("has nothing to compare the first version with, and is not found beyond the last", async () => {
    expect(texts(await read("/en/charter/1/changes"), "h1")).toEqual([
      "Version 1 is the first one",
    ]);
    await read("/fr/charter/2/changes", 404);
    await read("/fr/charter/one/changes", 404);
  });

  it("is linked from the second version and not from the first", async () => {
    await publishSecond(() => ({}));
    const links = async (address: string) =>
      (await read(address))("main a[href$='/changes']").attr("href");
    expect(await links("/de/charter/2")).toBe("/de/charter/2/changes");
    expect(await links("/de/charter/1")).toBeUndefined();
  });
});
