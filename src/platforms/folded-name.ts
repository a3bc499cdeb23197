/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  đ: "d",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

/** A name as it is searched: lower case, without accents, single spaces: "Dépôt  Doré" → "depot dore". */
export function foldedName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[æđıłøœßþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
