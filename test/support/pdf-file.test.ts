import { printed } from "../../src/infrastructure/pdf/print.pdf";
import { aDocument } from "../infrastructure/pdf/a-document";
import { fontFaults, markingFaults, readPdfFile } from "./pdf-file";

describe("taking a PDF file apart", () => {
  let sound: string;
  const read = (text: string) => readPdfFile(Buffer.from(text, "latin1"));
  /** Keeps every offset: what is put in is as long as what it replaces. */
  const nines = (text: string) => text.replace(/\d/g, "9");

  beforeAll(async () => {
    sound = Buffer.from(await printed(aDocument())).toString("latin1");
  });

  it("finds nothing wrong with a sound file", () => {
    const file = read(sound);

    expect(file.faults).toEqual([]);
    expect(file.objects.size).toBeGreaterThan(20);
    expect(markingFaults(file)).toEqual([]);
    expect(fontFaults(file)).toEqual([]);
  });

  it("notices that the table is not where the file says", () => {
    expect(read(sound.replace("%%EOF", " %%EOF")).faults).toEqual(["no header or no table"]);
  });

  it("notices an object that is not where the table says", () => {
    const swapped = sound.replace(/(\d{10}) 00000 n \n(\d{10})/, "$2 00000 n \n$1");
    expect(read(swapped).faults).toContain("object 1 is not where the table says");
  });

  it("notices a stream of another length", () => {
    const wrong = sound.replace(/\/Length \d+/, nines);
    expect(read(wrong).faults.join()).toContain("another length");
  });

  it("notices a stream that cannot be inflated", () => {
    const broken = sound.replace(/\nstream\nx./s, "\nstream\n__");
    expect(read(broken).faults.join()).toContain("cannot be inflated");
  });

  it("notices a reference to nothing", () => {
    const dangling = sound.replace(/\/FontFile2 \d+/, nines);
    expect(read(dangling).faults.join()).toMatch(/refers to 9+, which is not there/);
  });

  describe("page by page", () => {
    const changed = (pattern: RegExp, replacement: string) => {
      const file = read(sound);
      const streams = [...file.streams].map(
        ([id, text]) => [id, text.replace(pattern, replacement)] as const,
      );
      return { ...file, streams: new Map(streams) };
    };

    it("notices what is drawn without a mark", () => {
      expect(markingFaults(changed(/EMC\n/, "EMC\nf\n"))).toEqual(["page 1: unmarked: f"]);
    });

    it("notices a mark inside another", () => {
      expect(markingFaults(changed(/EMC\n\/P/, "/P")).join()).toMatch(/P inside .+not closed/s);
    });

    it("notices content that is marked twice with one number", () => {
      expect(markingFaults(changed(/\/MCID 1\n/, "/MCID 0\n"))).toEqual([
        "page 1: /MCID 0 is there twice",
      ]);
    });

    it("notices a missing character", () => {
      expect(fontFaults(changed(/\[<.{4}/, "[<0000"))).toContain("a missing character");
    });

    it("notices a font that is not in the file", () => {
      const file = read(sound);
      const objects = [...file.objects].map(
        ([id, text]) => [id, text.replace("/FontFile2", "/Nothing")] as const,
      );
      expect(fontFaults({ ...file, objects: new Map(objects) })).toContain("not embedded");
    });
  });
});
