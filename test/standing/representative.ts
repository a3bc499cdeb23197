import type { CheerioAPI } from "cheerio";
import type { Account } from "../../src/accounts/account";
import type { Context } from "../../src/context";
import type { Platform } from "../../src/platforms/platform";
import { signatureAddress } from "../../src/standing/act-address";
import { desk } from "../support/desk";
import { addPerson, openSession } from "../support/people";

export const SIGNATURE = "/portal/marcheclair/signature";

/** Somebody represents the platform, and sits at its portal. */
export async function representative(
  context: Context,
  platform: Platform,
  person: Partial<Account> = {},
) {
  const account = await addPerson(context, {
    role: "representative",
    name: "Ada Byron",
    email: "ada@marcheclair.example",
    ...person,
  });
  const now = context.clock.now();
  const own = { accountId: account.id, platformId: platform.id };
  await context.stores.representatives.begin(own, now);
  let token = await openSession(context, account);
  const cookie = () => `session=${token}`;
  return {
    account,
    /** Where they lead the platform's signature. */
    signature: signatureAddress(platform),
    cookie,
    ...desk(context, cookie),
    signInAgain: async () => {
      token = await openSession(context, account);
    },
  };
}

export type Representative = Awaited<ReturnType<typeof representative>>;

/** The six digits of the code for an act that was mailed last. */
export async function mailedActCode({ stores }: Context): Promise<string> {
  const mails = await stores.outbox.latest(20);
  const text = mails.find(({ template }) => template === "act-code")?.text ?? "";
  const [, one = "", two = ""] = /^(\d{3}) (\d{3})$/m.exec(text) ?? [];
  return one + two;
}

export type Fields = Readonly<Record<string, string>>;

/** What the form of an act shows, with these answers instead. */
export function typed(page: CheerioAPI, changes: Fields = {}): Fields {
  const shown: Record<string, string> = {};
  page("form#act input[type=radio][checked]").each((_, radio) => {
    shown[page(radio).attr("name") ?? ""] = page(radio).attr("value") ?? "";
  });
  page("form#act input:not([type=radio])").each((_, field) => {
    shown[page(field).attr("name") ?? ""] = page(field).attr("value") ?? "";
  });
  page("form#act textarea").each((_, field) => {
    shown[page(field).attr("name") ?? ""] = page(field).text().trim();
  });
  return { ...shown, function: "Directrice", ...changes };
}

/** From the form of a change or a renewal to the page of its code, which is in the last mail. */
export async function askToSign(
  person: Representative,
  act: "change" | "renewal",
  changes: Fields,
): Promise<void> {
  const address = `${person.signature}/${act}`;
  const form = await person.page(address);
  await person.post(address, typed(form, changes)).expect(303);
  const review = await person.page(`${address}/review`);
  const sha256 = String(review("input[name=statement_sha256]").val());
  const agreement = { statement_sha256: sha256, full_name: "ada byron", consent: "yes" };
  await person.post(`${address}/review`, agreement).expect(303);
}

/** Types the code mailed last; what the page answered. */
export async function confirm(context: Context, person: Representative, act: string) {
  const code = await mailedActCode(context);
  return person.post(`${person.signature}/${act}/code`, { code });
}
