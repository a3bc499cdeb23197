import { codeWords } from "../../src/cases/code-words";
import { mediationOf } from "../../src/cases/mediation";
import { namedSource } from "../../src/cases/named-source";
import type { EventType } from "../../src/charter/indicator";

/** "mediation-answered 12 accepted": an event of October 2026. */
function event(told: string) {
  const [type = "", day = "", code = ""] = told.split(" ");
  return { type: type as EventType, at: new Date(`2026-10-${day}T09:00:00Z`), code };
}

describe("a mediation, as the events of its case tell it", () => {
  it.each([
    ["nobody asked for", ["request-received 01"], undefined],
    ["asked for", ["mediation-requested 05"], "requested 05"],
    ["accepted", ["mediation-requested 05", "mediation-answered 08 accepted"], "accepted 08"],
    ["answered, who knows how", ["mediation-requested 05", "mediation-answered 08"], "accepted 08"],
    ["refused", ["mediation-requested 05", "mediation-answered 08 refused"], "refused 08"],
    [
      "closed with an outcome",
      ["mediation-requested 05", "mediation-answered 08 accepted", "mediation-closed 20 partial"],
      "partial 20",
    ],
    ["closed without a word", ["mediation-requested 05", "mediation-closed 20"], "closed 20"],
    [
      "withdrawn with its case",
      ["mediation-requested 05", "mediation-answered 08 accepted", "withdrawn 09"],
      "withdrawn 09",
    ],
    [
      "over before the case was withdrawn",
      ["mediation-requested 05", "mediation-closed 08 agreement", "withdrawn 09"],
      "agreement 08",
    ],
  ])("%s", (_, told, expected) => {
    const mediation = mediationOf(told.map(event));
    const [state, day] = expected?.split(" ") ?? [];
    expect(mediation).toEqual(
      expected && {
        requestedAt: event("mediation-requested 05").at,
        state,
        since: new Date(`2026-10-${day ?? ""}T09:00:00Z`),
      },
    );
  });
});

it("is told in words in the history of its case", () => {
  expect(codeWords(event("mediation-answered 08 refused"), "fr")).toBe(
    "réponse\u00A0: refusée par la plateforme",
  );
  expect(codeWords(event("mediation-closed 20 none"), "de")).toBe("Ergebnis: keine Einigung");
  expect(codeWords(event("excluded 20 duplicate"), "en")).toBe("ground: duplicate of another case");
  expect(codeWords(event("change-notified 20 adaptation"), "en")).toBe("asks the seller to adapt");
  expect(codeWords(event("mediation-closed 20"), "fr")).toBeUndefined();
});

describe("the end of a mediation, as somebody observed it", () => {
  it.each([
    ["mediation-closed 20 none", "observed", "mediated"],
    ["mediation-closed 20", "observed", "observed"],
    ["mediation-closed 20 agreement", "declared", "declared"],
    ["mediation-requested 20", "observed", "observed"],
  ] as const)("%s, %s, is told as %s", (told, source, named) => {
    expect(namedSource({ ...event(told), source })).toBe(named);
  });
});
