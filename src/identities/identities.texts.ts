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
    comesNext:
      "Il vous est ensuite demandé de confirmer que c’est vous, comme après un code. Un courriel vous avertit quand une identité est liée ou déliée.",
    link: (provider: string) => `Lier mon identité ${provider}`,
    unlink: (provider: string) => `Délier mon identité ${provider}`,
    done: {
      linked: (provider: string) =>
        `Votre identité ${provider} est liée à ce compte. Un courriel vous le confirme.`,
      unlinked: (provider: string) =>
        `Votre identité ${provider} n’est plus liée à ce compte. Un courriel vous le confirme.`,
    },
  },
  account: "Mon compte",
  toSignIn: "Se connecter par un code",
  toAccount: "Revenir à mon compte",
  outcomes: {
    unreachable: {
      title: (provider: string) => `${provider} ne répond pas`,
      lede: "Rien n’a changé.",
      text: "Réessayez dans quelques minutes, ou connectez-vous avec un code envoyé par courriel.",
    },
    declined: {
      title: () => "Rien n’a été fait",
      lede: "L’autre service n’a pas confirmé votre identité, parce que vous avez renoncé ou parce qu’il n’a pas pu.",
      text: "Vous pouvez recommencer, ou vous connecter avec un code envoyé par courriel.",
    },
    unverified: {
      title: () => "Cette connexion n’a pas pu être vérifiée",
      lede: "Elle a duré plus de dix minutes, a déjà servi, a commencé dans un autre navigateur, ou la réponse de l’autre service n’est pas celle attendue.",
      text: "Rien n’a été fait\u00A0: recommencez, ou connectez-vous avec un code envoyé par courriel.",
    },
    "not-linked": {
      title: () => "Cette identité n’est liée à aucun compte",
      lede: "Connectez-vous d’abord avec un code envoyé par courriel, puis liez votre identité sous «\u00A0Mon compte\u00A0».",
      text: "Une adresse électronique identique ne suffit pas\u00A0: un compte ne s’ouvre qu’avec l’identité que son titulaire y a liée.",
    },
    "linked-elsewhere": {
      title: () => "Cette identité est liée à un autre compte",
      lede: "Une identité ouvre un seul compte.",
      text: "Connectez-vous à l’autre compte pour l’en délier, ou utilisez une autre identité.",
    },
    "already-linked": {
      title: () => "Une identité est déjà liée à ce compte",
      lede: "Un compte a une seule identité.",
      text: "Déliez celle qui l’est pour en lier une autre.",
    },
    "other-session": {
      title: () => "Rien n’a été lié",
      lede: "La session dans laquelle vous avez commencé n’est plus ouverte dans ce navigateur.",
      text: "Connectez-vous, puis recommencez.",
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
    comesNext:
      "You are then asked to confirm that it is you, as after a code. A mail tells you when an identity is linked or unlinked.",
    link: (provider) => `Link my ${provider} identity`,
    unlink: (provider) => `Unlink my ${provider} identity`,
    done: {
      linked: (provider) =>
        `Your ${provider} identity is linked to this account. A mail confirms it.`,
      unlinked: (provider) =>
        `Your ${provider} identity is no longer linked to this account. A mail confirms it.`,
    },
  },
  account: "My account",
  toSignIn: "Sign in with a code",
  toAccount: "Back to my account",
  outcomes: {
    unreachable: {
      title: (provider) => `${provider} does not answer`,
      lede: "Nothing has changed.",
      text: "Try again in a few minutes, or sign in with a code sent by mail.",
    },
    declined: {
      title: () => "Nothing was done",
      lede: "The other service did not confirm who you are, because you gave up or because it could not.",
      text: "You can start again, or sign in with a code sent by mail.",
    },
    unverified: {
      title: () => "This sign-in could not be checked",
      lede: "It took more than ten minutes, was used before, began in another browser, or the answer of the other service is not the expected one.",
      text: "Nothing was done: start again, or sign in with a code sent by mail.",
    },
    "not-linked": {
      title: () => "This identity is linked to no account",
      lede: "Sign in with a code sent by mail first, then link your identity under “My account”.",
      text: "The same e-mail address is not enough: an account opens only to the identity that its owner has linked to it.",
    },
    "linked-elsewhere": {
      title: () => "This identity is linked to another account",
      lede: "An identity opens one account.",
      text: "Sign in to the other account to unlink it there, or use another identity.",
    },
    "already-linked": {
      title: () => "An identity is already linked to this account",
      lede: "An account has one identity.",
      text: "Unlink the present one to link another.",
    },
    "other-session": {
      title: () => "Nothing was linked",
      lede: "The session in which you began is no longer open in this browser.",
      text: "Sign in, then start again.",
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
    comesNext:
      "Danach werden Sie wie nach einem Code gebeten zu bestätigen, dass Sie es sind. Eine E-Mail sagt Ihnen, wenn eine Identität verknüpft oder gelöst wird.",
    link: (provider) => `Meine ${provider}-Identität verknüpfen`,
    unlink: (provider) => `Meine ${provider}-Identität lösen`,
    done: {
      linked: (provider) =>
        `Ihre ${provider}-Identität ist mit diesem Konto verknüpft. Eine E-Mail bestätigt es Ihnen.`,
      unlinked: (provider) =>
        `Ihre ${provider}-Identität ist nicht mehr mit diesem Konto verknüpft. Eine E-Mail bestätigt es Ihnen.`,
    },
  },
  account: "Mein Konto",
  toSignIn: "Mit einem Code anmelden",
  toAccount: "Zurück zu meinem Konto",
  outcomes: {
    unreachable: {
      title: (provider) => `${provider} antwortet nicht`,
      lede: "Es hat sich nichts geändert.",
      text: "Versuchen Sie es in einigen Minuten noch einmal, oder melden Sie sich mit einem Code an, der per E-Mail kommt.",
    },
    declined: {
      title: () => "Es ist nichts geschehen",
      lede: "Der andere Dienst hat Ihre Identität nicht bestätigt, weil Sie abgebrochen haben oder weil er es nicht konnte.",
      text: "Sie können neu beginnen oder sich mit einem Code anmelden, der per E-Mail kommt.",
    },
    unverified: {
      title: () => "Diese Anmeldung ließ sich nicht prüfen",
      lede: "Sie hat mehr als zehn Minuten gedauert, wurde schon verwendet, hat in einem anderen Browser begonnen, oder die Antwort des anderen Dienstes ist nicht die erwartete.",
      text: "Es ist nichts geschehen: Beginnen Sie neu, oder melden Sie sich mit einem Code an, der per E-Mail kommt.",
    },
    "not-linked": {
      title: () => "Diese Identität ist mit keinem Konto verknüpft",
      lede: "Melden Sie sich zuerst mit einem Code an, der per E-Mail kommt, und verknüpfen Sie Ihre Identität dann unter „Mein Konto“.",
      text: "Die gleiche E-Mail-Adresse genügt nicht: Ein Konto öffnet sich nur mit der Identität, die sein Inhaber damit verknüpft hat.",
    },
    "linked-elsewhere": {
      title: () => "Diese Identität ist mit einem anderen Konto verknüpft",
      lede: "Eine Identität öffnet ein einziges Konto.",
      text: "Melden Sie sich im anderen Konto an, um sie dort zu lösen, oder verwenden Sie eine andere Identität.",
    },
    "already-linked": {
      title: () => "Mit diesem Konto ist schon eine Identität verknüpft",
      lede: "Ein Konto hat eine einzige Identität.",
      text: "Lösen Sie die vorhandene, um eine andere zu verknüpfen.",
    },
    "other-session": {
      title: () => "Es wurde nichts verknüpft",
      lede: "Die Sitzung, in der Sie begonnen haben, ist in diesem Browser nicht mehr offen.",
      text: "Melden Sie sich an, und beginnen Sie neu.",
    },
  },
};

export const identitiesTexts: Catalogue<IdentitiesTexts> = { fr, en, de };
