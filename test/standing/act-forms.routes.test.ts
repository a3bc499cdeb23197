import type { Platform } from "../../src/platforms/platform";
import { withdrawSignature } from "../../src/signatures/withdraw-signature";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";
import { representative, SIGNATURE, typed, type Representative } from "./representative";

const DROP_C4 = {
  C4_choice: "not-taken",
  C4_reason: "Notre équipe de recours <ferme> & change",
  effective_on: "2026-11-01",
};

describe("the forms of a platform's signature", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  let ada: Representative;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4"] });
    ada = await representative(context, platform);
  });
  afterEach(() => context.close());

  it.each([
    [{}, "Rien ne change"],
    [{ ...DROP_C4, effective_on: "2026-10-01" }, "Ce jour est passé"],
    [{ ...DROP_C4, effective_on: "" }, "Indiquez un jour"],
    [{ ...DROP_C4, C4_reason: " " }, "Donnez le motif"],
    [{ ...DROP_C4, C1_choice: "perhaps" }, "Choisissez une des trois réponses"],
    [{ ...DROP_C4, C1_choice: "not-taken", C1_reason: "Non" }, "Prenez au moins un engagement"],
    [{ ...DROP_C4, name: "N".repeat(201) }, "Le nom est trop long"],
    [{ ...DROP_C4, function: "" }, "Indiquez votre fonction"],
  ])("keep what was typed, and say what is wrong: %o", async (changes, mistake) => {
    const answers = typed(await ada.page(`${SIGNATURE}/change`), {
      ...reasons(),
      ...changes,
    });
    const { text } = await ada.post(`${SIGNATURE}/change`, answers).expect(422);
    expect(text).toContain(mistake);
    await ada.get(`${SIGNATURE}/change/review`).expect(303).expect("Location", SIGNATURE);
  });

  it.each([
    [{ effective_on: "2026-10-01" }, "Ce jour est passé"],
    [{ effective_on: "2024-06-30" }, "Ce jour est passé"],
    [{ effective_on: "hier" }, "Indiquez un jour"],
    [{ effective_on: "2026-10-02", reason: "é".repeat(501) }, "Le motif est trop long"],
  ])("refuse a withdrawal of %o", async (fields, mistake) => {
    const { text } = await ada.post(`${SIGNATURE}/withdrawal`, fields).expect(422);
    expect(text).toContain(mistake);
    expect(await context.stores.outbox.latest(5)).toEqual([]);
  });

  it("are closed to a platform that has left or has nothing to renew", async () => {
    await ada.get(`${SIGNATURE}/renewal`).expect(409);
    const leave = { platform, effectiveOn: "2026-10-20" };
    await context.inTransaction((tx) => withdrawSignature(tx, leave, context.clock.now()));
    for (const act of ["change", "renewal", "withdrawal"]) {
      await ada.get(`${SIGNATURE}/${act}`).expect(409);
      await ada.post(`${SIGNATURE}/${act}`, { effective_on: "2026-10-02" }).expect(409);
    }
    const page = await ada.page(SIGNATURE);
    expect(texts(page, ".notice")[0]).toContain("Annoncé pour le 20 octobre 2026 : Retirée.");
  });

  it("are filled in with what stands, in the reader's language", async () => {
    const page = await ada.page(`${SIGNATURE}/change`, "de");
    expect(page("h1").text()).toBe("Zusagen von Marchéclair ändern");
    expect(typed(page)).toMatchObject({
      C1_choice: "taken",
      C7_choice: "not-taken",
      effective_on: "2026-10-02",
      name: "Ada Byron",
    });
  });

  it("agree to no other statement than the one that was read", async () => {
    const answers = typed(await ada.page(`${SIGNATURE}/change`), { ...reasons(), ...DROP_C4 });
    await ada.post(`${SIGNATURE}/change`, answers).expect(303);
    const stale = { statement_sha256: "0".repeat(64), full_name: "Ada Byron", consent: "yes" };
    await ada.post(`${SIGNATURE}/change/review`, stale).expect(409);
    const page = await ada.page(`${SIGNATURE}/change/review`);
    const sha256 = String(page("input[name=statement_sha256]").val());
    const other = { statement_sha256: sha256, full_name: "Eve", consent: "" };
    const { text } = await ada.post(`${SIGNATURE}/change/review`, other).expect(422);
    expect(text).toContain("Ce nom n’est pas celui de la déclaration");
    expect(text).toContain("Cochez la case");
  });

  it("send five codes an hour to an address", async () => {
    const fields = { effective_on: "2026-10-15" };
    for (let time = 1; time <= 5; time += 1) {
      await ada.post(`${SIGNATURE}/withdrawal`, fields).expect(303);
    }
    const { text } = await ada.post(`${SIGNATURE}/withdrawal`, fields).expect(429);
    expect(text).toContain("Trop de codes");
  });
});

/** A paper says no reason; a statement made online gives one for whatever is not taken. */
function reasons(): Readonly<Record<string, string>> {
  const codes = Array.from({ length: 12 }, (_, index) => `C${String(index + 1)}`);
  return Object.fromEntries(codes.map((code) => [`${code}_reason`, "Pas encore"]));
}
