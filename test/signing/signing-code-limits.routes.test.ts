import { load } from "cheerio";
import { appOf } from "../support/app";
import { CODES_FROM } from "../../src/signing/signing-code";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { askForCode, headingOf, openDraft, shownStatement, signerAt, type Signer } from "./signer";
import { SIGNATORY } from "./typed-answers";

const MINUTE = 60_000;

describe.each(ENGINES)("a code, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let signer: Signer;
  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    signer = signerAt(appOf(context));
  });
  afterEach(() => context.close());

  function pass(minutes: number): void {
    context.clock.moveTo(new Date(context.clock.now().getTime() + minutes * MINUTE));
  }

  it("is sent five times an hour from a draft at most, then says when again", async () => {
    const token = await openDraft(context);
    await askForCode(signer, token);
    for (let sent = 2; sent <= 5; sent++) {
      pass(1);
      await signer.post(`/${token}/code-request`).expect(303);
    }
    const response = await signer.post(`/${token}/code-request`).expect(429);
    expect(headingOf(response)).toBe("Trop de codes demandés");
    expect(load(response.text)(".lede").text()).toContain("13\u00A0h\u00A000");
    expect(response.get("Retry-After")).toBe(String(56 * 60));
    expect(await context.stores.outbox.latest(10)).toHaveLength(5);

    pass(56);
    await signer.post(`/${token}/code-request`).expect(303);
  });

  it("is sent to one address five times an hour at most, from however many drafts at once", async () => {
    const forms = [];
    for (let number = 0; number < 8; number++) {
      const token = await openDraft(context);
      const { sha256 } = await shownStatement(signer, token);
      forms.push({ token, full_name: SIGNATORY.name, consent: "yes", statement_sha256: sha256 });
    }
    const answers = await Promise.all(
      forms.map(({ token, ...fields }) => signer.post(`/${token}/review`, fields)),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429, 429]);
    expect(await context.stores.outbox.latest(10)).toHaveLength(5);
  });

  it("is asked for from one address of the network so often an hour, whatever the drafts", async () => {
    const token = await openDraft(context);
    const { sha256 } = await shownStatement(signer, token);
    const ask = () => signer.post(`/${token}/review`, { statement_sha256: sha256 });
    for (let asked = 0; asked < CODES_FROM.times; asked++) await ask().expect(422);

    const response = await ask().expect(429);
    expect(Number(response.get("Retry-After"))).toBe(CODES_FROM.seconds);
    expect(headingOf(response)).toBe("Trop de demandes en peu de temps");
    pass(60);
    await ask().expect(422);
  });
});
