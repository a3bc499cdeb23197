import { tellDueDates } from "../../src/case-mails/tell-due-dates.job";
import { createContext, type Context } from "../../src/context";
import type { Platform } from "../../src/platforms/platform";
import type { MailKind } from "../../src/unsubscriptions/mail-kind";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";
import { caseMails, reportedCase } from "./reported-case";

describe.each(ENGINES)("due dates on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  /** Another process on the same database. */
  let other: Context;
  let platform: Platform;
  beforeEach(async () => {
    context = await testContext(engine);
    other = createContext(context.config, { clock: context.clock });
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C2", "C4"] });
    for (const [id, language] of [
      ["ada", "fr"],
      ["bob", "de"],
    ] as const) {
      const email = `${id}@marcheclair.example`;
      await addPerson(context, { id, email, language, role: "representative" });
      const own = { accountId: id, platformId: platform.id };
      await context.stores.representatives.begin(own, context.clock.now());
    }
  });
  afterEach(async () => {
    await other.close();
    await context.close();
  });

  const record = (...lines: string[]) =>
    recordEvents(context, ...lines.map((line) => `marcheclair ${line}`));
  const at = (instant: string) => {
    context.clock.moveTo(new Date(instant));
  };
  /** Two processes pass at once, and one more an hour later. */
  async function tell() {
    await Promise.all([tellDueDates(context), tellDueDates(other)]);
    context.clock.moveTo(new Date(context.clock.now().getTime() + 3_600_000));
    await tellDueDates(context);
  }
  const told = async () =>
    (await caseMails(context)).map(({ template, to }) => `${template} ${to.split("@")[0] ?? ""}`);

  it("are told when they are near and when they have passed, each once", async () => {
    await record("D1 challenge-received 2026-10-01T09:00:00Z");
    await tell();
    expect(await told()).toEqual([]);

    at("2026-10-12T06:05:00Z");
    await tell();
    at("2026-10-14T06:05:00Z");
    await tell();
    expect(await told()).toEqual(["case-due-soon bob", "case-due-soon ada"]);
    const [german, french] = await caseMails(context);
    expect(french?.subject).toBe(
      "Marchéclair, dossier D1 : C4 à tenir au plus tard le 15 octobre 2026",
    );
    expect(french?.text).toContain("Ni accusé de réception ni réponse ne sont enregistrés.");
    expect(french?.text).toContain("– 1er\u00A0octobre 2026, jour de la contestation, non compté");
    expect(german?.subject).toBe("Marchéclair, Fall D1: C4 ist fällig am 15. Oktober 2026");

    at("2026-10-16T06:05:00Z");
    await tell();
    at("2026-10-19T06:05:00Z");
    await tell();
    expect((await told()).slice(0, 3)).toEqual([
      "case-overdue bob",
      "case-overdue ada",
      "case-due-soon bob",
    ]);
  });

  it("have other words for a case that was acknowledged, and for one that was answered", async () => {
    await record(
      "D1 challenge-received 2026-10-01T09:00:00Z",
      "D1 acknowledged 2026-10-01T09:01:00Z",
      "D2 challenge-received 2026-10-01T10:00:00Z",
      "D2 request-received 2026-10-01T10:00:00Z",
      "D2 first-human-reply 2026-10-02T09:00:00Z",
    );
    at("2026-10-12T06:05:00Z");
    await tell();
    const [, digest] = await caseMails(context);
    expect(digest?.text).toContain(
      "Un accusé de réception a été envoyé le 1er\u00A0octobre 2026\u00A0; aucune réponse",
    );
    expect(digest?.text).toContain("Une première réponse est enregistrée le 2\u00A0octobre 2026");
  });

  it("come in one mail a day when there are several, what presses first", async () => {
    const days = ["25", "28", "29", "30"];
    await record(
      ...days.map((day) => `R${day} request-received 2026-09-${day}T09:00:00Z`),
      "K1 challenge-received 2026-09-18T09:00:00Z",
      "old request-received 2026-07-01T09:00:00Z",
    );
    await tell();
    expect(await told()).toEqual(["case-digest bob", "case-digest ada"]);
    const [, french] = await caseMails(context);
    expect(french?.subject).toBe("Marchéclair : 3 échéances dépassées et 2 échéances proches");
    const named = [...(french?.text.matchAll(/^Dossier (\w+)$/gm) ?? [])].map(([, name]) => name);
    expect(named).toEqual(["R25", "R28", "R29", "K1", "R30"]);
  });

  it("are told on working days, of what is still awaited, and of what binds the platform", async () => {
    await record(
      "answered request-received 2026-09-25T09:00:00Z",
      "answered first-human-reply 2026-09-30T09:00:00Z",
      "never-taken fee-disputed 2026-09-04T09:00:00Z",
    );
    await tell();
    await record("D1 request-received 2026-09-25T09:00:00Z");
    at("2026-10-03T08:05:00Z");
    await tell();
    expect(await told()).toEqual([]);
  });

  it("are left to others by those who do without, kind by kind", async () => {
    const end = (accountId: string, ...kinds: MailKind[]) =>
      context.stores.unsubscriptions.end({ recipient: { accountId }, kinds }, context.clock.now());
    await end("ada", "overdue");
    await end("bob", "overdue", "due-soon");
    await record(
      "D1 request-received 2026-09-25T09:00:00Z",
      "D2 request-received 2026-09-30T09:00:00Z",
    );
    await tell();
    expect(await told()).toEqual(["case-due-soon ada"]);
  });

  it("are told the seller too, once they have passed since the case was opened", async () => {
    at("2026-11-05T10:00:00Z");
    const { reference, token } = await reportedCase(context);
    // The reasons of the measure were owed three days before: the receipt said so.
    at("2026-11-06T08:05:00Z");
    await tell();
    at("2026-11-18T08:05:00Z");
    await tell();
    at("2026-11-19T08:05:00Z");
    await tell();
    at("2026-11-20T08:05:00Z");
    await tell();

    const mails = (await caseMails(context)).filter(({ to }) => to.startsWith("odette"));
    expect(mails.map(({ subject }) => subject)).toEqual([
      `Dossier ${reference} : Marchéclair a laissé passer une échéance`,
    ]);
    expect(mails[0]?.text).toContain(`http://localhost:3000/fr/cases/${token}`);
    expect(mails[0]?.text).toContain("avait jusqu’au 18\u00A0novembre 2026");
    expect((await caseMails(context)).map(({ text }) => text).join()).not.toContain("Odette");
  });
});
