import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import { erasePersonalData } from "../../src/signatures/erase-personal-data.job";
import { withdrawSignature } from "../../src/signatures/withdraw-signature";
import { EXECUTABLE, PDF } from "../attachments/files";
import { expectReadable, openPage } from "../support/browser";
import { publishAgain, publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson, cookieOf, openSession } from "../support/people";
import { reader, texts } from "../support/reader";
import { addPlatform, awaitReview } from "../support/register";
import { served } from "../support/served";
import { mistakesIn } from "../signing/signer";

type TestContext = Awaited<ReturnType<typeof testContext>>;

const ADDRESS = "/console/signatures/paper/1";

const PAPER = {
  platform: "marcheclair",
  signed_on: "2026-03-12",
  place: "Orléans",
  name: "Ada Byron",
  function: "Directrice générale",
  taken_C1: "yes",
  taken_C3: "yes",
};

/** Sends the form as it is filled in, with a scan. */
function clerkOf(context: TestContext, cookie: string) {
  return (changes: Record<string, string> = {}, scan = PDF, version = 1) => {
    const form = request(appOf(context))
      .post(`/console/signatures/paper/${String(version)}`)
      .set("Cookie", cookie)
      .set("Sec-Fetch-Site", "same-origin")
      .field({ ...PAPER, ...changes });
    return form.attach("scan", scan, { filename: "papier signé.pdf" });
  };
}

async function opened(engine?: (typeof ENGINES)[number], settings = {}): Promise<TestContext> {
  const context = await testContext(engine, settings);
  await publishVersionOne(context);
  await addPlatform(context);
  return context;
}

function referenceIn(location: string | undefined): string {
  return /S-[0-9A-Z]{10}/.exec(location ?? "")?.[0] ?? "";
}

describe.each(ENGINES)("a statement on paper that an official enters, on %s", (engine) => {
  let context: TestContext;
  let reference: string;
  let cookie: string;
  beforeEach(async () => {
    context = await opened(engine);
    cookie = await cookieOf(context, "official");
    const sent = await clerkOf(context, cookie)().expect(303);
    reference = referenceIn(sent.get("Location"));
  });
  afterEach(() => context.close());

  const official = async (path: string) =>
    load((await request(appOf(context)).get(path).set("Cookie", cookie).expect(200)).text);

  it("is accepted by being recorded, from the day it was signed, with the scan as its evidence", async () => {
    const signature = await context.stores.signatures.find(reference);
    expect(signature).toMatchObject({
      medium: "paper",
      signedAt: new Date("2026-03-11T23:00:00Z"),
      effectiveAt: new Date("2026-03-11T23:00:00Z"),
      decision: { decision: "accepted", accountId: "official" },
    });
    const taken = signature?.choices.filter(({ choice }) => choice === "taken");
    expect(taken?.map(({ commitment }) => commitment)).toEqual(["C1", "C3"]);
    expect(signature?.statement).toContain("Nom\u00A0: Ada Byron");
    expect(signature?.statement).toContain("Lieu de la signature\u00A0: Orléans");

    const lines = await context.queries.evidence.ofReference(reference);
    const said = lines.map(({ body }) => body).join();
    for (const personal of ["Ada", "Orléans", "papier"]) expect(said).not.toContain(personal);
    expect(lines.flatMap(({ openings }) => openings.map(({ field }) => field)).toSorted()).toEqual([
      "scanSha256",
      "signatoryFunction",
      "signatoryName",
    ]);
  });

  it("is told to be on paper wherever it is told", async () => {
    const read = reader(context);
    const said = async (address: string) => texts(await read(address), "main")[0];
    expect(await said("/fr/signatories")).toContain("version 1, sur papier");
    expect(await said("/fr/signatories/marcheclair")).toContain("A signé la version 1 sur papier");
    expect(await said(`/fr/verification/${reference}`)).toMatch(
      /Le fichier du papier signé conforme.*Signée 12 mars 2026, sur papier/,
    );
    const page = await official(`/console/signatures/${reference}?done=recorded`);
    expect(texts(page, "main")[0]).toMatch(/La signature sur papier est enregistrée.*sur papier/);
    expect(texts(page, "dt")).not.toContain("Adresse du signataire");
    expect(page(`a[href$="/${reference}/scan"]`).text()).toBe("Télécharger papier signé.pdf");
  });

  it("loses its scan five years after its end", async () => {
    const [platform] = await context.stores.platforms.all();
    if (!platform) throw new Error("no platform");
    const leaving = { platform, effectiveOn: "2026-11-02" };
    const now = context.clock.now();
    await context.inTransaction((tx) => withdrawSignature(tx, leaving, now));
    context.clock.moveTo(new Date("2031-11-03T03:29:00Z"));
    await erasePersonalData(context);
    expect(await context.stores.attachments.all([1])).toEqual([]);
    expect((await context.stores.evidence.all()).at(-1)?.body).toContain('"fields":["scanSha256"]');
  });
});

describe("entering a statement on paper", () => {
  let context: TestContext;
  let cookie: string;
  let send: ReturnType<typeof clerkOf>;
  beforeEach(async () => {
    context = await opened();
    cookie = await cookieOf(context, "official");
    send = clerkOf(context, cookie);
  });
  afterEach(() => context.close());

  const AGAIN =
    "Choisissez de nouveau la numérisation : un navigateur ne garde pas le fichier quand la page revient";

  it("names every mistake, keeps what was typed, and asks for the scan again", async () => {
    const empty = { platform: "", signed_on: "", place: "", name: "", function: "" };
    const refused = await send({ ...empty, place: "Lyon", taken_C1: "", taken_C3: "" }).expect(422);
    expect(mistakesIn(refused)).toEqual([
      ["#platform", "Choisissez une plateforme"],
      ["#signed_on", "Indiquez la date de la signature"],
      ["#name", "Indiquez les prénom et nom du signataire"],
      ["#function", "Indiquez la fonction du signataire"],
      ["#taken_C1", "Cochez au moins un engagement"],
      ["#scan", AGAIN],
    ]);
    expect(load(refused.text)("#place").val()).toBe("Lyon");
  });

  it("wants the scan, and takes nothing else for one", async () => {
    const without = await send({}, Buffer.alloc(0)).expect(422);
    expect(mistakesIn(without)).toEqual([
      ["#scan", "Numérisation du papier signé : ce fichier est vide. Choisissez-en un autre"],
    ]);
    const program = await send({}, EXECUTABLE).expect(422);
    expect(mistakesIn(program)[0]?.[1]).toContain("ni un PDF, ni un JPEG, ni un PNG");
    expect(load(program.text)("#taken_C3").attr("checked")).toBeDefined();
    expect(await context.stores.attachments.all([1])).toEqual([]);
  });

  it("refuses what the import of a file refuses, beside the field, and keeps nothing of it", async () => {
    const etalio = { slug: "etalio", tradeName: "Étalio", website: "https://etalio.example" };
    await awaitReview(context, await addPlatform(context, etalio));
    await publishAgain(context, 2, "2026-09-01");
    const refusal = async (changes: Record<string, string>, version = 1) =>
      mistakesIn(await send(changes, PDF, version).expect(409))[0];
    expect(await refusal({ signed_on: "2027-01-01" })).toEqual([
      "#signed_on",
      "Cette date n’est pas encore venue",
    ]);
    expect(await refusal({ signed_on: "2026-08-31" }, 2)).toEqual([
      "#signed_on",
      "Cette version n’était pas encore en vigueur à cette date",
    ]);
    expect(await refusal({ signed_on: "2026-09-01" })).toEqual([
      "#signed_on",
      "Cette version était déjà remplacée à cette date",
    ]);
    expect(await refusal({ platform: "etalio" })).toEqual([
      "#platform",
      "Une signature de cette version par cette plateforme est à l’examen",
    ]);
    expect(await context.stores.attachments.all([1, 2, 3, 4])).toEqual([]);

    await send().expect(303);
    expect(await refusal({})).toEqual(["#platform", "Cette même signature est déjà enregistrée"]);
    expect(await refusal({ taken_C3: "" })).toEqual([
      "#platform",
      "Cette plateforme a déjà signé cette version, avec d’autres engagements",
    ]);
    await send({}, PDF, 3).expect(404);
  });

  it("is proposed by one official and accepted by another, where that takes two", async () => {
    await context.close();
    context = await opened("sqlite", { FOUR_EYES: "yes" });
    cookie = await cookieOf(context, "official");
    const sent = await clerkOf(context, cookie)().expect(303);
    const reference = referenceIn(sent.get("Location"));
    expect(texts(await reader(context)("/fr/signatories/marcheclair"), "main")[0]).toContain(
      "A signé la version 1 sur papier ; l’administration examine la signature",
    );

    const blaise = await addPerson(context, { id: "blaise", email: "blaise@register.example" });
    await request(appOf(context))
      .post(`/console/signatures/${reference}/decision`)
      .set("Sec-Fetch-Site", "same-origin")
      .set("Cookie", `session=${await openSession(context, blaise)}`)
      .type("form")
      .send({ decision: "accepted", authority_check: "Papier vu" })
      .expect("Location", `/console/signatures/${reference}?done=recorded`);
    const [history] = (await context.stores.platformStates.all()).values();
    expect(history?.at(-1)).toMatchObject({ state: "signed", effectiveOn: "2026-03-12" });
  });

  it("needs no script, and has no barrier when something is wrong", async () => {
    const { origin, close } = await served(context);
    const page = await openPage();
    const [, value = ""] = cookie.split("=");
    await page.context().addCookies([{ name: "session", value, url: origin }]);
    await page.goto(`${origin}/console/signatures`);
    await page.getByRole("link", { name: "Enregistrer une signature sur papier" }).click();
    await page.getByRole("combobox", { name: "Plateforme" }).selectOption("Marchéclair");
    await page
      .getByLabel("Numérisation du papier signé")
      .setInputFiles({ name: "papier.pdf", mimeType: "application/pdf", buffer: PDF });
    await page.getByRole("button", { name: "Enregistrer la signature" }).click();
    await page.getByRole("link", { name: /Choisissez de nouveau la numérisation/ }).waitFor();
    await expectReadable(page);
    expect(new URL(page.url()).pathname).toBe(ADDRESS);
    await close();
    context = await opened();
  });
});
