import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Actes antidatés",
  console: "Console",
  lede: "Des actes enregistrés après l’échéance et datés d’avant\u00A0: ils comptent à leur date, et un délai qui était dépassé ne l’est plus. Le public en voit le nombre, par engagement et par semestre.",
  none: "Aucun acte n’a été enregistré après l’échéance et daté d’avant.",
  caption: {
    one: "acte, avec l’engagement dont il change le résultat",
    other:
      "actes, du dernier enregistré au plus ancien, avec les engagements dont ils changent le résultat",
  },
  case: "Dossier",
  act: "Acte",
  dated: "Daté du",
  recorded: "Enregistré le",
  reason: "Raison donnée",
  noReason: "Enregistré le jour même",
  by: (by: string) => `par ${by}`,
};

export type BackdatedActsTexts = TextsLike<typeof fr>;

const en: BackdatedActsTexts = {
  title: "Acts dated back",
  console: "Console",
  lede: "Acts recorded after the due date and dated before it: they count from their date, and a clock that was late is late no more. The public sees how many there are, by commitment and half-year.",
  none: "No act was recorded after the due date and dated before it.",
  caption: {
    one: "act, with the commitment whose result it changes",
    other: "acts, the last recorded first, with the commitments whose results they change",
  },
  case: "Case",
  act: "Act",
  dated: "Dated",
  recorded: "Recorded on",
  reason: "Reason given",
  noReason: "Recorded on the same day",
  by: (by) => `by ${by}`,
};

const de: BackdatedActsTexts = {
  title: "Rückdatierte Handlungen",
  console: "Konsole",
  lede: "Handlungen, die nach dem Fälligkeitstag erfasst und davor datiert wurden: Sie zählen ab ihrem Datum, und eine überschrittene Frist ist es nicht mehr. Die Öffentlichkeit sieht ihre Zahl, je Zusage und Halbjahr.",
  none: "Keine Handlung wurde nach dem Fälligkeitstag erfasst und davor datiert.",
  caption: {
    one: "Handlung, mit der Zusage, deren Ergebnis sie ändert",
    other: "Handlungen, die zuletzt erfassten zuerst, mit den Zusagen, deren Ergebnis sie ändern",
  },
  case: "Fall",
  act: "Handlung",
  dated: "Datiert auf",
  recorded: "Erfasst am",
  reason: "Angegebener Grund",
  noReason: "Am selben Tag erfasst",
  by: (by) => `von ${by}`,
};

export const backdatedActsTexts: Catalogue<BackdatedActsTexts> = { fr, en, de };
