import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { Scope, TokenMistake, TokenState } from "./api-token";

const fr = {
  title: (platform: string) => `Jetons d’accès de ${platform}`,
  lede: "Un jeton permet à un de vos programmes de transmettre des événements au nom de la plateforme, sans passer par le portail. Qui le détient peut le faire\u00A0: gardez-le comme un mot de passe.",
  developers: "Comment un programme transmet des événements",
  caption: { one: "jeton", other: "jetons" },
  none: "Aucun jeton n’a été créé.",
  nameColumn: "Nom",
  scopeColumn: "Ce qu’il permet",
  madeColumn: "Créé",
  usedColumn: "Dernière utilisation",
  stateColumn: "État",
  madeBy: (name: string) => `par ${name}`,
  neverUsed: "jamais",
  scopes: {
    "record-events": "Enregistrer des événements",
    "check-events": "Vérifier sans rien enregistrer",
  } satisfies Record<Scope, string>,
  scopeHints: {
    "record-events": "Pour le système qui transmet vos chiffres.",
    "check-events": "Pour mettre un programme au point\u00A0: rien de ce qu’il envoie n’est gardé.",
  } satisfies Record<Scope, string>,
  states: {
    valid: "Valable",
    replaced: "Remplacé",
    expired: "Expiré",
    revoked: "Révoqué",
  } satisfies Record<TokenState, string>,
  until: (instant: string) => `valable jusqu’au ${instant}`,
  replace: "Remplacer",
  revoke: "Révoquer",
  about: (name: string) => ` le jeton ${name}`,
  make: "Créer un jeton",
  makeTitle: (platform: string) => `Créer un jeton pour ${platform}`,
  makeLede:
    "Le jeton est montré une seule fois, à la page suivante. Tous les représentants de la plateforme sont prévenus par courriel.",
  name: "Nom du programme",
  nameHint:
    "Pour le reconnaître dans la liste, par exemple «\u00A0outil de gestion des litiges\u00A0».",
  scope: "Ce que le jeton permet",
  mistakes: {
    "no-name": "Donnez un nom au jeton",
    "long-name": "Le nom a plus de 80 caractères",
    "no-scope": "Choisissez ce que le jeton permet",
  } satisfies Record<TokenMistake, string>,
  errorSummary: "Vérifiez votre saisie",
  tooMany:
    "La plateforme a déjà dix jetons valables. Révoquez-en un qui ne sert plus avant d’en créer un autre.",
  notWorking: "Ce jeton a déjà été remplacé ou révoqué.",
  replaceTitle: (name: string) => `Remplacer le jeton ${name}`,
  replaceLede:
    "Un nouveau jeton du même nom est créé et montré une seule fois. L’ancien reste valable sept jours, le temps de changer la configuration du programme.",
  replaceButton: "Créer le nouveau jeton",
  revokeTitle: (name: string) => `Révoquer le jeton ${name}`,
  revokeLede:
    "Le programme qui l’utilise sera refusé dès maintenant, et rien ne rend un jeton révoqué. Ce qu’il a déjà transmis reste enregistré.",
  revokeButton: "Révoquer le jeton",
  back: "Revenir aux jetons",
  shownTitle: (name: string) => `Le jeton ${name} est créé`,
  shownLede:
    "Copiez-le maintenant dans la configuration de votre programme\u00A0: il ne sera plus jamais montré. Le registre n’en garde qu’une empreinte.",
  shownLabel: "Le jeton",
  shownAlready:
    "Ce jeton a déjà été montré. S’il n’a pas été copié, remplacez-le\u00A0: le nouveau sera montré une fois.",
  kept: "Je l’ai copié",
  done: { revoked: "Le jeton est révoqué\u00A0: il n’ouvre plus rien." },
  told: {
    made: (token: string, by: string) =>
      `${by} a créé le jeton d’accès «\u00A0${token}\u00A0», par lequel un programme peut transmettre des événements en votre nom.`,
    replaced: (token: string, by: string) =>
      `${by} a remplacé le jeton d’accès «\u00A0${token}\u00A0». L’ancien reste valable sept jours.`,
    revoked: (token: string, by: string) =>
      `${by} a révoqué le jeton d’accès «\u00A0${token}\u00A0». Il n’ouvre plus rien.`,
  },
};

export type ApiTokensTexts = TextsLike<typeof fr>;

const en: ApiTokensTexts = {
  title: (platform) => `Access tokens of ${platform}`,
  lede: "A token lets one of your programs hand in events in the platform’s name, without the portal. Whoever holds it can do so: keep it like a password.",
  developers: "How a program hands in events",
  caption: { one: "token", other: "tokens" },
  none: "No token has been made.",
  nameColumn: "Name",
  scopeColumn: "What it allows",
  madeColumn: "Made",
  usedColumn: "Last used",
  stateColumn: "State",
  madeBy: (name) => `by ${name}`,
  neverUsed: "never",
  scopes: { "record-events": "Record events", "check-events": "Check without recording anything" },
  scopeHints: {
    "record-events": "For the system that hands in your figures.",
    "check-events": "For making a program ready: nothing of what it sends is kept.",
  },
  states: { valid: "Valid", replaced: "Replaced", expired: "Expired", revoked: "Revoked" },
  until: (instant) => `valid until ${instant}`,
  replace: "Replace",
  revoke: "Revoke",
  about: (name) => ` the token ${name}`,
  make: "Make a token",
  makeTitle: (platform) => `Make a token for ${platform}`,
  makeLede:
    "The token is shown once, on the next page. Everybody who represents the platform is told by mail.",
  name: "Name of the program",
  nameHint: "To know it again in the list, such as “dispute tool”.",
  scope: "What the token allows",
  mistakes: {
    "no-name": "Give the token a name",
    "long-name": "The name has more than 80 characters",
    "no-scope": "Choose what the token allows",
  },
  errorSummary: "Check what you entered",
  tooMany:
    "The platform has ten valid tokens already. Revoke one that is not needed any more before making another.",
  notWorking: "This token has been replaced or revoked already.",
  replaceTitle: (name) => `Replace the token ${name}`,
  replaceLede:
    "A new token of the same name is made and shown once. The former one stays valid for seven days, time enough to change the program’s settings.",
  replaceButton: "Make the new token",
  revokeTitle: (name) => `Revoke the token ${name}`,
  revokeLede:
    "The program that uses it will be turned away from now on, and nothing brings a revoked token back. What it has handed in stays recorded.",
  revokeButton: "Revoke the token",
  back: "Back to the tokens",
  shownTitle: (name) => `The token ${name} is made`,
  shownLede:
    "Copy it into your program’s settings now: it will never be shown again. The register keeps nothing of it but a fingerprint.",
  shownLabel: "The token",
  shownAlready:
    "This token has been shown already. If it was not copied, replace it: the new one will be shown once.",
  kept: "I have copied it",
  done: { revoked: "The token is revoked: it opens nothing any more." },
  told: {
    made: (token, by) =>
      `${by} has made the access token “${token}”, by which a program may hand in events in your name.`,
    replaced: (token, by) =>
      `${by} has replaced the access token “${token}”. The former one stays valid for seven days.`,
    revoked: (token, by) =>
      `${by} has revoked the access token “${token}”. It opens nothing any more.`,
  },
};

const de: ApiTokensTexts = {
  title: (platform) => `Zugriffstoken von ${platform}`,
  lede: "Mit einem Token kann eines Ihrer Programme im Namen der Plattform Ereignisse einreichen, ohne das Portal. Wer ihn besitzt, kann das tun: Bewahren Sie ihn auf wie ein Passwort.",
  developers: "Wie ein Programm Ereignisse einreicht",
  caption: { one: "Token", other: "Token" },
  none: "Es wurde noch kein Token erstellt.",
  nameColumn: "Name",
  scopeColumn: "Was er erlaubt",
  madeColumn: "Erstellt",
  usedColumn: "Zuletzt benutzt",
  stateColumn: "Zustand",
  madeBy: (name) => `von ${name}`,
  neverUsed: "nie",
  scopes: {
    "record-events": "Ereignisse erfassen",
    "check-events": "Prüfen, ohne etwas zu erfassen",
  },
  scopeHints: {
    "record-events": "Für das System, das Ihre Zahlen einreicht.",
    "check-events": "Um ein Programm einzurichten: Nichts von dem, was es sendet, wird behalten.",
  },
  states: { valid: "Gültig", replaced: "Ersetzt", expired: "Abgelaufen", revoked: "Widerrufen" },
  until: (instant) => `gültig bis ${instant}`,
  replace: "Ersetzen",
  revoke: "Widerrufen",
  about: (name) => `: Token ${name}`,
  make: "Token erstellen",
  makeTitle: (platform) => `Einen Token für ${platform} erstellen`,
  makeLede:
    "Der Token wird einmal gezeigt, auf der nächsten Seite. Alle, die die Plattform vertreten, werden per E-Mail benachrichtigt.",
  name: "Name des Programms",
  nameHint: "Um ihn in der Liste zu erkennen, etwa „Streitfall-Verwaltung“.",
  scope: "Was der Token erlaubt",
  mistakes: {
    "no-name": "Geben Sie dem Token einen Namen",
    "long-name": "Der Name hat mehr als 80 Zeichen",
    "no-scope": "Wählen Sie, was der Token erlaubt",
  },
  errorSummary: "Bitte prüfen Sie Ihre Angaben",
  tooMany:
    "Die Plattform hat bereits zehn gültige Token. Widerrufen Sie einen, der nicht mehr gebraucht wird, bevor Sie einen neuen erstellen.",
  notWorking: "Dieser Token wurde bereits ersetzt oder widerrufen.",
  replaceTitle: (name) => `Den Token ${name} ersetzen`,
  replaceLede:
    "Ein neuer Token gleichen Namens wird erstellt und einmal gezeigt. Der bisherige bleibt sieben Tage gültig, damit Sie das Programm umstellen können.",
  replaceButton: "Neuen Token erstellen",
  revokeTitle: (name) => `Den Token ${name} widerrufen`,
  revokeLede:
    "Das Programm, das ihn benutzt, wird ab sofort abgewiesen, und nichts stellt einen widerrufenen Token wieder her. Was es eingereicht hat, bleibt erfasst.",
  revokeButton: "Token widerrufen",
  back: "Zurück zu den Token",
  shownTitle: (name) => `Der Token ${name} ist erstellt`,
  shownLede:
    "Kopieren Sie ihn jetzt in die Einstellungen Ihres Programms: Er wird nie wieder gezeigt. Das Register behält nur einen Fingerabdruck davon.",
  shownLabel: "Der Token",
  shownAlready:
    "Dieser Token wurde bereits gezeigt. Wenn er nicht kopiert wurde, ersetzen Sie ihn: Der neue wird einmal gezeigt.",
  kept: "Ich habe ihn kopiert",
  done: { revoked: "Der Token ist widerrufen: Er öffnet nichts mehr." },
  told: {
    made: (token, by) =>
      `${by} hat den Zugriffstoken „${token}“ erstellt, mit dem ein Programm in Ihrem Namen Ereignisse einreichen kann.`,
    replaced: (token, by) =>
      `${by} hat den Zugriffstoken „${token}“ ersetzt. Der bisherige bleibt sieben Tage gültig.`,
    revoked: (token, by) =>
      `${by} hat den Zugriffstoken „${token}“ widerrufen. Er öffnet nichts mehr.`,
  },
};

export const apiTokensTexts: Catalogue<ApiTokensTexts> = { fr, en, de };
