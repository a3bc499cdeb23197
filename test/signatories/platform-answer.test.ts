import { publicView } from "../../src/compliance/small-numbers";
import type { RegisterEntry } from "../../src/signatories/register-entry";
import { platformAnswer } from "../../src/signatories/platform-answer";
import { LANGUAGES } from "../../src/infrastructure/language";
import { PLATFORM_STATES } from "../../src/signatures/platform-state";
import { aScorecard, OUTCOMES, someFacts } from "../reports/sample-report";
import { anUnsignedEntry, aRegisterEntry, aState } from "../support/register-entries";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");
const answer = (entry: RegisterEntry) => plain(platformAnswer(entry, 12, "fr"));

const STANDING = {
  charterVersion: 1,
  commitments: ["C1", "C4"],
  since: "2024-07-01",
  versionSince: "2024-07-01",
};

describe("what is said of a platform first", () => {
  it.each<[RegisterEntry, string]>([
    [anUnsignedEntry(undefined), "N’a pas été invitée à signer la charte."],
    [
      anUnsignedEntry(aState("invited", "2024-06-24")),
      "Invitée le 24 juin 2024 à signer la version 1 ; elle n’a pas encore répondu.",
    ],
    [
      anUnsignedEntry(aState("declined", "2024-07-03", { reason: "Trop tôt" })),
      "Invitée à signer la charte, elle a décliné le 3 juillet 2024.",
    ],
    [
      anUnsignedEntry(aState("declined", "2024-07-03")),
      "Invitée à signer la charte, elle a décliné le 3 juillet 2024. Aucun motif n’a été publié.",
    ],
    [
      anUnsignedEntry(aState("declined", "2024-07-03", { author: "official" })),
      "L’administration n’a pas retenu sa signature, le 3 juillet 2024.",
    ],
    [
      anUnsignedEntry(aState("under-review", "2026-09-28")),
      "A signé la version 1 ; l’administration examine sa signature depuis le 28 septembre 2026.",
    ],
    [
      aRegisterEntry(),
      "Signataire de la version 1 depuis le 1er juillet 2024. A pris 2 engagements sur 12.",
    ],
    [
      aRegisterEntry({ standing: { ...STANDING, since: "2024-01-15" } }),
      "Signataire de la version 1 depuis le 1er juillet 2024. Déjà signataire de la charte depuis le 15 janvier 2024. A pris 2 engagements sur 12.",
    ],
    [
      aRegisterEntry({ announced: aState("withdrawn", "2026-12-31") }),
      "Signataire de la version 1 depuis le 1er juillet 2024. A pris 2 engagements sur 12. Elle se retire le 31 décembre 2026.",
    ],
    [
      aRegisterEntry({
        state: "suspended",
        entry: aState("suspended", "2026-09-11", { planUntil: "2026-12-31" }),
      }),
      "Signataire de la version 1 depuis le 1er juillet 2024, suspendue depuis le 11 septembre 2026. Un plan de redressement court jusqu’au 31 décembre 2026. A pris 2 engagements sur 12.",
    ],
    [
      aRegisterEntry({ state: "withdrawn", entry: aState("withdrawn", "2026-03-01") }),
      "S’est retirée de la charte le 1er mars 2026. Elle était signataire de la version 1 depuis le 1er juillet 2024. Elle avait pris 2 engagements sur 12.",
    ],
  ])("%#", (entry, sentence) => {
    expect(answer(entry)).toBe(sentence);
  });

  it("tells how many were kept, in the half-year that is looked at", async () => {
    const { charter } = await someFacts();
    const kept = publicView(aScorecard(charter, OUTCOMES));
    const none = publicView(aScorecard(charter, { C1: { onTime: [1], late: Array(30).fill(9) } }));
    const unjudged = publicView(aScorecard(charter, {}));
    const keptOnes = kept.results.filter(({ verdict }) => verdict === "kept");
    const taken = aRegisterEntry({ scorecard: kept });
    const today = keptOnes.filter((one) => taken.standing?.commitments.includes(one.commitment));

    // Those that it has dropped since are none of the two that it has taken.
    expect(keptOnes.length).toBeGreaterThan(today.length);
    expect(answer(taken)).toContain(
      `A pris 2 engagements sur 12 ; en a tenu ${today.length} au premier semestre 2026.`,
    );
    expect(answer(aRegisterEntry({ scorecard: none }))).toContain("n’en a tenu aucun au premier");
    expect(answer(aRegisterEntry({ scorecard: unjudged }))).toContain("aucun verdict au premier");
  });

  it.each(LANGUAGES)("has a sentence for every state in %s", (language) => {
    const sentences = PLATFORM_STATES.map((state) =>
      platformAnswer(anUnsignedEntry(aState(state, "2025-01-01")), 12, language),
    );
    expect(new Set(sentences).size).toBe(PLATFORM_STATES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});
