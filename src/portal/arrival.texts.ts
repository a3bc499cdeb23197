import type { Catalogue, TextsLike } from "../infrastructure/language";

/** What a portal says to whoever has just begun to represent a platform, or ended it. */
const fr = {
  joined: (platform: string) =>
    `L’invitation est acceptée\u00A0: vous représentez désormais ${platform}.`,
  listed: "L’invitation est acceptée\u00A0: la plateforme est maintenant dans votre liste.",
  left: "Vous ne représentez plus la plateforme. Un courriel en avertit les autres représentants.",
};

type ArrivalTexts = TextsLike<typeof fr>;

const en: ArrivalTexts = {
  joined: (platform) => `The invitation is accepted: you now represent ${platform}.`,
  listed: "The invitation is accepted: the platform is now in your list.",
  left: "You no longer represent the platform. A mail tells its other representatives.",
};

const de: ArrivalTexts = {
  joined: (platform) => `Die Einladung ist angenommen: Sie vertreten jetzt ${platform}.`,
  listed: "Die Einladung ist angenommen: Die Plattform steht jetzt in Ihrer Liste.",
  left: "Sie vertreten die Plattform nicht mehr. Eine E-Mail teilt es der übrigen Vertretung mit.",
};

export const arrivalTexts: Catalogue<ArrivalTexts> = { fr, en, de };
