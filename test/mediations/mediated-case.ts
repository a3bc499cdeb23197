import type { Account } from "../../src/accounts/account";
import type { Context } from "../../src/context";
import { assignMediator } from "../../src/mediations/assign-mediator";
import type { Platform } from "../../src/platforms/platform";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { addPerson } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";

/** A register with a signatory, an official, and two mediators. */
export async function mediationRegister(context: Context) {
  await publishVersionOne(context);
  const platform = await addPlatform(context);
  await signOnPaper(context, platform, { taken: ["C10"] });
  const official = await addPerson(context, { role: "official", name: "Olga Petit" });
  const mina = await addPerson(context, { role: "mediator", id: "mina", name: "Mina Roy" });
  const omar = await addPerson(context, {
    role: "mediator",
    id: "omar",
    email: "omar@register.example",
    name: "Omar Blin",
    language: "en",
  });
  return { platform, official, mina, omar };
}

/** Somebody asked for mediation on 28 September; accepted the day after unless said otherwise. */
export async function askForMediation(
  context: Context,
  reference: string,
  answer: "accepted" | "none" = "accepted",
): Promise<void> {
  const answered = `marcheclair ${reference} mediation-answered 2026-09-29T08:00:00Z accepted`;
  await recordEvents(
    context,
    `marcheclair ${reference} mediation-requested 2026-09-28T08:00:00Z`,
    ...(answer === "accepted" ? [answered] : []),
  );
}

/** An official entrusts a case of the platform to a mediator. */
export function entrust(
  { clock, inTransaction }: Context,
  platform: Platform,
  reference: string,
  { official, mediator, after = 0 }: { official: Account; mediator: Account; after?: number },
) {
  const request = {
    mediatorId: mediator.id,
    reason: after > 0 ? "Absence" : undefined,
    after,
  };
  const command = { platform, reference, account: official, request, baseUrl: "https://r.example" };
  return inTransaction((tx) => assignMediator(tx, command, clock.now()));
}
