import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { DeclarationState } from "./declaration-state";

const fr = {
  title: (platform: string) => `Déclarations de ${platform}`,
  lede: "Deux fois par an, la plateforme rend compte des réclamations des vendeurs\u00A0: leur nombre, leurs principaux motifs, le délai moyen de traitement et leur issue, comme le demande l’article\u00A011, paragraphe\u00A04, du règlement (UE)\u00A02019/1150.",
  noPeriod: "La plateforme n’a encore pris aucun engagement\u00A0: il n’y a rien à déclarer.",
  caption: "Déclarations par semestre, le plus récent d’abord",
  periodColumn: "Semestre",
  stateColumn: "État",
  dueColumn: "Au plus tard le",
  actColumn: "Action",
  states: {
    running: "Semestre en cours",
    expected: "À remettre",
    overdue: "En retard",
    voluntary: "Facultative",
    received: "Remise",
    "received-late": "Remise en retard",
  } satisfies Record<DeclarationState, string>,
  notPromised: "Non promise",
  look: "Voir",
  begin: "Remplir",
  about: (period: string) => `la déclaration du ${period}`,
  one: (period: string) => `Déclaration, ${period}`,
  ledes: {
    running: (end: string) =>
      `Ce semestre court jusqu’au ${end}. Ses chiffres pourront être remis à partir du lendemain.`,
    expected: (due: string) => `Les chiffres de ce semestre sont attendus au plus tard le ${due}.`,
    overdue: (due: string) =>
      `Les chiffres de ce semestre étaient attendus au plus tard le ${due}.`,
    voluntary: () =>
      "La plateforme n’a pas pris cet engagement pour ce semestre. Elle peut déclarer ses chiffres quand même\u00A0: ils seront publiés.",
    received: (on: string) => `La déclaration a été reçue le ${on}\u00A0; elle est publiée.`,
    "received-late": (on: string) =>
      `La déclaration a été reçue le ${on}, après l’échéance\u00A0; elle est publiée.`,
  } satisfies Record<DeclarationState, (day: string) => string>,
  draft: (by: string, at: string) => `Un brouillon est gardé, enregistré par ${by} le ${at}.`,
  fill: "Remplir la déclaration",
  resume: "Reprendre le brouillon",
  correct: "Rectifier la déclaration",
  published: "Ce que le public voit",
  publicPage: "La page publique de la plateforme",
  done: {
    saved: "Le brouillon est enregistré. Vous, ou l’un de vos collègues, pouvez le reprendre ici.",
    received:
      "La déclaration est reçue et publiée. Un accusé de réception vous est envoyé par courriel.",
  },
  refusals: {
    "not-over":
      "Ce semestre n’est pas terminé\u00A0: ses chiffres ne peuvent pas encore être remis. Rien n’a été enregistré.",
    "saved-meanwhile": (by: string, at: string) =>
      `${by} a enregistré un autre brouillon le ${at}. Le vôtre n’est pas enregistré\u00A0: il est ci-dessous, et l’enregistrer maintenant remplace l’autre.`,
    "changed-meanwhile": (by: string, at: string) =>
      `${by} a changé ces chiffres le ${at}. Rien n’est remis\u00A0: relisez-les ci-dessous avant de les déclarer.`,
    "received-meanwhile": (by: string, at: string) =>
      `${by} a remis cette déclaration le ${at}. La vôtre n’est pas enregistrée\u00A0; vous pouvez rectifier celle qui est publiée.`,
    gone: "Le brouillon n’existe plus. Rien n’est remis.",
  },
  nobody: "Quelqu’un",
};

export type DeclarationTexts = TextsLike<typeof fr>;

const en: DeclarationTexts = {
  title: (platform) => `Declarations of ${platform}`,
  lede: "Twice a year the platform accounts for the complaints of sellers: how many there were, their main types, the average time to process them and how they ended, as article\u00A011(4) of Regulation (EU)\u00A02019/1150 asks.",
  noPeriod: "The platform has taken no commitment yet: there is nothing to declare.",
  caption: "Declarations by half-year, the latest first",
  periodColumn: "Half-year",
  stateColumn: "State",
  dueColumn: "Due by",
  actColumn: "Action",
  states: {
    running: "Half-year not over",
    expected: "To be handed in",
    overdue: "Overdue",
    voluntary: "Voluntary",
    received: "Handed in",
    "received-late": "Handed in late",
  },
  notPromised: "Not promised",
  look: "Look",
  begin: "Fill in",
  about: (period) => `the declaration for the ${period}`,
  one: (period) => `Declaration, ${period}`,
  ledes: {
    running: (end) =>
      `This half-year runs until ${end}. Its figures can be handed in from the day after.`,
    expected: (due) => `The figures of this half-year are expected by ${due}.`,
    overdue: (due) => `The figures of this half-year were expected by ${due}.`,
    voluntary: () =>
      "The platform has not taken this commitment for this half-year. It can declare its figures all the same: they will be published.",
    received: (on) => `The declaration was received on ${on} and is published.`,
    "received-late": (on) =>
      `The declaration was received on ${on}, after the due date, and is published.`,
  },
  draft: (by, at) => `A draft is kept, saved by ${by} on ${at}.`,
  fill: "Fill in the declaration",
  resume: "Go on with the draft",
  correct: "Correct the declaration",
  published: "What the public sees",
  publicPage: "The public page of the platform",
  done: {
    saved: "The draft is saved. You or a colleague can go on with it here.",
    received: "The declaration is received and published. A receipt is on its way to you by mail.",
  },
  refusals: {
    "not-over":
      "This half-year is not over: its figures cannot be handed in yet. Nothing was recorded.",
    "saved-meanwhile": (by, at) =>
      `${by} saved another draft on ${at}. Yours is not saved: it is below, and saving it now replaces the other.`,
    "changed-meanwhile": (by, at) =>
      `${by} changed these figures on ${at}. Nothing was handed in: read them below before you declare them.`,
    "received-meanwhile": (by, at) =>
      `${by} handed in this declaration on ${at}. Yours is not recorded; you can correct the one that is published.`,
    gone: "The draft is there no more. Nothing was handed in.",
  },
  nobody: "Somebody",
};

const de: DeclarationTexts = {
  title: (platform) => `Erklärungen von ${platform}`,
  lede: "Zweimal im Jahr legt die Plattform Rechenschaft über die Beschwerden der Händler ab: wie viele es gab, ihre wichtigsten Gründe, die durchschnittliche Bearbeitungszeit und ihren Ausgang, wie es Artikel\u00A011 Absatz\u00A04 der Verordnung (EU)\u00A02019/1150 verlangt.",
  noPeriod: "Die Plattform hat noch keine Zusage übernommen: Es gibt nichts zu erklären.",
  caption: "Erklärungen je Halbjahr, das jüngste zuerst",
  periodColumn: "Halbjahr",
  stateColumn: "Stand",
  dueColumn: "Spätestens am",
  actColumn: "Handlung",
  states: {
    running: "Halbjahr läuft noch",
    expected: "Einzureichen",
    overdue: "Überfällig",
    voluntary: "Freiwillig",
    received: "Eingereicht",
    "received-late": "Verspätet eingereicht",
  },
  notPromised: "Nicht zugesagt",
  look: "Ansehen",
  begin: "Ausfüllen",
  about: (period) => `der Erklärung, ${period}`,
  one: (period) => `Erklärung, ${period}`,
  ledes: {
    running: (end) =>
      `Dieses Halbjahr läuft bis zum ${end}. Seine Zahlen können ab dem Tag danach eingereicht werden.`,
    expected: (due) => `Die Zahlen dieses Halbjahrs werden bis zum ${due} erwartet.`,
    overdue: (due) => `Die Zahlen dieses Halbjahrs wurden bis zum ${due} erwartet.`,
    voluntary: () =>
      "Die Plattform hat diese Zusage für dieses Halbjahr nicht übernommen. Sie kann ihre Zahlen trotzdem erklären: Sie werden veröffentlicht.",
    received: (on) => `Die Erklärung ist am ${on} eingegangen und veröffentlicht.`,
    "received-late": (on) =>
      `Die Erklärung ist am ${on} nach dem Fälligkeitstag eingegangen und veröffentlicht.`,
  },
  draft: (by, at) => `Ein Entwurf ist gespeichert, von ${by} am ${at}.`,
  fill: "Erklärung ausfüllen",
  resume: "Entwurf fortsetzen",
  correct: "Erklärung berichtigen",
  published: "Was die Öffentlichkeit sieht",
  publicPage: "Die öffentliche Seite der Plattform",
  done: {
    saved:
      "Der Entwurf ist gespeichert. Sie oder jemand aus Ihrem Haus können ihn hier fortsetzen.",
    received:
      "Die Erklärung ist eingegangen und veröffentlicht. Eine Empfangsbestätigung kommt per E-Mail.",
  },
  refusals: {
    "not-over":
      "Dieses Halbjahr ist noch nicht zu Ende: Seine Zahlen können noch nicht eingereicht werden. Es wurde nichts gespeichert.",
    "saved-meanwhile": (by, at) =>
      `${by} hat am ${at} einen anderen Entwurf gespeichert. Ihrer ist nicht gespeichert: Er steht unten, und wenn Sie ihn jetzt speichern, ersetzt er den anderen.`,
    "changed-meanwhile": (by, at) =>
      `${by} hat diese Zahlen am ${at} geändert. Es wurde nichts eingereicht: Lesen Sie sie unten, bevor Sie sie erklären.`,
    "received-meanwhile": (by, at) =>
      `${by} hat diese Erklärung am ${at} eingereicht. Ihre ist nicht gespeichert; Sie können die veröffentlichte berichtigen.`,
    gone: "Der Entwurf ist nicht mehr da. Es wurde nichts eingereicht.",
  },
  nobody: "Jemand",
};

export const declarationTexts: Catalogue<DeclarationTexts> = { fr, en, de };
