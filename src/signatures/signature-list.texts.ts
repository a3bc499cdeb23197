import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { ReviewState } from "./signature";

type ByState = Readonly<Record<ReviewState, string>>;

const fr = {
  title: "Signatures",
  lede: {
    one: "signature attend une décision.",
    other: "signatures attendent une décision.",
  },
  none: "Aucune signature n’attend de décision.",
  filter: "État",
  everyState: "Toutes",
  states: {
    "under-review": "En cours d’examen",
    accepted: "Acceptées",
    declined: "Non acceptées",
  } satisfies ByState,
  state: {
    "under-review": "En cours d’examen",
    accepted: "Acceptée",
    declined: "Non acceptée",
  } satisfies ByState,
  caption: { one: "signature", other: "signatures" },
  captionNote: "la plus ancienne d’abord",
  platform: "Plateforme",
  signatory: "Signataire",
  signedOn: "Signée le",
  dueOn: "À décider au plus tard le",
  stateColumn: "État",
  act: "Acte",
  look: "Examiner",
  see: "Voir",
  /** Heard after it. */
  about: (reference: string, platform: string) => `\u00A0: ${reference}, ${platform}`,
  overdue: "en retard",
  unknownSignatory: "Signataire non conservé",
  onPaper: "sur papier",
  recordPaper: "Enregistrer une signature sur papier",
  emptyList: "Aucune signature dans cet état.",
};

export type SignatureListTexts = TextsLike<typeof fr>;

const en: SignatureListTexts = {
  title: "Signatures",
  lede: { one: "signature waits for a decision.", other: "signatures wait for a decision." },
  none: "No signature waits for a decision.",
  filter: "State",
  everyState: "All",
  states: { "under-review": "Under review", accepted: "Accepted", declined: "Not accepted" },
  state: { "under-review": "Under review", accepted: "Accepted", declined: "Not accepted" },
  caption: { one: "signature", other: "signatures" },
  captionNote: "the oldest first",
  platform: "Platform",
  signatory: "Signatory",
  signedOn: "Signed on",
  dueOn: "To be decided by",
  stateColumn: "State",
  act: "Act",
  look: "Review",
  see: "See",
  about: (reference, platform) => `: ${reference}, ${platform}`,
  overdue: "overdue",
  unknownSignatory: "Signatory not kept",
  onPaper: "on paper",
  recordPaper: "Record a signature on paper",
  emptyList: "No signature in this state.",
};

const de: SignatureListTexts = {
  title: "Unterschriften",
  lede: {
    one: "Unterschrift wartet auf eine Entscheidung.",
    other: "Unterschriften warten auf eine Entscheidung.",
  },
  none: "Keine Unterschrift wartet auf eine Entscheidung.",
  filter: "Stand",
  everyState: "Alle",
  states: { "under-review": "In Prüfung", accepted: "Angenommen", declined: "Nicht angenommen" },
  state: { "under-review": "In Prüfung", accepted: "Angenommen", declined: "Nicht angenommen" },
  caption: { one: "Unterschrift", other: "Unterschriften" },
  captionNote: "die älteste zuerst",
  platform: "Plattform",
  signatory: "Unterzeichnende Person",
  signedOn: "Unterzeichnet am",
  dueOn: "Zu entscheiden spätestens am",
  stateColumn: "Stand",
  act: "Schritt",
  look: "Prüfen",
  see: "Ansehen",
  about: (reference, platform) => `: ${reference}, ${platform}`,
  overdue: "überfällig",
  unknownSignatory: "Unterzeichnende Person nicht aufbewahrt",
  onPaper: "auf Papier",
  recordPaper: "Eine Unterschrift auf Papier erfassen",
  emptyList: "Keine Unterschrift in diesem Stand.",
};

export const signatureListTexts: Catalogue<SignatureListTexts> = { fr, en, de };
