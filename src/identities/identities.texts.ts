import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  own: {
    title: "Identité liée",
    lede: (provider: string) =>
      `Vous pouvez ouvrir votre session avec votre identité ${provider}, sans attendre de code par courriel.`,
    linked: (provider: string) =>
      `Votre identité ${provider} est liée à ce compte. Le code par courriel reste possible.`,
    linkedAt: (instant: string) => `Liée le ${instant}`,
    lastUsedAt: (instant: string) => `Dernière connexion le ${instant}`,
    neverUsed: "Pas encore utilisée",
    factorStays:
      "Le second facteur, si votre compte en a un, est demandé comme avant. Un courriel vous avertit quand une identité est liée ou déliée.",
    link: (provider: string) => `Lier mon identité ${provider}`,
    unlink: (provider: string) => `Délier mon identité ${provider}`,
  },
  account: "Mon compte",
  toSignIn: "Se connecter par un code",
  toAccount: "Revenir à mon compte",
  outcomes: {
    unreachable: {
      title: (provider: string) => `${provider} ne répond pas`,
      text: "Rien n’a changé. Réessayez dans quelques minutes, ou connectez-vous avec un code envoyé par courriel.",
    },
    declined: {
      title: () => "Rien n’a été fait",
      text: "L’autre service n’a pas confirmé votre identité, parce que vous avez renoncé ou parce qu’il n’a pas pu. Vous pouvez recommencer, ou vous connecter avec un code envoyé par courriel.",
    },
    unverified: {
      title: () => "Cette connexion n’a pas pu être vérifiée",
      text: "Elle a duré plus de dix minutes, a déjà servi, a commencé dans un autre navigateur, ou la réponse de l’autre service n’est pas celle attendue. Rien n’a été fait\u00A0: recommencez, ou connectez-vous avec un code envoyé par courriel.",
    },
    "not-linked": {
      title: () => "Cette identité n’est liée à aucun compte",
      text: "Connectez-vous d’abord avec un code envoyé par courriel, puis liez votre identité sous «\u00A0Mon compte\u00A0». Une adresse électronique identique ne suffit pas\u00A0: un compte ne s’ouvre qu’avec l’identité que son titulaire y a liée.",
    },
    "linked-elsewhere": {
      title: () => "Cette identité est liée à un autre compte",
      text: "Une identité ouvre un seul compte. Connectez-vous à l’autre compte pour l’en délier, ou utilisez une autre identité.",
    },
    "already-linked": {
      title: () => "Une identité est déjà liée à ce compte",
      text: "Un compte a une seule identité. Déliez celle qui l’est pour en lier une autre.",
    },
    "other-session": {
      title: () => "Rien n’a été lié",
      text: "La session dans laquelle vous avez commencé n’est plus ouverte dans ce navigateur. Connectez-vous, puis recommencez.",
    },
  },
};

export type IdentitiesTexts = TextsLike<typeof fr>;

const en: IdentitiesTexts = {
  own: {
    title: "Linked identity",
    lede: (provider) =>
      `You can sign in with your ${provider} identity, without waiting for a code by mail.`,
    linked: (provider) =>
      `Your ${provider} identity is linked to this account. A code by mail still works.`,
    linkedAt: (instant) => `Linked on ${instant}`,
    lastUsedAt: (instant) => `Last sign-in on ${instant}`,
    neverUsed: "Not used yet",
    factorStays:
      "The second factor, if your account has one, is asked for as before. A mail tells you when an identity is linked or unlinked.",
    link: (provider) => `Link my ${provider} identity`,
    unlink: (provider) => `Unlink my ${provider} identity`,
  },
  account: "My account",
  toSignIn: "Sign in with a code",
  toAccount: "Back to my account",
  outcomes: {
    unreachable: {
      title: (provider) => `${provider} does not answer`,
      text: "Nothing has changed. Try again in a few minutes, or sign in with a code sent by mail.",
    },
    declined: {
      title: () => "Nothing was done",
      text: "The other service did not confirm who you are, because you gave up or because it could not. You can start again, or sign in with a code sent by mail.",
    },
    unverified: {
      title: () => "This sign-in could not be checked",
      text: "It took more than ten minutes, was used before, began in another browser, or the answer of the other service is not the expected one. Nothing was done: start again, or sign in with a code sent by mail.",
    },
    "not-linked": {
      title: () => "This identity is linked to no account",
      text: "Sign in with a code sent by mail first, then link your identity under “My account”. The same e-mail address is not enough: an account opens only to the identity that its owner has linked to it.",
    },
    "linked-elsewhere": {
      title: () => "This identity is linked to another account",
      text: "An identity opens one account. Sign in to the other account to unlink it there, or use another identity.",
    },
    "already-linked": {
      title: () => "An identity is already linked to this account",
      text: "An account has one identity. Unlink the present one to link another.",
    },
    "other-session": {
      title: () => "Nothing was linked",
      text: "The session in which you began is no longer open in this browser. Sign in, then start again.",
    },
  },
};

const de: IdentitiesTexts = {
  own: {
    title: "Verknüpfte Identität",
    lede: (provider) =>
      `Sie können sich mit Ihrer ${provider}-Identität anmelden, ohne auf einen Code per E-Mail zu warten.`,
    linked: (provider) =>
      `Ihre ${provider}-Identität ist mit diesem Konto verknüpft. Ein Code per E-Mail gilt weiterhin.`,
    linkedAt: (instant) => `Verknüpft am ${instant}`,
    lastUsedAt: (instant) => `Letzte Anmeldung am ${instant}`,
    neverUsed: "Noch nicht verwendet",
    factorStays:
      "Der zweite Faktor wird, wenn Ihr Konto einen hat, wie bisher verlangt. Eine E-Mail sagt Ihnen, wenn eine Identität verknüpft oder gelöst wird.",
    link: (provider) => `Meine ${provider}-Identität verknüpfen`,
    unlink: (provider) => `Meine ${provider}-Identität lösen`,
  },
  account: "Mein Konto",
  toSignIn: "Mit einem Code anmelden",
  toAccount: "Zurück zu meinem Konto",
  outcomes: {
    unreachable: {
      title: (provider) => `${provider} antwortet nicht`,
      text: "Es hat sich nichts geändert. Versuchen Sie es in einigen Minuten noch einmal, oder melden Sie sich mit einem Code an, der per E-Mail kommt.",
    },
    declined: {
      title: () => "Es ist nichts geschehen",
      text: "Der andere Dienst hat Ihre Identität nicht bestätigt, weil Sie abgebrochen haben oder weil er es nicht konnte. Sie können neu beginnen oder sich mit einem Code anmelden, der per E-Mail kommt.",
    },
    unverified: {
      title: () => "Diese Anmeldung ließ sich nicht prüfen",
      text: "Sie hat mehr als zehn Minuten gedauert, wurde schon verwendet, hat in einem anderen Browser begonnen, oder die Antwort des anderen Dienstes ist nicht die erwartete. Es ist nichts geschehen: Beginnen Sie neu, oder melden Sie sich mit einem Code an, der per E-Mail kommt.",
    },
    "not-linked": {
      title: () => "Diese Identität ist mit keinem Konto verknüpft",
      text: "Melden Sie sich zuerst mit einem Code an, der per E-Mail kommt, und verknüpfen Sie Ihre Identität dann unter „Mein Konto“. Die gleiche E-Mail-Adresse genügt nicht: Ein Konto öffnet sich nur mit der Identität, die sein Inhaber damit verknüpft hat.",
    },
    "linked-elsewhere": {
      title: () => "Diese Identität ist mit einem anderen Konto verknüpft",
      text: "Eine Identität öffnet ein einziges Konto. Melden Sie sich im anderen Konto an, um sie dort zu lösen, oder verwenden Sie eine andere Identität.",
    },
    "already-linked": {
      title: () => "Mit diesem Konto ist schon eine Identität verknüpft",
      text: "Ein Konto hat eine einzige Identität. Lösen Sie die vorhandene, um eine andere zu verknüpfen.",
    },
    "other-session": {
      title: () => "Es wurde nichts verknüpft",
      text: "Die Sitzung, in der Sie begonnen haben, ist in diesem Browser nicht mehr offen. Melden Sie sich an, und beginnen Sie neu.",
    },
  },
};

export const identitiesTexts: Catalogue<IdentitiesTexts> = { fr, en, de };
