import type { Catalogue, TextsLike } from "../infrastructure/language";
import { RETENTION } from "../signatures/retention";
import { SIGNATORY_LIMIT, type SignatoryMistake } from "../signatures/signatory";

const { connectionMonths, emailYears } = RETENTION;

const fr = {
  title: "Qui signe\u202F?",
  lede: "La personne qui engage l’organisation signe elle-même\u00A0: le code de signature lui est envoyé.",
  name: "Prénom et nom",
  function: "Fonction",
  functionHint: "Par exemple\u00A0: directrice générale, responsable des affaires publiques.",
  email: "Adresse électronique professionnelle",
  emailHint:
    "Le code de signature et l’accusé de réception y sont envoyés. De préférence une adresse de l’organisation\u00A0: la vérification en est plus rapide.",
  delegation: "Délégation de signature",
  delegationHint:
    "Si vous n’engagez pas l’organisation de plein droit, le document qui vous y habilite\u00A0: la vérification en est plus rapide.",
  delegationAgain:
    "Celle de la déclaration à corriger n’est pas reprise\u00A0: joignez-la de nouveau.",
  delegationKept: (name: string) => `Fichier joint\u00A0: ${name}`,
  delegationReplaced: "Ou le remplacer par un autre",
  delegationRemoval: "Retirer le fichier joint",
  optional: "(facultatif)",
  authorised: "Je suis habilité ou habilitée à engager cette organisation.",
  dataTitle: "Ce que deviennent ces données",
  data: [
    "Le nom, la fonction, l’adresse et la délégation ne sont pas publiés. Ils servent à établir qui a signé et à vous joindre\u202F; l’adresse IP et le navigateur utilisés au moment de signer sont gardés avec eux, comme preuve.",
    `L’exploitant de ce registre les garde au titre de son intérêt légitime, ou de sa mission d’intérêt public s’il est une administration\u00A0: l’adresse IP et le navigateur pendant ${connectionMonths}\u00A0mois, l’adresse électronique et la délégation jusqu’à ${emailYears}\u00A0ans après la fin de la signature, le nom et la fonction avec le texte signé. Un brouillon que personne ne reprend est effacé après trente jours. Vous pouvez demander à voir vos données et à les faire rectifier.`,
  ],
  legal: "Mentions légales et droits",
  mistakes: {
    "name-missing": "Indiquez votre prénom et votre nom",
    "name-too-long": `Le nom est trop long\u00A0: ${SIGNATORY_LIMIT}\u00A0caractères au plus`,
    "function-missing": "Indiquez votre fonction",
    "function-too-long": `La fonction est trop longue\u00A0: ${SIGNATORY_LIMIT}\u00A0caractères au plus`,
    "email-missing": "Indiquez votre adresse électronique",
    "email-wrong": "Indiquez une adresse électronique comme nom@exemple.fr",
    "authority-missing":
      "Cochez la case si vous êtes habilité\u00A0: sans cela, on ne peut pas signer",
  } satisfies Readonly<Record<SignatoryMistake, string>>,
};

export type SignatoryTexts = TextsLike<typeof fr>;

const en: SignatoryTexts = {
  title: "Who is signing?",
  lede: "The person who commits the organisation signs in person: the signing code is sent to them.",
  name: "First name and surname",
  function: "Position",
  functionHint: "For example: managing director, head of public affairs.",
  email: "Work e-mail address",
  emailHint:
    "The signing code and the receipt are sent to it. Preferably an address of the organisation: checking is then quicker.",
  delegation: "Delegation of authority to sign",
  delegationHint:
    "If you do not commit the organisation by right of your office, the document that authorises you: checking is then quicker.",
  delegationAgain:
    "The one of the statement to be corrected is not taken over: attach it once more.",
  delegationKept: (name) => `Attached file: ${name}`,
  delegationReplaced: "Or put another in its place",
  delegationRemoval: "Remove the attached file",
  optional: "(optional)",
  authorised: "I am authorised to commit this organisation.",
  dataTitle: "What becomes of these data",
  data: [
    "The name, the position, the address and the delegation are not published. They serve to establish who signed and to reach you; the IP address and the browser used when signing are kept with them as proof.",
    `The operator of this register keeps them on the basis of its legitimate interest, or of its task in the public interest if it is a public body: the IP address and the browser for ${connectionMonths} months, the e-mail address and the delegation until ${emailYears} years after the end of the signature, the name and the position with the signed text. A draft that nobody resumes is deleted after thirty days. You may ask to see your data and to have them corrected.`,
  ],
  legal: "Legal notice and rights",
  mistakes: {
    "name-missing": "Enter your first name and surname",
    "name-too-long": `The name is too long: ${SIGNATORY_LIMIT}\u00A0characters at most`,
    "function-missing": "Enter your position",
    "function-too-long": `The position is too long: ${SIGNATORY_LIMIT}\u00A0characters at most`,
    "email-missing": "Enter your e-mail address",
    "email-wrong": "Enter an e-mail address like name@example.com",
    "authority-missing": "Tick the box if you are authorised: without it nothing can be signed",
  },
};

const de: SignatoryTexts = {
  title: "Wer unterzeichnet?",
  lede: "Wer die Organisation verpflichtet, unterzeichnet selbst: Der Code geht an diese Person.",
  name: "Vor- und Nachname",
  function: "Funktion",
  functionHint: "Zum Beispiel: Geschäftsführerin, Leiter Öffentlichkeitsarbeit.",
  email: "Berufliche E-Mail-Adresse",
  emailHint:
    "An sie gehen der Code zum Unterzeichnen und die Empfangsbestätigung. Am besten eine Adresse der Organisation: Dann geht die Prüfung schneller.",
  delegation: "Zeichnungsvollmacht",
  delegationHint:
    "Wenn Sie die Organisation nicht schon kraft Ihres Amtes verpflichten: das Dokument, das Sie dazu befugt. Die Prüfung geht dann schneller.",
  delegationAgain:
    "Die der zu berichtigenden Erklärung wird nicht übernommen: Hängen Sie sie noch einmal an.",
  delegationKept: (name) => `Angehängte Datei: ${name}`,
  delegationReplaced: "Oder durch eine andere ersetzen",
  delegationRemoval: "Angehängte Datei entfernen",
  optional: "(freiwillig)",
  authorised: "Ich bin befugt, diese Organisation zu verpflichten.",
  dataTitle: "Was mit diesen Daten geschieht",
  data: [
    "Name, Funktion, Adresse und Vollmacht werden nicht veröffentlicht. Sie belegen, wer unterzeichnet hat, und dienen dazu, Sie zu erreichen; IP-Adresse und Browser beim Unterzeichnen werden als Nachweis mit ihnen aufbewahrt.",
    `Der Betreiber dieses Registers bewahrt sie aus berechtigtem Interesse auf oder, wenn er eine Behörde ist, für seine Aufgabe im öffentlichen Interesse: IP-Adresse und Browser ${connectionMonths} Monate, die E-Mail-Adresse und die Vollmacht bis ${emailYears} Jahre nach dem Ende der Unterschrift, Name und Funktion mit dem unterzeichneten Text. Ein Entwurf, den niemand fortsetzt, wird nach dreißig Tagen gelöscht. Sie können Ihre Daten einsehen und berichtigen lassen.`,
  ],
  legal: "Impressum und Rechte",
  mistakes: {
    "name-missing": "Geben Sie Ihren Vor- und Nachnamen an",
    "name-too-long": `Der Name ist zu lang: höchstens ${SIGNATORY_LIMIT}\u00A0Zeichen`,
    "function-missing": "Geben Sie Ihre Funktion an",
    "function-too-long": `Die Funktion ist zu lang: höchstens ${SIGNATORY_LIMIT}\u00A0Zeichen`,
    "email-missing": "Geben Sie Ihre E-Mail-Adresse an",
    "email-wrong": "Geben Sie eine E-Mail-Adresse an wie name@beispiel.de",
    "authority-missing":
      "Kreuzen Sie das Feld an, wenn Sie befugt sind: Sonst lässt sich nichts unterzeichnen",
  },
};

export const signatoryTexts: Catalogue<SignatoryTexts> = { fr, en, de };
