import { LARGEST_ATTACHMENT } from "../../src/attachments/attachment";
import { cleanFileName, NAME_LIMIT } from "../../src/attachments/file-name";
import { mediaTypeOf } from "../../src/attachments/media-type";
import { readAttachment } from "../../src/attachments/read-attachment";
import { EXECUTABLE, JPEG, PDF, pdfOf, PNG } from "./files";

describe("telling what a file is", () => {
  it.each([
    ["application/pdf", PDF],
    ["image/png", PNG],
    ["image/jpeg", JPEG],
  ])("knows %s by its content", (mediaType, bytes) => {
    expect(mediaTypeOf(bytes)).toBe(mediaType);
  });

  it.each([
    ["a program", EXECUTABLE],
    ["a page with script", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a PDF cut short", PDF.subarray(0, -20)],
    ["a PDF behind something else", Buffer.concat([Buffer.from("MZ"), PDF])],
    ["a PNG cut short", PNG.subarray(0, -6)],
    ["a PNG with nothing but its head", PNG.subarray(0, 8)],
    ["a PNG whose header was changed", Buffer.from(PNG).fill(9, 17, 18)],
    ["a JPEG without an end", JPEG.subarray(0, JPEG.indexOf("ffd9", 0, "hex"))],
    ["a JPEG with nothing but its head", Buffer.from("ffd8ffe0", "hex")],
    ["the sign of a JPEG before a program", Buffer.concat([JPEG.subarray(0, 3), EXECUTABLE])],
  ])("takes %s for none of them", (_, bytes) => {
    expect(mediaTypeOf(bytes)).toBeUndefined();
  });

  it("takes what is small enough, and names what is wrong with the rest", () => {
    const named = (bytes: Buffer) => readAttachment({ name: "délégation.pdf", bytes });
    expect(named(pdfOf(LARGEST_ATTACHMENT))).toMatchObject({
      acceptable: true,
      file: { name: "délégation.pdf", mediaType: "application/pdf" },
    });
    expect(named(Buffer.alloc(0))).toMatchObject({ mistake: "file-empty" });
    expect(named(EXECUTABLE)).toMatchObject({ mistake: "file-wrong-type" });
    expect(named(pdfOf(LARGEST_ATTACHMENT + 1))).toMatchObject({ mistake: "file-too-large" });
  });
});

describe("cleaning the name of a file", () => {
  it.each([
    ["délégation signée.pdf", "délégation signée.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\Zoé\\Délégation.PDF", "Délégation.PDF"],
    ["invoice\u202Efdp.exe", "invoicefdp.exe.pdf"],
    ["two\r\nlines\0.pdf", "two lines.pdf"],
    ["👩‍💼 signature.pdf", "👩‍💼 signature.pdf"],
    ["...", "document.pdf"],
    ["", "document.pdf"],
    ['a"b<c>.pdf', "a_b_c_.pdf"],
    ["half a sign \uD83D.pdf", "half a sign _.pdf"],
    ["scan.png", "scan.png.pdf"],
  ])("makes %j %j", (name, clean) => {
    expect(cleanFileName(name, "application/pdf")).toBe(clean);
  });

  it("cuts a long one before its ending, and no sign in two", () => {
    const long = cleanFileName(`${"👩‍💼".repeat(80)}.jpeg`, "image/jpeg");
    expect(long).toMatch(/^(👩‍💼)+\.jpeg$/u);
    expect(Array.from(long).length).toBeLessThanOrEqual(NAME_LIMIT);
    expect(cleanFileName(`e${"\u0301".repeat(300)}.jpg`, "image/jpeg")).toBe("document.jpg");
  });
});
