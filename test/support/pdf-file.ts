import { inflateSync } from "node:zlib";

/** A PDF file taken apart by its own cross-reference table, believing nothing. */
interface PdfFile {
  /** The dictionary (or value) of each object, by number. */
  readonly objects: ReadonlyMap<number, string>;
  /** The decoded bytes of each stream, as Latin-1. */
  readonly streams: ReadonlyMap<number, string>;
  /** Everything that is not as ISO 32000 wants it; none in a sound file. */
  readonly faults: readonly string[];
}

/** Reads a file with one classic cross-reference table, as pdfkit writes it. */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes).toString("latin1");
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1] ?? -1);
  const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [fn] \n)+)trailer\n/.exec(text.slice(start));
  if (!text.startsWith("%PDF-1.7\n") || !table) {
    return { objects: new Map(), streams: new Map(), faults: ["no header or no table"] };
  }
  const [head, size, lines = ""] = table;
  const entries = lines.split("\n").slice(0, -1);
  const trailer = text.slice(start + head.length);
  const offsets = entries.slice(1).map((entry) => Number(entry.slice(0, 10)));
  const taken = offsets.map((offset, index) =>
    takenApart(sourceAt(text, offset, [...offsets, start]), index + 1),
  );
  const objects = new Map(taken.map(({ dictionary }, index) => [index + 1, dictionary]));
  return {
    objects,
    streams: new Map(
      taken.flatMap(({ stream }, index) => (stream === undefined ? [] : [[index + 1, stream]])),
    ),
    faults: [
      ...(Number(size) === entries.length ? [] : ["the table has another size than it says"]),
      ...[`/Size ${entries.length}\n`, "/Root ", "/Info ", "/ID "]
        .filter((key) => !trailer.includes(key))
        .map((key) => `the trailer lacks ${key.trim()}`),
      ...taken.flatMap(({ fault }) => fault ?? []),
      ...danglingReferences(objects),
    ],
  };
}

/** From where the table says an object starts up to where the next thing does. */
function sourceAt(text: string, offset: number, starts: readonly number[]): string {
  return text.slice(offset, Math.min(...starts.filter((start) => start > offset)));
}

interface Taken {
  readonly dictionary: string;
  readonly stream?: string;
  readonly fault?: string;
}

function takenApart(source: string, number: number): Taken {
  const head = `${number} 0 obj\n`;
  const tail = "\nendobj\n";
  if (!source.startsWith(head) || !source.endsWith(tail)) {
    return { dictionary: "", fault: `object ${number} is not where the table says` };
  }
  const body = source.slice(head.length, -tail.length);
  const opening = body.indexOf("\nstream\n");
  if (opening < 0) return { dictionary: body };
  const dictionary = body.slice(0, opening);
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? -1);
  const from = opening + "\nstream\n".length;
  const raw = body.slice(from, from + length);
  if (body.slice(from + length) !== "\nendstream") {
    return { dictionary, fault: `object ${number}: its stream has another length than it says` };
  }
  if (!dictionary.includes("/Filter /FlateDecode")) return { dictionary, stream: raw };
  try {
    return { dictionary, stream: inflateSync(Buffer.from(raw, "latin1")).toString("latin1") };
  } catch {
    return { dictionary, fault: `object ${number}: its stream cannot be inflated` };
  }
}

function danglingReferences(objects: ReadonlyMap<number, string>): string[] {
  return [...objects].flatMap(([number, source]) =>
    [...source.matchAll(/(?<![\d.])(\d+) 0 R\b/g)]
      .map(([, target]) => Number(target))
      .filter((target) => !objects.has(target))
      .map((target) => `object ${number} refers to ${target}, which is not there`),
  );
}

const PAINTS = /(?:^|[\s\]])(?:TJ|Tj|f\*?|F|B\*?|b\*?|S|s|Do|sh)$/;

/**
 * What a page draws that is neither in the structure nor marked as an artifact, and marks that do not
 * follow the rules; none in a page that assistive software can read.
 */
export function markingFaults({ objects, streams }: PdfFile): string[] {
  const pages = [...objects.values()].filter((source) => /\/Type \/Page\b/.test(source));
  return pages.flatMap((page, index) => {
    const contents = Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
    return faultsOfPage(streams.get(contents) ?? "").map((fault) => `page ${index + 1}: ${fault}`);
  });
}

function faultsOfPage(content: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const line of content.replace(/ <<\n([^>]*)\n>> BDC/g, " $1 BDC").split("\n")) {
    const role = /^\/(\w+).* B[DM]C$/.exec(line)?.[1];
    if (role !== undefined && open.length > 0) faults.push(`${role} inside ${open.join(", ")}`);
    if (role !== undefined) open.push(role);
    else if (line === "EMC") open.pop();
    else if (open.length === 0 && PAINTS.test(line)) faults.push(`unmarked: ${line.slice(0, 40)}`);
  }
  if (open.length > 0) faults.push(`${open.join(", ")} is not closed`);
  return [...faults, ...repeated(Array.from(content.matchAll(/\/MCID \d+/g), ([id]) => id))];
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} is there twice`);
}

/** Fonts that are not inside the file, and text drawn with the sign for a missing character. */
export function fontFaults({ objects, streams }: PdfFile): string[] {
  const described = [...objects.values()].filter((source) => source.includes("/FontDescriptor\n"));
  const outside = [...objects.values()].filter((source) =>
    source.includes("/Type /Font\n/Subtype /Type1"),
  );
  return [
    ...described.filter((source) => !source.includes("/FontFile2 ")).map(() => "not embedded"),
    ...outside.map(() => "a standard font"),
    ...[...streams.values()].flatMap((content) =>
      [...content.matchAll(/<((?:[0-9a-f]{4})+)> -?[\d.]+/g)]
        .filter(([, glyphs = ""]) => /^(?:.{4})*0000/.test(glyphs))
        .map(() => "a missing character"),
    ),
  ];
}
