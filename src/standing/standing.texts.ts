import type { Catalogue, TextsLike } from "../infrastructure/language";
import { REASON_LIMIT } from "../signatures/commitment-choice";
import type { OfficialAct, OfficialActMistake } from "./official-act";

interface ActTexts {
  readonly link: string;
  /** Of the page, and on its button. */
  readonly title: (platform: string) => string;
  readonly lede: string;
  readonly day: string;
  readonly dayHint: string;
  readonly done: string;
}

/** How officials see where a platform stands, and change it. */
const fr = {
  platforms: "Plateformes",
  title: (platform: string) => `Situation de ${platform}`,
  lede: (version: string, day: string) =>
    `Signataire de la version\u00A0${version}, sans interruption depuis le ${day}.`,
  notSignatory: "La plateforme n’est liée par aucune signature aujourd’hui.",
  state: "Situation",
  today: (state: string) => `Aujourd’hui\u00A0: ${state}.`,
  look: "Voir l’historique, suspendre, radier",
  announced: (day: string) => `Changement annoncé pour le ${day}\u00A0: voir l’historique.`,
  commitments: "Engagements pris",
  acts: "Agir",
  actsHint:
    "Chaque acte est public, avec son motif et sa date, et s’ajoute à l’historique\u00A0: rien n’est effacé.",
  noAct: "Rien à suspendre ni à radier\u00A0: il n’y a pas de signature acceptée.",
  people: "Ses représentants",
  publicPage: "Sa page publique",
  history: "Historique",
  noHistory: "Il ne s’est encore rien passé.",
  statements: "Déclarations signées",
  statementsCaption: "De la plus récente à la plus ancienne",
  reason: "Motif",
  reasonHint: `Il sera publié tel quel. ${REASON_LIMIT}\u00A0caractères au plus\u202F; ne nommez personne.`,
  keep: "Ne rien changer",
  errorSummary: "Vérifiez votre saisie",
  mistakes: {
    "reason-missing": "Donnez le motif\u00A0: il est publié avec l’acte",
    "reason-too-long": `Le motif est trop long\u00A0: ${REASON_LIMIT}\u00A0caractères au plus`,
    "not-a-day": "Indiquez un jour",
    "day-in-the-past": "Ce jour est passé\u00A0: choisissez aujourd’hui ou plus tard",
  } satisfies Readonly<Record<OfficialActMistake, string>>,
  changedSince:
    "La situation de la plateforme a changé entre-temps\u00A0: cet acte n’a plus lieu d’être. Rien n’a été fait.",
  suspension: {
    link: "Suspendre la plateforme",
    title: (platform: string) => `Suspendre ${platform}`,
    lede: "Elle reste signataire, liée et mesurée, le temps d’un plan de redressement. Le registre montre la suspension et son motif.",
    day: "Dernier jour du plan",
    dayHint: "Convenu avec la plateforme\u202F; il est publié.",
    done: "La plateforme est suspendue.",
  },
  reinstatement: {
    link: "Lever la suspension",
    title: (platform: string) => `Lever la suspension de ${platform}`,
    lede: "Elle redevient signataire aujourd’hui. La suspension reste dans l’historique.",
    day: "",
    dayHint: "",
    done: "La suspension est levée.",
  },
  removal: {
    link: "Radier la plateforme",
    title: (platform: string) => `Radier ${platform}`,
    lede: "Sa signature prend fin le jour choisi. Les dossiers ouverts avant ce jour comptent encore dans ses résultats\u202F; elle pourra signer de nouveau.",
    day: "Premier jour sans la signature",
    dayHint: "Aujourd’hui ou plus tard.",
    done: "La radiation est enregistrée.",
  },
} satisfies Readonly<Record<OfficialAct, ActTexts>> & Record<string, unknown>;

export type StandingTexts = TextsLike<typeof fr>;

const en: StandingTexts = {
  platforms: "Platforms",
  title: (platform) => `Standing of ${platform}`,
  lede: (version, day) =>
    `Signatory of version\u00A0${version}, without interruption since ${day}.`,
  notSignatory: "No signature binds the platform today.",
  state: "Standing",
  today: (state) => `Today: ${state}.`,
  look: "See the history, suspend, remove",
  announced: (day) => `A change is announced for ${day}: see the history.`,
  commitments: "Commitments taken",
  acts: "Acts",
  actsHint:
    "Every act is public, with its reason and its date, and is added to the history: nothing is erased.",
  noAct: "Nothing to suspend or remove: there is no accepted signature.",
  people: "Its representatives",
  publicPage: "Its public page",
  history: "History",
  noHistory: "Nothing has happened yet.",
  statements: "Statements signed",
  statementsCaption: "Newest first",
  reason: "Reason",
  reasonHint: `It will be published word for word. ${REASON_LIMIT}\u00A0characters at most; name nobody.`,
  keep: "Change nothing",
  errorSummary: "Check what you entered",
  mistakes: {
    "reason-missing": "Give the reason: it is published with the act",
    "reason-too-long": `The reason is too long: ${REASON_LIMIT}\u00A0characters at most`,
    "not-a-day": "Give a day",
    "day-in-the-past": "This day has passed: choose today or later",
  },
  changedSince:
    "The platform’s standing has changed in the meantime: this act no longer applies. Nothing was done.",
  suspension: {
    link: "Suspend the platform",
    title: (platform) => `Suspend ${platform}`,
    lede: "It stays a signatory, bound and measured, for the time of a recovery plan. The register shows the suspension and its reason.",
    day: "Last day of the plan",
    dayHint: "Agreed with the platform; it is published.",
    done: "The platform is suspended.",
  },
  reinstatement: {
    link: "Lift the suspension",
    title: (platform) => `Lift the suspension of ${platform}`,
    lede: "It is a signatory like any other again from today on. The suspension stays in the history.",
    day: "",
    dayHint: "",
    done: "The suspension is lifted.",
  },
  removal: {
    link: "Remove the platform",
    title: (platform) => `Remove ${platform}`,
    lede: "Its signature ends on the chosen day. Cases opened before that day still count in its results; it may sign again.",
    day: "First day without the signature",
    dayHint: "Today or later.",
    done: "The removal is recorded.",
  },
};

const de: StandingTexts = {
  platforms: "Plattformen",
  title: (platform) => `Stand von ${platform}`,
  lede: (version, day) =>
    `Unterzeichnerin der Fassung\u00A0${version}, ohne Unterbrechung seit dem ${day}.`,
  notSignatory: "Heute bindet keine Unterzeichnung die Plattform.",
  state: "Stand",
  today: (state) => `Heute: ${state}.`,
  look: "Verlauf ansehen, aussetzen, streichen",
  announced: (day) => `Eine Änderung ist für den ${day} angekündigt: siehe Verlauf.`,
  commitments: "Übernommene Zusagen",
  acts: "Handeln",
  actsHint:
    "Jede Handlung ist öffentlich, mit Begründung und Datum, und kommt zum Verlauf hinzu: Nichts wird gelöscht.",
  noAct: "Nichts auszusetzen oder zu streichen: Es gibt keine angenommene Unterzeichnung.",
  people: "Ihre Vertretung",
  publicPage: "Ihre öffentliche Seite",
  history: "Verlauf",
  noHistory: "Es ist noch nichts geschehen.",
  statements: "Unterzeichnete Erklärungen",
  statementsCaption: "Die jüngste zuerst",
  reason: "Begründung",
  reasonHint: `Sie wird wörtlich veröffentlicht. Höchstens ${REASON_LIMIT}\u00A0Zeichen; nennen Sie keine Personen.`,
  keep: "Nichts ändern",
  errorSummary: "Prüfen Sie Ihre Eingaben",
  mistakes: {
    "reason-missing": "Nennen Sie die Begründung: Sie wird mit der Handlung veröffentlicht",
    "reason-too-long": `Die Begründung ist zu lang: höchstens ${REASON_LIMIT}\u00A0Zeichen`,
    "not-a-day": "Geben Sie einen Tag an",
    "day-in-the-past": "Dieser Tag ist vorbei: Wählen Sie heute oder später",
  },
  changedSince:
    "Der Stand der Plattform hat sich inzwischen geändert: Diese Handlung kommt nicht mehr in Frage. Nichts ist geschehen.",
  suspension: {
    link: "Plattform aussetzen",
    title: (platform) => `${platform} aussetzen`,
    lede: "Sie bleibt Unterzeichnerin, gebunden und gemessen, solange ein Maßnahmenplan läuft. Das Register zeigt die Aussetzung und ihre Begründung.",
    day: "Letzter Tag des Plans",
    dayHint: "Mit der Plattform vereinbart; er wird veröffentlicht.",
    done: "Die Plattform ist ausgesetzt.",
  },
  reinstatement: {
    link: "Aussetzung aufheben",
    title: (platform) => `Aussetzung von ${platform} aufheben`,
    lede: "Sie ist ab heute wieder Unterzeichnerin wie jede andere. Die Aussetzung bleibt im Verlauf.",
    day: "",
    dayHint: "",
    done: "Die Aussetzung ist aufgehoben.",
  },
  removal: {
    link: "Plattform streichen",
    title: (platform) => `${platform} streichen`,
    lede: "Ihre Unterzeichnung endet am gewählten Tag. Vorher eröffnete Fälle zählen weiter in ihren Ergebnissen; sie kann erneut unterzeichnen.",
    day: "Erster Tag ohne Unterzeichnung",
    dayHint: "Heute oder später.",
    done: "Die Streichung ist eingetragen.",
  },
};

export const standingTexts: Catalogue<StandingTexts> = { fr, en, de };
