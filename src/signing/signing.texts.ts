import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Signer la charte",
  lede: (commitments: string) =>
    `Une plateforme dit ici lesquels des ${commitments} elle prend, et pourquoi elle ne prend pas les autres. Comptez une quinzaine de minutes.`,
  readVersion: (version: string) => `Lire la version\u00A0${version} de la charte`,
  nature:
    "Signer est volontaire. La charte n’a pas de valeur contraignante\u00A0: elle ne remplace ni la loi ni les contrats, et signer ne vaut ni label ni approbation de l’administration.",
  meaning: "Ce que signer veut dire",
  needed: "Ce qu’il vous faut",
  needs: [
    "Être habilité à engager l’organisation\u00A0: vous la dirigez, ou elle vous en a chargé.",
    "Le nom commercial, la raison sociale, le site et, en France, le numéro SIREN.",
    "Votre réponse à chaque engagement, et un motif pour ceux que vous ne prenez pas.",
    "Une adresse électronique professionnelle que vous pouvez lire tout de suite\u00A0: un code à six chiffres y est envoyé au moment de signer.",
  ],
  keeping:
    "Chaque étape est enregistrée. Vous pouvez fermer la page et reprendre pendant trente jours, avec ce navigateur ou, sur un autre appareil, par un lien que vous vous faites envoyer.",
  after: "Ce qui se passe ensuite",
  afterwards: (workingDays: string) =>
    `Un accusé de réception vous parvient aussitôt. L’administration vérifie ensuite que vous pouvez engager l’organisation, en principe sous ${workingDays}. Le registre public montre la signature en cours d’examen, puis la plateforme parmi les signataires.`,
  invited: (platform: string) =>
    `Vous répondez à l’invitation de ${platform}\u00A0: ce que le registre sait de l’organisation sera déjà rempli.`,
  start: "Commencer",
  startAnother: "Commencer une autre déclaration",
  resume: "Reprendre la déclaration commencée",
  noneTitle: "Aucune version de la charte n’est en vigueur",
  none: "On ne peut donc pas encore signer. Dès qu’une version entrera en vigueur, la signature s’ouvrira sur cette page.",
  readCharter: "Voir la page de la charte",
  steps: {
    label: "Étapes de la signature",
    position: (step: string, all: string) => `Étape ${step} sur ${all}`,
    names: {
      organisation: "Organisation",
      commitments: "Engagements",
      signatory: "Signataire",
      review: "Relecture",
      code: "Signature",
    },
  },
  errorSummary: "À corriger",
  save: "Enregistrer et continuer",
  back: "Revenir en arrière",
  newTab: "(nouvel onglet)",
  commitment: { one: "engagement", other: "engagements" },
  workingDay: { one: "jour ouvré", other: "jours ouvrés" },
};

export type SigningTexts = TextsLike<typeof fr>;

const en: SigningTexts = {
  title: "Sign the charter",
  lede: (commitments) =>
    `Here a platform says which of the ${commitments} it takes, and why it does not take the others. Allow about fifteen minutes.`,
  readVersion: (version) => `Read version\u00A0${version} of the charter`,
  nature:
    "Signing is voluntary. The charter is not legally binding: it replaces neither the law nor any contract, and signing it is neither a label nor an approval by the administration.",
  meaning: "What signing means",
  needed: "What you need",
  needs: [
    "The authority to commit the organisation: you run it, or it has asked you to.",
    "Its trade name, legal name and website and, in France, its SIREN number.",
    "Your answer to each commitment, and a reason for those you do not take.",
    "A work e-mail address that you can read straight away: a six-digit code is sent to it when you sign.",
  ],
  keeping:
    "Each step is saved. You can close the page and come back within thirty days, in this browser or, on another device, by a link that you have sent to yourself.",
  after: "What happens next",
  afterwards: (workingDays) =>
    `A receipt reaches you at once. The administration then checks that you may commit the organisation, as a rule within ${workingDays}. The public register shows the signature as under review, then the platform among the signatories.`,
  invited: (platform) =>
    `You are answering the invitation of ${platform}: what the register knows of the organisation will be filled in already.`,
  start: "Start",
  startAnother: "Start another statement",
  resume: "Resume the statement you started",
  noneTitle: "No version of the charter is in force",
  none: "It cannot be signed yet. As soon as a version comes into force, signing will open on this page.",
  readCharter: "See the page of the charter",
  steps: {
    label: "Steps of signing",
    position: (step, all) => `Step ${step} of ${all}`,
    names: {
      organisation: "Organisation",
      commitments: "Commitments",
      signatory: "Signatory",
      review: "Review",
      code: "Signature",
    },
  },
  errorSummary: "To be corrected",
  save: "Save and continue",
  back: "Go back",
  newTab: "(new tab)",
  commitment: { one: "commitment", other: "commitments" },
  workingDay: { one: "working day", other: "working days" },
};

const de: SigningTexts = {
  title: "Die Charta unterzeichnen",
  lede: (commitments) =>
    `Hier erklärt eine Plattform, welche der ${commitments} sie übernimmt und warum sie die anderen nicht übernimmt. Rechnen Sie mit etwa fünfzehn Minuten.`,
  readVersion: (version) => `Fassung\u00A0${version} der Charta lesen`,
  nature:
    "Die Unterzeichnung ist freiwillig. Die Charta ist rechtlich nicht bindend: Sie ersetzt weder Gesetz noch Vertrag, und wer sie unterzeichnet, erhält damit weder ein Gütesiegel noch eine Anerkennung der Verwaltung.",
  meaning: "Was die Unterzeichnung bedeutet",
  needed: "Was Sie brauchen",
  needs: [
    "Die Befugnis, die Organisation zu verpflichten: Sie leiten sie oder sind von ihr beauftragt.",
    "Handelsname, Firma und Website der Organisation, in Frankreich auch die SIREN-Nummer.",
    "Ihre Antwort zu jeder Zusage, mit einer Begründung für jede, die Sie nicht übernehmen.",
    "Eine berufliche E-Mail-Adresse, die Sie sofort lesen können: An sie geht beim Unterzeichnen ein sechsstelliger Code.",
  ],
  keeping:
    "Jeder Schritt wird gespeichert. Sie können die Seite schließen und innerhalb von dreißig Tagen weitermachen, in diesem Browser oder, auf einem anderen Gerät, über einen Link, den Sie sich schicken lassen.",
  after: "Wie es weitergeht",
  afterwards: (workingDays) =>
    `Eine Empfangsbestätigung erhalten Sie sofort. Danach prüft die Verwaltung, ob Sie die Organisation verpflichten dürfen, in der Regel innerhalb von ${workingDays}. Das öffentliche Register zeigt die Unterschrift als „in Prüfung“, danach die Plattform unter den Unterzeichnern.`,
  invited: (platform) =>
    `Sie antworten auf die Einladung von ${platform}: Was das Register von der Organisation weiß, ist dann bereits ausgefüllt.`,
  start: "Beginnen",
  startAnother: "Eine weitere Erklärung beginnen",
  resume: "Begonnene Erklärung fortsetzen",
  noneTitle: "Keine Fassung der Charta ist in Kraft",
  none: "Sie kann daher noch nicht unterzeichnet werden. Sobald eine Fassung in Kraft tritt, ist das auf dieser Seite möglich.",
  readCharter: "Zur Seite der Charta",
  steps: {
    label: "Schritte der Unterzeichnung",
    position: (step, all) => `Schritt ${step} von ${all}`,
    names: {
      organisation: "Organisation",
      commitments: "Zusagen",
      signatory: "Person",
      review: "Durchsicht",
      code: "Unterschrift",
    },
  },
  errorSummary: "Bitte berichtigen",
  save: "Speichern und weiter",
  back: "Zurück",
  newTab: "(neuer Tab)",
  commitment: { one: "Zusage", other: "Zusagen" },
  workingDay: { one: "Arbeitstag", other: "Arbeitstagen" },
};

export const signingTexts: Catalogue<SigningTexts> = { fr, en, de };
