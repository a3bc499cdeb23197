import { load } from "cheerio";
import { OVERLAP_MS } from "../../src/api-tokens/api-token";
import { testContext } from "../support/context";
import { representedPlatform } from "../support/figures";
import { texts } from "../support/reader";

const ROOT = "/portal/marcheclair/api-tokens";

describe("tokens of a platform", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let at: Awaited<ReturnType<typeof representedPlatform>>;
  beforeAll(async () => {
    context = await testContext();
    at = await representedPlatform(context);
  });
  afterAll(() => context.close());

  async function make(name: string, scope = "record-events"): Promise<string> {
    const made = await at.portal.post(`${ROOT}/new`, { name, scope }).expect(303);
    return made.get("Location") ?? "";
  }
  const secretAt = async (address: string) => texts(await at.portal.page(address), ".secret")[0];
  const stateOf = async (secret = "") => {
    const token = await context.stores.apiTokens.findBySecret(secret);
    return token && { expiresAt: token.expiresAt, revokedAt: token.revokedAt };
  };

  it("are shown once, and kept as a hash", async () => {
    const address = await make("Litiges");
    const secret = await secretAt(address);
    expect(secret).toMatch(/^pt_[\w-]{43}$/);
    expect(await stateOf(secret)).toEqual({ expiresAt: undefined, revokedAt: undefined });
    const again = await at.portal.get(address).expect(200);
    expect(again.text).not.toContain(secret);
    expect(load(again.text)("main").text()).toContain("déjà été montré");
    const rows = texts(await at.portal.page(ROOT), "#tokens tbody tr");
    expect(rows[0]).toMatch(/Litiges Enregistrer des événements .* par Ada Byron jamais .*Valable/);
  });

  it("are announced to everybody who represents the platform", async () => {
    await make("Annonce");
    const mails = await context.stores.outbox.latest(50);
    const told = mails.filter(({ template }) => template === "api-token-changed");
    expect(told[0]?.text).toContain("Ada Byron a créé le jeton d’accès");
    expect(told[0]?.text).not.toContain("pt_");
  });

  it("want a name and a scope, and keep what was typed", async () => {
    const refused = await at.portal.post(`${ROOT}/new`, { name: "x".repeat(81) }).expect(422);
    const page = load(refused.text);
    expect(texts(page, "[role=alert] a")).toEqual([
      "Le nom a plus de 80 caractères",
      "Choisissez ce que le jeton permet",
    ]);
    expect(page("#name").val()).toBe("x".repeat(81));
  });

  it("work on for a week once replaced, and not a moment once revoked", async () => {
    const first = await make("Transmission");
    const secret = await secretAt(first);
    await at.portal.get(`${first}/replacement`).expect(200);
    const replaced = await at.portal.post(`${first}/replacement`).expect(303);
    const expiresAt = new Date(context.clock.now().getTime() + OVERLAP_MS);
    expect(await stateOf(secret)).toEqual({ expiresAt, revokedAt: undefined });
    await at.portal.post(`${first}/replacement`).expect(409);

    const next = replaced.get("Location") ?? "";
    expect(await secretAt(next)).not.toBe(secret);
    await at.portal.get(`${next}/revocation`).expect(200);
    await at.portal
      .post(`${next}/revocation`)
      .expect(303)
      .expect("Location", /done=revoked/);
    await at.portal.post(`${next}/revocation`).expect(409);
    const page = await at.portal.page(`${ROOT}?done=revoked`, "de");
    expect(texts(page, "[role=status]")[0]).toContain("Der Token ist widerrufen");
    const rows = texts(page, "#tokens tbody tr");
    expect(rows.filter((row) => row.includes("Ersetzt gültig bis"))).toHaveLength(1);
  });

  it("are ten at most", async () => {
    for (;;) {
      const made = await at.portal.post(`${ROOT}/new`, { name: "Encore", scope: "check-events" });
      if (made.status === 303) continue;
      expect(made.status).toBe(409);
      expect(load(made.text)("[role=alert]").text()).toContain("zehn gültige Token");
      break;
    }
    expect(
      texts(await at.portal.page(ROOT), "#tokens .tag").filter((tag) => tag.includes("Valable")),
    ).toHaveLength(9);
  });

  it("are nobody’s who does not represent the platform, nor made on an old proof", async () => {
    const { platform } = at;
    const [token] = await context.stores.apiTokens.ofPlatform(platform.id);
    const address = `/portal/etalio/api-tokens/${token?.id ?? ""}`;
    await at.portal.get(address).expect(404);
    context.clock.moveTo(new Date(context.clock.now().getTime() + 16 * 60_000));
    const away = await at.portal.get(`${ROOT}/new`).expect(303);
    expect(away.get("Location")).toMatch(/^\/fr\/(sign-in|second-factor)/);
  });
});
