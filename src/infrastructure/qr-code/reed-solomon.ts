/** x⁸ + x⁴ + x³ + x² + 1, over which QR codes compute. */
const FIELD = 0x11d;

/** The codewords that let a reader mend a block of which it misread some (ISO/IEC 18004, 7.5.2). */
export function errorCorrection(data: readonly number[], count: number): number[] {
  const divisor = generator(count);
  let remainder = Array.from({ length: count }, () => 0);
  for (const byte of data) {
    const factor = byte ^ (remainder[0] ?? 0);
    remainder = [...remainder.slice(1), 0].map((value, at) => value ^ times(divisor[at], factor));
  }
  return remainder;
}

/** Coefficients of (x − 2⁰)(x − 2¹)…, the highest, which is 1, left out. */
function generator(degree: number): number[] {
  let coefficients = [...Array.from({ length: degree - 1 }, () => 0), 1];
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    const former = coefficients;
    const factor = root;
    coefficients = former.map((value, at) => times(value, factor) ^ (former[at + 1] ?? 0));
    root = times(root, 2);
  }
  return coefficients;
}

function times(one = 0, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * FIELD);
    if ((other >>> bit) & 1) product ^= one;
  }
  return product;
}
