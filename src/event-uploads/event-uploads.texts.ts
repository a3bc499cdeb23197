import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: (platform: string) => `Transmettre les chiffres de ${platform}`,
  lede: "Déposez ici le fichier des événements de vos dossiers. Il est d’abord vérifié\u00A0: rien n’est enregistré avant votre confirmation.",
  file: "Fichier des événements",
  fileHint:
    "CSV en UTF-8, colonnes séparées par des virgules, 10 Mo au plus (deux cent mille événements environ).",
  check: "Vérifier le fichier",
  errorSummary: "Le fichier ne peut pas être lu",
  columnsTitle: "Les colonnes du fichier",
  columns: {
    platform: "l’identifiant de la plateforme dans le registre",
    case: "votre propre référence du dossier",
    event: "ce qui s’est passé, par son code",
    occurred_at: "quand, avec le décalage horaire\u00A0: 2026-05-07T09:30:00+02:00",
    code: "si besoin\u00A0: le motif d’une exclusion, l’issue d’une médiation",
    corrects: "si besoin\u00A0: l’instant d’un événement déjà enregistré, que celui-ci remplace",
    reason: "obligatoire pour une correction\u00A0: pourquoi",
  },
  columnsNote:
    "Le même fichier déposé deux fois ne change rien. Un événement corrigé reste dans l’historique du dossier, avec le motif.",
  vocabulary: "Les événements et leurs codes",
  tokens: "Transmettre par un programme\u00A0: les jetons d’accès",
  handedIn: { one: "transmission", other: "transmissions" },
  noneHandedIn: "La plateforme n’a encore rien transmis.",
  whenColumn: "Quand",
  howColumn: "Par",
  rowsColumn: "Lignes",
  addedColumn: "Nouveaux",
  correctedColumn: "Corrigés",
  byFile: (by: string) => `${by}, fichier`,
  byToken: (token: string) => `programme «\u00A0${token}\u00A0»`,
  unknown: "compte effacé",
  previewTitle: (file: string) => `Vérification de ${file}`,
  ledes: {
    wrong: {
      one: "erreur\u00A0: rien ne peut être enregistré. Corrigez le fichier et déposez-le à nouveau.",
      other:
        "erreurs\u00A0: rien ne peut être enregistré. Corrigez le fichier et déposez-le à nouveau.",
    },
    "nothing-new":
      "Tout ce que dit ce fichier est déjà enregistré\u00A0: il n’y a rien à confirmer.",
    "to-confirm": "Rien n’est encore enregistré. Vérifiez ces nombres, puis confirmez.",
    recorded: (instant: string) =>
      `Enregistré le ${instant}. Les résultats en tiennent compte dès maintenant.`,
  },
  facts: {
    rows: "Lignes lues",
    added: "Nouveaux événements",
    corrected: "Événements corrigés",
    known: "Déjà connus",
    cases: "Dossiers touchés",
  },
  confirm: { one: "Enregistrer un événement", other: "Enregistrer les événements" },
  keptUntil: (instant: string) => `Sans confirmation, le fichier est effacé le ${instant}.`,
  fingerprint: (sha256: string) =>
    `Empreinte SHA-256 du fichier vérifié, le seul qui puisse être enregistré\u00A0: ${sha256}`,
  mistakesCaption: (shown: number, count: number) =>
    shown === count ? "Erreurs" : `Les ${String(shown)} premières erreurs sur ${String(count)}`,
  placeColumn: "Où",
  columnColumn: "Colonne",
  mistakeColumn: "Erreur",
  line: (line: string) => `ligne ${line}`,
  wholeFile: "fichier",
  download: "Télécharger la liste des erreurs (CSV)",
  again: "Déposer un autre fichier",
  changed:
    "Depuis la vérification, le dossier a changé\u00A0: le fichier n’est plus juste, et rien n’a été enregistré.",
  otherFile: "Ce n’est pas le fichier vérifié\u00A0: rien n’a été enregistré.",
  results: "Voir les résultats",
};

export type EventUploadsTexts = TextsLike<typeof fr>;

const en: EventUploadsTexts = {
  title: (platform) => `Hand in the figures of ${platform}`,
  lede: "Upload the file of the events of your cases here. It is checked first: nothing is recorded before you confirm.",
  file: "File of events",
  fileHint:
    "CSV in UTF-8, columns separated by commas, 10 MB at most (some two hundred thousand events).",
  check: "Check the file",
  errorSummary: "The file cannot be read",
  columnsTitle: "The columns of the file",
  columns: {
    platform: "the identifier of the platform in the register",
    case: "your own reference of the case",
    event: "what happened, by its code",
    occurred_at: "when, with the offset: 2026-05-07T09:30:00+02:00",
    code: "if need be: the ground of an exclusion, the outcome of a mediation",
    corrects: "if need be: the instant of an event recorded before, which this one replaces",
    reason: "required for a correction: why",
  },
  columnsNote:
    "The same file uploaded twice changes nothing. An event that is corrected stays in the history of the case, with the reason.",
  vocabulary: "The events and their codes",
  tokens: "Hand in by a program: access tokens",
  handedIn: { one: "time figures were handed in", other: "times figures were handed in" },
  noneHandedIn: "The platform has not handed in anything yet.",
  whenColumn: "When",
  howColumn: "By",
  rowsColumn: "Rows",
  addedColumn: "New",
  correctedColumn: "Corrected",
  byFile: (by) => `${by}, file`,
  byToken: (token) => `program “${token}”`,
  unknown: "erased account",
  previewTitle: (file) => `Check of ${file}`,
  ledes: {
    wrong: {
      one: "mistake: nothing can be recorded. Correct the file and upload it again.",
      other: "mistakes: nothing can be recorded. Correct the file and upload it again.",
    },
    "nothing-new": "All that this file says is recorded already: there is nothing to confirm.",
    "to-confirm": "Nothing is recorded yet. Check these numbers, then confirm.",
    recorded: (instant) => `Recorded on ${instant}. The results take it into account from now on.`,
  },
  facts: {
    rows: "Rows read",
    added: "New events",
    corrected: "Events corrected",
    known: "Known already",
    cases: "Cases touched",
  },
  confirm: { one: "Record one event", other: "Record the events" },
  keptUntil: (instant) => `Unless it is confirmed, the file is removed on ${instant}.`,
  fingerprint: (sha256) =>
    `SHA-256 of the file that was checked, the only one that can be recorded: ${sha256}`,
  mistakesCaption: (shown, count) =>
    shown === count ? "Mistakes" : `The first ${String(shown)} of ${String(count)} mistakes`,
  placeColumn: "Where",
  columnColumn: "Column",
  mistakeColumn: "Mistake",
  line: (line) => `line ${line}`,
  wholeFile: "file",
  download: "Download the list of mistakes (CSV)",
  again: "Upload another file",
  changed:
    "Something has changed since the file was checked: it is not right any more, and nothing was recorded.",
  otherFile: "This is not the file that was checked: nothing was recorded.",
  results: "See the results",
};

const de: EventUploadsTexts = {
  title: (platform) => `Zahlen von ${platform} einreichen`,
  lede: "Laden Sie hier die Datei mit den Ereignissen Ihrer Fälle hoch. Sie wird zuerst geprüft: Nichts wird erfasst, bevor Sie bestätigen.",
  file: "Datei mit Ereignissen",
  fileHint:
    "CSV in UTF-8, Spalten durch Kommas getrennt, höchstens 10 MB (etwa zweihunderttausend Ereignisse).",
  check: "Datei prüfen",
  errorSummary: "Die Datei kann nicht gelesen werden",
  columnsTitle: "Die Spalten der Datei",
  columns: {
    platform: "die Kennung der Plattform im Register",
    case: "Ihr eigenes Aktenzeichen des Falls",
    event: "was geschehen ist, mit seinem Code",
    occurred_at: "wann, mit Zeitverschiebung: 2026-05-07T09:30:00+02:00",
    code: "bei Bedarf: der Grund eines Ausschlusses, das Ergebnis einer Mediation",
    corrects: "bei Bedarf: der Zeitpunkt eines bereits erfassten Ereignisses, das dieses ersetzt",
    reason: "für eine Berichtigung nötig: warum",
  },
  columnsNote:
    "Dieselbe Datei zweimal hochgeladen ändert nichts. Ein berichtigtes Ereignis bleibt mit dem Grund im Verlauf des Falls.",
  vocabulary: "Die Ereignisse und ihre Codes",
  tokens: "Durch ein Programm einreichen: Zugriffstoken",
  handedIn: { one: "Einreichung", other: "Einreichungen" },
  noneHandedIn: "Die Plattform hat noch nichts eingereicht.",
  whenColumn: "Wann",
  howColumn: "Durch",
  rowsColumn: "Zeilen",
  addedColumn: "Neu",
  correctedColumn: "Berichtigt",
  byFile: (by) => `${by}, Datei`,
  byToken: (token) => `Programm „${token}“`,
  unknown: "gelöschtes Konto",
  previewTitle: (file) => `Prüfung von ${file}`,
  ledes: {
    wrong: {
      one: "Fehler: Nichts kann erfasst werden. Berichtigen Sie die Datei und laden Sie sie erneut hoch.",
      other:
        "Fehler: Nichts kann erfasst werden. Berichtigen Sie die Datei und laden Sie sie erneut hoch.",
    },
    "nothing-new":
      "Alles, was diese Datei sagt, ist bereits erfasst: Es gibt nichts zu bestätigen.",
    "to-confirm": "Noch ist nichts erfasst. Prüfen Sie diese Zahlen und bestätigen Sie dann.",
    recorded: (instant) => `Erfasst am ${instant}. Die Ergebnisse berücksichtigen es von jetzt an.`,
  },
  facts: {
    rows: "Gelesene Zeilen",
    added: "Neue Ereignisse",
    corrected: "Berichtigte Ereignisse",
    known: "Bereits bekannt",
    cases: "Betroffene Fälle",
  },
  confirm: { one: "Ein Ereignis erfassen", other: "Die Ereignisse erfassen" },
  keptUntil: (instant) => `Ohne Bestätigung wird die Datei am ${instant} gelöscht.`,
  fingerprint: (sha256) =>
    `SHA-256 der geprüften Datei, der einzigen, die erfasst werden kann: ${sha256}`,
  mistakesCaption: (shown, count) =>
    shown === count ? "Fehler" : `Die ersten ${String(shown)} von ${String(count)} Fehlern`,
  placeColumn: "Wo",
  columnColumn: "Spalte",
  mistakeColumn: "Fehler",
  line: (line) => `Zeile ${line}`,
  wholeFile: "Datei",
  download: "Fehlerliste herunterladen (CSV)",
  again: "Eine andere Datei hochladen",
  changed:
    "Seit der Prüfung hat sich etwas geändert: Die Datei stimmt nicht mehr, und nichts wurde erfasst.",
  otherFile: "Das ist nicht die geprüfte Datei: Nichts wurde erfasst.",
  results: "Ergebnisse ansehen",
};

export const eventUploadsTexts: Catalogue<EventUploadsTexts> = { fr, en, de };
