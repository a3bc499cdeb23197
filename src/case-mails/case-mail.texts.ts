import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { OtherHappening } from "./happening";

const fr = {
  working: "Le calcul de l’échéance\u00A0:",
  case: (reference: string) => `Dossier ${reference}`,
  others: {
    "case-opened": "nouveau dossier",
    "facts-added": "faits ajoutés par l’entreprise vendeuse",
    "follow-up-yes": "selon l’entreprise vendeuse, la promesse a été tenue",
    "follow-up-partly": "selon l’entreprise vendeuse, la promesse a été tenue en partie",
    "follow-up-no": "selon l’entreprise vendeuse, la promesse n’a pas été tenue",
  } satisfies Readonly<Record<OtherHappening, string>>,
  onlyAcknowledged: "accusé de réception, qui n’est pas encore une réponse",
  observed: "constat de l’administration",
  noted: (what: string, notes: string) => `${what} (${notes})`,
  on: (day: string, what: string) => `${day}\u00A0: ${what}`,
  silence: {
    unread:
      "Rien dans le dossier ne montre qu’il a été lu\u00A0: ni accusé de réception, ni réponse.",
    unanswered: "Ni accusé de réception ni réponse ne sont enregistrés.",
    acknowledged: (day: string) =>
      `Un accusé de réception a été envoyé le ${day}\u00A0; aucune réponse n’est enregistrée.`,
    asked: (day: string) =>
      `Un complément a été demandé le ${day}\u00A0; aucune réponse n’est enregistrée.`,
    replied: (day: string) =>
      `Une première réponse est enregistrée le ${day}\u00A0; ce que l’échéance attend ne l’est pas.`,
  },
  seller: (name: string) => `Entreprise vendeuse\u00A0: ${name}.`,
  unnamedSeller: "L’entreprise vendeuse a demandé à ne pas être nommée.",
  counts: {
    overdue: { one: "échéance dépassée", other: "échéances dépassées" },
    "due-soon": { one: "échéance proche", other: "échéances proches" },
    news: { one: "dossier avec du nouveau", other: "dossiers avec du nouveau" },
  },
  sections: {
    overdue: "Échéances dépassées",
    "due-soon": "Échéances proches",
    news: "Du nouveau",
  },
  further: { one: "autre, à voir au portail.", other: "autres, à voir au portail." },
};

export type CaseMailTexts = TextsLike<typeof fr>;

const en: CaseMailTexts = {
  working: "How the due date is counted:",
  case: (reference) => `Case ${reference}`,
  others: {
    "case-opened": "new case",
    "facts-added": "facts added by the seller",
    "follow-up-yes": "the seller says that the promise was kept",
    "follow-up-partly": "the seller says that the promise was kept in part",
    "follow-up-no": "the seller says that the promise was not kept",
  },
  onlyAcknowledged: "acknowledgement, which is not a reply yet",
  observed: "observed by the administration",
  noted: (what, notes) => `${what} (${notes})`,
  on: (day, what) => `${day}: ${what}`,
  silence: {
    unread: "Nothing in the case shows that it was read: neither an acknowledgement nor a reply.",
    unanswered: "Neither an acknowledgement nor a reply is recorded.",
    acknowledged: (day) => `An acknowledgement was sent on ${day}; no reply is recorded.`,
    asked: (day) => `Information was asked for on ${day}; no reply is recorded.`,
    replied: (day) =>
      `A first reply is recorded on ${day}; what the due date waits for is not recorded.`,
  },
  seller: (name) => `Seller: ${name}.`,
  unnamedSeller: "The seller asked not to be named.",
  counts: {
    overdue: { one: "overdue promise", other: "overdue promises" },
    "due-soon": { one: "promise due soon", other: "promises due soon" },
    news: { one: "case with news", other: "cases with news" },
  },
  sections: { overdue: "Overdue", "due-soon": "Due soon", news: "News" },
  further: { one: "more, to be seen in the portal.", other: "more, to be seen in the portal." },
};

const de: CaseMailTexts = {
  working: "So wird die Frist berechnet:",
  case: (reference) => `Fall ${reference}`,
  others: {
    "case-opened": "neuer Fall",
    "facts-added": "vom Händler ergänzter Sachverhalt",
    "follow-up-yes": "laut Händler wurde das Versprechen gehalten",
    "follow-up-partly": "laut Händler wurde das Versprechen teilweise gehalten",
    "follow-up-no": "laut Händler wurde das Versprechen nicht gehalten",
  },
  onlyAcknowledged: "Eingangsbestätigung, die noch keine Antwort ist",
  observed: "von der Verwaltung festgestellt",
  noted: (what, notes) => `${what} (${notes})`,
  on: (day, what) => `${day}: ${what}`,
  silence: {
    unread:
      "Nichts im Fall zeigt, dass er gelesen wurde: weder eine Eingangsbestätigung noch eine Antwort.",
    unanswered: "Weder eine Eingangsbestätigung noch eine Antwort ist erfasst.",
    acknowledged: (day) =>
      `Eine Eingangsbestätigung ging am ${day} ab; eine Antwort ist nicht erfasst.`,
    asked: (day) => `Am ${day} wurden Angaben erbeten; eine Antwort ist nicht erfasst.`,
    replied: (day) =>
      `Eine erste Antwort ist am ${day} erfasst; worauf die Frist wartet, ist es nicht.`,
  },
  seller: (name) => `Händler: ${name}.`,
  unnamedSeller: "Der Händler möchte nicht genannt werden.",
  counts: {
    overdue: { one: "abgelaufene Frist", other: "abgelaufene Fristen" },
    "due-soon": { one: "bald ablaufende Frist", other: "bald ablaufende Fristen" },
    news: { one: "Fall mit Neuigkeiten", other: "Fälle mit Neuigkeiten" },
  },
  sections: {
    overdue: "Abgelaufene Fristen",
    "due-soon": "Bald ablaufende Fristen",
    news: "Neuigkeiten",
  },
  further: { one: "weitere im Portal.", other: "weitere im Portal." },
};

export const caseMailTexts: Catalogue<CaseMailTexts> = { fr, en, de };
