import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  position: (period: string, day: string, instant: string) =>
    `Résultats du ${period}\u00A0: chiffres publiés le ${day}\u202F; date d’arrêté\u00A0: ${instant}, heure de Paris.`,
  short: (day: string, instant: string) =>
    `Chiffres publiés le ${day}, et figés depuis\u202F; date d’arrêté\u00A0: ${instant}, heure de Paris. Vous les voyez au complet\u00A0: le registre public tait les chiffres fondés sur moins de cinq dossiers.`,
  why: "Ils ne changent plus. La charte est volontaire\u202F; elle n’est ni un label, ni une certification.",
  closed: {
    heard: (replyBy: string, publishFrom: string) =>
      `Ce semestre est clos\u00A0: les plateformes peuvent présenter leurs observations jusqu’au ${replyBy} inclus, et ses chiffres seront publiés au plus tôt le ${publishFrom}. D’ici là, ils peuvent encore changer.`,
    waits: (publishFrom: string) =>
      `Ce semestre est clos, et le délai d’observations des plateformes est passé\u00A0: ses chiffres seront publiés au plus tôt le ${publishFrom}. D’ici là, ils peuvent encore changer.`,
    due: "Ce semestre est clos, et le délai d’observations des plateformes est passé\u00A0: ses chiffres attendent leur publication. D’ici là, ils peuvent encore changer.",
    leftOut:
      "Ce semestre est clos et sera publié sans cette plateforme\u00A0: sa signature a été acceptée après la clôture des chiffres, et elle n’a pas pu présenter d’observations.",
  },
  reply: "Observations de la plateforme",
};

const en: TextsLike<typeof fr> = {
  position: (period, day, instant) =>
    `Results of the ${period}: figures published on ${day}; cut-off: ${instant}, Paris time.`,
  short: (day, instant) =>
    `Figures published on ${day} and frozen since; cut-off: ${instant}, Paris time. You see all of them: the public register withholds figures that stand on fewer than five cases.`,
  why: "They do not change any more. The charter is voluntary; it is neither a label nor a certification.",
  closed: {
    heard: (replyBy, publishFrom) =>
      `This half-year is closed: platforms may reply up to and including ${replyBy}, and its figures will be published on ${publishFrom} at the earliest. Until then they may still change.`,
    waits: (publishFrom) =>
      `This half-year is closed, and the time for platforms to reply is over: its figures will be published on ${publishFrom} at the earliest. Until then they may still change.`,
    due: "This half-year is closed, and the time for platforms to reply is over: its figures wait to be published. Until then they may still change.",
    leftOut:
      "This half-year is closed and will be published without this platform: its signature was accepted after the figures were closed, and it could not reply.",
  },
  reply: "Reply of the platform",
};

const de: TextsLike<typeof fr> = {
  position: (period, day, instant) =>
    `Ergebnisse, ${period}: Zahlen veröffentlicht am ${day}; Stichtag: ${instant}, Pariser Zeit.`,
  short: (day, instant) =>
    `Zahlen, die am ${day} veröffentlicht wurden und seitdem feststehen; Stichtag: ${instant}, Pariser Zeit. Sie sehen alle: Das öffentliche Register zeigt keine Zahlen, die auf weniger als fünf Fällen beruhen.`,
  why: "Sie ändern sich nicht mehr. Die Charta ist freiwillig; sie ist weder Gütesiegel noch Zertifizierung.",
  closed: {
    heard: (replyBy, publishFrom) =>
      `Dieses Halbjahr ist abgeschlossen: Die Plattformen können bis einschließlich ${replyBy} Stellung nehmen, und seine Zahlen werden frühestens am ${publishFrom} veröffentlicht. Bis dahin können sie sich noch ändern.`,
    waits: (publishFrom) =>
      `Dieses Halbjahr ist abgeschlossen, und die Frist der Plattformen zur Stellungnahme ist vorbei: Seine Zahlen werden frühestens am ${publishFrom} veröffentlicht. Bis dahin können sie sich noch ändern.`,
    due: "Dieses Halbjahr ist abgeschlossen, und die Frist der Plattformen zur Stellungnahme ist vorbei: Seine Zahlen warten auf die Veröffentlichung. Bis dahin können sie sich noch ändern.",
    leftOut:
      "Dieses Halbjahr ist abgeschlossen und wird ohne diese Plattform veröffentlicht: Ihre Unterschrift wurde erst nach dem Abschluss der Zahlen angenommen, und sie konnte nicht Stellung nehmen.",
  },
  reply: "Stellungnahme der Plattform",
};

export const publicationTexts: Catalogue<TextsLike<typeof fr>> = { fr, en, de };
