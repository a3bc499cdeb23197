import { appOf } from "../support/app";
import type { Context } from "../../src/context";
import type { QueuedMail } from "../../src/infrastructure/mail/outbox.repository";
import { ANSWERS, answered, reporterAt, type Reporter } from "../difficulties/reporter";
import { mailedCodeOf } from "../support/mailed-code";

export interface ReportedCase {
  readonly seller: Reporter;
  readonly token: string;
  readonly reference: string;
}

/** A seller has reported a difficulty with Marchéclair, and may see the case in this browser. */
export async function reportedCase(
  context: Context,
  contact: Readonly<Record<string, string>> = ANSWERS.contact,
): Promise<ReportedCase> {
  const seller = reporterAt(appOf(context));
  const report = { ...ANSWERS, platform: { platform: "marcheclair" }, contact };
  const token = await answered(seller, report);
  await seller.post(`/new/${token}/check`).expect(303);
  const code = await mailedCodeOf(context, "difficulty-code");
  await seller.post(`/new/${token}/code`, { code }).expect(303);
  const found = await context.stores.difficulties.find(token, context.clock.now());
  return { seller, token, reference: found?.opened?.reference ?? "" };
}

/** The mails about cases so far, the latest first: not the codes and receipts that are owed. */
export async function caseMails({ stores }: Context): Promise<readonly QueuedMail[]> {
  const mails = await stores.outbox.latest(100);
  return mails.filter(({ template }) => template.startsWith("case-"));
}
