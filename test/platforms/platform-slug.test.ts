import { isSlug } from "../../src/platforms/platform";
import { freeSlug, slugOf } from "../../src/platforms/platform-slug";

describe("the slug of a name", () => {
  it.each([
    ["Marchéclair", "marcheclair"],
    ["Dépôt Doré & Cie", "depot-dore-cie"],
    ["L’Échoppe d'Ada", "lechoppe-dada"],
    ["  --Æther // Straße--  ", "aether-strasse"],
    ["<script>alert(1)</script>", "script-alert-1-script"],
    ["Boutique 🛍️ 24/7", "boutique-24-7"],
    ["متجر الشرق", ""],
    ["日本商店", ""],
  ])("of %j is %j", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("is cut to what can be copied by hand, and stays a slug", () => {
    const slug = slugOf("a ".repeat(29) + "b c d");
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(isSlug(slug)).toBe(true);
  });

  it("takes the first number that is free", () => {
    expect(freeSlug("bazarine", new Set())).toBe("bazarine");
    expect(freeSlug("bazarine", new Set(["bazarine"]))).toBe("bazarine-2");
    expect(freeSlug("bazarine", new Set(["bazarine", "bazarine-2", "bazarine-4"]))).toBe(
      "bazarine-3",
    );
  });
});
