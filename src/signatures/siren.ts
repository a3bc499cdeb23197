/**
 * The nine digits of a SIREN as typed (with or without spaces, dots or hyphens), or what is wrong.
 * Its last digit is a checksum (Luhn: every second digit from the right counts double).
 */
export function readSiren(
  typed: string,
): { readonly siren: string } | { readonly mistake: "not-nine-digits" | "wrong-checksum" } {
  const siren = typed.replace(/[\s.-]/g, "");
  if (!/^\d{9}$/.test(siren)) return { mistake: "not-nine-digits" };
  return hasChecksum(siren) ? { siren } : { mistake: "wrong-checksum" };
}

function hasChecksum(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, index) => {
    const counted = (digits.length - index) % 2 === 0 ? 2 * digit : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum > 0 && sum % 10 === 0;
}
