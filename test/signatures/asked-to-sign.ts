import type { Account } from "../../src/accounts/account";
import type { Context } from "../../src/context";
import type { Invitee } from "../../src/invitations/invitation";
import type { Platform } from "../../src/platforms/platform";
import { sendPlatformInvitation } from "../../src/signatures/send-platform-invitation";
import { publishedVersion } from "../support/register";

export const ADA: Invitee = { name: "Ada Byron", email: "ada@marcheclair.example", language: "fr" };

interface Asked {
  readonly platform: Platform;
  readonly inviter: Account;
  readonly invitee?: Invitee;
  readonly version?: number;
  readonly personal?: string;
}

/** A platform is asked to sign; the token of the links that were mailed. */
export async function askToSign(
  context: Context,
  { platform, inviter, invitee = ADA, version = 1, personal }: Asked,
): Promise<string> {
  const { clock, config, inTransaction } = context;
  const charter = await publishedVersion(context, version);
  const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
  const command = { platform, charter, invitee, personal, inviter, service };
  const decision = await inTransaction((tx) => sendPlatformInvitation(tx, command, clock.now()));
  if (!decision.accepted) throw new Error(decision.refusal);
  return askedToken(context);
}

/** The token in the last mail that invited or reminded. */
export async function askedToken({ stores }: Context): Promise<string> {
  const mails = await stores.outbox.latest(20);
  const asking = ["platform-invitation", "platform-invitation-reminder"];
  const text = mails.find(({ template }) => asking.includes(template))?.text ?? "";
  return /\/signing\/invitations\/([\w-]{43})$/m.exec(text)?.[1] ?? "";
}

/** Every line of the log, without what differs from run to run. */
export async function loggedEvents({ stores }: Context): Promise<Record<string, unknown>[]> {
  const entries = await stores.evidence.all();
  return entries.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
}
