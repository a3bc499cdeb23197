import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U to be misread or misheard. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 10;

/** A new reference, told by nothing but chance: "S-7K3QF0XW9D". The letter says of what. */
export function newReference(letter: string): string {
  const characters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET.charAt(byte % 32));
  return `${letter}-${characters.join("")}`;
}
