import type { Catalogue, TextsLike } from "../infrastructure/language";
import { CODE_MINUTES } from "../infrastructure/one-time-code";

const fr = {
  linkTitle: "Reprendre sur un autre appareil",
  linkLede:
    "Indiquez une adresse que vous pouvez lire sur l’autre appareil. Un lien vers votre déclaration y est envoyé\u202F; pour l’ouvrir, il faudra aussi un code, envoyé à la même adresse.",
  email: "Adresse électronique",
  emailHint: "Qui lit cette boîte pourra continuer la déclaration.",
  sendLink: "Recevoir le lien",
  linkSent: "Le lien est parti. Il vaut aussi longtemps que votre brouillon.",
  back: "Retour à votre déclaration",
  title: "Reprendre une déclaration commencée",
  lede: "Ce lien mène à une déclaration. Pour l’ouvrir dans ce navigateur, demandez un code\u00A0: il est envoyé à l’adresse qui a reçu le lien.",
  sendCode: "Recevoir le code",
  codeTitle: "Saisissez le code reçu par courriel",
  codeLede: `Un code à six chiffres a été envoyé à l’adresse qui a reçu le lien. Il vaut ${CODE_MINUTES}\u00A0minutes et ne sert qu’une fois. Il ne signe rien.`,
  code: "Code à six chiffres",
  codeHint: "Le courriel peut mettre une minute à venir. Regardez aussi dans les indésirables.",
  open: "Ouvrir la déclaration",
  another: "Demander un autre code",
  mailbox: "Ce serveur d’essai n’envoie aucun courriel.",
  openMailbox: "Lire le courriel dans la boîte aux lettres locale",
};

export type ResumptionTexts = TextsLike<typeof fr>;

const en: ResumptionTexts = {
  linkTitle: "Resume on another device",
  linkLede:
    "Enter an address that you can read on the other device. A link to your statement is sent there; opening it also takes a code, sent to the same address.",
  email: "E-mail address",
  emailHint: "Whoever reads that mailbox will be able to go on with the statement.",
  sendLink: "Send me the link",
  linkSent: "The link has been sent. It is good for as long as your draft is.",
  back: "Back to your statement",
  title: "Resume a statement",
  lede: "This link leads to a statement. To open it in this browser, ask for a code: it is sent to the address that received the link.",
  sendCode: "Send me the code",
  codeTitle: "Enter the code sent to you by e-mail",
  codeLede: `A six-digit code was sent to the address that received the link. It is good for ${CODE_MINUTES}\u00A0minutes and works once. It signs nothing.`,
  code: "Six-digit code",
  codeHint: "The e-mail may take a minute to arrive. Look among unwanted mail too.",
  open: "Open the statement",
  another: "Ask for another code",
  mailbox: "This trial server sends no e-mail.",
  openMailbox: "Read the e-mail in the local mailbox",
};

const de: ResumptionTexts = {
  linkTitle: "Auf einem anderen Gerät fortsetzen",
  linkLede:
    "Geben Sie eine Adresse an, die Sie auf dem anderen Gerät lesen können. Ein Link zu Ihrer Erklärung geht dorthin; zum Öffnen braucht es auch einen Code, der an dieselbe Adresse geht.",
  email: "E-Mail-Adresse",
  emailHint: "Wer dieses Postfach liest, kann die Erklärung fortsetzen.",
  sendLink: "Link anfordern",
  linkSent: "Der Link ist unterwegs. Er gilt so lange wie Ihr Entwurf.",
  back: "Zurück zu Ihrer Erklärung",
  title: "Eine begonnene Erklärung fortsetzen",
  lede: "Dieser Link führt zu einer Erklärung. Um sie in diesem Browser zu öffnen, fordern Sie einen Code an: Er geht an die Adresse, die den Link erhalten hat.",
  sendCode: "Code anfordern",
  codeTitle: "Geben Sie den Code aus der E-Mail ein",
  codeLede: `Ein sechsstelliger Code ging an die Adresse, die den Link erhalten hat. Er gilt ${CODE_MINUTES}\u00A0Minuten und nur ein Mal. Er unterzeichnet nichts.`,
  code: "Sechsstelliger Code",
  codeHint: "Die E-Mail kann eine Minute brauchen. Sehen Sie auch im Spam-Ordner nach.",
  open: "Erklärung öffnen",
  another: "Neuen Code anfordern",
  mailbox: "Dieser Testserver verschickt keine E-Mails.",
  openMailbox: "Die E-Mail im lokalen Postfach lesen",
};

export const resumptionTexts: Catalogue<ResumptionTexts> = { fr, en, de };
