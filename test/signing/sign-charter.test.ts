import { setTimeout as pause } from "node:timers/promises";
import { appOf } from "../support/app";
import type { OpenImport } from "../../src/cases/event-import.repository";
import { importEvents } from "../../src/cases/import-events";
import type { Stores } from "../../src/stores";
import { recordPaperSignature } from "../../src/signatures/record-paper-signature";
import { eventsFile, opened } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { addPlatform, answers, publishedVersion } from "../support/register";
import { openDraft, sign, signerAt } from "./signer";
import { ORGANISATION, SIGNATORY } from "./typed-answers";

/** Longer than signing takes, and than PostgreSQL needs to find a deadlock. */
const PATIENCE = 4_000;

/** SQLite has one writer: there whoever signs waits for every transaction, whatever it does. */
describe("who waits for whom when a platform signs, on postgres", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let close: (() => Promise<unknown>)[];
  beforeEach(async () => {
    context = await testContext("postgres");
    close = [];
    await publishVersionOne(context);
  });
  afterEach(async () => {
    for (const transaction of close) await transaction();
    await context.close();
  });

  /** Begins a transaction and leaves it open at the point where its work awaits what it is given. */
  async function leftOpen(
    work: (tx: Stores, untilClosed: () => Promise<void>) => Promise<unknown>,
  ): Promise<void> {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await new Promise<void>((arrived, failed) => {
      const untilClosed = () => {
        arrived();
        return released;
      };
      const ended = context.inTransaction((tx) => work(tx, untilClosed));
      ended.catch(failed);
      close.push(() => {
        release();
        return ended;
      });
    });
  }

  const closeAll = () => Promise.all(close.splice(0).map((transaction) => transaction()));

  async function signFor(organisation: Partial<typeof ORGANISATION>): Promise<number> {
    const token = await openDraft(context, (typed) => ({
      ...typed,
      organisation: { ...ORGANISATION, ...organisation },
      signatory: SIGNATORY,
    }));
    return (await sign(context, signerAt(appOf(context)), token)).status;
  }

  const inTime = (signing: Promise<number>) =>
    Promise.race([signing, pause(PATIENCE, "still waiting", { ref: false })]);

  it("nobody waits for an import of events that is not committed yet", async () => {
    await addPlatform(context);
    const events = eventsFile("marcheclair D1 request-received 2026-05-04T09:30:00Z");
    await leftOpen((tx, untilClosed) => {
      // Its cases and events are in place, its cases not yet measured.
      async function* touchedBy(begun: OpenImport) {
        await untilClosed();
        yield* tx.caseHistories.touchedBy(begun);
      }
      const stores = { ...tx, caseHistories: { ...tx.caseHistories, touchedBy } };
      return importEvents(stores, opened(events), context.clock.now());
    });

    expect(await inTime(signFor({}))).toBe(303);
    const other = { trade_name: "Étalio", website: "https://etalio.example" };
    expect(await inTime(signFor({ ...other, legal_name: "Étalio SAS" }))).toBe(303);
  });

  it("a platform of the register does not wait for one that is being registered", async () => {
    await addPlatform(context);
    await leftOpen(async ({ signingDrafts }, untilClosed) => {
      await signingDrafts.awaitTurnToRegister();
      await untilClosed();
    });
    expect(await inTime(signFor({}))).toBe(303);
  });

  it("a namesake waits for the signature of the other one, and is registered beside it", async () => {
    const platform = await addPlatform(context);
    const charter = await publishedVersion(context);
    const paper = {
      platform,
      charter,
      signedOn: "2026-10-02",
      choices: answers(charter, ["C1"]),
    };
    await leftOpen(async (tx, untilClosed) => {
      await recordPaperSignature(tx, paper, context.clock.now());
      await untilClosed();
    });
    const signing = signFor({ legal_name: "Autre SAS", website: "https://autre.example" });
    await pause(300);
    await closeAll();

    expect(await inTime(signing)).toBe(303);
    expect((await context.stores.platforms.all()).map(({ slug }) => slug)).toEqual([
      "marcheclair",
      "marcheclair-2",
    ]);
  });
});
