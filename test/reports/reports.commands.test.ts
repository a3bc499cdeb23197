import { createHash } from "node:crypto";
import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parole } from "../support/command";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { readPdf } from "../support/pdf";
import { addPlatform } from "../support/register";
import { aReportedPlatform } from "./reported-platform";

const ASKED = ["--platform", "marcheclair", "--period", "2026-S1"];
const AS_OF = ["--as-of", "2026-09-01T00:00:00+02:00"];

describe("parole report", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let folder: string;
  beforeAll(async () => {
    context = await testContext();
    folder = mkdtempSync(join(tmpdir(), "parole-report-"));
    await aReportedPlatform(context);
    await addPlatform(context, { slug: "etalio" });
  });
  afterAll(async () => {
    await context.close();
    rmSync(folder, { recursive: true });
  });

  async function run(...args: string[]) {
    const { code, out, told } = await parole(context.config.database, "report", ...args);
    return { code, out, told: told.map((text) => text.replaceAll(folder, "FOLDER")) };
  }

  const file = (name = "report.pdf") => join(folder, name);

  it("prints one JSON document when asked to, and the same bytes as before", async () => {
    const before = await run(...ASKED, ...AS_OF, "--out", file());
    const { code, out } = await run(...ASKED, ...AS_OF, "--out", file("again.pdf"), "--json");
    const bytes = readFileSync(file("again.pdf"));

    expect(code).toBe(0);
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? "")).toEqual({
      file: file("again.pdf"),
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      platform: "marcheclair",
      period: "2026-S1",
      cut_off: "2026-08-31T22:00:00.000Z",
    });
    expect(before.out[0]).toContain(createHash("sha256").update(bytes).digest("hex"));
  });

  it("counts to the second that it prints", async () => {
    const asked = [...ASKED, "--as-of", "2026-09-01T00:00:59.5+02:00", "--json"];
    const { out } = await run(...asked, "--out", file());

    expect(JSON.parse(out[0] ?? "")).toMatchObject({ cut_off: "2026-08-31T22:00:59.000Z" });
    const { pages } = await readPdf(readFileSync(file()));
    expect(pages[0]?.replace(/\s/g, " ")).toContain("1er septembre 2026 à 0 h 00 min 59 s");
  });

  it("replaces a file as a whole: the old one is never half written over", async () => {
    writeFileSync(file("old.pdf"), "old");
    linkSync(file("old.pdf"), file("witness.pdf"));
    await run(...ASKED, ...AS_OF, "--out", file("old.pdf"));

    expect(readFileSync(file("old.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    expect(readFileSync(file("witness.pdf"), "utf8")).toBe("old");
  });

  it.each([
    [["--platform", "nobody", "--period", "2026-S1"], "nobody: no such platform in the register"],
    [
      ["--platform", "marcheclair", "--period", "2026-S3"],
      "2026-S3: not a period, which is a half-year like 2026-S1",
    ],
    [[...ASKED, "--as-of", "2099-01-01T00:00:00Z"], "the cut-off lies in the future"],
    [[...ASKED, "--as-of", "2025-12-31T00:00:00Z"], "2026-S1 had not begun at the cut-off"],
    [
      ["--platform", "etalio", "--period", "2026-S1"],
      "etalio had signed no commitment by the end of 2026-S1, or by the cut-off",
    ],
  ])("refuses %j and writes nothing", async (args, reason) => {
    const answer = await run(...args, "--out", file("none.pdf"));
    expect(answer).toEqual({ code: 1, out: [], told: [reason] });
    expect(existsSync(file("none.pdf"))).toBe(false);
  });

  it.each([
    ["nowhere/report.pdf", "FOLDER/nowhere: no such directory"],
    [".", "FOLDER: is a directory"],
    ["report.pdf/report.pdf", "FOLDER/report.pdf/report.pdf: cannot be written"],
  ])("says why it cannot write to %s", async (name, reason) => {
    expect(await run(...ASKED, "--out", join(folder, name))).toEqual({
      code: 1,
      out: [],
      told: [reason],
    });
  });

  it("asks for an instant that says where it is", async () => {
    const { code, told } = await run(...ASKED, "--as-of", "2026-09-01", "--out", file());
    expect(code).toBe(2);
    expect(told.join()).toContain("instant with an offset");
  });
});

describe.each(ENGINES)("parole report (%s)", (engine) => {
  it("writes the file and says in one line which bytes it wrote", async () => {
    const context = await testContext(engine);
    await aReportedPlatform(context);
    const file = join(mkdtempSync(join(tmpdir(), "parole-report-")), "report.pdf");
    const asked = ["report", ...ASKED, ...AS_OF, "--out", file];
    const { code, out, told } = await parole(context.config.database, ...asked);
    const bytes = readFileSync(file);
    const sha256 = createHash("sha256").update(bytes).digest("hex");

    expect({ code, told }).toEqual({ code: 0, told: [] });
    expect(out).toEqual([`${file} ${bytes.length} bytes SHA-256 ${sha256}`]);
    const { pages } = await readPdf(bytes);
    expect(pages[0]?.replace(/\s/g, " ")).toContain("Données arrêtées au 1er septembre 2026");
    rmSync(dirname(file), { recursive: true });
    await context.close();
  });
});
