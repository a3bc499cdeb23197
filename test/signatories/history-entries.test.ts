import { historyEntries } from "../../src/signatories/history-entries";
import type { DecidedSignature } from "../../src/signatures/signature";
import { aState } from "../support/register-entries";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

function statement(
  id: number,
  day: string,
  taken: string[],
  supersedesId?: number,
): DecidedSignature {
  const at = new Date(`${day}T10:00:00Z`);
  return {
    id,
    reference: `S-${id}`,
    platformId: 1,
    charterVersion: 1,
    medium: "paper",
    language: "fr",
    statement: "",
    statementSha256: "",
    signedAt: at,
    effectiveAt: at,
    supersedesId,
    draftId: undefined,
    recordedAt: at,
    choices: ["C1", "C4", "C7", "C10"].map((commitment) => ({
      commitment,
      choice: taken.includes(commitment) ? "taken" : "not-taken",
      reason: undefined,
    })),
    decision: {
      decision: "accepted",
      decidedAt: at,
      accountId: undefined,
      reason: undefined,
      authorityCheck: undefined,
    },
  };
}

function told(history: Parameters<typeof historyEntries>[0]): string[] {
  return historyEntries(history, "fr").map(({ when, what, note }) =>
    plain([when, what, ...(note === undefined ? [] : [note])].join(" | ")),
  );
}

describe("the history of a platform", () => {
  it("tells everything, newest first, what is announced before the rest", () => {
    const states = [
      aState("invited", "2024-06-24", { author: "official" }),
      aState("declined", "2024-06-28", { reason: "Trop tôt" }),
      aState("under-review", "2024-09-01"),
      aState("signed", "2024-09-01", {
        author: "official",
        recordedAt: new Date("2024-09-05T09:00:00Z"),
      }),
      aState("suspended", "2026-03-01", {
        author: "official",
        reason: "Deux semestres sans résultat",
        planUntil: "2026-06-30",
      }),
      aState("signed", "2026-07-01", { author: "official" }),
      aState("withdrawn", "2026-12-31", { recordedAt: new Date("2026-10-01T09:00:00Z") }),
    ];
    expect(told({ states, signatures: [], today: "2026-10-02" })).toEqual([
      "31 décembre 2026 | Se retirera de la charte | Inscrit au registre le 1er octobre 2026.",
      "1er juillet 2026 | Suspension levée par l’administration",
      "1er mars 2026 | Suspendue par l’administration | Plan de redressement jusqu’au 30 juin 2026. Motif : Deux semestres sans résultat",
      "1er septembre 2024 | Signature de la version 1 acceptée par l’administration | Inscrit au registre le 5 septembre 2024.",
      "1er septembre 2024 | A signé la version 1 en ligne ; l’administration examine la signature",
      "28 juin 2024 | A décliné l’invitation | Motif : Trop tôt",
      "24 juin 2024 | Invitée par l’administration à signer la version 1",
    ]);
  });

  it("tells what each statement changed, and the first one only as a signature", () => {
    const signatures = [
      statement(1, "2024-07-01", ["C1", "C7"]),
      statement(2, "2025-02-01", ["C1", "C4", "C10"], 1),
      statement(3, "2025-05-01", ["C1"], 2),
      statement(4, "2025-06-01", ["C1", "C7"], 3),
    ];
    const states = [aState("signed", "2024-07-01")];
    expect(told({ states, signatures, today: "2026-10-02" })).toEqual([
      "1er juin 2025 | A pris C7",
      "1er mai 2025 | A abandonné C4 et C10",
      "1er février 2025 | A pris C4 et C10 et abandonné C7",
      "1er juillet 2024 | A signé la version 1",
    ]);
  });

  it("tells a signature that was not accepted apart from an invitation that was declined", () => {
    const states = [
      aState("under-review", "2026-09-01"),
      aState("declined", "2026-09-10", { author: "official", reason: "Pouvoir manquant" }),
    ];
    expect(told({ states, signatures: [], today: "2026-10-02" })[0]).toBe(
      "10 septembre 2026 | Signature de la version 1 non retenue par l’administration | Motif : Pouvoir manquant",
    );
  });

  it("keeps a platform that withdrew, was removed or lapsed visible", () => {
    const states = [
      aState("withdrawn", "2025-01-01"),
      aState("removed", "2025-02-01", { author: "official" }),
      aState("lapsed", "2025-03-01", { author: "system" }),
    ];
    expect(told({ states, signatures: [], today: "2026-10-02" })).toEqual([
      "1er mars 2025 | Signature de la version 1 caduque, faute de renouvellement",
      "1er février 2025 | Radiée par l’administration",
      "1er janvier 2025 | S’est retirée de la charte",
    ]);
  });
});
