import { foldedName } from "./folded-name";

/** Longer ones are cut: an address is read, and copied by hand. */
const LONGEST = 60;

/** "Dépôt Doré & Cie" → "depot-dore-cie"; empty when the name has no letter or digit of ours. */
export function slugOf(name: string): string {
  return hyphenated(foldedName(name));
}

/** The slug itself, or with the first number that makes it free: "bazarine-2". */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) {
    const numbered = `${slug}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

function hyphenated(text: string): string {
  const joined = text.replace(/'/g, "").replace(/[^a-z0-9]+/g, "-");
  return joined.replace(/^-/, "").slice(0, LONGEST).replace(/-$/, "");
}
