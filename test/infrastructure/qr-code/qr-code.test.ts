import { createHash } from "node:crypto";
import { errorCorrection } from "../../../src/infrastructure/qr-code/reed-solomon";
import { qrCode } from "../../../src/infrastructure/qr-code/qr-code";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** A text of that many bytes. */
const long = (bytes: number) => "parole tenue, ".repeat(40).slice(0, bytes);

/** What an independent reader (jsQR 1.4.0) read back as these very texts when this was written. */
const READ: [bytes: number, drawing: string][] = [
  [1, "dc4429bd19d8e01b"],
  [20, "4a65abf8d79061cc"],
  [60, "addd1ee9d769f0a0"],
  [120, "9b3595cc25e8f505"],
  [130, "e498a387fea35ccc"],
  [200, "49d9bac5fb7e1898"],
  [300, "c521c8f28ca294b6"],
  [450, "8f8bd3317e6e8ac3"],
];

describe("a QR code", () => {
  it("protects a block as the worked example of the standard does (ISO/IEC 18004, annex I)", () => {
    const data = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17];
    expect(errorCorrection(data, 10)).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85]);
  });

  it.each([
    [14, 21],
    [15, 25],
    [106, 41],
    [107, 45],
    [213, 57],
    [450, 81],
  ])("of %i bytes is as small as it can be: %i modules and the quiet zone", (bytes, modules) => {
    expect(qrCode(long(bytes)).size).toBe(modules + 8);
  });

  it("counts bytes, not characters", () => {
    expect(qrCode("é".repeat(8)).size).toBe(qrCode(long(16)).size);
  });

  it("refuses what fits no code of ours", () => {
    expect(() => qrCode(long(451))).toThrow("a text of 451 bytes fits no code");
  });

  it.each(READ)("is drawn as it was when a reader read %i bytes of it", (bytes, path) => {
    expect(sha256(qrCode(long(bytes)).path)).toBe(path);
  });
});
