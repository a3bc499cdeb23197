import type { Context } from "../../src/context";

/** The six digits of the sign-in code that was mailed last; empty when none was. */
export function mailedSignInCode(context: Pick<Context, "stores">): Promise<string> {
  return mailedCodeOf(context, "sign-in-code");
}

/** The same, of any mail that tells a code. */
export async function mailedCodeOf(
  { stores }: Pick<Context, "stores">,
  template: string,
): Promise<string> {
  const mails = await stores.outbox.latest(20);
  const text = mails.find((mail) => mail.template === template)?.text ?? "";
  const [, one = "", two = ""] = /^(\d{3}) (\d{3})$/m.exec(text) ?? [];
  return one + two;
}
