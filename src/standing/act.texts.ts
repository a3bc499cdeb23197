import type { Catalogue, TextsLike } from "../infrastructure/language";
import { REASON_LIMIT } from "../signatures/commitment-choice";
import type { PlatformAct } from "./standing-draft";

interface ActWords {
  /** "… pour modifier les engagements" */
  readonly inMail: string;
  readonly title: (platform: string) => string;
  readonly lede: string;
  readonly submit: string;
  /** The last button, beside the code. */
  readonly complete: string;
  readonly done: string;
}

/** How representatives change, renew or withdraw a platform's signature. */
const fr = {
  effectiveOn: "Jour d’effet",
  effectiveHint: "Aujourd’hui ou plus tard.",
  withdrawalDay: "Premier jour sans la signature",
  withdrawalReason: "Motif",
  optional: "(facultatif)",
  withdrawalReasonHint: `Publié tel quel. ${REASON_LIMIT}\u00A0caractères au plus\u202F; ne nommez personne.`,
  meaningTitle: "Ce que le retrait veut dire",
  meaning: [
    "À partir du jour choisi, la plateforme n’est plus signataire\u00A0: elle ne peut plus le dire, et ne s’engage plus sur les nouveaux dossiers.",
    "Les dossiers ouverts avant ce jour comptent encore dans ses résultats, qui restent publics.",
    "Le retrait est public, avec sa date et le motif que vous donnez. Il ne s’annule pas\u00A0; la plateforme peut signer de nouveau quand elle le veut.",
  ],
  signatory: "Qui signe",
  name: "Prénom et nom",
  function: "Fonction",
  statementRenewed: (day: string) => `La nouvelle déclaration vaudra à partir du ${day}.`,
  difference: {
    same: "Inchangé depuis la version signée",
    changed: "Modifié depuis la version signée",
    new: "Nouveau dans cette version",
  },
  gone: "Ne figure plus dans cette version",
  goneTitle: "Engagements supprimés",
  reviewTitle: "Relisez la nouvelle déclaration",
  correct: "Revenir aux engagements",
  back: "Revenir à la signature",
  codeFor: (what: string) => `Ce que le code confirme\u00A0: ${what}`,
  withdrawalSummary: (day: string, reason: string) =>
    `le retrait, à partir du ${day}. Motif\u00A0: ${reason}`,
  statementSummary: (version: string, day: string) =>
    `la nouvelle déclaration, version\u00A0${version}, à partir du ${day}.`,
  noReason: "aucun n’est donné.",
  errorSummary: "À corriger",
  change: {
    inMail: "modifier les engagements",
    title: (platform: string) => `Modifier les engagements de ${platform}`,
    lede: "Répondez pour chaque engagement\u00A0; les réponses qui valent sont déjà cochées. Vous relirez ensuite la nouvelle déclaration, mot pour mot.",
    submit: "Relire la nouvelle déclaration",
    complete: "Signer la nouvelle déclaration",
    done: "La nouvelle déclaration est signée\u00A0; un accusé de réception vous est envoyé.",
  },
  renewal: {
    inMail: "renouveler la signature",
    title: (platform: string) => `Signer la nouvelle version pour ${platform}`,
    lede: "Voici ce qui a changé depuis la version signée, engagement par engagement. Répondez pour chacun\u00A0; vous relirez ensuite la déclaration, mot pour mot.",
    submit: "Relire la nouvelle déclaration",
    complete: "Signer la nouvelle version",
    done: "La nouvelle version est signée\u00A0; un accusé de réception vous est envoyé.",
  },
  withdrawal: {
    inMail: "retirer la signature",
    title: (platform: string) => `Retirer la signature de ${platform}`,
    lede: "La charte est volontaire\u00A0: on peut la quitter à tout moment, pour la suite.",
    submit: "Recevoir le code de retrait",
    complete: "Retirer la signature",
    done: "Le retrait est enregistré\u00A0; un accusé de réception vous est envoyé.",
  },
} satisfies Readonly<Record<PlatformAct, ActWords>> & Record<string, unknown>;

export type ActTexts = TextsLike<typeof fr>;

const en: ActTexts = {
  effectiveOn: "Day it takes effect",
  effectiveHint: "Today or later.",
  withdrawalDay: "First day without the signature",
  withdrawalReason: "Reason",
  optional: "(optional)",
  withdrawalReasonHint: `Published word for word. ${REASON_LIMIT}\u00A0characters at most; name nobody.`,
  meaningTitle: "What withdrawing means",
  meaning: [
    "From the chosen day on, the platform is no longer a signatory: it may no longer call itself one, and commits to nothing in new cases.",
    "Cases opened before that day still count in its results, which stay public.",
    "The withdrawal is public, with its date and the reason you give. It cannot be undone; the platform may sign again whenever it wishes.",
  ],
  signatory: "Who signs",
  name: "First name and surname",
  function: "Position",
  statementRenewed: (day) => `The new statement counts from ${day} on.`,
  difference: {
    same: "Unchanged since the version you signed",
    changed: "Changed since the version you signed",
    new: "New in this version",
  },
  gone: "No longer in this version",
  goneTitle: "Commitments that were dropped",
  reviewTitle: "Review the new statement",
  correct: "Back to the commitments",
  back: "Back to the signature",
  codeFor: (what) => `What the code confirms: ${what}`,
  withdrawalSummary: (day, reason) => `the withdrawal, from ${day} on. Reason: ${reason}`,
  statementSummary: (version, day) => `the new statement, version\u00A0${version}, from ${day} on.`,
  noReason: "none is given.",
  errorSummary: "To be corrected",
  change: {
    inMail: "change the commitments",
    title: (platform) => `Change the commitments of ${platform}`,
    lede: "Answer for each commitment; the answers that stand are chosen already. You will then read over the new statement, word for word.",
    submit: "Review the new statement",
    complete: "Sign the new statement",
    done: "The new statement is signed; a receipt is on its way to you.",
  },
  renewal: {
    inMail: "renew the signature",
    title: (platform) => `Sign the new version for ${platform}`,
    lede: "This is what has changed since the version you signed, commitment by commitment. Answer for each; you will then read over the statement, word for word.",
    submit: "Review the new statement",
    complete: "Sign the new version",
    done: "The new version is signed; a receipt is on its way to you.",
  },
  withdrawal: {
    inMail: "withdraw the signature",
    title: (platform) => `Withdraw the signature of ${platform}`,
    lede: "The charter is voluntary: one may leave it at any time, for the future.",
    submit: "Send me the withdrawal code",
    complete: "Withdraw the signature",
    done: "The withdrawal is recorded; a receipt is on its way to you.",
  },
};

const de: ActTexts = {
  effectiveOn: "Tag, ab dem sie gilt",
  effectiveHint: "Heute oder später.",
  withdrawalDay: "Erster Tag ohne Unterzeichnung",
  withdrawalReason: "Begründung",
  optional: "(freiwillig)",
  withdrawalReasonHint: `Wird wörtlich veröffentlicht. Höchstens ${REASON_LIMIT}\u00A0Zeichen; nennen Sie keine Personen.`,
  meaningTitle: "Was der Austritt bedeutet",
  meaning: [
    "Ab dem gewählten Tag ist die Plattform keine Unterzeichnerin mehr: Sie darf sich nicht mehr so nennen und sagt für neue Fälle nichts mehr zu.",
    "Vorher eröffnete Fälle zählen weiter in ihren Ergebnissen, die öffentlich bleiben.",
    "Der Austritt ist öffentlich, mit Datum und der Begründung, die Sie geben. Er lässt sich nicht rückgängig machen; die Plattform kann jederzeit erneut unterzeichnen.",
  ],
  signatory: "Wer unterzeichnet",
  name: "Vor- und Nachname",
  function: "Funktion",
  statementRenewed: (day) => `Die neue Erklärung gilt ab ${day}.`,
  difference: {
    same: "Unverändert seit der unterzeichneten Fassung",
    changed: "Geändert seit der unterzeichneten Fassung",
    new: "Neu in dieser Fassung",
  },
  gone: "Nicht mehr in dieser Fassung",
  goneTitle: "Weggefallene Zusagen",
  reviewTitle: "Lesen Sie die neue Erklärung",
  correct: "Zurück zu den Zusagen",
  back: "Zurück zur Unterzeichnung",
  codeFor: (what) => `Was der Code bestätigt: ${what}`,
  withdrawalSummary: (day, reason) => `den Austritt ab ${day}. Begründung: ${reason}`,
  statementSummary: (version, day) => `die neue Erklärung, Fassung\u00A0${version}, ab ${day}.`,
  noReason: "keine.",
  errorSummary: "Bitte berichtigen",
  change: {
    inMail: "die Zusagen zu ändern",
    title: (platform) => `Zusagen von ${platform} ändern`,
    lede: "Antworten Sie zu jeder Zusage; was gilt, ist schon ausgewählt. Danach lesen Sie die neue Erklärung Wort für Wort.",
    submit: "Die neue Erklärung lesen",
    complete: "Die neue Erklärung unterzeichnen",
    done: "Die neue Erklärung ist unterzeichnet; eine Empfangsbestätigung ist unterwegs.",
  },
  renewal: {
    inMail: "die Unterzeichnung zu erneuern",
    title: (platform) => `Die neue Fassung für ${platform} unterzeichnen`,
    lede: "Das hat sich seit der unterzeichneten Fassung geändert, Zusage für Zusage. Antworten Sie zu jeder; danach lesen Sie die Erklärung Wort für Wort.",
    submit: "Die neue Erklärung lesen",
    complete: "Die neue Fassung unterzeichnen",
    done: "Die neue Fassung ist unterzeichnet; eine Empfangsbestätigung ist unterwegs.",
  },
  withdrawal: {
    inMail: "die Unterzeichnung zurückzuziehen",
    title: (platform) => `Austritt von ${platform}`,
    lede: "Die Charta ist freiwillig: Man kann sie jederzeit für die Zukunft verlassen.",
    submit: "Code für den Austritt anfordern",
    complete: "Aus der Charta austreten",
    done: "Der Austritt ist eingetragen; eine Empfangsbestätigung ist unterwegs.",
  },
};

export const actTexts: Catalogue<ActTexts> = { fr, en, de };
