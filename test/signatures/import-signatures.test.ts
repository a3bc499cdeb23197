import { importSignatures } from "../../src/signatures/import-signatures";
import { readSignatureRows } from "../../src/signatures/signature-import";
import { publishAgain, publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform } from "../support/register";

describe.each(ENGINES)("importing signatures (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;

  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
  });
  afterEach(() => context.close());

  /** Lines like "marcheclair,1,2024-07-01,C1". */
  function importRows(...lines: readonly string[]) {
    const rows = lines.map((line) => line.split(","));
    const file = readSignatureRows({ rows, lines: rows.map((_, i) => i + 2), errors: [] });
    return context.inTransaction((tx) => importSignatures(tx, file, context.clock.now()));
  }

  /** Each statement of a platform, and the one it replaces, by version. */
  async function replaced(platformId: number) {
    const signatures = await context.stores.signatures.ofPlatform(platformId);
    const versions = new Map(signatures.map(({ id, charterVersion }) => [id, charterVersion]));
    return signatures
      .map(({ charterVersion, supersedesId }) => ({
        version: charterVersion,
        replaces: versions.get(supersedesId ?? 0),
      }))
      .toSorted((one, other) => one.version - other.version);
  }

  const FIRST = "marcheclair,1,2024-07-01,C1";
  const SECOND = "marcheclair,2,2026-04-15,C1";

  it.each([
    ["the former version first", [FIRST, SECOND]],
    ["the next version first", [SECOND, FIRST]],
  ])("lets the next version replace the former one: a file with %s", async (_order, lines) => {
    await publishAgain(context, 2, "2026-04-01");
    const { id } = await addPlatform(context);
    expect(await importRows(...lines)).toMatchObject({ accepted: true, added: 2 });
    expect(await replaced(id)).toEqual([
      { version: 1, replaces: undefined },
      { version: 2, replaces: 1 },
    ]);
  });

  it("does not let a former version that is entered late replace the next one", async () => {
    await publishAgain(context, 2, "2026-04-01");
    const { id } = await addPlatform(context);
    await importRows(SECOND);
    await importRows(FIRST);
    expect(await replaced(id)).toMatchObject([
      { version: 1, replaces: undefined },
      { version: 2, replaces: undefined },
    ]);
  });

  it("takes turns with another file that names the same platforms in another order", async () => {
    const lines: string[] = [];
    for (let number = 1; number <= 40; number++) {
      const { slug } = await addPlatform(context, { slug: `place-${String(number)}` });
      lines.push(`${slug},1,2024-07-01,C1`);
    }
    const outcomes = await Promise.all([importRows(...lines), importRows(...lines.toReversed())]);
    expect(
      outcomes.map((outcome) => (outcome.accepted ? outcome.added : outcome.errors)).toSorted(),
    ).toEqual([0, 40]);
  });
});
