import type { Context } from "../../src/context";
import { LOST_FORM_MS } from "../../src/sign-in/lost-form";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";

describe.each(ENGINES)("a form whose session had ended, on %s", (engine) => {
  const form = { path: "/portal/criea/cases/R1/acts/reply", fields: { words: "Bonjour" } };
  const own = { accountId: "representative", path: form.path };
  const after = (ms: number) => new Date(NOON.getTime() + ms);
  let context: Context;
  let lostForms: Context["stores"]["lostForms"];
  let token: string;
  beforeEach(async () => {
    context = await testContext(engine);
    ({ lostForms } = context.stores);
    await addPerson(context, { role: "representative" });
    await addPerson(context, { role: "official" });
    token = await lostForms.keep("representative", form, NOON);
  });
  afterEach(() => context.close());

  it("comes back once, to its page", async () => {
    expect(await lostForms.take(token, { ...own, path: "/portal" }, NOON)).toBeUndefined();
    const taken = await Promise.all([1, 2].map(() => lostForms.take(token, own, NOON)));
    expect(taken.filter((one) => one !== undefined)).toEqual([form]);
  });

  it("is for nobody else, in no other browser", async () => {
    const other = { ...own, accountId: "official" };
    expect(await lostForms.take(token, other, NOON)).toBeUndefined();
    expect(await lostForms.take("another browser", own, NOON)).toBeUndefined();
    expect(await lostForms.take(token, own, after(LOST_FORM_MS - 1))).toEqual(form);
  });

  it("is worth nothing after an hour, and is erased", async () => {
    expect(await lostForms.take(token, own, after(LOST_FORM_MS))).toBeUndefined();
    await lostForms.removeExpired(after(LOST_FORM_MS));
    expect(await lostForms.take(token, own, NOON)).toBeUndefined();
  });
});
