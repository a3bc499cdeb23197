import { newReference } from "../infrastructure/reference";

/** A new reference, told by nothing but chance: "S-7K3QF0XW9D". */
export function newSignatureReference(): string {
  return newReference("S");
}

export function isSignatureReference(text: string): boolean {
  return /^S-[0-9A-HJKMNP-TV-Z]{10}$/.test(text);
}
