import { previewOf, type EventUpload } from "../../src/event-uploads/event-upload";
import { checkFile, recordUpload, sha256Of } from "../../src/event-uploads/record-upload";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { representedPlatform } from "../support/figures";

const FILE = Buffer.from(
  "platform,case,event,occurred_at\nmarcheclair,Dé 1,request-received,2026-05-04T09:30:00Z\n",
);

describe.each(ENGINES)("recording an uploaded file (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let upload: EventUpload;
  let handedIn: { platform: { id: number; slug: string }; accountId: string };
  beforeEach(async () => {
    context = await testContext(engine);
    const { platform, ada } = await representedPlatform(context);
    const { clock, inTransaction, stores } = context;
    handedIn = { platform, accountId: ada.id };
    const reading = { handedIn, language: "fr" } as const;
    const outcome = await checkFile(inTransaction, FILE, reading, clock.now());
    upload = {
      id: "u1",
      platformId: platform.id,
      accountId: ada.id,
      fileName: "events.csv",
      fileSha256: sha256Of(FILE),
      uploadedAt: clock.now(),
      preview: previewOf(outcome),
      recordedAt: undefined,
    };
    await stores.eventUploads.add(upload, FILE);
  });
  afterEach(() => context.close());

  const record = (fileSha256 = upload.fileSha256) =>
    recordUpload(
      context.inTransaction,
      { id: upload.id, fileSha256, handedIn, language: "fr" },
      context.clock.now(),
    );
  const handedInFigures = () => context.queries.handedIn.ofPlatform(upload.platformId, 10);

  it("keeps the bytes until they are recorded, and nothing of them afterwards", async () => {
    const { eventUploads } = context.stores;
    expect(Buffer.from((await eventUploads.contentOf("u1")) ?? [])).toEqual(FILE);
    expect(await handedInFigures()).toEqual([]);
    expect(await record()).toMatchObject({ accepted: true, report: { added: 1 } });
    expect(await eventUploads.contentOf("u1")).toBeUndefined();
    const found = await eventUploads.find(upload.platformId, "u1", context.clock.now());
    expect(found).toEqual({ ...upload, recordedAt: context.clock.now() });
    expect(await handedInFigures()).toMatchObject([{ sha256: upload.fileSha256, added: 1 }]);
  });

  it("happens once, however often it is confirmed at the same moment", async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => record()));
    expect(outcomes.filter((outcome) => outcome?.accepted)).toHaveLength(1);
    expect(await handedInFigures()).toHaveLength(1);
  });

  it("takes no other bytes than those that were checked", async () => {
    await expect(record("0".repeat(64))).rejects.toThrow("not the one checked");
    expect(await handedInFigures()).toEqual([]);
  });
});
