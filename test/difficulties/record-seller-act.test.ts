import { sealedAttachment } from "../../src/attachments/sealed-attachment";
import { recordSellerAct } from "../../src/difficulties/record-seller-act";
import { PDF, PNG } from "../attachments/files";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform } from "../support/register";

describe.each(ENGINES)("facts that a seller adds to a case (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let token: string;
  let id: number;
  beforeEach(async () => {
    context = await testContext(engine);
    const { caseActs, difficulties } = context.stores;
    token = await difficulties.open("fr", NOON);
    id = (await difficulties.find(token, NOON))?.id ?? 0;
    const platform = await addPlatform(context);
    await difficulties.markOpened(id, await caseActs.openCase(platform.id, "D-1"), NOON);
  });
  afterEach(() => context.close());

  const add = (words: string, bytes?: Buffer) =>
    context.inTransaction((tx) => {
      const file = {
        name: "facture.pdf",
        mediaType: "application/pdf",
        bytes: bytes ?? PDF,
      } as const;
      const attachment = bytes && sealedAttachment(file, context.sealing);
      return recordSellerAct(tx, { act: "facts", token, words, attachment }, NOON);
    });
  const words = async () =>
    (await context.stores.difficultyAdditions.all(id)).map((addition) => addition.words);

  it("are added once, however many times they are sent at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => add("Une facture.")));
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(outcomes).toContainEqual({ accepted: false, refusal: "added-already" });
    expect(await words()).toEqual(["Une facture."]);
  });

  it("may say the same of another file", async () => {
    expect(await add("Ci-joint.", PDF)).toEqual({ accepted: true });
    expect(await add("Ci-joint.", PNG)).toEqual({ accepted: true });
    expect(await add("Ci-joint.", PDF)).toMatchObject({ refusal: "added-already" });
    expect(await words()).toEqual(["Ci-joint.", "Ci-joint."]);
    expect(await context.stores.difficultyAttachments.all(id)).toHaveLength(2);
  });
});
