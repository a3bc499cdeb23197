import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: (period: string) => `Publier\u00A0: ${period}`,
  lede: "Les résultats des plateformes sont calculés une dernière fois à la date d’arrêté, à partir de ce qui est enregistré maintenant, puis figés. Ni un événement, ni un jour férié nouveau ne les changera.",
  replies: {
    one: "plateforme a présenté des observations, publiées à côté de ses chiffres.",
    other: "plateformes ont présenté des observations, publiées à côté de leurs chiffres.",
  },
  unchanged: "Aucun résultat n’a changé depuis qu’ils ont été soumis aux plateformes.",
  changed: {
    one: "résultat a changé depuis qu’il a été soumis à sa plateforme.",
    other: "résultats ont changé depuis qu’ils ont été soumis à leurs plateformes.",
  },
  leftOut: {
    one: "plateforme n’est pas publiée\u00A0: sa signature a été acceptée après la clôture, et elle n’a pas pu présenter d’observations.",
    other:
      "plateformes ne sont pas publiées\u00A0: leur signature a été acceptée après la clôture, et elles n’ont pas pu présenter d’observations.",
  },
  button: "Publier et figer les chiffres",
};

type PublicationActTexts = TextsLike<typeof fr>;

const en: PublicationActTexts = {
  title: (period) => `Publish the ${period}`,
  lede: "The results of the platforms are computed a last time as of the cut-off, from what is recorded now, and then frozen. Neither an event nor a new holiday will change them.",
  replies: {
    one: "platform has replied; its reply is published beside its figures.",
    other: "platforms have replied; their replies are published beside their figures.",
  },
  unchanged: "No result has changed since they were put to the platforms.",
  changed: {
    one: "result has changed since it was put to its platform.",
    other: "results have changed since they were put to their platforms.",
  },
  leftOut: {
    one: "platform is not published: its signature was accepted after the closing, and it could not reply.",
    other:
      "platforms are not published: their signature was accepted after the closing, and they could not reply.",
  },
  button: "Publish and freeze the figures",
};

const de: PublicationActTexts = {
  title: (period) => `Veröffentlichen: ${period}`,
  lede: "Die Ergebnisse der Plattformen werden ein letztes Mal zum Stichtag berechnet, aus dem, was jetzt erfasst ist, und dann festgeschrieben. Weder ein Ereignis noch ein neuer Feiertag ändert sie danach.",
  replies: {
    one: "Plattform hat Stellung genommen; dies steht neben ihren Zahlen.",
    other: "Plattformen haben Stellung genommen; dies steht neben ihren Zahlen.",
  },
  unchanged: "Kein Ergebnis hat sich geändert, seit sie den Plattformen vorgelegt wurden.",
  changed: {
    one: "Ergebnis hat sich geändert, seit es seiner Plattform vorgelegt wurde.",
    other: "Ergebnisse haben sich geändert, seit sie ihren Plattformen vorgelegt wurden.",
  },
  leftOut: {
    one: "Plattform wird nicht veröffentlicht: Ihre Unterschrift wurde erst nach dem Abschluss angenommen, und sie konnte nicht Stellung nehmen.",
    other:
      "Plattformen werden nicht veröffentlicht: Ihre Unterschrift wurde erst nach dem Abschluss angenommen, und sie konnten nicht Stellung nehmen.",
  },
  button: "Zahlen veröffentlichen und festschreiben",
};

export const publicationActTexts: Catalogue<PublicationActTexts> = { fr, en, de };
