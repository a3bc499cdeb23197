import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parole } from "../support/command";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, awaitReview } from "../support/register";
import { addPerson } from "../support/people";

const HEADER = "platform,charter_version,signed_on,commitments\n";

describe.each(ENGINES)("parole signatures (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let folder: string;

  beforeEach(async () => {
    context = await testContext(engine);
    folder = mkdtempSync(join(tmpdir(), "parole-signatures-"));
    await publishVersionOne(context);
  });
  afterEach(async () => {
    await context.close();
    rmSync(folder, { recursive: true });
  });

  async function run(...args: string[]) {
    const { code, out, told } = await parole(context.config.database, "signatures", ...args);
    return { code, out, refusals: told.map((text) => text.replace(`${folder}/`, "")) };
  }

  function importFile(rows: string) {
    const file = join(folder, "signatures.csv");
    writeFileSync(file, HEADER + rows);
    return run("import", file);
  }

  const recorded = async () => (await context.queries.signatureList.list()).length;

  it("records the signatures of a file, and the same file changes nothing", async () => {
    await addPlatform(context);
    await addPlatform(context, { slug: "etalio" });
    const rows = "marcheclair,1,2024-07-01,C1;C4\netalio,1,2025-01-15,C1\n";

    expect(await importFile(rows)).toMatchObject({ code: 0, out: ["2 new, 0 known already"] });
    const evidence = await context.stores.evidence.all();
    expect(await importFile(rows)).toMatchObject({ code: 0, out: ["0 new, 2 known already"] });
    expect(await context.stores.evidence.all()).toEqual(evidence);
    expect(await recorded()).toBe(2);
  });

  it("takes nothing of a file with mistakes, and tells each with its line", async () => {
    await addPlatform(context);
    const rows = [
      "marcheclair,1,2024-07-01,C1;C99",
      "nobody,1,2024-07-01,C1",
      "marcheclair,3,2024-07-01,C1",
      "etalio,1,2024-06-30,C1",
      "marcheclair,2x,01/07/2024,",
    ];
    await addPlatform(context, { slug: "etalio" });

    expect(await importFile(`${rows.join("\n")}\n`)).toEqual({
      code: 1,
      out: [],
      refusals: [
        "signatures.csv, line 2, commitments: “C99” is not a commitment of version 1",
        "signatures.csv, line 3, platform: “nobody” is not registered",
        "signatures.csv, line 4, charter_version: version 3 is not published",
        "signatures.csv, line 5, charter_version: version 1 was not yet in force on 2024-06-30",
        "signatures.csv, line 6, charter_version: not the number of a version",
        "signatures.csv, line 6, signed_on: “01/07/2024” is not a day like 2024-07-01",
        "signatures.csv, line 6, commitments: no commitment is taken",
      ],
    });
    expect(await recorded()).toBe(0);
  });

  it("refuses a day that has not come and another statement of a version that is signed", async () => {
    await addPlatform(context);
    await addPlatform(context, { slug: "etalio" });
    await importFile("marcheclair,1,2024-07-01,C1\n");

    const { refusals } = await importFile("etalio,1,2999-01-01,C1\nmarcheclair,1,2024-07-01,C4\n");
    expect(refusals).toEqual([
      "signatures.csv, line 2, signed_on: 2999-01-01 has not come yet",
      "signatures.csv, line 3, platform: “marcheclair” has signed version 1 already, with other content",
    ]);
    expect(await recorded()).toBe(1);
  });

  it("shows the queue, decides once, and says who was first", async () => {
    const reference = await awaitReview(context, await addPlatform(context));
    const by = ["--by", "official@administration.example"];
    await addPerson(context, { email: "official@administration.example" });

    const queue = await run("list", "--state", "under-review", "--json");
    expect(JSON.parse(queue.out.join(""))).toMatchObject([
      { reference, platform: "marcheclair", state: "under-review", medium: "online" },
    ]);
    expect(await run("accept", reference, "--by", "nobody@administration.example")).toMatchObject({
      code: 1,
      refusals: ["nobody@administration.example is not the account of an official"],
    });
    expect(await run("accept", reference, ...by, "--check", "call-back")).toMatchObject({
      code: 0,
      out: [`${reference} accepted`],
    });
    const late = await run("decline", reference, ...by, "--reason", "No");
    expect(late.code).toBe(1);
    expect(late.refusals.join()).toMatch(
      /^S-\w{10} was accepted already by an official, on .+ \(Paris time\)$/,
    );
    expect((await run("list", "--state", "under-review")).out).toEqual([]);
    expect((await run("list", "--state", "pending")).code).toBe(2);
  });
});
