import jsQR from "jsqr";
import { qrCode } from "../../src/infrastructure/qr-code";

const PIXELS_A_MODULE = 4;

/** The code as a camera would see it: dark where the path draws, light elsewhere. */
function pictureOf({ size, path }: ReturnType<typeof qrCode>) {
  const side = size * PIXELS_A_MODULE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = 0, y = 0, length = 0] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let across = 0; across < Number(length) * PIXELS_A_MODULE; across++) {
      for (let down = 0; down < PIXELS_A_MODULE; down++) {
        const column = Number(x) * PIXELS_A_MODULE + across;
        const row = Number(y) * PIXELS_A_MODULE + down;
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { pixels, side };
}

describe("a QR code", () => {
  it.each([
    "x",
    "otpauth://totp/Parole%20tenue:ada@register.example?secret=YDLODGU3LAXY764BLQDTOIE6XD3VMEDG&issuer=Parole%20tenue",
    "é".repeat(100),
  ])("is read back by an independent reader: %s", (text) => {
    const { pixels, side } = pictureOf(qrCode(text));
    expect(jsQR(pixels, side, side)?.data).toBe(text);
  });

  it("keeps the four light modules around it that readers need", () => {
    const { size, path } = qrCode("x");
    const corners = Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)/g), ([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(x) + Number(length),
    ]);
    expect(Math.min(...corners.map(([x = 0, y = 0]) => Math.min(x, y)))).toBe(4);
    expect(Math.max(...corners.map(([, , end = 0]) => end))).toBe(size - 4);
  });
});
