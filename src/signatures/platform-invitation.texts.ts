import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { DecliningMistake } from "./declining-form";

const fr = {
  title: (platform: string) => `${platform} est invitée à signer la charte`,
  lede: (inviter: string, platform: string) =>
    `${inviter}, pour l’administration, demande à ${platform} si elle signe la charte du dialogue entre les petites entreprises et les plateformes.`,
  version: "Version de la charte",
  versionName: (version: string) => `Version\u00A0${version}`,
  read: "Lire",
  invitedOn: "Invitée le",
  deadline: "Date limite",
  noDeadline:
    "Aucune. Tant que personne ne répond, le registre dit que la plateforme est invitée et n’a pas encore répondu.",
  nature:
    "Signer est volontaire. La charte n’a pas de valeur contraignante\u00A0: elle ne remplace ni la loi ni les contrats, et signer ne vaut ni label ni approbation de l’administration.",
  signTitle: "Signer",
  signText:
    "Vous direz, engagement par engagement, ce que la plateforme prend, et pourquoi elle ne prend pas le reste. Ce que le registre sait d’elle est déjà rempli.",
  sign: "Signer la charte",
  notYet: (version: string, day: string) =>
    `La version\u00A0${version} entre en vigueur le ${day}\u00A0: elle se signe à partir de ce jour, par ce même lien.`,
  declineTitle: "Décliner",
  declineText:
    "Le refus paraît au registre public, à la date d’aujourd’hui. Ce formulaire ne demande pas de code et ne prouve donc pas qui l’a rempli\u00A0: une confirmation part à l’adresse invitée, et dit que faire si ce n’était pas elle.",
  reason: "Motif",
  reasonHint: "500\u00A0caractères au plus. N’y nommez personne.",
  publication: "Ce motif peut-il être publié\u202F?",
  options: {
    published: { label: "Oui, au registre public", hint: "" },
    withheld: {
      label: "Non, il est pour l’administration seule",
      hint: "Le registre dira qu’aucun motif n’a été publié.",
    },
  },
  decline: "Décliner l’invitation",
  errorSummary: "À corriger",
  mistakes: {
    "reason-missing": "Indiquez pourquoi la plateforme décline",
    "reason-too-long": "Raccourcissez ce motif\u00A0: 500\u00A0caractères au plus",
    "publication-missing": "Dites si ce motif peut être publié",
  } satisfies Record<DecliningMistake, string>,
  unknownTitle: "Cette invitation n’existe pas",
  unknown: (contact: string) =>
    `Le lien est incomplet ou mal recopié. Reprenez-le dans le courriel d’invitation\u202F; si vous ne le trouvez pas, écrivez à ${contact}.`,
  toSigning: "Voir comment signer la charte",
  closed: {
    signed: {
      title: (platform: string) => `${platform} a déjà répondu en signant`,
      text: (day: string, contact: string) =>
        `Une déclaration a été signée le ${day}. Le registre dit ce qu’il en est\u202F; pour toute question, écrivez à ${contact}.`,
    },
    declined: {
      title: (platform: string) => `${platform} a décliné l’invitation`,
      text: (day: string, contact: string) =>
        `Le refus est inscrit au registre depuis le ${day}. Si ce n’était pas vous, ou s’il y a une erreur, écrivez à ${contact}. La plateforme peut encore signer, quand elle veut.`,
    },
    superseded: {
      title: (platform: string) => `L’invitation de ${platform} n’a plus d’objet`,
      text: (day: string, contact: string) =>
        `Elle portait, le ${day}, sur une version de la charte qui a été remplacée depuis. La version en vigueur peut être signée sans invitation\u202F; pour toute question, écrivez à ${contact}.`,
    },
  },
  toRegister: "Voir la page de la plateforme au registre",
  stopTitle: "Ne plus recevoir de rappels",
  stopLede: (platform: string) =>
    `Plus aucun rappel ne partira pour ${platform}. L’invitation reste ouverte\u00A0: la plateforme peut signer ou décliner quand elle veut.`,
  stop: "Arrêter les rappels",
  stoppedTitle: "Les rappels sont arrêtés",
  stoppedLede: (day: string) =>
    `Depuis le ${day}, plus aucun rappel ne part. L’invitation reste ouverte\u00A0: la plateforme peut signer ou décliner quand elle veut.`,
  toInvitation: "Voir l’invitation",
};

export type PlatformInvitationTexts = TextsLike<typeof fr>;

const en: PlatformInvitationTexts = {
  title: (platform) => `${platform} is invited to sign the charter`,
  lede: (inviter, platform) =>
    `${inviter}, for the administration, asks ${platform} whether it signs the charter of dialogue between small businesses and platforms.`,
  version: "Version of the charter",
  versionName: (version) => `Version\u00A0${version}`,
  read: "Read",
  invitedOn: "Invited on",
  deadline: "Deadline",
  noDeadline:
    "None. As long as nobody answers, the register says that the platform is invited and has not answered yet.",
  nature:
    "Signing is voluntary. The charter is not legally binding: it replaces neither the law nor any contract, and signing it is neither a label nor an approval by the administration.",
  signTitle: "Sign",
  signText:
    "You will say, commitment by commitment, what the platform takes, and why it does not take the rest. What the register knows of it is filled in already.",
  sign: "Sign the charter",
  notYet: (version, day) =>
    `Version\u00A0${version} comes into force on ${day}: it can be signed from that day on, by this same link.`,
  declineTitle: "Decline",
  declineText:
    "The refusal appears in the public register, dated today. This form asks for no code and so does not prove who filled it in: a confirmation is sent to the invited address, and says what to do if it was somebody else.",
  reason: "Reason",
  reasonHint: "500\u00A0characters at most. Name nobody in it.",
  publication: "May this reason be published?",
  options: {
    published: { label: "Yes, in the public register", hint: "" },
    withheld: {
      label: "No, it is for the administration only",
      hint: "The register will say that no reason was published.",
    },
  },
  decline: "Decline the invitation",
  errorSummary: "To be corrected",
  mistakes: {
    "reason-missing": "Say why the platform declines",
    "reason-too-long": "Shorten this reason: 500\u00A0characters at most",
    "publication-missing": "Say whether this reason may be published",
  },
  unknownTitle: "This invitation does not exist",
  unknown: (contact) =>
    `The link is incomplete or was copied wrongly. Take it from the mail that invited you; if you cannot find it, write to ${contact}.`,
  toSigning: "See how to sign the charter",
  closed: {
    signed: {
      title: (platform) => `${platform} has answered by signing`,
      text: (day, contact) =>
        `A statement was signed on ${day}. The register says what has become of it; if you have a question, write to ${contact}.`,
    },
    declined: {
      title: (platform) => `${platform} has declined the invitation`,
      text: (day, contact) =>
        `The refusal has stood in the register since ${day}. If it was not you, or if something is wrong, write to ${contact}. The platform can still sign whenever it wants.`,
    },
    superseded: {
      title: (platform) => `The invitation of ${platform} has lost its object`,
      text: (day, contact) =>
        `On ${day} it was about a version of the charter that has been replaced since. The version in force can be signed without an invitation; if you have a question, write to ${contact}.`,
    },
  },
  toRegister: "See the platform’s page in the register",
  stopTitle: "Receive no more reminders",
  stopLede: (platform) =>
    `No more reminder will be sent for ${platform}. The invitation stays open: the platform can sign or decline whenever it wants.`,
  stop: "Stop the reminders",
  stoppedTitle: "The reminders are stopped",
  stoppedLede: (day) =>
    `Since ${day} no more reminder has been sent. The invitation stays open: the platform can sign or decline whenever it wants.`,
  toInvitation: "See the invitation",
};

const de: PlatformInvitationTexts = {
  title: (platform) => `${platform} ist zur Unterzeichnung der Charta eingeladen`,
  lede: (inviter, platform) =>
    `${inviter} fragt ${platform} im Namen der Verwaltung, ob sie die Dialog-Charta zwischen kleinen Unternehmen und Plattformen unterzeichnet.`,
  version: "Fassung der Charta",
  versionName: (version) => `Fassung\u00A0${version}`,
  read: "Lesen",
  invitedOn: "Eingeladen am",
  deadline: "Frist",
  noDeadline:
    "Keine. Solange niemand antwortet, sagt das Register, dass die Plattform eingeladen ist und noch nicht geantwortet hat.",
  nature:
    "Die Unterzeichnung ist freiwillig. Die Charta ist rechtlich nicht bindend: Sie ersetzt weder das Gesetz noch einen Vertrag, und die Unterzeichnung ist weder ein Gütesiegel noch eine Billigung durch die Verwaltung.",
  signTitle: "Unterzeichnen",
  signText:
    "Sie sagen Zusage für Zusage, was die Plattform übernimmt, und warum sie das Übrige nicht übernimmt. Was das Register von ihr weiß, ist bereits ausgefüllt.",
  sign: "Die Charta unterzeichnen",
  notYet: (version, day) =>
    `Fassung\u00A0${version} tritt am ${day} in Kraft: Ab diesem Tag kann sie über denselben Link unterzeichnet werden.`,
  declineTitle: "Ablehnen",
  declineText:
    "Die Ablehnung erscheint mit dem heutigen Datum im öffentlichen Register. Dieses Formular verlangt keinen Code und beweist daher nicht, wer es ausgefüllt hat: Eine Bestätigung geht an die eingeladene Adresse und sagt, was zu tun ist, wenn es jemand anderes war.",
  reason: "Begründung",
  reasonHint: "Höchstens 500\u00A0Zeichen. Nennen Sie keine Personen.",
  publication: "Darf diese Begründung veröffentlicht werden?",
  options: {
    published: { label: "Ja, im öffentlichen Register", hint: "" },
    withheld: {
      label: "Nein, sie ist nur für die Verwaltung",
      hint: "Das Register sagt dann, dass keine Begründung veröffentlicht wurde.",
    },
  },
  decline: "Einladung ablehnen",
  errorSummary: "Zu berichtigen",
  mistakes: {
    "reason-missing": "Geben Sie an, warum die Plattform ablehnt",
    "reason-too-long": "Kürzen Sie diese Begründung: höchstens 500\u00A0Zeichen",
    "publication-missing": "Geben Sie an, ob diese Begründung veröffentlicht werden darf",
  },
  unknownTitle: "Diese Einladung gibt es nicht",
  unknown: (contact) =>
    `Der Link ist unvollständig oder falsch übertragen. Nehmen Sie ihn aus der E-Mail mit der Einladung; wenn Sie sie nicht finden, schreiben Sie an ${contact}.`,
  toSigning: "Zur Unterzeichnung der Charta",
  closed: {
    signed: {
      title: (platform) => `${platform} hat mit einer Unterzeichnung geantwortet`,
      text: (day, contact) =>
        `Am ${day} wurde eine Erklärung unterzeichnet. Das Register sagt, was daraus geworden ist; bei Fragen schreiben Sie an ${contact}.`,
    },
    declined: {
      title: (platform) => `${platform} hat die Einladung abgelehnt`,
      text: (day, contact) =>
        `Die Ablehnung steht seit dem ${day} im Register. Wenn Sie es nicht waren oder etwas nicht stimmt, schreiben Sie an ${contact}. Die Plattform kann weiterhin jederzeit unterzeichnen.`,
    },
    superseded: {
      title: (platform) => `Die Einladung von ${platform} ist gegenstandslos`,
      text: (day, contact) =>
        `Sie betraf am ${day} eine Fassung der Charta, die inzwischen ersetzt wurde. Die geltende Fassung kann ohne Einladung unterzeichnet werden; bei Fragen schreiben Sie an ${contact}.`,
    },
  },
  toRegister: "Seite der Plattform im Register ansehen",
  stopTitle: "Keine Erinnerungen mehr erhalten",
  stopLede: (platform) =>
    `Für ${platform} wird keine Erinnerung mehr verschickt. Die Einladung bleibt offen: Die Plattform kann jederzeit unterzeichnen oder ablehnen.`,
  stop: "Erinnerungen beenden",
  stoppedTitle: "Die Erinnerungen sind beendet",
  stoppedLede: (day) =>
    `Seit dem ${day} wird keine Erinnerung mehr verschickt. Die Einladung bleibt offen: Die Plattform kann jederzeit unterzeichnen oder ablehnen.`,
  toInvitation: "Einladung ansehen",
};

export const platformInvitationTexts: Catalogue<PlatformInvitationTexts> = { fr, en, de };
