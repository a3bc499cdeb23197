import type { Catalogue, TextsLike } from "../infrastructure/language";
import { CODE_MINUTES, TRIES } from "../infrastructure/one-time-code";

const fr = {
  title: "Se connecter",
  lede: "Pour les représentants des plateformes et pour les agents qui tiennent le registre. Lire le registre ne demande aucun compte.",
  endedTitle: "Votre session a pris fin",
  ended: "Ce que vous venez d’envoyer n’a pas été enregistré, et rien n’a été fait.",
  endedForms: {
    kept: "Votre saisie est gardée une heure, pour vous seul et dans ce navigateur\u00A0: connectez-vous, et vous la retrouverez sur la même page. Les codes et les fichiers ne sont pas gardés.",
    lost: "Connectez-vous\u00A0: vous reviendrez à la même page pour recommencer.",
  },
  email: "Adresse électronique",
  emailHint: "Celle de votre compte. Un code à six chiffres y est envoyé.",
  askForCode: "Recevoir un code",
  other: "Ou par un autre service",
  withProvider: (name: string) => `Se connecter avec ${name}`,
  noAccount: "Vous n’avez pas de compte\u00A0?",
  noAccountText:
    "Un compte s’ouvre sur invitation\u00A0: l’administration invite les représentants d’une plateforme, et un représentant invite ses collègues. Signer la charte et signaler une difficulté n’en demandent pas.",
  codeTitle: "Saisir le code",
  codeLede: (email: string) =>
    `Si un compte existe pour ${email}, un code vient d’y être envoyé. Il vaut ${String(CODE_MINUTES)} minutes, dans ce navigateur seulement.`,
  code: "Code à six chiffres",
  codeHint: "Cherchez aussi dans les courriels indésirables.",
  enter: "Ouvrir ma session",
  otherAddress: "Demander un autre code",
  mailbox:
    "Ce serveur n’envoie aucun courriel\u00A0: le message est dans la boîte aux lettres locale.",
  openMailbox: "Ouvrir la boîte aux lettres",
  signInTitle: "Se connecter",
  linkIntro: "Ce lien vous a été remis pour ouvrir une session. Il ne sert qu’une fois.",
  signIn: "Ouvrir ma session",
  linkSpentTitle: "Ce lien ne fonctionne plus",
  linkSpent:
    "Un lien de connexion sert une seule fois et pendant vingt-quatre heures. Demandez-en un autre à la personne qui administre le registre, ou connectez-vous par un code.",
  errorSummary: "À corriger",
  mistakes: {
    email: "Indiquez une adresse électronique, comme nom@exemple.fr",
    malformed: "Saisissez les six chiffres du code",
    wrong: (left: string) => `Ce n’est pas le bon code. Essais restants\u00A0: ${left}`,
    over: `Ce code ne vaut plus\u00A0: il a expiré, a déjà servi ou a été essayé ${String(TRIES)} fois. Demandez-en un autre`,
  },
};

export type SignInTexts = TextsLike<typeof fr>;

const en: SignInTexts = {
  title: "Sign in",
  lede: "For representatives of platforms and for the officials who keep the register. Reading the register needs no account.",
  endedTitle: "Your session has ended",
  ended: "What you have just sent was not recorded, and nothing was done.",
  endedForms: {
    kept: "What you typed is kept for an hour, for you alone and in this browser: sign in, and you will find it on the same page. Codes and files are not kept.",
    lost: "Sign in: you will come back to the same page to do it again.",
  },
  email: "E-mail address",
  emailHint: "The one of your account. A six-digit code is sent to it.",
  askForCode: "Send me a code",
  other: "Or through another service",
  withProvider: (name) => `Sign in with ${name}`,
  noAccount: "You have no account?",
  noAccountText:
    "Accounts are opened by invitation: the administration invites a platform’s representatives, and a representative invites colleagues. Signing the charter and reporting a difficulty need none.",
  codeTitle: "Enter the code",
  codeLede: (email) =>
    `If there is an account for ${email}, a code has just been sent to it. It is valid for ${String(CODE_MINUTES)} minutes, in this browser only.`,
  code: "Six-digit code",
  codeHint: "Look among your unwanted mail too.",
  enter: "Sign in",
  otherAddress: "Ask for another code",
  mailbox: "This server sends no mail: the message is in the local mailbox.",
  openMailbox: "Open the mailbox",
  signInTitle: "Sign in",
  linkIntro: "You were given this link to sign in. It works once.",
  signIn: "Sign in",
  linkSpentTitle: "This link no longer works",
  linkSpent:
    "A sign-in link works once, and for twenty-four hours. Ask the person who administers the register for another one, or sign in with a code.",
  errorSummary: "To be corrected",
  mistakes: {
    email: "Enter an e-mail address, like name@example.org",
    malformed: "Enter the six digits of the code",
    wrong: (left) => `That is not the right code. Tries left: ${left}`,
    over: `This code is no longer valid: it has expired, was used already or was tried ${String(TRIES)} times. Ask for another one`,
  },
};

const de: SignInTexts = {
  title: "Anmelden",
  lede: "Für die Vertretungen der Plattformen und für die Bediensteten, die das Register führen. Das Register zu lesen erfordert kein Konto.",
  endedTitle: "Ihre Sitzung ist beendet",
  ended: "Was Sie gerade abgeschickt haben, wurde nicht gespeichert, und nichts ist geschehen.",
  endedForms: {
    kept: "Ihre Eingaben werden eine Stunde lang aufbewahrt, nur für Sie und in diesem Browser: Melden Sie sich an, und Sie finden sie auf derselben Seite wieder. Codes und Dateien werden nicht aufbewahrt.",
    lost: "Melden Sie sich an: Sie kommen auf dieselbe Seite zurück und können es dort wiederholen.",
  },
  email: "E-Mail-Adresse",
  emailHint: "Die Adresse Ihres Kontos. Ein sechsstelliger Code wird dorthin geschickt.",
  askForCode: "Code anfordern",
  other: "Oder über einen anderen Dienst",
  withProvider: (name) => `Mit ${name} anmelden`,
  noAccount: "Sie haben kein Konto?",
  noAccountText:
    "Ein Konto wird auf Einladung eröffnet: Die Verwaltung lädt die Vertretung einer Plattform ein, und diese lädt weitere Personen ein. Die Charta zu unterzeichnen oder eine Schwierigkeit zu melden erfordert keines.",
  codeTitle: "Code eingeben",
  codeLede: (email) =>
    `Wenn es für ${email} ein Konto gibt, wurde soeben ein Code dorthin geschickt. Er gilt ${String(CODE_MINUTES)} Minuten, nur in diesem Browser.`,
  code: "Sechsstelliger Code",
  codeHint: "Sehen Sie auch im Spam-Ordner nach.",
  enter: "Anmelden",
  otherAddress: "Anderen Code anfordern",
  mailbox: "Dieser Server verschickt keine E-Mails: Die Nachricht liegt im lokalen Postfach.",
  openMailbox: "Postfach öffnen",
  signInTitle: "Anmelden",
  linkIntro: "Diesen Link haben Sie für Ihre Anmeldung erhalten. Er gilt nur einmal.",
  signIn: "Anmelden",
  linkSpentTitle: "Dieser Link gilt nicht mehr",
  linkSpent:
    "Ein Anmeldelink gilt einmal und vierundzwanzig Stunden lang. Bitten Sie die Person, die das Register verwaltet, um einen neuen, oder melden Sie sich mit einem Code an.",
  errorSummary: "Zu berichtigen",
  mistakes: {
    email: "Geben Sie eine E-Mail-Adresse ein, wie name@beispiel.de",
    malformed: "Geben Sie die sechs Ziffern des Codes ein",
    wrong: (left) => `Das ist nicht der richtige Code. Verbleibende Versuche: ${left}`,
    over: `Dieser Code gilt nicht mehr: Er ist abgelaufen, wurde schon verwendet oder ${String(TRIES)}-mal versucht. Fordern Sie einen anderen an`,
  },
};

export const signInTexts: Catalogue<SignInTexts> = { fr, en, de };
