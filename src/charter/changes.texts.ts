import type { Catalogue, TextsLike } from "../infrastructure/language";

/** How a version differs from the one before. */
const fr = {
  link: (former: string) => `Ce qui change par rapport à la version\u00A0${former}`,
  title: (former: string, version: string) =>
    `De la version\u00A0${former} à la version\u00A0${version}\u00A0: ce qui change`,
  lede: (version: string, counts: string) => `La version\u00A0${version} compte ${counts}.`,
  counted: {
    changed: { one: "engagement modifié", other: "engagements modifiés" },
    new: { one: "nouvel engagement", other: "nouveaux engagements" },
    gone: { one: "engagement supprimé", other: "engagements supprimés" },
    same: { one: "engagement inchangé", other: "engagements inchangés" },
  },
  compared:
    "Sont comparés le titre, le texte et la mesure de chaque engagement\u202F; les explications données autour peuvent avoir changé aussi.",
  howToRead:
    "Ce qui est barré a été retiré, ce qui est souligné a été ajouté\u202F; un lecteur d’écran l’annonce en mots.",
  removed: "[retiré\u00A0: ",
  added: "[ajouté\u00A0: ",
  end: "]",
  rewritten: "Presque tout a été réécrit.",
  absent: "Rien dans cette version.",
  elsewhere:
    "Le texte français n’a pas changé\u00A0: la différence est dans une traduction ou dans le détail du décompte.",
  kinds: { changed: "Modifié", new: "Nouveau", gone: "Supprimé" },
  unchanged: "Engagements inchangés",
  nothing: "Aucun engagement n’a changé.",
  frame: "Autour des engagements",
  parts: {
    title: "Titre",
    text: "Texte",
    charterTitle: "Titre de la charte",
    preamble: "Préambule",
    families: "Difficultés auxquelles elle répond",
    signing: "Ce que signer veut dire",
  },
  firstTitle: (version: string) => `La version\u00A0${version} est la première`,
  first: "Il n’y a pas de version précédente à laquelle la comparer.",
  readVersion: (version: string) => `Lire la version\u00A0${version}`,
};

export type ChangesTexts = TextsLike<typeof fr>;

const en: ChangesTexts = {
  link: (former) => `What changes compared with version\u00A0${former}`,
  title: (former, version) =>
    `From version\u00A0${former} to version\u00A0${version}: what changes`,
  lede: (version, counts) => `Version\u00A0${version} has ${counts}.`,
  counted: {
    changed: { one: "changed commitment", other: "changed commitments" },
    new: { one: "new commitment", other: "new commitments" },
    gone: { one: "dropped commitment", other: "dropped commitments" },
    same: { one: "unchanged commitment", other: "unchanged commitments" },
  },
  compared:
    "The title, the text and the measure of each commitment are compared; the explanations around them may have changed too.",
  howToRead:
    "What is struck through was taken out, what is underlined was added; a screen reader hears it in words.",
  removed: "[taken out: ",
  added: "[added: ",
  end: "]",
  rewritten: "Nearly all of it was rewritten.",
  absent: "Nothing in this version.",
  elsewhere:
    "The English text has not changed: the difference is in another language or in a detail of the counting.",
  kinds: { changed: "Changed", new: "New", gone: "Dropped" },
  unchanged: "Unchanged commitments",
  nothing: "No commitment has changed.",
  frame: "Around the commitments",
  parts: {
    title: "Title",
    text: "Text",
    charterTitle: "Title of the charter",
    preamble: "Preamble",
    families: "Difficulties it answers",
    signing: "What signing means",
  },
  firstTitle: (version) => `Version\u00A0${version} is the first one`,
  first: "There is no earlier version to compare it with.",
  readVersion: (version) => `Read version\u00A0${version}`,
};

const de: ChangesTexts = {
  link: (former) => `Was sich gegenüber Fassung\u00A0${former} ändert`,
  title: (former, version) =>
    `Von Fassung\u00A0${former} zu Fassung\u00A0${version}: was sich ändert`,
  lede: (version, counts) => `Fassung\u00A0${version} hat ${counts}.`,
  counted: {
    changed: { one: "geänderte Zusage", other: "geänderte Zusagen" },
    new: { one: "neue Zusage", other: "neue Zusagen" },
    gone: { one: "gestrichene Zusage", other: "gestrichene Zusagen" },
    same: { one: "unveränderte Zusage", other: "unveränderte Zusagen" },
  },
  compared:
    "Verglichen werden Titel, Wortlaut und Messung jeder Zusage; auch die Erläuterungen dazu können sich geändert haben.",
  howToRead:
    "Durchgestrichenes ist weggefallen, Unterstrichenes ist hinzugekommen; ein Vorleseprogramm sagt es in Worten.",
  removed: "[weggefallen: ",
  added: "[hinzugekommen: ",
  end: "]",
  rewritten: "Fast alles wurde neu geschrieben.",
  absent: "Nichts in dieser Fassung.",
  elsewhere:
    "Der deutsche Text hat sich nicht geändert: Der Unterschied liegt in einer anderen Sprache oder in einer Einzelheit der Zählung.",
  kinds: { changed: "Geändert", new: "Neu", gone: "Gestrichen" },
  unchanged: "Unveränderte Zusagen",
  nothing: "Keine Zusage hat sich geändert.",
  frame: "Rund um die Zusagen",
  parts: {
    title: "Titel",
    text: "Wortlaut",
    charterTitle: "Titel der Charta",
    preamble: "Präambel",
    families: "Schwierigkeiten, auf die sie antwortet",
    signing: "Was die Unterzeichnung bedeutet",
  },
  firstTitle: (version) => `Fassung\u00A0${version} ist die erste`,
  first: "Es gibt keine frühere Fassung, mit der sie sich vergleichen ließe.",
  readVersion: (version) => `Fassung\u00A0${version} lesen`,
};

export const changesTexts: Catalogue<ChangesTexts> = { fr, en, de };
