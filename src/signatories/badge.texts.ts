import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  signatory: "Signataire de la charte",
  suspended: "Signataire suspendue",
  left: "N’est plus signataire",
  never: "N’est pas signataire",
  taken: (taken: string, all: string, version: string) =>
    `${taken} engagements sur ${all}, version ${version}`,
  since: (day: string) => `depuis le ${day}`,
  none: "Charte du dialogue",
  register: "Parole tenue",
  alternative: (state: string, detail: string) => `Parole tenue : ${state}, ${detail}`,
  title: (platform: string) => `Le badge de ${platform}`,
  lede: "Une image à placer sur votre site. Elle dit ce que dit le registre, et change avec lui : après un retrait, elle le dit dans l’heure.",
  claim:
    "Se dire signataire d’un code de conduite sans l’être est une pratique commerciale trompeuse (article L. 121-4 du Code de la consommation). Ce badge ne vaut ni label, ni certification.",
  preview: "Aperçu",
  languages: "Langue",
  snippet: "Code à copier",
  snippetHint:
    "L’image mène à la page de la plateforme dans le registre. Gardez le lien et le texte de remplacement.",
  back: "Voir la page de la plateforme",
};

export type BadgeTexts = TextsLike<typeof fr>;

const en: BadgeTexts = {
  signatory: "Signatory of the charter",
  suspended: "Suspended signatory",
  left: "No longer a signatory",
  never: "Not a signatory",
  taken: (taken, all, version) => `${taken} of ${all} commitments, version ${version}`,
  since: (day) => `since ${day}`,
  none: "Charter of dialogue",
  register: "Parole tenue",
  alternative: (state, detail) => `Parole tenue: ${state}, ${detail}`,
  title: (platform) => `The badge of ${platform}`,
  lede: "A picture for your website. It says what the register says, and changes with it: after a withdrawal it says so within the hour.",
  claim:
    "Claiming to be a signatory to a code of conduct when one is not is a misleading commercial practice (article L. 121-4 of the French Consumer Code). This badge is neither a label nor a certification.",
  preview: "Preview",
  languages: "Language",
  snippet: "Code to copy",
  snippetHint:
    "The picture leads to the platform’s page in the register. Keep the link and the alternative text.",
  back: "See the platform’s page",
};

const de: BadgeTexts = {
  signatory: "Unterzeichnerin der Charta",
  suspended: "Ausgesetzte Unterzeichnerin",
  left: "Nicht mehr Unterzeichnerin",
  never: "Nicht Unterzeichnerin",
  taken: (taken, all, version) => `${taken} von ${all} Zusagen, Fassung ${version}`,
  since: (day) => `seit ${day}`,
  none: "Dialog-Charta",
  register: "Parole tenue",
  alternative: (state, detail) => `Parole tenue: ${state}, ${detail}`,
  title: (platform) => `Die Plakette von ${platform}`,
  lede: "Ein Bild für Ihre Website. Es sagt, was das Register sagt, und ändert sich mit ihm: Nach einem Austritt sagt es das binnen einer Stunde.",
  claim:
    "Sich als Unterzeichner eines Verhaltenskodex auszugeben, ohne es zu sein, ist eine irreführende Geschäftspraxis (Artikel L. 121-4 des französischen Verbrauchergesetzbuchs). Diese Plakette ist weder ein Gütesiegel noch eine Zertifizierung.",
  preview: "Vorschau",
  languages: "Sprache",
  snippet: "Code zum Kopieren",
  snippetHint:
    "Das Bild führt zur Seite der Plattform im Register. Behalten Sie den Link und den Alternativtext bei.",
  back: "Seite der Plattform ansehen",
};

export const badgeTexts: Catalogue<BadgeTexts> = { fr, en, de };
