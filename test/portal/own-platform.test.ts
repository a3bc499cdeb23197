import type { Account } from "../../src/accounts/account";
import { allRoutes } from "../../src/routes";
import { sealedAttachment } from "../../src/attachments/sealed-attachment";
import type { Context } from "../../src/context";
import { endRepresentation } from "../../src/invitations/end-representation";
import type { Platform } from "../../src/platforms/platform";
import { testContext } from "../support/context";
import { publishVersionOne } from "../support/charter";
import { recordEvents } from "../support/case-events";
import { addPerson } from "../support/people";
import { addPlatform, signOnPaper } from "../support/register";
import { PDF } from "../attachments/files";
import { close } from "../periods/closing";
import { browserOf, invite, type TestBrowser } from "../invitations/invited";

describe("the portal of a platform", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let ada: Account;
  let browser: TestBrowser;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    ada = await addPerson(context, { role: "representative" });
    for (const [slug, tradeName] of [
      ["marcheclair", "Marchéclair"],
      ["criea", "Criéa"],
    ] as const) {
      const platform = await addPlatform(context, { slug, tradeName });
      await signOnPaper(context, platform);
      const bob = await addPerson(context, {
        id: `bob-${slug}`,
        email: `bob@${slug}.example`,
        role: "representative",
      });
      const now = context.clock.now();
      await context.stores.representatives.begin(
        { accountId: bob.id, platformId: platform.id },
        now,
      );
      if (slug === "marcheclair") {
        const own = { accountId: ada.id, platformId: platform.id };
        await context.stores.representatives.begin(own, now);
      }
      await handInFigures(context, platform, bob, slug === "marcheclair" ? "1" : "2");
      await recordEvents(context, `${slug} D1 request-received 2026-09-30T09:30:00Z`);
      await reportWithFile(context, platform, "D1");
      await invite(
        context,
        bob,
        { role: "representative", platform },
        {
          name: "Eve",
          email: `eve@${slug}.example`,
          language: "fr",
        },
      );
    }
    browser = await browserOf(context, ada);
  });
  afterEach(() => context.close());

  /** Leaves an upload and a token of that id. */
  async function handInFigures(
    { clock, stores }: Context,
    { id: platformId }: Platform,
    { id: accountId }: Account,
    id: string,
  ): Promise<void> {
    const now = clock.now();
    const preview = { report: undefined, mistakes: { first: [], count: 0 } };
    const file = { fileName: "events.csv", fileSha256: "", uploadedAt: now, preview };
    const upload = { id, platformId, accountId, ...file, recordedAt: undefined };
    await stores.eventUploads.add(upload, new Uint8Array());
    const never = { lastUsedAt: undefined, expiresAt: undefined, revokedAt: undefined };
    const made = {
      name: "Litiges",
      scope: "record-events",
      madeBy: accountId,
      madeAt: now,
    } as const;
    await stores.apiTokens.add({ id, platformId, ...made, ...never }, `pt_${id}`);
  }

  /** A seller who may be known reported the case, with a file: the first one has the id 1. */
  async function reportWithFile(
    { clock, sealing, stores }: Context,
    { id: platformId }: Platform,
    reference: string,
  ): Promise<void> {
    const now = clock.now();
    const { difficulties, difficultyAttachments } = stores;
    const found = await difficulties.find(await difficulties.open("fr", now), now);
    if (!found) throw new Error("a report that was begun is not there");
    const contact = { name: "Odette", email: "odette@lampes.example", consent: "named" };
    await difficulties.save(found.id, { contact }, now);
    await difficulties.markOpened(
      found.id,
      await stores.caseActs.openCase(platformId, reference),
      now,
    );
    const file = { name: "facture.pdf", mediaType: "application/pdf", bytes: PDF } as const;
    await difficultyAttachments.add(found.id, sealedAttachment(file, sealing), now);
  }

  const routes = () => allRoutes(context).filter(({ path }) => path.startsWith("/portal/:slug"));

  /** What every route of the portal answers for that slug; `id` names what is there for the other platform. */
  async function answers(slug: string, id: string): Promise<Readonly<Record<string, number>>> {
    const found: Record<string, number> = {};
    for (const { method, path } of routes()) {
      const ofCase = { ":reference": "D1", ":act": "reply" };
      const named = { ":slug": slug, ...ofCase, ":id": id, ":period": "2026-S1" };
      const address = path.replace(/:[a-z]+/g, (name) => named[name as keyof typeof named]);
      const fields = { name: "Eve", email: "eve@elsewhere.example", language: "fr" };
      const { status } = await (method === "get"
        ? browser.get(address)
        : browser.post(address, fields));
      found[`${method} ${path}`] = status;
    }
    return found;
  }

  const everyRoute = (status: number) =>
    Object.fromEntries(routes().map(({ method, path }) => [`${method} ${path}`, status]));

  it("has more than forty addresses, and all are walked here", () => {
    expect(routes().length).toBeGreaterThan(40);
  });

  it("is there for those who represent it", async () => {
    await close(context);
    const found = await answers("marcheclair", "1");
    // A form without its answers is shown again, and so is one for which there is no occasion.
    const there = [200, 303, 409, 422];
    expect(Object.entries(found).filter(([, status]) => !there.includes(status))).toEqual([]);
  });

  it.each(["criea", "nowhere", "MARCHECLAIR", "%00", "marcheclair%2F..%2Fcriea"])(
    "is not there for anybody else: %s",
    async (slug) => {
      await close(context);
      for (const id of ["1", "2", "3"]) expect(await answers(slug, id)).toEqual(everyRoute(404));
    },
  );

  it("is not there any more once the representation has ended", async () => {
    const [platform] = (await context.stores.platforms.all()).filter(
      ({ slug }) => slug === "marcheclair",
    );
    const official = await addPerson(context);
    const known = await context.stores.representatives.ofPlatform(platform?.id ?? 0);
    const own = known.find(({ accountId }) => accountId === ada.id);
    if (!platform || !own) throw new Error("Ada represents no platform");
    const { baseUrl } = context.config;
    const end = { platform, representationId: own.id, account: official, baseUrl };
    await context.inTransaction((tx) => endRepresentation(tx, end, context.clock.now()));
    expect(await answers("marcheclair", "1")).toEqual(everyRoute(404));
    const { text } = await browser.get("/portal").expect(200);
    expect(text).toContain("Vous ne représentez aucune plateforme");
  });

  it("acts on nothing of another platform, whatever number the address names", async () => {
    for (const id of ["2", "3", "0", "-1", "1e3", "99999999999"]) {
      const own = "/portal/marcheclair";
      // The second representation, and the second invitation, are those of the other platform.
      const foreign = id === "2" ? "3" : id;
      await browser.get(`${own}/representatives/${foreign}/end`).expect(404);
      await browser.post(`${own}/representatives/${foreign}/end`).expect(404);
      await browser.post(`${own}/invitations/${id}/renewal`).expect(404);
      await browser.post(`${own}/invitations/${id}/revocation`).expect(404);
    }
    await browser.get("/portal/marcheclair/cases/D2").expect(404);
    expect(await context.stores.outbox.latest(9)).toHaveLength(2);
  });
});
