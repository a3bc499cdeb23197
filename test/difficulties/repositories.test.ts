import { sealedAttachment } from "../../src/attachments/sealed-attachment";
import { DRAFT_MS, KEPT_MS, MOST_ATTACHMENTS } from "../../src/difficulties/difficulty";
import { addAttachment } from "../../src/difficulties/add-attachment";
import { eraseDifficulties } from "../../src/difficulties/erase-difficulties.job";
import { PDF } from "../attachments/files";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform } from "../support/register";

const ANSWERS = { contact: { name: "Lampes Odette", email: "odette@lampes.example" } };

describe.each(ENGINES)("what sellers report, as it is kept (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let token: string;
  let id: number;
  beforeEach(async () => {
    context = await testContext(engine);
    ({ token, id } = await draft());
  });
  afterEach(() => context.close());

  async function draft() {
    const { difficulties } = context.stores;
    const begun = await difficulties.open("de", NOON);
    const found = await difficulties.find(begun, NOON);
    if (!found) throw new Error("a report that was begun is not there");
    await difficulties.save(found.id, ANSWERS, NOON);
    return { token: begun, id: found.id };
  }

  async function opened(difficultyId: number) {
    const { caseActs, difficulties } = context.stores;
    const platform = await addPlatform(context);
    const caseId = await caseActs.openCase(platform.id, "D-1");
    await difficulties.markOpened(difficultyId, caseId, NOON);
    return { platform, caseId };
  }

  const file = () =>
    sealedAttachment(
      { name: "facture.pdf", mediaType: "application/pdf", bytes: PDF },
      context.sealing,
    );
  const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);

  it("is found by its link, and by its case", async () => {
    const { difficulties } = context.stores;
    const { platform, caseId } = await opened(id);

    const found = await difficulties.find(token, NOON);
    expect(found).toMatchObject({ id, language: "de", answers: ANSWERS });
    expect(found?.opened).toMatchObject({ caseId, reference: "D-1" });
    expect(await difficulties.ofCase(platform.id, "D-1")).toEqual(found);
    expect(await difficulties.find("guessed", NOON)).toBeUndefined();
  });

  it("gives five tries of a code, however many come at once", async () => {
    const { difficultyCodes } = context.stores;
    await difficultyCodes.keep(id, token, "123456", NOON);

    const claims = Array.from({ length: 8 }, () => difficultyCodes.claimTry(id, NOON));

    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(5);
    await difficultyCodes.use(id);
    expect(await difficultyCodes.claimTry(id, NOON)).toBe(false);
  });

  it("takes the first answer to a question, and no second one", async () => {
    const { difficultyAdditions } = context.stores;
    const answers = (["yes", "no"] as const).map((answer) =>
      difficultyAdditions.answerFollowUp(id, { moment: "after-answer", answer }, NOON),
    );

    expect((await Promise.all(answers)).toSorted()).toEqual([false, true]);
    expect(await difficultyAdditions.followUps(id)).toHaveLength(1);
  });

  it("keeps five files, however many come at once", async () => {
    const add = () =>
      context.inTransaction((tx) => addAttachment(tx, { token, file: file() }, NOON));

    const outcomes = await Promise.all(Array.from({ length: MOST_ATTACHMENTS + 2 }, add));

    expect(outcomes.filter((outcome) => outcome === "too-many")).toHaveLength(2);
    const [first] = await context.stores.difficultyAttachments.all(id);
    const other = await draft();
    await context.stores.difficultyAttachments.remove(other.id, first?.id ?? 0);
    expect(await context.stores.difficultyAttachments.all(id)).toHaveLength(MOST_ATTACHMENTS);
  });

  it("lets a browser in for twelve hours", async () => {
    const { difficultyVisits } = context.stores;
    const visit = await difficultyVisits.admit(id, NOON);

    expect(await difficultyVisits.isAdmitted(visit, id, later(43_199_000))).toBe(true);
    expect(await difficultyVisits.isAdmitted(visit, id, later(43_200_000))).toBe(false);
    expect(await difficultyVisits.isAdmitted(visit, id + 1, NOON)).toBe(false);
  });

  it("goes with its files when nobody comes back to it for thirty days", async () => {
    await context.inTransaction((tx) => addAttachment(tx, { token, file: file() }, NOON));
    const [kept] = await context.stores.difficultyAttachments.all(id);
    context.clock.moveTo(later(DRAFT_MS));
    await eraseDifficulties(context);

    expect(await context.stores.difficulties.find(token, NOON)).toBeUndefined();
    expect(await context.stores.attachments.find(kept?.id ?? 0)).toBeUndefined();
  });

  it("loses what is personal, and no more, three years after the last act", async () => {
    await opened(id);
    const { difficulties, difficultyAdditions, difficultyAttachments } = context.stores;
    await difficultyAdditions.add(id, { kind: "facts", words: "Une facture", addedAt: NOON });
    await context.inTransaction((tx) => addAttachment(tx, { token, file: file() }, NOON));

    context.clock.moveTo(later(KEPT_MS - 1));
    await eraseDifficulties(context);
    expect(await difficultyAttachments.all(id)).toHaveLength(1);
    context.clock.moveTo(later(KEPT_MS));
    await eraseDifficulties(context);

    expect(await difficulties.find(token, NOON)).toMatchObject({ answers: {}, opened: {} });
    expect(await difficultyAdditions.all(id)).toEqual([]);
    expect(await difficultyAttachments.all(id)).toEqual([]);
  });
});
