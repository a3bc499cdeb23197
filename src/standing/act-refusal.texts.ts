import type { Catalogue, TextsLike } from "../infrastructure/language";
import { REASON_LIMIT } from "../signatures/commitment-choice";
import type { ActRefusal } from "./act-target";

/** Why an act of a representative goes no further. */
const fr = {
  changedTitle: "La signature a changé entre-temps",
  changedSinceRead:
    "Ce que vous alliez signer ne correspond plus à ce qui vaut\u00A0: un autre représentant ou l’administration a agi, ou la charte a changé de version. Rien n’a été fait. Voyez ce qui vaut, puis recommencez.",
  cannotTitle: "Cet acte n’est pas possible",
  tooMany: (wait: string) =>
    `Trop de codes ont été envoyés à votre adresse. Réessayez dans ${wait}. Rien n’a été fait.`,
  tooManyTitle: "Un peu de patience",
  minutes: { one: "minute", other: "minutes" },
  refusals: {
    "not-a-signatory":
      "La plateforme n’est pas signataire, ou sa fin est déjà annoncée\u00A0: il n’y a rien à modifier.",
    "other-version": "Ce n’est pas la version que la plateforme a signée.",
    "superseded-version":
      "Une nouvelle version de la charte remplace celle que la plateforme a signée\u00A0: signez la nouvelle version plutôt que de modifier l’ancienne.",
    "wrong-commitments": "Les engagements ne sont pas ceux de cette version.",
    "nothing-taken":
      "Prenez au moins un engagement\u00A0; pour n’en prendre aucun, retirez la signature",
    "nothing-changes": "Rien ne change\u00A0: prenez ou abandonnez au moins un engagement",
    "before-the-last-statement":
      "Une déclaration annoncée prend effet plus tard\u00A0: choisissez ce jour-là ou un jour suivant",
    "not-a-day": "Indiquez un jour",
    "day-in-the-past": "Ce jour est passé\u00A0: choisissez aujourd’hui ou plus tard",
    "nothing-to-renew": "Il n’y a pas de nouvelle version à signer.",
    suspended:
      "La plateforme est suspendue\u00A0: le plan convenu passe d’abord, la nouvelle version se signe ensuite.",
    "under-review":
      "Une signature de cette version est déjà à l’examen de l’administration\u00A0: attendez sa réponse.",
    "reason-too-long": `Le motif est trop long\u00A0: ${REASON_LIMIT}\u00A0caractères au plus`,
  } satisfies Readonly<Record<ActRefusal, string>>,
};

type ActRefusalTexts = TextsLike<typeof fr>;

const en: ActRefusalTexts = {
  changedTitle: "The signature has changed in the meantime",
  changedSinceRead:
    "What you were about to sign no longer matches what stands: another representative or the administration has acted, or the charter has a new version. Nothing was done. See what stands, then start again.",
  cannotTitle: "This act is not possible",
  tooMany: (wait) =>
    `Too many codes were sent to your address. Try again in ${wait}. Nothing was done.`,
  tooManyTitle: "A little patience",
  minutes: { one: "minute", other: "minutes" },
  refusals: {
    "not-a-signatory":
      "The platform is not a signatory, or its end is announced already: there is nothing to change.",
    "other-version": "This is not the version that the platform has signed.",
    "superseded-version":
      "A new version of the charter replaces the one the platform has signed: sign the new version rather than change the old one.",
    "wrong-commitments": "The commitments are not those of this version.",
    "nothing-taken": "Take at least one commitment; to take none, withdraw the signature",
    "nothing-changes": "Nothing changes: take or drop at least one commitment",
    "before-the-last-statement":
      "A statement that is announced takes effect later: choose that day or one after it",
    "not-a-day": "Give a day",
    "day-in-the-past": "This day has passed: choose today or later",
    "nothing-to-renew": "There is no new version to sign.",
    suspended:
      "The platform is suspended: the agreed plan comes first, the new version is signed afterwards.",
    "under-review":
      "A signature of this version is under review by the administration already: await its answer.",
    "reason-too-long": `The reason is too long: ${REASON_LIMIT}\u00A0characters at most`,
  },
};

const de: ActRefusalTexts = {
  changedTitle: "Die Unterzeichnung hat sich inzwischen geändert",
  changedSinceRead:
    "Was Sie unterzeichnen wollten, passt nicht mehr zu dem, was gilt: Eine andere Vertretung oder die Verwaltung hat gehandelt, oder die Charta hat eine neue Fassung. Nichts ist geschehen. Sehen Sie nach, was gilt, und beginnen Sie neu.",
  cannotTitle: "Das ist nicht möglich",
  tooMany: (wait) =>
    `An Ihre Adresse gingen zu viele Codes. Versuchen Sie es in ${wait} noch einmal. Nichts ist geschehen.`,
  tooManyTitle: "Etwas Geduld",
  minutes: { one: "Minute", other: "Minuten" },
  refusals: {
    "not-a-signatory":
      "Die Plattform ist keine Unterzeichnerin, oder ihr Ende ist schon angekündigt: Es gibt nichts zu ändern.",
    "other-version": "Das ist nicht die Fassung, die die Plattform unterzeichnet hat.",
    "superseded-version":
      "Eine neue Fassung der Charta ersetzt die unterzeichnete: Unterzeichnen Sie die neue, statt die alte zu ändern.",
    "wrong-commitments": "Die Zusagen sind nicht die dieser Fassung.",
    "nothing-taken":
      "Übernehmen Sie mindestens eine Zusage; um keine zu übernehmen, treten Sie aus",
    "nothing-changes":
      "Nichts ändert sich: Übernehmen Sie mindestens eine Zusage mehr oder geben Sie eine auf",
    "before-the-last-statement":
      "Eine angekündigte Erklärung gilt erst später: Wählen Sie deren Tag oder einen danach",
    "not-a-day": "Geben Sie einen Tag an",
    "day-in-the-past": "Dieser Tag ist vorbei: Wählen Sie heute oder später",
    "nothing-to-renew": "Es gibt keine neue Fassung zu unterzeichnen.",
    suspended:
      "Die Plattform ist ausgesetzt: Zuerst kommt der vereinbarte Plan, danach die neue Fassung.",
    "under-review":
      "Eine Unterzeichnung dieser Fassung wird von der Verwaltung schon geprüft: Warten Sie deren Antwort ab.",
    "reason-too-long": `Die Begründung ist zu lang: höchstens ${REASON_LIMIT}\u00A0Zeichen`,
  },
};

export const actRefusalTexts: Catalogue<ActRefusalTexts> = { fr, en, de };
