import type { Catalogue, TextsLike } from "../infrastructure/language";

/** Pages that say why the journey does not go on, and which way is open. */
const fr = {
  gone: {
    title: "Cette déclaration n’existe plus",
    lede: "L’adresse est incomplète, ou personne n’a touché à cette déclaration pendant trente jours\u00A0: elle est alors effacée.",
    happened: ["Si vous avez signé, l’accusé de réception envoyé par courriel reste valable."],
    way: "Signer la charte",
  },
  superseded: {
    title: (version: string) => `La version\u00A0${version} n’est plus en vigueur`,
    lede: "Vous répondiez à une version de la charte qui a été remplacée. Elle ne peut plus être signée, et rien ne l’a été.",
    happened: [
      "Commencez une déclaration pour la version en vigueur\u00A0: l’organisation et le signataire seront repris, les engagements sont à relire.",
    ],
    way: (version: string) => `Commencer avec la version\u00A0${version}`,
  },
  "changed-since-read": {
    title: "Le texte a changé depuis votre lecture",
    lede: "Une réponse a été modifiée, peut-être dans un autre onglet. Rien n’a été signé.",
    happened: [
      "Relisez la déclaration telle qu’elle est maintenant, puis demandez un nouveau code.",
    ],
    way: "Relire la déclaration",
  },
  "already-signed": {
    title: (platform: string) => `${platform} a déjà signé cette version`,
    lede: "Une version ne se signe qu’une fois. Rien n’a été ajouté.",
    happened: [
      "Pour changer ses engagements ou se retirer, la plateforme écrit au service qui tient le registre.",
    ],
    way: "Voir la plateforme dans le registre",
  },
  "under-review": {
    title: (platform: string) => `Une signature de ${platform} est déjà en cours d’examen`,
    lede: "Une autre déclaration a été signée pour cette plateforme et cette version. Rien n’a été ajouté.",
    happened: [
      "Attendez la décision, qui sera envoyée à la personne qui a signé, ou écrivez au service qui tient le registre.",
    ],
    way: "Voir la plateforme dans le registre",
  },
  "too-many-codes": {
    title: "Trop de codes demandés",
    lede: (at: string) =>
      `Cinq codes au plus sont envoyés par heure. Vous pourrez en demander un autre à partir de ${at}, heure de Paris.`,
    happened: ["Le dernier code reçu reste valable jusqu’à l’heure qu’il indique."],
    way: "Saisir le dernier code reçu",
  },
  contact: "Écrire au service",
  changeOrganisation: "Modifier l’organisation déclarée",
};

export type RefusalTexts = TextsLike<typeof fr>;

const en: RefusalTexts = {
  gone: {
    title: "This statement no longer exists",
    lede: "The address is incomplete, or nobody touched this statement for thirty days: it is then deleted.",
    happened: ["If you signed, the receipt sent to you by e-mail remains valid."],
    way: "Sign the charter",
  },
  superseded: {
    title: (version) => `Version\u00A0${version} is no longer in force`,
    lede: "You were answering a version of the charter that has been replaced. It can no longer be signed, and nothing was.",
    happened: [
      "Start a statement for the version in force: the organisation and the signatory are carried over, the commitments have to be read again.",
    ],
    way: (version) => `Start with version\u00A0${version}`,
  },
  "changed-since-read": {
    title: "The text has changed since you read it",
    lede: "An answer was changed, perhaps in another tab. Nothing was signed.",
    happened: ["Read the statement again as it stands now, then ask for a new code."],
    way: "Read the statement again",
  },
  "already-signed": {
    title: (platform) => `${platform} has already signed this version`,
    lede: "A version is signed once. Nothing was added.",
    happened: [
      "To change its commitments or to withdraw, the platform writes to the service that keeps the register.",
    ],
    way: "See the platform in the register",
  },
  "under-review": {
    title: (platform) => `A signature of ${platform} is already under review`,
    lede: "Another statement was signed for this platform and this version. Nothing was added.",
    happened: [
      "Wait for the decision, which will be sent to the person who signed, or write to the service that keeps the register.",
    ],
    way: "See the platform in the register",
  },
  "too-many-codes": {
    title: "Too many codes asked for",
    lede: (at) =>
      `At most five codes an hour are sent. You may ask for another one from ${at}, Paris time.`,
    happened: ["The last code you received stays good until the time it states."],
    way: "Enter the last code received",
  },
  contact: "Write to the service",
  changeOrganisation: "Change the organisation you declared",
};

const de: RefusalTexts = {
  gone: {
    title: "Diese Erklärung gibt es nicht mehr",
    lede: "Die Adresse ist unvollständig, oder niemand hat diese Erklärung dreißig Tage lang bearbeitet: Dann wird sie gelöscht.",
    happened: [
      "Wenn Sie unterzeichnet haben, bleibt die Empfangsbestätigung gültig, die Sie per E-Mail erhalten haben.",
    ],
    way: "Die Charta unterzeichnen",
  },
  superseded: {
    title: (version) => `Fassung\u00A0${version} ist nicht mehr in Kraft`,
    lede: "Sie haben zu einer Fassung der Charta geantwortet, die inzwischen ersetzt wurde. Sie kann nicht mehr unterzeichnet werden, und nichts wurde unterzeichnet.",
    happened: [
      "Beginnen Sie eine Erklärung zur geltenden Fassung: Organisation und unterzeichnende Person werden übernommen, die Zusagen sind neu zu lesen.",
    ],
    way: (version) => `Mit Fassung\u00A0${version} beginnen`,
  },
  "changed-since-read": {
    title: "Der Text hat sich geändert, seit Sie ihn gelesen haben",
    lede: "Eine Antwort wurde geändert, vielleicht in einem anderen Tab. Nichts wurde unterzeichnet.",
    happened: [
      "Lesen Sie die Erklärung in ihrer jetzigen Form und fordern Sie dann einen neuen Code an.",
    ],
    way: "Erklärung erneut lesen",
  },
  "already-signed": {
    title: (platform) => `${platform} hat diese Fassung bereits unterzeichnet`,
    lede: "Eine Fassung wird nur ein Mal unterzeichnet. Nichts wurde hinzugefügt.",
    happened: [
      "Um Zusagen zu ändern oder sich zurückzuziehen, schreibt die Plattform an die Stelle, die das Register führt.",
    ],
    way: "Zur Plattform im Register",
  },
  "under-review": {
    title: (platform) => `Eine Unterschrift von ${platform} wird bereits geprüft`,
    lede: "Für diese Plattform und diese Fassung wurde schon eine andere Erklärung unterzeichnet. Nichts wurde hinzugefügt.",
    happened: [
      "Warten Sie die Entscheidung ab, die der unterzeichnenden Person zugeht, oder schreiben Sie an die Stelle, die das Register führt.",
    ],
    way: "Zur Plattform im Register",
  },
  "too-many-codes": {
    title: "Zu viele Codes angefordert",
    lede: (at) =>
      `In einer Stunde gehen höchstens fünf Codes hinaus. Einen weiteren können Sie ab ${at}\u00A0Uhr anfordern, Pariser Zeit.`,
    happened: ["Der zuletzt erhaltene Code gilt bis zu der Uhrzeit, die er nennt."],
    way: "Zuletzt erhaltenen Code eingeben",
  },
  contact: "An die Stelle schreiben",
  changeOrganisation: "Angegebene Organisation ändern",
};

export const refusalTexts: Catalogue<RefusalTexts> = { fr, en, de };
