import { standingAt } from "../../src/signatories/standing";
import type { Taking } from "../../src/signatures/taking";

const at = (day: string) => new Date(`${day}T12:00:00Z`);

function taking(commitment: string, from: string, until?: string, charterVersion = 1): Taking {
  return { commitment, charterVersion, from: at(from), until: until ? at(until) : undefined };
}

describe("what a platform is bound by", () => {
  it.each<[string, Taking[], object | undefined]>([
    ["nothing, when it never signed", [], undefined],
    [
      "nothing yet, when its signature is still to take effect",
      [taking("C1", "2026-11-01")],
      undefined,
    ],
    [
      "everything it takes, in the order of the codes",
      [taking("C10", "2024-07-01"), taking("C2", "2024-07-01")],
      { commitments: ["C2", "C10"], since: "2024-07-01", charterVersion: 1 },
    ],
    [
      "not what it dropped; and it has been a signatory all along",
      [taking("C7", "2024-07-01", "2026-02-01"), taking("C1", "2026-02-01")],
      { commitments: ["C1"], since: "2024-07-01", versionSince: "2024-07-01" },
    ],
    [
      "the version it signed last, a signatory since the first one",
      [taking("C1", "2024-07-01", "2026-01-01"), taking("C1", "2026-01-01", undefined, 2)],
      { commitments: ["C1"], since: "2024-07-01", charterVersion: 2, versionSince: "2026-01-01" },
    ],
    [
      "what it took when it came back, since then",
      [taking("C1", "2024-07-01", "2025-01-01"), taking("C1", "2025-06-01")],
      { commitments: ["C1"], since: "2025-06-01" },
    ],
    [
      "what it had taken last, once it has left",
      [
        taking("C7", "2024-07-01", "2025-02-01"),
        taking("C1", "2024-07-01", "2026-03-01"),
        taking("C4", "2024-07-01", "2026-03-01"),
      ],
      { commitments: ["C1", "C4"], since: "2024-07-01" },
    ],
  ])("%s", (_name, takings, expected) => {
    expect([standingAt(takings, at("2026-10-02"))]).toMatchObject([expected]);
  });
});
