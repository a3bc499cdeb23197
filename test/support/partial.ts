import { load, type CheerioAPI } from "cheerio";
import { renderFile } from "ejs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

/** A partial of the views, rendered with its arguments, as a document to ask questions of. */
export async function partial(name: string, given: object): Promise<CheerioAPI> {
  return load(await renderFile(join(PROJECT_ROOT, "views/partials", `${name}.ejs`), given));
}
