import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  signInTitle: "Se connecter",
  linkIntro: "Ce lien vous a été remis pour ouvrir une session. Il ne sert qu’une fois.",
  signIn: "Ouvrir ma session",
  linkSpentTitle: "Ce lien ne fonctionne plus",
  linkSpent:
    "Un lien de connexion sert une seule fois et pendant vingt-quatre heures. Demandez-en un autre à la personne qui administre le registre.",
  signedInTitle: "Vous êtes connecté",
  noDesk:
    "Il n’y a encore rien à faire ici pour votre rôle. Les pages publiques vous restent ouvertes.",
  neededTitle: "Connexion nécessaire",
  needed:
    "Cette page est réservée aux agents. Ouvrez le lien de connexion que vous a remis la personne qui administre le registre.",
};

export type AccountsTexts = TextsLike<typeof fr>;

const en: AccountsTexts = {
  signInTitle: "Sign in",
  linkIntro: "You were given this link to sign in. It works once.",
  signIn: "Sign in",
  linkSpentTitle: "This link no longer works",
  linkSpent:
    "A sign-in link works once, and for twenty-four hours. Ask the person who administers the register for another one.",
  signedInTitle: "You are signed in",
  noDesk: "There is nothing to do here for your role yet. The public pages remain open to you.",
  neededTitle: "Please sign in",
  needed:
    "This page is for officials. Open the sign-in link that the person who administers the register gave you.",
};

const de: AccountsTexts = {
  signInTitle: "Anmelden",
  linkIntro: "Diesen Link haben Sie für Ihre Anmeldung erhalten. Er gilt nur einmal.",
  signIn: "Anmelden",
  linkSpentTitle: "Dieser Link gilt nicht mehr",
  linkSpent:
    "Ein Anmeldelink gilt einmal und vierundzwanzig Stunden lang. Bitten Sie die Person, die das Register verwaltet, um einen neuen.",
  signedInTitle: "Sie sind angemeldet",
  noDesk:
    "Für Ihre Rolle gibt es hier noch nichts zu tun. Die öffentlichen Seiten stehen Ihnen offen.",
  neededTitle: "Anmeldung erforderlich",
  needed:
    "Diese Seite ist Bediensteten vorbehalten. Öffnen Sie den Anmeldelink, den Sie von der Registerverwaltung erhalten haben.",
};

export const accountsTexts: Catalogue<AccountsTexts> = { fr, en, de };
