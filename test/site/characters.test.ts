import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

/** A no-break hyphen, as itself or written out: the fonts of the pages have none and draw a box. */
const NO_BREAK_HYPHEN = /\u2011|\\u2011|&#x2011;|&#8209;/i;

function textFiles(folder: string, ending: RegExp): string[] {
  const root = join(PROJECT_ROOT, folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => join(root, path));
}

it("writes every text in characters that the fonts of the pages draw", () => {
  const files = [
    ...textFiles("src", /\.(?:texts|page)\.ts$/),
    ...textFiles("views", /\.ejs$/),
    ...textFiles("templates", /\.(?:ejs|json)$/),
  ];

  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((path) => NO_BREAK_HYPHEN.test(readFileSync(path, "utf8")))).toEqual([]);
});
