import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Résultats modifiés depuis qu’ils vous ont été soumis",
  lede: "Depuis, un événement a été enregistré, rectifié ou exclu, une déclaration reçue, une signature acceptée ou un jour férié ajouté.",
  caption: "Par engagement",
  commitment: "Engagement",
  before: "Tel que soumis",
  after: "Maintenant",
  published: "Tel que publié",
};

export type ChangedResultsTexts = TextsLike<typeof fr>;

const en: ChangedResultsTexts = {
  title: "Results that have changed since they were put to you",
  lede: "Since then an event was recorded, corrected or excluded, a declaration received, a signature accepted or a holiday added.",
  caption: "By commitment",
  commitment: "Commitment",
  before: "As put to you",
  after: "Now",
  published: "As published",
};

const de: ChangedResultsTexts = {
  title: "Ergebnisse, die sich seit der Vorlage geändert haben",
  lede: "Seither wurde ein Ereignis erfasst, berichtigt oder ausgenommen, eine Erklärung eingereicht, eine Unterschrift angenommen oder ein Feiertag ergänzt.",
  caption: "Nach Zusage",
  commitment: "Zusage",
  before: "Wie vorgelegt",
  after: "Jetzt",
  published: "Wie veröffentlicht",
};

export const changedResultsTexts: Catalogue<ChangedResultsTexts> = { fr, en, de };
