import type { Catalogue, TextsLike } from "../infrastructure/language";

/** A number alone, and with its noun: languages differ in which of two takes it. */
interface Counted {
  readonly number: string;
  readonly words: string;
}

/** What the register says of a platform in a sentence or two. */
const fr = {
  signed: (version: string, day: string) =>
    `Signataire de la version\u00A0${version} depuis le ${day}.`,
  suspended: (version: string, since: string, day: string) =>
    `Signataire de la version\u00A0${version} depuis le ${since}, suspendue depuis le ${day}.`,
  before: (day: string) => `Déjà signataire de la charte depuis le ${day}.`,
  plan: (day: string) => `Un plan de redressement court jusqu’au ${day}.`,
  withdrawn: (day: string) => `S’est retirée de la charte le ${day}.`,
  removed: (day: string) => `Radiée par l’administration le ${day}.`,
  lapsed: (version: string, day: string) =>
    `Sa signature de la version\u00A0${version} est caduque depuis le ${day}, faute de renouvellement.`,
  hadSigned: (version: string, day: string) =>
    `Elle était signataire de la version\u00A0${version} depuis le ${day}.`,
  declined: (day: string) => `Invitée à signer la charte, elle a décliné le ${day}.`,
  "no-reason": "Aucun motif n’a été publié.",
  "not-accepted": (day: string) => `L’administration n’a pas retenu sa signature, le ${day}.`,
  invited: (version: string, day: string) =>
    `Invitée le ${day} à signer la version\u00A0${version}\u202F; elle n’a pas encore répondu.`,
  "under-review": (version: string, day: string) =>
    `A signé la version\u00A0${version}\u202F; l’administration examine sa signature depuis le ${day}.`,
  "not-invited": "N’a pas été invitée à signer la charte.",
  commitment: { one: "engagement", other: "engagements" },
  taken: (taken: Counted, all: Counted) => `A pris ${taken.words} sur\u00A0${all.number}`,
  hadTaken: (taken: Counted, all: Counted) =>
    `Elle avait pris ${taken.words} sur\u00A0${all.number}.`,
  kept: (taken: string, kept: string, within: string) =>
    `${taken}\u202F; en a tenu ${kept} ${within}.`,
  keptNone: (taken: string, within: string) => `${taken}\u202F; n’en a tenu aucun ${within}.`,
  unjudged: (taken: string, within: string) => `${taken}\u202F; aucun verdict ${within}.`,
  withdraws: (day: string) => `Elle se retire le ${day}.`,
};

export type PlatformAnswerTexts = TextsLike<typeof fr>;

const en: PlatformAnswerTexts = {
  signed: (version, day) => `Signatory of version\u00A0${version} since ${day}.`,
  suspended: (version, since, day) =>
    `Signatory of version\u00A0${version} since ${since}, suspended since ${day}.`,
  before: (day) => `Already a signatory of the charter since ${day}.`,
  plan: (day) => `A recovery plan runs until ${day}.`,
  withdrawn: (day) => `Withdrew from the charter on ${day}.`,
  removed: (day) => `Removed by the administration on ${day}.`,
  lapsed: (version, day) =>
    `Its signature of version\u00A0${version} lapsed on ${day} for want of a renewal.`,
  hadSigned: (version, day) => `It had been a signatory of version\u00A0${version} since ${day}.`,
  declined: (day) => `Invited to sign the charter, it declined on ${day}.`,
  "no-reason": "No reason was published.",
  "not-accepted": (day) => `The administration did not accept its signature, on ${day}.`,
  invited: (version, day) =>
    `Invited on ${day} to sign version\u00A0${version}; it has not answered yet.`,
  "under-review": (version, day) =>
    `Has signed version\u00A0${version}; the administration has been reviewing its signature since ${day}.`,
  "not-invited": "Was not invited to sign the charter.",
  commitment: { one: "commitment", other: "commitments" },
  taken: (taken, all) => `Has taken ${taken.words} out of\u00A0${all.number}`,
  hadTaken: (taken, all) => `It had taken ${taken.words} out of\u00A0${all.number}.`,
  kept: (taken, kept, within) => `${taken}; kept ${kept} ${within}.`,
  keptNone: (taken, within) => `${taken}; kept none ${within}.`,
  unjudged: (taken, within) => `${taken}; no verdict ${within}.`,
  withdraws: (day) => `It withdraws on ${day}.`,
};

const de: PlatformAnswerTexts = {
  signed: (version, day) => `Hat Fassung\u00A0${version} unterzeichnet, wirksam seit dem ${day}.`,
  suspended: (version, since, day) =>
    `Hat Fassung\u00A0${version} unterzeichnet, wirksam seit dem ${since}; ausgesetzt seit dem ${day}.`,
  before: (day) => `Schon seit dem ${day} Unterzeichnerin der Charta.`,
  plan: (day) => `Ein Maßnahmenplan läuft bis zum ${day}.`,
  withdrawn: (day) => `Ist am ${day} aus der Charta ausgetreten.`,
  removed: (day) => `Am ${day} von der Verwaltung gestrichen.`,
  lapsed: (version, day) =>
    `Die Unterzeichnung der Fassung\u00A0${version} ist seit dem ${day} mangels Erneuerung erloschen.`,
  hadSigned: (version, day) =>
    `Sie hatte Fassung\u00A0${version} unterzeichnet, wirksam seit dem ${day}.`,
  declined: (day) => `Zur Unterzeichnung eingeladen, hat sie am ${day} abgelehnt.`,
  "no-reason": "Eine Begründung wurde nicht veröffentlicht.",
  "not-accepted": (day) => `Die Verwaltung hat ihre Unterzeichnung am ${day} nicht angenommen.`,
  invited: (version, day) =>
    `Am ${day} eingeladen, Fassung\u00A0${version} zu unterzeichnen; sie hat noch nicht geantwortet.`,
  "under-review": (version, day) =>
    `Hat Fassung\u00A0${version} unterzeichnet; die Verwaltung prüft die Unterzeichnung seit dem ${day}.`,
  "not-invited": "Wurde nicht eingeladen, die Charta zu unterzeichnen.",
  commitment: { one: "Zusage", other: "Zusagen" },
  taken: (taken, all) => `Hat ${taken.number} von\u00A0${all.words} übernommen`,
  hadTaken: (taken, all) => `Sie hatte ${taken.number} von\u00A0${all.words} übernommen.`,
  kept: (taken, kept, within) => `${taken} und ${within} ${kept} davon eingehalten.`,
  keptNone: (taken, within) => `${taken} und ${within} keine davon eingehalten.`,
  unjudged: (taken, within) => `${taken}; ${within} gibt es dazu kein Urteil.`,
  withdraws: (day) => `Sie tritt am ${day} aus.`,
};

export const platformAnswerTexts: Catalogue<PlatformAnswerTexts> = { fr, en, de };
