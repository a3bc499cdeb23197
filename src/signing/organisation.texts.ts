import type { Catalogue, TextsLike } from "../infrastructure/language";
import {
  NAME_LIMIT,
  REGISTER_NAME_LIMIT,
  REGISTRATION_LIMIT,
  WEBSITE_LIMIT,
  type OrganisationMistake,
} from "../signatures/organisation";

type Mistakes = Readonly<Record<OrganisationMistake, string>>;

const fr = {
  title: "Quelle organisation s’engage\u202F?",
  lede: "Ces renseignements seront publiés dans le registre une fois la signature déposée.",
  tradeName: "Nom commercial",
  tradeNameHint: "Le nom sous lequel les vendeurs connaissent la plateforme.",
  legalName: "Raison sociale",
  legalNameHint: "Le nom de la société tel qu’il figure au registre du commerce.",
  country: "Pays du siège",
  chooseCountry: "Choisissez un pays",
  website: "Site internet de la plateforme",
  websiteHint: "Par exemple\u00A0: www.exemple.fr",
  registrationNumber: "Numéro d’immatriculation",
  registrationHint:
    "En France, le numéro SIREN\u00A0: neuf chiffres. Ailleurs, le numéro que donne le registre du pays\u202F; laissez vide s’il n’y en a pas.",
  registerName: "Registre qui a donné ce numéro",
  registerHint:
    "Hors de France seulement. Par exemple\u00A0: Amtsgericht Hamburg, Companies House.",
  mistakes: {
    "trade-name-missing": "Indiquez le nom commercial",
    "trade-name-too-long": `Le nom commercial est trop long\u00A0: ${NAME_LIMIT}\u00A0caractères au plus`,
    "legal-name-missing": "Indiquez la raison sociale",
    "legal-name-too-long": `La raison sociale est trop longue\u00A0: ${NAME_LIMIT}\u00A0caractères au plus`,
    "country-missing": "Choisissez le pays du siège",
    "website-missing": "Indiquez l’adresse du site internet",
    "website-too-long": `L’adresse du site est trop longue\u00A0: ${WEBSITE_LIMIT}\u00A0caractères au plus`,
    "website-wrong": "Indiquez une adresse comme www.exemple.fr ou https://www.exemple.fr",
    "siren-missing": "Indiquez le numéro SIREN\u00A0: une société établie en France en a un",
    "siren-not-nine-digits":
      "Un numéro SIREN compte neuf chiffres\u00A0: ce sont les neuf premiers du SIRET",
    "siren-wrong-checksum": "Ce numéro SIREN n’existe pas\u00A0: un chiffre est faux ou inversé",
    "registration-number-missing": "Indiquez le numéro que donne ce registre",
    "register-name-missing": "Indiquez le registre qui a donné ce numéro",
    "register-name-too-long": `Le nom du registre est trop long\u00A0: ${REGISTER_NAME_LIMIT}\u00A0caractères au plus`,
    "registration-number-too-long": `Le numéro d’immatriculation est trop long\u00A0: ${REGISTRATION_LIMIT}\u00A0caractères au plus`,
  } satisfies Mistakes,
};

export type OrganisationTexts = TextsLike<typeof fr>;

const en: OrganisationTexts = {
  title: "Which organisation is making the commitment?",
  lede: "These details will be published in the register once the statement is signed.",
  tradeName: "Trade name",
  tradeNameHint: "The name under which sellers know the platform.",
  legalName: "Legal name",
  legalNameHint: "The name of the company as it stands in the trade register.",
  country: "Country of the head office",
  chooseCountry: "Choose a country",
  website: "Website of the platform",
  websiteHint: "For example: www.example.com",
  registrationNumber: "Registration number",
  registrationHint:
    "In France, the SIREN number: nine digits. Elsewhere, the number given by the country’s register; leave it empty if there is none.",
  registerName: "Register that gave this number",
  registerHint: "Outside France only. For example: Amtsgericht Hamburg, Companies House.",
  mistakes: {
    "trade-name-missing": "Enter the trade name",
    "trade-name-too-long": `The trade name is too long: ${NAME_LIMIT}\u00A0characters at most`,
    "legal-name-missing": "Enter the legal name",
    "legal-name-too-long": `The legal name is too long: ${NAME_LIMIT}\u00A0characters at most`,
    "country-missing": "Choose the country of the head office",
    "website-missing": "Enter the address of the website",
    "website-too-long": `The address of the website is too long: ${WEBSITE_LIMIT}\u00A0characters at most`,
    "website-wrong": "Enter an address like www.example.com or https://www.example.com",
    "siren-missing": "Enter the SIREN number: every company based in France has one",
    "siren-not-nine-digits": "A SIREN number has nine digits: they are the first nine of the SIRET",
    "siren-wrong-checksum": "There is no such SIREN number: a digit is wrong or out of place",
    "registration-number-missing": "Enter the number given by this register",
    "register-name-missing": "Enter the register that gave this number",
    "register-name-too-long": `The name of the register is too long: ${REGISTER_NAME_LIMIT}\u00A0characters at most`,
    "registration-number-too-long": `The registration number is too long: ${REGISTRATION_LIMIT}\u00A0characters at most`,
  },
};

const de: OrganisationTexts = {
  title: "Welche Organisation verpflichtet sich?",
  lede: "Diese Angaben werden im Register veröffentlicht, sobald die Erklärung unterzeichnet ist.",
  tradeName: "Handelsname",
  tradeNameHint: "Der Name, unter dem die Händler die Plattform kennen.",
  legalName: "Firma",
  legalNameHint: "Der Name der Gesellschaft, wie er im Handelsregister steht.",
  country: "Land des Sitzes",
  chooseCountry: "Land auswählen",
  website: "Website der Plattform",
  websiteHint: "Zum Beispiel: www.beispiel.de",
  registrationNumber: "Registernummer",
  registrationHint:
    "In Frankreich die SIREN-Nummer: neun Ziffern. Sonst die Nummer im Register des Landes; lassen Sie das Feld leer, wenn es keine gibt.",
  registerName: "Register, das diese Nummer führt",
  registerHint: "Nur außerhalb Frankreichs. Zum Beispiel: Amtsgericht Hamburg, Companies House.",
  mistakes: {
    "trade-name-missing": "Geben Sie den Handelsnamen an",
    "trade-name-too-long": `Der Handelsname ist zu lang: höchstens ${NAME_LIMIT}\u00A0Zeichen`,
    "legal-name-missing": "Geben Sie die Firma an",
    "legal-name-too-long": `Die Firma ist zu lang: höchstens ${NAME_LIMIT}\u00A0Zeichen`,
    "country-missing": "Wählen Sie das Land des Sitzes aus",
    "website-missing": "Geben Sie die Adresse der Website an",
    "website-too-long": `Die Adresse der Website ist zu lang: höchstens ${WEBSITE_LIMIT}\u00A0Zeichen`,
    "website-wrong": "Geben Sie eine Adresse an wie www.beispiel.de oder https://www.beispiel.de",
    "siren-missing":
      "Geben Sie die SIREN-Nummer an: Jede Gesellschaft mit Sitz in Frankreich hat eine",
    "siren-not-nine-digits":
      "Eine SIREN-Nummer hat neun Ziffern: Es sind die ersten neun der SIRET-Nummer",
    "siren-wrong-checksum":
      "Diese SIREN-Nummer gibt es nicht: Eine Ziffer ist falsch oder vertauscht",
    "registration-number-missing": "Geben Sie die Nummer in diesem Register an",
    "register-name-missing": "Geben Sie das Register an, das diese Nummer führt",
    "register-name-too-long": `Der Name des Registers ist zu lang: höchstens ${REGISTER_NAME_LIMIT}\u00A0Zeichen`,
    "registration-number-too-long": `Die Registernummer ist zu lang: höchstens ${REGISTRATION_LIMIT}\u00A0Zeichen`,
  },
};

export const organisationTexts: Catalogue<OrganisationTexts> = { fr, en, de };
