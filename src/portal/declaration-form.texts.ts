import type { SubmissionMistake } from "../declarations/declaration";
import type { CountMistake, FiguresMistake } from "../declarations/declared-figures";
import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  figuresTitle: (period: string) => `Chiffres du ${period}`,
  figuresLede:
    "Toutes les réclamations que des vendeurs ont adressées à la plateforme pendant le semestre, par quelque voie que ce soit.",
  complaints: "Nombre de réclamations reçues",
  complaintsHint: "Zéro est un nombre\u00A0: écrivez-le s’il n’y en a eu aucune.",
  families: "Par motif principal",
  familiesHint:
    "Chaque réclamation compte une fois\u00A0; ensemble, les motifs font le total. Un champ vide vaut zéro.",
  otherFamily: "Autre motif",
  average: "Délai moyen de traitement",
  length: "Durée",
  averageHint:
    "De la réclamation à la décision, pour celles qui sont décidées. Par exemple 4,5. Vide si aucune ne l’est.",
  unit: "En",
  choose: "Choisissez",
  unitsOf: { hours: "heures", days: "jours" },
  outcomes: "Par issue",
  outcomesHint: "Du point de vue du vendeur\u00A0; ensemble, les issues font le total.",
  continue: "Enregistrer et vérifier",
  save: "Enregistrer le brouillon",
  back: "Revenir à la déclaration",
  errorSummary: "Vérifiez votre saisie",
  checkTitle: (period: string) => `Vérifier la déclaration, ${period}`,
  checkLede:
    "Voici vos chiffres, et ce que le registre connaît par les événements des dossiers. Rien n’est encore remis.",
  checkCaption: "Chiffres déclarés et chiffres connus du registre",
  compareColumn: "Comparaison",
  differs: "Écart",
  agrees: "Concorde",
  change: "Modifier les chiffres",
  explanation: "Pourquoi ces chiffres diffèrent-ils de ceux du registre\u00A0?",
  explanationHint:
    "Un écart n’empêche pas de déclarer. L’explication est publiée\u00A0: n’y nommez personne.",
  reason: "Pourquoi rectifier la déclaration\u00A0?",
  reasonHint: "La version remplacée reste publiée, avec cette raison. N’y nommez personne.",
  confirmed: (platform: string) =>
    `Ces chiffres sont complets, et je suis habilité à les déclarer pour ${platform}.`,
  submit: (platform: string) => `Déclarer pour ${platform}`,
  ofGroup: (group: string, figure: string) => `${group}, «\u00A0${figure}\u00A0»`,
  countMistakes: {
    "not-a-count": (figure: string) => `${figure}\u00A0: écrivez un nombre entier, en chiffres`,
    negative: (figure: string) => `${figure}\u00A0: ce nombre ne peut pas être négatif`,
    "too-large": (figure: string) =>
      `${figure}\u00A0: ce nombre est trop grand, dix millions au plus`,
  } satisfies Record<CountMistake, (figure: string) => string>,
  mistakes: {
    "complaints-missing": "Indiquez le nombre de réclamations, zéro s’il n’y en a eu aucune",
    "families-differ": "Les motifs, additionnés, ne font pas le nombre de réclamations",
    "outcomes-differ": "Les issues, additionnées, ne font pas le nombre de réclamations",
    "average-missing": "Indiquez le délai moyen des réclamations décidées",
    "average-unreadable": "Écrivez le délai en chiffres, avec deux décimales au plus, comme 4,5",
    "average-too-long": "Ce délai dépasse deux ans\u00A0: vérifiez l’unité",
    "average-needless": "Aucune réclamation n’est décidée\u00A0: laissez le délai vide",
    "unit-missing": "Choisissez heures ou jours",
    "explanation-missing": "Expliquez les écarts",
    "explanation-too-long": "Ne dépassez pas 2\u00A0000 caractères",
    "reason-missing": "Dites pourquoi la déclaration est rectifiée",
    "reason-too-long": "Ne dépassez pas 2\u00A0000 caractères",
    "not-confirmed": "Confirmez que les chiffres sont complets",
  } satisfies Record<Exclude<FiguresMistake, CountMistake> | SubmissionMistake, string>,
};

export type DeclarationFormTexts = TextsLike<typeof fr>;

const en: DeclarationFormTexts = {
  figuresTitle: (period) => `Figures of the ${period}`,
  figuresLede:
    "All complaints that sellers made to the platform during the half-year, by whatever channel.",
  complaints: "Number of complaints received",
  complaintsHint: "Zero is a number: write it if there was none.",
  families: "By main type",
  familiesHint:
    "Each complaint counts once; together the types make the total. An empty field is zero.",
  otherFamily: "Another type",
  average: "Average time to process",
  length: "Time",
  averageHint:
    "From complaint to decision, of those that were decided. For example 4.5. Empty if none was.",
  unit: "In",
  choose: "Choose",
  unitsOf: { hours: "hours", days: "days" },
  outcomes: "By outcome",
  outcomesHint: "As the seller sees it; together the outcomes make the total.",
  continue: "Save and check",
  save: "Save the draft",
  back: "Back to the declaration",
  errorSummary: "Check what you entered",
  checkTitle: (period) => `Check the declaration, ${period}`,
  checkLede:
    "These are your figures, and what the register knows from the events of cases. Nothing has been handed in yet.",
  checkCaption: "Figures declared and figures known to the register",
  compareColumn: "Comparison",
  differs: "Different",
  agrees: "The same",
  change: "Change the figures",
  explanation: "Why do these figures differ from those of the register?",
  explanationHint:
    "A difference does not keep you from declaring. The explanation is published: name nobody in it.",
  reason: "Why is the declaration corrected?",
  reasonHint: "The version that is replaced stays published, with this reason. Name nobody in it.",
  confirmed: (platform) =>
    `These figures are complete, and I am authorised to declare them for ${platform}.`,
  submit: (platform) => `Declare for ${platform}`,
  ofGroup: (group, figure) => `${group}, “${figure}”`,
  countMistakes: {
    "not-a-count": (figure) => `${figure}: enter a whole number, in figures`,
    negative: (figure) => `${figure}: this number cannot be negative`,
    "too-large": (figure) => `${figure}: this number is too large, ten million at most`,
  },
  mistakes: {
    "complaints-missing": "Enter the number of complaints, zero if there was none",
    "families-differ": "The types, added up, do not make the number of complaints",
    "outcomes-differ": "The outcomes, added up, do not make the number of complaints",
    "average-missing": "Enter the average time of the complaints that were decided",
    "average-unreadable": "Enter the time in figures, with two decimals at most, like 4.5",
    "average-too-long": "This time is more than two years: check the unit",
    "average-needless": "No complaint was decided: leave the time empty",
    "unit-missing": "Choose hours or days",
    "explanation-missing": "Explain the differences",
    "explanation-too-long": "Use 2,000 characters at most",
    "reason-missing": "Say why the declaration is corrected",
    "reason-too-long": "Use 2,000 characters at most",
    "not-confirmed": "Confirm that the figures are complete",
  },
};

const de: DeclarationFormTexts = {
  figuresTitle: (period) => `Zahlen, ${period}`,
  figuresLede:
    "Alle Beschwerden, die Händler im Halbjahr an die Plattform gerichtet haben, auf welchem Weg auch immer.",
  complaints: "Zahl der eingegangenen Beschwerden",
  complaintsHint: "Null ist eine Zahl: Schreiben Sie sie, wenn es keine gab.",
  families: "Nach wichtigstem Grund",
  familiesHint:
    "Jede Beschwerde zählt einmal; zusammen ergeben die Gründe die Gesamtzahl. Ein leeres Feld bedeutet null.",
  otherFamily: "Anderer Grund",
  average: "Durchschnittliche Bearbeitungszeit",
  length: "Dauer",
  averageHint:
    "Von der Beschwerde bis zur Entscheidung, für die entschiedenen. Zum Beispiel 4,5. Leer, wenn keine entschieden ist.",
  unit: "In",
  choose: "Wählen Sie",
  unitsOf: { hours: "Stunden", days: "Tagen" },
  outcomes: "Nach Ausgang",
  outcomesHint: "Aus Sicht des Händlers; zusammen ergeben sie die Gesamtzahl.",
  continue: "Speichern und prüfen",
  save: "Entwurf speichern",
  back: "Zurück zur Erklärung",
  errorSummary: "Prüfen Sie Ihre Angaben",
  checkTitle: (period) => `Erklärung prüfen, ${period}`,
  checkLede:
    "Das sind Ihre Zahlen und das, was das Register aus den Ereignissen der Fälle weiß. Noch ist nichts eingereicht.",
  checkCaption: "Erklärte Zahlen und dem Register bekannte Zahlen",
  compareColumn: "Vergleich",
  differs: "Unterschied",
  agrees: "Gleich",
  change: "Zahlen ändern",
  explanation: "Warum weichen diese Zahlen von denen des Registers ab?",
  explanationHint:
    "Ein Unterschied hindert Sie nicht am Erklären. Die Erläuterung wird veröffentlicht: Nennen Sie niemanden.",
  reason: "Warum wird die Erklärung berichtigt?",
  reasonHint: "Die ersetzte Fassung bleibt mit diesem Grund veröffentlicht. Nennen Sie niemanden.",
  confirmed: (platform) =>
    `Diese Zahlen sind vollständig, und ich bin befugt, sie für ${platform} zu erklären.`,
  submit: (platform) => `Für ${platform} erklären`,
  ofGroup: (group, figure) => `${group}, „${figure}“`,
  countMistakes: {
    "not-a-count": (figure) => `${figure}: Schreiben Sie eine ganze Zahl in Ziffern`,
    negative: (figure) => `${figure}: Diese Zahl kann nicht negativ sein`,
    "too-large": (figure) => `${figure}: Diese Zahl ist zu groß, höchstens zehn Millionen`,
  },
  mistakes: {
    "complaints-missing": "Geben Sie die Zahl der Beschwerden an, null, wenn es keine gab",
    "families-differ": "Die Gründe ergeben zusammen nicht die Zahl der Beschwerden",
    "outcomes-differ": "Die Ausgänge ergeben zusammen nicht die Zahl der Beschwerden",
    "average-missing": "Geben Sie die durchschnittliche Zeit der entschiedenen Beschwerden an",
    "average-unreadable":
      "Schreiben Sie die Zeit in Ziffern, mit höchstens zwei Dezimalen, wie 4,5",
    "average-too-long": "Diese Zeit ist länger als zwei Jahre: Prüfen Sie die Einheit",
    "average-needless": "Keine Beschwerde ist entschieden: Lassen Sie die Zeit leer",
    "unit-missing": "Wählen Sie Stunden oder Tage",
    "explanation-missing": "Erläutern Sie die Unterschiede",
    "explanation-too-long": "Verwenden Sie höchstens 2.000 Zeichen",
    "reason-missing": "Sagen Sie, warum die Erklärung berichtigt wird",
    "reason-too-long": "Verwenden Sie höchstens 2.000 Zeichen",
    "not-confirmed": "Bestätigen Sie, dass die Zahlen vollständig sind",
  },
};

export const declarationFormTexts: Catalogue<DeclarationFormTexts> = { fr, en, de };
