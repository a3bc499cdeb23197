import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentSha256 } from "../../src/charter/canonical-content";
import { runCommand } from "../../src/commands";
import { createContext } from "../../src/context";
import { readConfig } from "../../src/infrastructure/config";
import { migrateDatabase } from "../../src/infrastructure/database/migrate";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";
import { versionOne } from "../support/charter";
import { freshDatabase } from "../support/engines";

describe("parole charter publish", () => {
  let folder: string;
  let environment: Record<string, string>;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "parole-charter-"));
    cpSync(join(PROJECT_ROOT, "templates/charter/1"), folder, { recursive: true });
    const url = await freshDatabase("sqlite");
    environment = { NODE_ENV: "test", LOG_LEVEL: "silent", DATABASE_URL: url };
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function publish(...options: string[]) {
    const out: string[] = [];
    const told: string[] = [];
    const code = await runCommand(["charter", "publish", folder, ...options], environment, {
      out: (text) => void out.push(text),
      tell: (text) => void told.push(text.replaceAll(folder, "FOLDER")),
      progress: () => undefined,
    });
    return { code, out, told: told.filter((line) => !line.startsWith("migrated")) };
  }

  async function published() {
    const config = readConfig(environment);
    await migrateDatabase(config.database);
    const context = createContext(config);
    try {
      return await context.stores.charters.all();
    } finally {
      await context.close();
    }
  }

  it("publishes the version of a folder and prints its hash", async () => {
    const hash = contentSha256(await versionOne());

    expect(await publish("--in-force", "2024-07-01")).toEqual({
      code: 0,
      out: [`version 1 published, in force on 2024-07-01, SHA-256 ${hash}`],
      told: [],
    });
    expect(await published()).toMatchObject([{ contentSha256: hash, inForceOn: "2024-07-01" }]);
  });

  it("refuses to publish the same content again", async () => {
    await publish("--in-force", "2024-07-01");

    expect(await publish("--in-force", "2024-07-01")).toEqual({
      code: 1,
      out: [],
      told: ["version 1 is already published with this very content; nothing was changed"],
    });
    expect(await published()).toHaveLength(1);
  });

  it("names the file and the place of every mistake, and publishes nothing", async () => {
    writeFileSync(join(folder, "de.json"), "{");
    const unreadable = await publish("--in-force", "2024-07-01");
    expect(unreadable).toMatchObject({ code: 1, out: [] });
    expect(unreadable.told).toEqual([expect.stringMatching(/^FOLDER\/de.json: is not JSON: /)]);

    writeFileSync(join(folder, "de.json"), "{}");
    rmSync(join(folder, "en.json"));
    expect((await publish("--in-force", "2024-07-01")).told).toEqual([
      "FOLDER/en.json: cannot be read",
    ]);

    cpSync(join(folder, "fr.json"), join(folder, "en.json"));
    expect((await publish("--in-force", "2024-07-01")).told).toContain(
      "FOLDER/de.json: title: Invalid input: expected string, received undefined",
    );
    expect(await published()).toEqual([]);
  });

  it("says which commitments a version may not measure otherwise", async () => {
    await publish("--in-force", "2024-07-01");
    const file = join(folder, "charter.json");
    const definition = readFileSync(file, "utf8");
    writeFileSync(
      file,
      definition
        .replace('"version": 1', '"version": 2')
        .replaceAll('"unit": "hours"', '"unit": "calendar-days"'),
    );

    expect(await publish("--in-force", "2026-07-01")).toMatchObject({
      code: 1,
      told: [
        "version 2 measures C2, C5 in another unit or direction than a version before; a new way of measuring takes a new code",
      ],
    });
    expect(await published()).toHaveLength(1);
  });

  it("refuses a day that does not exist", async () => {
    expect(await publish("--in-force", "2024-06-31")).toMatchObject({
      code: 1,
      told: ["2024-06-31 is not a day like 2024-07-01"],
    });
  });

  it("needs the day", async () => {
    expect(await publish()).toMatchObject({ code: 2, out: [] });
  });
});
