import type { Catalogue, TextsLike } from "../infrastructure/language";

/** What is wrong with an answer, told beside its field. */
const fr = {
  familyMistakes: { "family-missing": "Choisissez la difficulté" },
  platformMistakes: {
    "platform-missing": "Choisissez la plateforme",
    "name-missing": "Donnez le nom de la plateforme",
    "name-too-long": "Le nom de la plateforme a plus de 200 caractères",
    "website-missing": "Donnez le site de la plateforme",
    "website-too-long": "L’adresse du site a plus de 200 caractères",
    "website-wrong": "Donnez un site comme marcheclair.example",
    "country-missing": "Choisissez le pays",
  },
  factsMistakes: {
    "description-missing": "Dites ce qui s’est passé",
    "description-too-long": "Le récit a plus de 4\u202F000 caractères",
    "asked-missing": "Dites ce que vous demandez",
    "asked-too-long": "La demande a plus de 1\u202F000 caractères",
    "reference-too-long": "La référence a plus de 200 caractères",
    "day-missing": "Donnez au moins une de ces dates",
    "day-wrong": "Cette date n’existe pas",
    "day-in-future": "Cette date n’est pas encore passée",
    "day-too-old": "Cette date remonte à plus de cinq ans",
    "time-without-day": "Donnez aussi le jour de cette heure",
    "time-wrong": "Indiquez l’heure, par exemple 14:30",
    "time-in-future": "Cette heure n’est pas encore passée",
  },
  startMissing: "Dites aussi quand a commencé ce à quoi la plateforme a répondu",
  orderWrong: (answer: string, answered: string) =>
    `«\u00A0${answer}\u00A0» ne peut pas venir avant «\u00A0${answered}\u00A0»\u00A0: vérifiez les deux dates`,
  contactMistakes: {
    "name-missing": "Donnez votre nom ou celui de votre entreprise",
    "name-too-long": "Le nom a plus de 200 caractères",
    "email-missing": "Donnez votre adresse électronique",
    "email-wrong": "Cette adresse n’est pas complète, comme nom@exemple.fr",
    "consent-missing": "Dites si la plateforme peut savoir qui vous êtes",
  },
};

type ReportMistakeTexts = TextsLike<typeof fr>;

const en: ReportMistakeTexts = {
  familyMistakes: { "family-missing": "Choose the difficulty" },
  platformMistakes: {
    "platform-missing": "Choose the platform",
    "name-missing": "Give the name of the platform",
    "name-too-long": "The name of the platform has over 200 characters",
    "website-missing": "Give the website of the platform",
    "website-too-long": "The address of the website has over 200 characters",
    "website-wrong": "Give a website like marcheclair.example",
    "country-missing": "Choose the country",
  },
  factsMistakes: {
    "description-missing": "Say what happened",
    "description-too-long": "The description has over 4,000 characters",
    "asked-missing": "Say what you ask for",
    "asked-too-long": "What you ask for has over 1,000 characters",
    "reference-too-long": "The reference has over 200 characters",
    "day-missing": "Give at least one of these dates",
    "day-wrong": "This date does not exist",
    "day-in-future": "This date has not come yet",
    "day-too-old": "This date is more than five years back",
    "time-without-day": "Also give the day of this time",
    "time-wrong": "Enter the time, like 14:30",
    "time-in-future": "This time has not come yet",
  },
  startMissing: "Also say when what the platform answered began",
  orderWrong: (answer, answered) =>
    `“${answer}” cannot come before “${answered}”: check both dates`,
  contactMistakes: {
    "name-missing": "Give your name or that of your business",
    "name-too-long": "The name has over 200 characters",
    "email-missing": "Give your e-mail address",
    "email-wrong": "This address is not complete, like name@example.org",
    "consent-missing": "Say whether the platform may know who you are",
  },
};

const de: ReportMistakeTexts = {
  familyMistakes: { "family-missing": "Wählen Sie die Schwierigkeit" },
  platformMistakes: {
    "platform-missing": "Wählen Sie die Plattform",
    "name-missing": "Nennen Sie den Namen der Plattform",
    "name-too-long": "Der Name der Plattform hat mehr als 200 Zeichen",
    "website-missing": "Nennen Sie die Website der Plattform",
    "website-too-long": "Die Adresse der Website hat mehr als 200 Zeichen",
    "website-wrong": "Nennen Sie eine Website wie marcheclair.example",
    "country-missing": "Wählen Sie das Land",
  },
  factsMistakes: {
    "description-missing": "Sagen Sie, was geschehen ist",
    "description-too-long": "Die Schilderung hat mehr als 4\u202F000 Zeichen",
    "asked-missing": "Sagen Sie, was Sie verlangen",
    "asked-too-long": "Das Verlangen hat mehr als 1\u202F000 Zeichen",
    "reference-too-long": "Die Kennung hat mehr als 200 Zeichen",
    "day-missing": "Nennen Sie mindestens eines dieser Daten",
    "day-wrong": "Dieses Datum gibt es nicht",
    "day-in-future": "Dieses Datum liegt in der Zukunft",
    "day-too-old": "Dieses Datum liegt mehr als fünf Jahre zurück",
    "time-without-day": "Nennen Sie auch den Tag dieser Uhrzeit",
    "time-wrong": "Geben Sie die Uhrzeit an, zum Beispiel 14:30",
    "time-in-future": "Diese Uhrzeit liegt in der Zukunft",
  },
  startMissing: "Sagen Sie auch, wann begann, worauf die Plattform geantwortet hat",
  orderWrong: (answer, answered) =>
    `„${answer}“ kann nicht vor „${answered}“ liegen: Prüfen Sie beide Daten`,
  contactMistakes: {
    "name-missing": "Nennen Sie Ihren Namen oder den Ihres Unternehmens",
    "name-too-long": "Der Name hat mehr als 200 Zeichen",
    "email-missing": "Nennen Sie Ihre E-Mail-Adresse",
    "email-wrong": "Diese Adresse ist nicht vollständig, wie name@example.org",
    "consent-missing": "Sagen Sie, ob die Plattform erfahren darf, wer Sie sind",
  },
};

export const reportMistakeTexts: Catalogue<ReportMistakeTexts> = { fr, en, de };
