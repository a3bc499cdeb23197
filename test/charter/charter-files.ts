import type { CharterFiles } from "../../src/charter/charter-content";
import type { Language } from "../../src/infrastructure/language";

/** A small version: a notice with two targets, and an attested commitment. */
export function charterFiles(): CharterFiles {
  return {
    definition: {
      version: 1,
      families: ["F1"],
      commitments: [
        {
          code: "C1",
          families: ["F1"],
          anticipates: ["3(2)"],
          indicator: {
            start: ["change-notified"],
            stop: "change-applied",
            pausable: false,
            unit: "calendar-days",
            direction: "at-least",
            target: 15,
            targetWhen: { code: "adaptation", target: 30 },
            share: 100,
            smallNumbers: true,
            stopMayComeFirst: false,
          },
        },
        { code: "C2", families: ["F1"], anticipates: [], attested: "yearly" },
      ],
    },
    texts: {
      fr: words("Charte", "Famille", "Titre", ["cas", "cas"], ["si adaptation", "Attesté"]),
      en: words("Charter", "Family", "Title", ["case", "cases"], ["on adaptation", "Attested"]),
      de: words("Charta", "Familie", "Titel", ["Fall", "Fälle"], ["bei Anpassung", "Bestätigt"]),
    },
  };
}

function words(
  title: string,
  family: string,
  heading: string,
  [one, other]: [string, string],
  [targetWhen, attestation]: [string, string],
): unknown {
  const common = (code: string) => ({
    title: `${heading} ${code}`,
    text: title,
    reason: title,
    law: title,
  });
  return {
    title,
    preamble: [title, title],
    signing: [title],
    families: { F1: `${family} F1` },
    commitments: {
      C1: {
        ...common("C1"),
        cases: { one, other },
        measure: { start: title, stop: title, pauses: title, notCounted: title },
        targetWhen,
      },
      C2: { ...common("C2"), attestation },
    },
  };
}

/** The same files with one value put in place, or taken away when it is undefined. */
export function change(
  files: CharterFiles,
  file: "charter.json" | `${Language}.json`,
  path: string,
  value: unknown,
): CharterFiles {
  const changed = structuredClone(files);
  const language = file.slice(0, 2) as Language;
  const root = file === "charter.json" ? changed.definition : changed.texts[language];
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((node, key) => node[key] as Json, root as Json);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return changed;
}

type Json = Record<string, unknown>;
