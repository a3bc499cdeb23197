import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/commands";
import { createContext } from "../../src/context";
import { readConfig } from "../../src/infrastructure/config";
import { ENGINES, freshDatabase } from "../support/engines";

const HEADER = "platform,trade_name,legal_name,country,website\n";
const DEPOT = "depot-dore,Dépôt Doré,Dépôt Doré SAS,FR,https://depot-dore.example\n";
const ETALIO = 'etalio,Étalio,"Étalio, SAS",FR,https://etalio.example\n';

describe.each(ENGINES)("parole platforms import (%s)", (engine) => {
  let folder: string;
  let url: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "parole-platforms-"));
    url = await freshDatabase(engine);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const environment = () => ({ NODE_ENV: "test", LOG_LEVEL: "silent", DATABASE_URL: url });

  async function importFile(content: string | Buffer) {
    const file = join(folder, "platforms.csv");
    writeFileSync(file, content);
    const out: string[] = [];
    const told: string[] = [];
    const code = await runCommand(["platforms", "import", file], environment(), {
      out: (text) => void out.push(text),
      tell: (text) => void told.push(text.replace(folder, "")),
      progress: () => undefined,
    });
    return { code, out, refusals: told.filter((line) => !line.startsWith("migrated")) };
  }

  async function stored() {
    const context = createContext(readConfig(environment()));
    try {
      const platforms = await context.stores.platforms.all();
      const evidence = await context.stores.evidence.all();
      return { slugs: platforms.map(({ slug }) => slug), platforms, evidence };
    } finally {
      await context.close();
    }
  }

  it("registers the platforms, each with its evidence, and once", async () => {
    expect(await importFile(`\uFEFF${HEADER}${ETALIO}${DEPOT}`)).toMatchObject({
      code: 0,
      out: ["2 new, 0 known already"],
    });
    expect(await importFile(HEADER + DEPOT + ETALIO)).toMatchObject({
      code: 0,
      out: ["0 new, 2 known already"],
    });

    const { slugs, platforms, evidence } = await stored();
    expect(slugs).toEqual(["depot-dore", "etalio"]);
    expect(platforms[1]).toMatchObject({ tradeName: "Étalio", legalName: "Étalio, SAS" });
    const lines = evidence.map(({ body }) => JSON.parse(body) as object);
    expect(lines).toMatchObject([
      { type: "platform-registered", platform: "etalio" },
      { type: "platform-registered", platform: "depot-dore" },
    ]);
  });

  it("takes nothing of a file with a mistake, and tells every one", async () => {
    const wrong = "Étalio,Étalio,Étalio SAS,FRA,https://etalio.example\n";
    const { code, out, refusals } = await importFile(HEADER + DEPOT + wrong);

    expect(code).toBe(1);
    expect(out).toEqual([]);
    expect(refusals).toEqual([
      "/platforms.csv, line 3, platform: “Étalio”: lower-case letters and digits, words joined by hyphens",
      "/platforms.csv, line 3, country: “FRA” is not a country code of two capital letters, like FR",
    ]);
    expect(await stored()).toMatchObject({ slugs: [], evidence: [] });
  });

  it("takes nothing of a file that contradicts what is registered", async () => {
    await importFile(HEADER + DEPOT);
    const moved = DEPOT.replace(",FR,", ",BE,");
    expect(await importFile(HEADER + ETALIO + moved)).toMatchObject({
      code: 1,
      refusals: ["/platforms.csv, line 3, country: “depot-dore” is registered with “FR”, not “BE”"],
    });
    expect((await stored()).slugs).toEqual(["depot-dore"]);
  });

  it("refuses a file in another encoding", async () => {
    const { code, refusals } = await importFile(Buffer.from(HEADER + DEPOT, "latin1"));
    expect(code).toBe(1);
    expect(refusals).toEqual([
      "/platforms.csv, line 2: not encoded in UTF-8: save the file as “CSV UTF-8”",
    ]);
  });
});
