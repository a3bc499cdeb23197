import type { PluralForms } from "../infrastructure/formats";
import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Calendrier",
  console: "Console",
  lede: (version: string) =>
    `Les délais se comptent avec la version ${version} du calendrier\u00A0: les onze jours fériés nationaux, du lundi au vendredi.`,
  added: "Jours fériés ajoutés",
  noneAdded: "Aucun jour férié n’est ajouté aux onze.",
  moved: "Échéances déplacées",
  why: "Un jour férié nouveau repousse les échéances en cours qui le traversent. Ce qui est publié reste tel quel.",
  noneMoved: "Aucune échéance n’a été déplacée.",
  caption: {
    one: "échéance déplacée",
    other: "échéances déplacées, la version la plus récente d’abord",
  } satisfies PluralForms,
  case: "Dossier",
  commitment: "Engagement",
  before: "Échéance d’avant",
  after: "Nouvelle échéance",
  version: "Version du calendrier",
};

export type CalendarTexts = TextsLike<typeof fr>;

const en: CalendarTexts = {
  title: "Calendar",
  console: "Console",
  lede: (version) =>
    `Clocks go by version ${version} of the calendar: the eleven national holidays, Monday to Friday.`,
  added: "Holidays added",
  noneAdded: "No holiday is added to the eleven.",
  moved: "Due dates moved",
  why: "A new holiday puts off the due dates of open clocks that run over it. What is published stays as it is.",
  noneMoved: "No due date was moved.",
  caption: {
    one: "due date moved",
    other: "due dates moved, the latest version first",
  },
  case: "Case",
  commitment: "Commitment",
  before: "Due before",
  after: "Due now",
  version: "Version of the calendar",
};

const de: CalendarTexts = {
  title: "Kalender",
  console: "Konsole",
  lede: (version) =>
    `Die Fristen richten sich nach Fassung ${version} des Kalenders: die elf landesweiten Feiertage, Montag bis Freitag.`,
  added: "Hinzugefügte Feiertage",
  noneAdded: "Den elf Feiertagen ist keiner hinzugefügt.",
  moved: "Verschobene Fälligkeitstage",
  why: "Ein neuer Feiertag verschiebt die Fälligkeitstage laufender Fristen, in die er fällt. Veröffentlichtes bleibt, wie es ist.",
  noneMoved: "Kein Fälligkeitstag wurde verschoben.",
  caption: {
    one: "verschobener Fälligkeitstag",
    other: "verschobene Fälligkeitstage, die neueste Fassung zuerst",
  },
  case: "Fall",
  commitment: "Zusage",
  before: "Bisher fällig",
  after: "Jetzt fällig",
  version: "Fassung des Kalenders",
};

export const calendarTexts: Catalogue<CalendarTexts> = { fr, en, de };
