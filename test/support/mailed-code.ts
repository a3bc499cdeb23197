import type { Context } from "../../src/context";

/** The six digits of the sign-in code that was mailed last; empty when none was. */
export async function mailedSignInCode({ stores }: Pick<Context, "stores">): Promise<string> {
  const mails = await stores.outbox.latest(20);
  const text = mails.find(({ template }) => template === "sign-in-code")?.text ?? "";
  const [, one = "", two = ""] = /^(\d{3}) (\d{3})$/m.exec(text) ?? [];
  return one + two;
}
