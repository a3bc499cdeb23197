import type { Catalogue, TextsLike } from "../infrastructure/language";

/** What officials read of a seller in the console. */
const fr = {
  title: "L’entreprise vendeuse",
  name: "Nom",
  email: "Adresse électronique",
  reference: "Référence du compte ou de la commande",
  asked: "Ce qu’elle demande",
  known: "Pour la plateforme",
  yes: "La plateforme peut savoir de qui il s’agit.",
  no: "La plateforme ne doit pas savoir de qui il s’agit.",
  erased: "Le récit et les coordonnées ont été effacés.",
  attachment: "Pièce jointe",
  download: "Télécharger",
};

type ReportedCaseTexts = TextsLike<typeof fr>;

const en: ReportedCaseTexts = {
  title: "The seller",
  name: "Name",
  email: "E-mail address",
  reference: "Reference of the account or order",
  asked: "What the seller asks for",
  known: "To the platform",
  yes: "The platform may know who it is.",
  no: "The platform must not know who it is.",
  erased: "The account and the contact details were erased.",
  attachment: "Attachment",
  download: "Download",
};

const de: ReportedCaseTexts = {
  title: "Der Händler",
  name: "Name",
  email: "E-Mail-Adresse",
  reference: "Kennung des Kontos oder der Bestellung",
  asked: "Was der Händler verlangt",
  known: "Gegenüber der Plattform",
  yes: "Die Plattform darf wissen, wer es ist.",
  no: "Die Plattform darf nicht wissen, wer es ist.",
  erased: "Schilderung und Kontaktdaten wurden gelöscht.",
  attachment: "Anhang",
  download: "Herunterladen",
};

export const reportedCaseTexts: Catalogue<ReportedCaseTexts> = { fr, en, de };
