import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Plateformes et représentants",
  lede: "Qui peut se connecter au nom de chaque plateforme, et qui y est invité.",
  search: "Chercher une plateforme",
  name: "Nom de la plateforme",
  find: "Chercher",
  caption: { one: "plateforme", other: "plateformes" },
  platform: "Plateforme",
  representatives: "Représentants",
  openInvitations: "Invitations ouvertes",
  nothing: "Aucune plateforme ne porte ce nom.",
  all: "Voir toutes les plateformes",
};

export type PlatformsTexts = TextsLike<typeof fr>;

const en: PlatformsTexts = {
  title: "Platforms and representatives",
  lede: "Who can sign in for each platform, and who is invited to.",
  search: "Search for a platform",
  name: "Name of the platform",
  find: "Search",
  caption: { one: "platform", other: "platforms" },
  platform: "Platform",
  representatives: "Representatives",
  openInvitations: "Open invitations",
  nothing: "No platform has this name.",
  all: "Show all platforms",
};

const de: PlatformsTexts = {
  title: "Plattformen und Vertretungen",
  lede: "Wer sich für jede Plattform anmelden kann, und wer dazu eingeladen ist.",
  search: "Eine Plattform suchen",
  name: "Name der Plattform",
  find: "Suchen",
  caption: { one: "Plattform", other: "Plattformen" },
  platform: "Plattform",
  representatives: "Vertretung",
  openInvitations: "Offene Einladungen",
  nothing: "Keine Plattform trägt diesen Namen.",
  all: "Alle Plattformen anzeigen",
};

export const platformsTexts: Catalogue<PlatformsTexts> = { fr, en, de };
