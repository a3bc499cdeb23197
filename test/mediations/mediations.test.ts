import type { Account } from "../../src/accounts/account";
import { addNote } from "../../src/mediations/add-note";
import { recordOpening } from "../../src/mediations/record-opening";
import { recordOutcome } from "../../src/mediations/record-outcome";
import { tellMediators } from "../../src/mediations/tell-mediators.job";
import { eraseMediationNotes } from "../../src/mediations/erase-mediation-notes.job";
import type { Platform } from "../../src/platforms/platform";
import { recordEvents } from "../support/case-events";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { storedRuns } from "../support/stored-runs";
import { askForMediation, entrust, mediationRegister } from "./mediated-case";

describe.each(ENGINES)("mediations on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  let official: Account;
  let mina: Account;
  let omar: Account;
  beforeAll(async () => {
    context = await testContext(engine);
    ({ platform, official, mina, omar } = await mediationRegister(context));
  });
  afterAll(() => context.close());

  const give = (reference: string, mediator: Account, after?: number) =>
    entrust(context, platform, reference, { official, mediator, ...(after && { after }) });
  const open = (reference: string, mediator: Account) =>
    context.inTransaction((tx) =>
      recordOpening(tx, { ...own(reference, mediator), baseUrl: "https://r.example" }, NOON),
    );
  const close = (reference: string, mediator: Account, outcome: string, at = NOON) => {
    const event = { type: "mediation-closed", code: outcome, at } as const;
    const command = { ...own(reference, mediator), event, baseUrl: "https://r.example" };
    return context.inTransaction((tx) => recordOutcome(tx, command, NOON));
  };
  const write = (reference: string, mediator: Account, words: string) => {
    const note = { kind: "meeting", day: "2026-10-01", words } as const;
    return context.inTransaction((tx) =>
      addNote(tx, { own: own(reference, mediator), note }, NOON),
    );
  };
  const own = (reference: string, { id: mediatorId }: Account) => ({
    platform,
    reference,
    mediatorId,
  });
  const caseId = async (reference: string) =>
    (await context.stores.caseHistories.find(platform.id, reference))?.caseId ?? 0;
  const kept = async (reference: string) => context.stores.mediations.find(await caseId(reference));
  const mailsTo = async ({ email }: Account) =>
    (await context.stores.outbox.latest(50))
      .filter(({ to }) => to === email)
      .map(({ subject }) => subject);

  it("are given by one of two officials who choose at once", async () => {
    await askForMediation(context, "A1");
    const outcomes = await Promise.all([give("A1", mina), give("A1", omar)]);
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(outcomes).toContainEqual({ accepted: false, refusal: "assigned-meanwhile" });
    expect((await kept("A1"))?.assignments).toHaveLength(1);
  });

  it("change hands with a reason, and both are told in their languages", async () => {
    await askForMediation(context, "A2");
    await give("A2", mina);
    expect(await give("A2", omar, 1)).toEqual({ accepted: true });
    expect((await kept("A2"))?.assignments).toMatchObject([
      { number: 1, mediator: { id: "mina" }, by: "Olga Petit", reason: undefined },
      { number: 2, mediator: { id: "omar" }, reason: "Absence" },
    ]);
    expect(await mailsTo(omar)).toContain("The mediation of case A2 with Marchéclair is yours");
    expect(await mailsTo(mina)).toContain(
      "La médiation du dossier A2 est confiée à quelqu’un d’autre",
    );
    expect(await open("A2", mina)).toEqual({ accepted: false, refusal: "not-own" });
    expect(await close("A2", mina, "agreement")).toMatchObject({ refusal: "not-own" });
    expect(await write("A2", mina, "Trop tard")).toBe(false);
  });

  it("leave evidence that names neither the case nor a person", async () => {
    await askForMediation(context, "A3");
    await give("A3", mina);
    await open("A3", mina);
    const lines = (await context.stores.evidence.all()).slice(-2).map(({ body }) => body);
    expect(lines.map((line) => (JSON.parse(line) as { type: string }).type)).toEqual([
      "mediator-assigned",
      "mediation-opened",
    ]);
    expect(lines.join()).not.toMatch(/"A3"|marcheclair|register\.example/);
  });

  it("are opened once, after the platform has accepted", async () => {
    await askForMediation(context, "O1", "none");
    await give("O1", mina);
    expect(await open("O1", mina)).toEqual({ accepted: false, refusal: "not-accepted" });
    await recordEvents(context, "marcheclair O1 mediation-answered 2026-10-01T08:00:00Z accepted");
    const both = await Promise.all([open("O1", mina), open("O1", mina)]);
    expect(both).toContainEqual({ accepted: true });
    expect(both).toContainEqual({ accepted: false, refusal: "opened-already" });
  });

  it("lack a mediator as soon as the platform has accepted, not while it has not answered", async () => {
    const lacking = async () => {
      const waiting = await context.queries.workQueue.all(["C10"]);
      return waiting.find(({ kind }) => kind === "unassigned-mediations")?.count ?? 0;
    };
    const before = await lacking();
    await askForMediation(context, "W1", "none");
    const request = { requestedAt: NOON, contactAgreed: false };
    await context.stores.mediations.request(await caseId("W1"), request);
    expect(await lacking()).toBe(before);
    await recordEvents(context, "marcheclair W1 mediation-answered 2026-10-01T08:00:00Z accepted");
    expect(await lacking()).toBe(before + 1);
    await give("W1", omar);
    expect(await lacking()).toBe(before);
  });

  it("end once: of two outcomes at the same time the second is told the first", async () => {
    await askForMediation(context, "E1");
    await give("E1", mina);
    const both = await Promise.all([close("E1", mina, "agreement"), close("E1", mina, "none")]);
    expect(both.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(both).toContainEqual(expect.objectContaining({ refusal: "over" }));
    const [run] = await storedRuns(context, platform.id, "E1");
    expect(run?.stoppedAt).toEqual(new Date("2026-09-29T08:00:00Z"));
  });

  it("are closed by nobody who was suspended or got another role meanwhile", async () => {
    await askForMediation(context, "S1");
    await give("S1", mina);
    const { accounts } = context.stores;
    await accounts.update({ ...mina, suspendedAt: NOON });
    expect(await close("S1", mina, "agreement")).toMatchObject({ refusal: "not-own" });
    expect(await give("S1", mina, 1)).toMatchObject({ refusal: "mediator-unavailable" });
    await accounts.update({ ...mina, role: "official" });
    expect(await write("S1", mina, "Note")).toBe(false);
    const waiting = await context.queries.workQueue.all(["C10"]);
    expect(waiting.find(({ kind }) => kind === "unassigned-mediations")?.count).toBeGreaterThan(0);
    await accounts.update(mina);
  });

  it("are listed first without a mediator, counted by outcome when over", async () => {
    await askForMediation(context, "L1");
    await give("L1", omar);
    await context.stores.mediations.request(await caseId("E1"), {
      requestedAt: NOON,
      contactAgreed: false,
    });
    const { mediations } = context.queries;
    const all = await mediations.list({ isOver: false, mediatorId: undefined }, 1);
    expect(all.rows.map(({ reference }) => reference)).not.toContain("E1");
    const his = await mediations.list({ isOver: false, mediatorId: "omar" }, 1);
    expect(his.rows.map(({ reference }) => reference)).toContain("L1");
    expect(his.all).toBe(his.rows.length);
    const over = await mediations.list({ isOver: true, mediatorId: undefined }, 1);
    const counted = [...(await mediations.outcomes()).values()].reduce((sum, one) => sum + one, 0);
    expect(over.rows.map(({ reference }) => reference)).toEqual(["E1"]);
    expect(counted).toBe(1);
    expect(await mediations.mediators()).toEqual([
      { id: "mina", name: "Mina Roy", goingOn: expect.any(Number) as number },
      { id: "omar", name: "Omar Blin", goingOn: his.all },
    ]);
  });

  it("tell their mediator once what the parties did", async () => {
    await askForMediation(context, "T1", "none");
    await give("T1", mina);
    await recordEvents(context, "marcheclair T1 mediation-answered 2026-10-01T08:00:00Z refused");
    await Promise.all([tellMediators(context), tellMediators(context)]);
    await tellMediators(context);
    const told = (await mailsTo(mina)).filter((subject) => subject.includes("T1"));
    expect(told).toEqual([
      "Médiation du dossier T1 avec Marchéclair : refusée par la plateforme",
      "La médiation du dossier T1 avec Marchéclair vous est confiée",
    ]);
  });

  it("keep notes under seal, for their author alone, and for three years", async () => {
    await askForMediation(context, "N1");
    await give("N1", mina);
    await write("N1", mina, "Le vendeur accepterait la moitié");
    await write("N1", mina, "Le vendeur accepterait la moitié");
    const { mediationNotes } = context.stores;
    const book = { caseId: await caseId("N1"), mediatorId: "mina" };
    expect(await mediationNotes.all(book)).toMatchObject([
      { kind: "meeting", day: "2026-10-01", words: "Le vendeur accepterait la moitié" },
    ]);
    await give("N1", omar, 1);
    expect(await mediationNotes.all({ ...book, mediatorId: "omar" })).toEqual([]);
    context.clock.moveTo(new Date("2029-10-02T10:00:00Z"));
    await eraseMediationNotes(context);
    expect(await mediationNotes.all(book)).toEqual([]);
    context.clock.moveTo(NOON);
  });
});
