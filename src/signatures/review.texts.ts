import type { Catalogue, TextsLike } from "../infrastructure/language";
import { REVIEW_TEXT_LIMIT, type ReviewMistake } from "./review-form";
import type { AttachmentKind } from "./signature-attachment";

const fr = {
  one: (platform: string) => `Signature de ${platform}`,
  waiting: (due: string) => `Elle attend une décision, au plus tard le ${due}.`,
  wasAccepted: (at: string) => `Elle a été acceptée le ${at}.`,
  wasDeclined: (at: string) => `Elle n’a pas été acceptée\u00A0: décision du ${at}.`,
  decide: "Décider de cette signature",
  facts: "Ce qui est déclaré",
  reference: "Référence",
  organisation: "Organisation",
  country: "Pays du siège",
  registration: "Numéro d’immatriculation, registre",
  website: "Site internet",
  version: "Version de la charte",
  signedAt: "Signée",
  online: "en ligne",
  paper: "sur papier",
  attachments: { delegation: "Délégation", scan: "Papier signé" } satisfies Readonly<
    Record<AttachmentKind, string>
  >,
  download: "Télécharger",
  email: "Adresse du signataire",
  erased: "effacée",
  otherDomain:
    "L’adresse du signataire n’est pas du domaine du site. Ce n’est pas une faute\u00A0: c’est une raison de vérifier deux fois.",
  otherDomainTitle: "Deux domaines différents",
  statement: "La déclaration, mot pour mot",
  sha256: (sha256: string) => `Empreinte SHA-256\u00A0: ${sha256}`,
  receiptAgain: "Renvoyer l’accusé de réception",
  decision: "La décision",
  by: "Décidée par",
  proposal: "Une première acceptation",
  proposalLede: "Une autre personne de l’administration doit l’accepter à son tour.",
  proposedBy: "Proposée par",
  byReplacement: "Remplacée par une déclaration corrigée",
  correct: "Demander une correction",
  byRecording: "Acceptée par son enregistrement",
  check: "Comment l’habilitation a été vérifiée",
  reason: "Motif",
  decisionTitle: (platform: string) => `Décider de la signature de ${platform}`,
  decisionLede: (signatory: string) =>
    `La décision est définitive, publiée dans l’historique de la plateforme et envoyée à ${signatory}.`,
  nobody: "personne (signature sur papier)",
  question: "Acceptez-vous cette signature\u202F?",
  options: {
    accepted: "Oui, la plateforme devient signataire",
    declined: "Non, elle n’est pas acceptée",
  },
  optionHints: {
    accepted: "Dites ci-dessous comment vous avez vérifié que le signataire peut l’engager.",
    declined: "Donnez-en le motif ci-dessous\u00A0: il est publié.",
  },
  checkHint: `Par exemple\u00A0: rappel au standard, extrait Kbis, délégation reçue. Réservé à l’administration. ${String(REVIEW_TEXT_LIMIT)}\u00A0caractères au plus.`,
  reasonHint: `Envoyé au signataire et publié tel quel\u00A0: ne nommez personne. ${String(REVIEW_TEXT_LIMIT)}\u00A0caractères au plus.`,
  checkWhen: "(si vous acceptez)",
  reasonWhen: "(si vous n’acceptez pas)",
  confirm: "Enregistrer la décision",
  back: "Revenir à la signature",
  errorSummary: "À corriger",
  mistakes: {
    "decision-missing": "Choisissez une des deux réponses",
    "check-missing": "Dites comment l’habilitation a été vérifiée",
    "check-too-long": `C’est trop long\u00A0: ${String(REVIEW_TEXT_LIMIT)}\u00A0caractères au plus`,
    "reason-missing": "Donnez le motif\u00A0: il est envoyé au signataire et publié",
    "reason-too-long": `Le motif est trop long\u00A0: ${String(REVIEW_TEXT_LIMIT)}\u00A0caractères au plus`,
  } satisfies Readonly<Record<ReviewMistake, string>>,
  refusals: {
    alreadyDecided: (by: string, at: string) =>
      `Cette signature a déjà été décidée par ${by}, le ${at}. Votre décision n’est pas enregistrée.`,
    alreadyRecorded: (at: string) =>
      `Cette signature a été acceptée par son enregistrement, le ${at}. Votre décision n’est pas enregistrée.`,
    proposedByOneself: (at: string) =>
      `Vous avez vous-même proposé de l’accepter le ${at}. C’est à une autre personne de l’administration de décider\u202F; rien n’est enregistré.`,
    alreadyReplaced: (at: string) =>
      `Cette signature a été remplacée par une déclaration corrigée, le ${at}. Votre décision n’est pas enregistrée.`,
    notUnderReview: "Cette signature n’est plus en cours d’examen. Rien n’est enregistré.",
    leftSince: (day: string) =>
      `La plateforme a quitté la charte le ${day}, après avoir signé. Cette signature ne peut qu’être refusée\u202F; la plateforme pourra signer de nouveau.`,
  },
};

export type ReviewTexts = TextsLike<typeof fr>;

const en: ReviewTexts = {
  one: (platform) => `Signature of ${platform}`,
  waiting: (due) => `It waits for a decision, by ${due} at the latest.`,
  wasAccepted: (at) => `It was accepted on ${at}.`,
  wasDeclined: (at) => `It was not accepted: decision of ${at}.`,
  decide: "Decide on this signature",
  facts: "What is declared",
  reference: "Reference",
  organisation: "Organisation",
  country: "Country of the seat",
  registration: "Registration number, register",
  website: "Website",
  version: "Version of the charter",
  signedAt: "Signed",
  online: "online",
  paper: "on paper",
  attachments: { delegation: "Delegation", scan: "Signed paper" },
  download: "Download",
  email: "Signatory’s address",
  erased: "erased",
  otherDomain:
    "The signatory’s address is not of the website’s domain. That is no fault: it is a reason to check twice.",
  otherDomainTitle: "Two different domains",
  statement: "The statement, word for word",
  sha256: (sha256) => `SHA-256 fingerprint: ${sha256}`,
  receiptAgain: "Send the receipt again",
  decision: "The decision",
  by: "Decided by",
  proposal: "A first acceptance",
  proposalLede: "Another official has to accept it as well.",
  proposedBy: "Proposed by",
  byReplacement: "Replaced by a corrected statement",
  correct: "Ask for a correction",
  byRecording: "Accepted by recording it",
  check: "How the authority was checked",
  reason: "Reason",
  decisionTitle: (platform) => `Decide on the signature of ${platform}`,
  decisionLede: (signatory) =>
    `The decision is final, published in the platform’s history and sent to ${signatory}.`,
  nobody: "nobody (signed on paper)",
  question: "Do you accept this signature?",
  options: {
    accepted: "Yes, the platform becomes a signatory",
    declined: "No, it is not accepted",
  },
  optionHints: {
    accepted: "Say below how you checked that the signatory may commit it.",
    declined: "Give the reason below: it is published.",
  },
  checkHint: `For example: call back through the switchboard, extract from the trade register, delegation received. For the administration only. ${String(REVIEW_TEXT_LIMIT)}\u00A0characters at most.`,
  reasonHint: `Sent to the signatory and published as it stands: name nobody. ${String(REVIEW_TEXT_LIMIT)}\u00A0characters at most.`,
  checkWhen: "(if you accept)",
  reasonWhen: "(if you do not accept)",
  confirm: "Record the decision",
  back: "Back to the signature",
  errorSummary: "To be corrected",
  mistakes: {
    "decision-missing": "Choose one of the two answers",
    "check-missing": "Say how the authority was checked",
    "check-too-long": `Too long: ${String(REVIEW_TEXT_LIMIT)}\u00A0characters at most`,
    "reason-missing": "Give the reason: it is sent to the signatory and published",
    "reason-too-long": `The reason is too long: ${String(REVIEW_TEXT_LIMIT)}\u00A0characters at most`,
  },
  refusals: {
    alreadyDecided: (by, at) =>
      `This signature was decided already by ${by}, on ${at}. Your decision is not recorded.`,
    alreadyRecorded: (at) =>
      `This signature was accepted by recording it, on ${at}. Your decision is not recorded.`,
    proposedByOneself: (at) =>
      `You proposed to accept it yourself, on ${at}. It is for another official to decide; nothing is recorded.`,
    alreadyReplaced: (at) =>
      `This signature was replaced by a corrected statement, on ${at}. Your decision is not recorded.`,
    notUnderReview: "This signature is no longer under review. Nothing is recorded.",
    leftSince: (day) =>
      `The platform left the charter on ${day}, after it signed. This signature can only be declined; the platform may sign again.`,
  },
};

const de: ReviewTexts = {
  one: (platform) => `Unterschrift von ${platform}`,
  waiting: (due) => `Sie wartet auf eine Entscheidung, spätestens am ${due}.`,
  wasAccepted: (at) => `Sie wurde am ${at} angenommen.`,
  wasDeclined: (at) => `Sie wurde nicht angenommen: Entscheidung vom ${at}.`,
  decide: "Über diese Unterschrift entscheiden",
  facts: "Was erklärt wurde",
  reference: "Aktenzeichen",
  organisation: "Organisation",
  country: "Land des Sitzes",
  registration: "Registernummer, Register",
  website: "Website",
  version: "Fassung der Charta",
  signedAt: "Unterzeichnet",
  online: "online",
  paper: "auf Papier",
  attachments: { delegation: "Vollmacht", scan: "Unterzeichnetes Papier" },
  download: "Herunterladen",
  email: "Adresse der unterzeichnenden Person",
  erased: "gelöscht",
  otherDomain:
    "Die Adresse gehört nicht zur Domain der Website. Das ist kein Fehler, aber ein Grund, zweimal hinzusehen.",
  otherDomainTitle: "Zwei verschiedene Domains",
  statement: "Die Erklärung im Wortlaut",
  sha256: (sha256) => `SHA-256-Prüfsumme: ${sha256}`,
  receiptAgain: "Empfangsbestätigung erneut senden",
  decision: "Die Entscheidung",
  by: "Entschieden von",
  proposal: "Eine erste Annahme",
  proposalLede: "Eine andere Person der Verwaltung muss sie ebenfalls annehmen.",
  proposedBy: "Vorgeschlagen von",
  byReplacement: "Durch eine berichtigte Erklärung ersetzt",
  correct: "Um Berichtigung bitten",
  byRecording: "Mit der Erfassung angenommen",
  check: "Wie die Befugnis geprüft wurde",
  reason: "Begründung",
  decisionTitle: (platform) => `Über die Unterschrift von ${platform} entscheiden`,
  decisionLede: (signatory) =>
    `Die Entscheidung ist endgültig, erscheint im Verlauf der Plattform und geht an ${signatory}.`,
  nobody: "niemanden (auf Papier unterzeichnet)",
  question: "Nehmen Sie diese Unterschrift an?",
  options: {
    accepted: "Ja, die Plattform wird Unterzeichnerin",
    declined: "Nein, sie wird nicht angenommen",
  },
  optionHints: {
    accepted: "Geben Sie unten an, wie Sie die Befugnis geprüft haben.",
    declined: "Begründen Sie das unten: Die Begründung wird veröffentlicht.",
  },
  checkHint: `Zum Beispiel: Rückruf über die Zentrale, Handelsregisterauszug, vorgelegte Vollmacht. Nur für die Verwaltung. Höchstens ${String(REVIEW_TEXT_LIMIT)}\u00A0Zeichen.`,
  reasonHint: `Geht an die unterzeichnende Person und wird wörtlich veröffentlicht: Nennen Sie niemanden. Höchstens ${String(REVIEW_TEXT_LIMIT)}\u00A0Zeichen.`,
  checkWhen: "(wenn Sie annehmen)",
  reasonWhen: "(wenn Sie nicht annehmen)",
  confirm: "Entscheidung speichern",
  back: "Zurück zur Unterschrift",
  errorSummary: "Zu berichtigen",
  mistakes: {
    "decision-missing": "Wählen Sie eine der beiden Antworten",
    "check-missing": "Geben Sie an, wie die Befugnis geprüft wurde",
    "check-too-long": `Zu lang: höchstens ${String(REVIEW_TEXT_LIMIT)}\u00A0Zeichen`,
    "reason-missing":
      "Geben Sie die Begründung an: Sie geht an die unterzeichnende Person und wird veröffentlicht",
    "reason-too-long": `Die Begründung ist zu lang: höchstens ${String(REVIEW_TEXT_LIMIT)}\u00A0Zeichen`,
  },
  refusals: {
    alreadyDecided: (by, at) =>
      `Über diese Unterschrift hat ${by} bereits am ${at} entschieden. Ihre Entscheidung wurde nicht gespeichert.`,
    alreadyRecorded: (at) =>
      `Diese Unterschrift wurde am ${at} mit der Erfassung angenommen. Ihre Entscheidung wurde nicht gespeichert.`,
    proposedByOneself: (at) =>
      `Sie haben selbst am ${at} vorgeschlagen, sie anzunehmen. Entscheiden muss eine andere Person der Verwaltung; nichts ist erfasst.`,
    alreadyReplaced: (at) =>
      `Diese Unterschrift wurde am ${at} durch eine berichtigte Erklärung ersetzt. Ihre Entscheidung wurde nicht gespeichert.`,
    notUnderReview: "Diese Unterschrift ist nicht mehr in Prüfung. Es wurde nichts gespeichert.",
    leftSince: (day) =>
      `Die Plattform hat die Charta am ${day} verlassen, nachdem sie unterzeichnet hatte. Diese Unterschrift kann nur abgelehnt werden; die Plattform darf neu unterzeichnen.`,
  },
};

export const reviewTexts: Catalogue<ReviewTexts> = { fr, en, de };
