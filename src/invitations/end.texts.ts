import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { EndRefusal } from "./representation";

const fr = {
  title: (name: string) => `Retirer ${name}`,
  leaveTitle: (platform: string) => `Ne plus représenter ${platform}`,
  lede: (name: string, platform: string) =>
    `${name} ne verra plus rien de ${platform} et ne pourra plus agir en son nom. Son compte reste ouvert, et l’historique garde la trace de ce temps.`,
  leaveLede: (platform: string) =>
    `Vous ne verrez plus rien de ${platform} et ne pourrez plus agir en son nom. Pour revenir, il faudra une nouvelle invitation.`,
  button: (name: string) => `Retirer ${name}`,
  leaveButton: (platform: string) => `Ne plus représenter ${platform}`,
  back: "Ne rien changer",
  toList: "Revenir aux représentants",
  refusals: {
    "unknown-representative": "Cette personne ne représente plus la plateforme.",
    "last-representative":
      "Une plateforme garde toujours un représentant qui peut se connecter. Invitez d’abord un collègue, ou écrivez à l’administration, qui peut retirer le dernier.",
    "not-a-colleague": "Vous ne représentez plus cette plateforme.",
  } satisfies Record<EndRefusal, string>,
};

export type EndTexts = TextsLike<typeof fr>;

const en: EndTexts = {
  title: (name) => `Remove ${name}`,
  leaveTitle: (platform) => `Stop representing ${platform}`,
  lede: (name, platform) =>
    `${name} will see nothing of ${platform} any more and can no longer act for it. The account stays open, and the history keeps a record of this time.`,
  leaveLede: (platform) =>
    `You will see nothing of ${platform} any more and can no longer act for it. To come back you will need a new invitation.`,
  button: (name) => `Remove ${name}`,
  leaveButton: (platform) => `Stop representing ${platform}`,
  back: "Change nothing",
  toList: "Back to the representatives",
  refusals: {
    "unknown-representative": "This person no longer represents the platform.",
    "last-representative":
      "A platform always keeps a representative who can sign in. Invite a colleague first, or write to the administration, which can remove the last one.",
    "not-a-colleague": "You no longer represent this platform.",
  },
};

const de: EndTexts = {
  title: (name) => `${name} entfernen`,
  leaveTitle: (platform) => `${platform} nicht mehr vertreten`,
  lede: (name, platform) =>
    `${name} wird von ${platform} nichts mehr sehen und nicht mehr für die Plattform handeln können. Das Konto bleibt offen, und der Verlauf hält diese Zeit fest.`,
  leaveLede: (platform) =>
    `Sie werden von ${platform} nichts mehr sehen und nicht mehr für die Plattform handeln können. Um zurückzukehren, brauchen Sie eine neue Einladung.`,
  button: (name) => `${name} entfernen`,
  leaveButton: (platform) => `${platform} nicht mehr vertreten`,
  back: "Nichts ändern",
  toList: "Zurück zur Vertretung",
  refusals: {
    "unknown-representative": "Diese Person vertritt die Plattform nicht mehr.",
    "last-representative":
      "Eine Plattform behält immer eine Vertretung, die sich anmelden kann. Laden Sie zuerst jemanden ein, oder schreiben Sie der Verwaltung, die auch die letzte Person entfernen kann.",
    "not-a-colleague": "Sie vertreten diese Plattform nicht mehr.",
  },
};

export const endTexts: Catalogue<EndTexts> = { fr, en, de };
