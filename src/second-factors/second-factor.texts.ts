import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Confirmer que c’est vous",
  lede: "Votre compte est protégé deux fois\u00A0: confirmez maintenant avec votre clé d’accès, votre application ou un code de secours.",
  ledeAgain:
    "Ce que vous allez faire est sensible\u00A0: confirmez encore une fois que c’est vous.",
  typed: "Ce que vous aviez saisi vous attend.",
  passkeyTitle: "Avec une clé d’accès",
  passkeyText: "Votre appareil vous demandera votre empreinte, votre visage ou son code.",
  usePasskey: "Utiliser ma clé d’accès",
  passkeyFailed:
    "Votre appareil n’a donné aucune clé d’accès. Essayez encore, ou confirmez autrement.",
  withoutScript:
    "Une clé d’accès demande un navigateur récent qui exécute le script de cette page\u00A0; celui-ci ne le fait pas. Confirmez autrement.",
  authenticatorTitle: "Avec l’application d’authentification",
  code: "Code à six chiffres",
  codeHint: "Celui que l’application affiche en ce moment pour «\u00A0Parole tenue\u00A0».",
  confirm: "Confirmer",
  lostTitle: "Vous ne l’avez pas sous la main\u00A0?",
  useRecoveryCode: "Utiliser un code de secours",
  lostText:
    "Si vous avez aussi perdu vos codes de secours, demandez à la personne qui administre le registre de réinitialiser vos moyens de confirmation.",
  lostOfRepresentative:
    "Si vous avez aussi perdu vos codes de secours, adressez-vous à l’administration qui tient le registre\u00A0: elle peut réinitialiser vos moyens de confirmation après avoir vérifié que c’est bien vous.",
  recoveryTitle: "Utiliser un code de secours",
  recoveryLede:
    "Saisissez l’un des dix codes reçus quand votre compte a été protégé. Il ne sert qu’une fois, et un courriel vous dira qu’il a servi.",
  recoveryCode: "Code de secours",
  recoveryHint: "Seize caractères, comme 7K3M-0QXA-9DFT-V2HC. Majuscules ou minuscules.",
  otherWay: "Confirmer autrement",
  localAuthenticator:
    "Ce serveur est un essai\u00A0: sans téléphone, lisez le code dans l’authentificateur local.",
  openLocalAuthenticator: "Ouvrir l’authentificateur local",
  errorSummary: "À corriger",
  mistakes: {
    malformed: "Saisissez les six chiffres que l’application affiche",
    wrong:
      "Ce n’est pas le bon code. Vérifiez que c’est celui de «\u00A0Parole tenue\u00A0» et qu’il n’a pas changé entre-temps",
    used: "Ce code a déjà servi. Attendez que l’application en affiche un autre",
    behind: (minutes: string) =>
      `Ce code est celui d’une autre heure\u00A0: l’horloge de votre téléphone retarde d’environ ${minutes}. Réglez-la sur l’heure automatique, puis saisissez un nouveau code`,
    minutes: { one: "minute", other: "minutes" },
    passkeyRefused:
      "Cette clé d’accès n’a pas été reconnue, ou la page était ouverte depuis trop longtemps. Essayez encore",
    recoveryMalformed: "Saisissez les seize caractères d’un code de secours",
    recoveryWrong: "Ce code de secours n’est pas l’un des vôtres, ou a déjà servi",
  },
};

export type SecondFactorTexts = TextsLike<typeof fr>;

const en: SecondFactorTexts = {
  title: "Confirm that it is you",
  lede: "Your account is protected twice: confirm now with your passkey, your app or a recovery code.",
  ledeAgain: "What you are about to do is sensitive: confirm once more that it is you.",
  typed: "What you had typed is waiting for you.",
  passkeyTitle: "With a passkey",
  passkeyText: "Your device will ask for your fingerprint, your face or its code.",
  usePasskey: "Use my passkey",
  passkeyFailed: "Your device gave no passkey. Try again, or confirm another way.",
  withoutScript:
    "A passkey needs a recent browser that runs the script of this page; this one does not. Confirm another way.",
  authenticatorTitle: "With the authenticator app",
  code: "Six-digit code",
  codeHint: "The one the app shows for “Parole tenue” at this moment.",
  confirm: "Confirm",
  lostTitle: "Not at hand?",
  useRecoveryCode: "Use a recovery code",
  lostText:
    "If you have lost your recovery codes too, ask the person who administers the register to reset your second factors.",
  lostOfRepresentative:
    "If you have lost your recovery codes too, turn to the administration that keeps the register: it can reset your second factors once it has made sure that it is you.",
  recoveryTitle: "Use a recovery code",
  recoveryLede:
    "Enter one of the ten codes you were given when your account was protected. It works once, and a mail will tell you that it was used.",
  recoveryCode: "Recovery code",
  recoveryHint: "Sixteen characters, like 7K3M-0QXA-9DFT-V2HC. Capitals or not.",
  otherWay: "Confirm another way",
  localAuthenticator:
    "This server is a trial: without a phone, read the code in the local authenticator.",
  openLocalAuthenticator: "Open the local authenticator",
  errorSummary: "To be corrected",
  mistakes: {
    malformed: "Enter the six digits that the app shows",
    wrong:
      "That is not the right code. Check that it is the one for “Parole tenue” and has not changed meanwhile",
    used: "This code was used already. Wait until the app shows another one",
    behind: (minutes) =>
      `This is the code of another time: the clock of your phone is about ${minutes} behind. Set it to automatic time, then enter a new code`,
    minutes: { one: "minute", other: "minutes" },
    passkeyRefused:
      "This passkey was not recognised, or the page had been open for too long. Try again",
    recoveryMalformed: "Enter the sixteen characters of a recovery code",
    recoveryWrong: "This recovery code is not one of yours, or was used already",
  },
};

const de: SecondFactorTexts = {
  title: "Bestätigen, dass Sie es sind",
  lede: "Ihr Konto ist zweifach geschützt: Bestätigen Sie jetzt mit Ihrem Passkey, Ihrer App oder einem Ersatzcode.",
  ledeAgain: "Was Sie vorhaben, ist heikel: Bestätigen Sie noch einmal, dass Sie es sind.",
  typed: "Ihre Eingaben bleiben erhalten.",
  passkeyTitle: "Mit einem Passkey",
  passkeyText: "Ihr Gerät fragt nach Fingerabdruck, Gesicht oder Gerätecode.",
  usePasskey: "Meinen Passkey verwenden",
  passkeyFailed:
    "Ihr Gerät hat keinen Passkey geliefert. Versuchen Sie es noch einmal oder bestätigen Sie anders.",
  withoutScript:
    "Ein Passkey erfordert einen aktuellen Browser, der das Skript dieser Seite ausführt; dieser tut es nicht. Bestätigen Sie anders.",
  authenticatorTitle: "Mit der Authentifizierungs-App",
  code: "Sechsstelliger Code",
  codeHint: "Der Code, den die App in diesem Augenblick für „Parole tenue“ anzeigt.",
  confirm: "Bestätigen",
  lostTitle: "Nicht zur Hand?",
  useRecoveryCode: "Ersatzcode verwenden",
  lostText:
    "Wenn Sie auch Ihre Ersatzcodes verloren haben, bitten Sie die Person, die das Register verwaltet, Ihre zweiten Faktoren zurückzusetzen.",
  lostOfRepresentative:
    "Wenn Sie auch Ihre Ersatzcodes verloren haben, wenden Sie sich an die Verwaltung, die das Register führt: Sie kann Ihre zweiten Faktoren zurücksetzen, sobald feststeht, dass Sie es sind.",
  recoveryTitle: "Ersatzcode verwenden",
  recoveryLede:
    "Geben Sie einen der zehn Codes ein, die Sie beim Schutz Ihres Kontos erhalten haben. Er gilt nur einmal, und eine E-Mail teilt Ihnen mit, dass er verwendet wurde.",
  recoveryCode: "Ersatzcode",
  recoveryHint: "Sechzehn Zeichen, wie 7K3M-0QXA-9DFT-V2HC. Groß oder klein geschrieben.",
  otherWay: "Anders bestätigen",
  localAuthenticator:
    "Dieser Server dient der Erprobung: Ohne Telefon lesen Sie den Code im lokalen Authentifikator.",
  openLocalAuthenticator: "Lokalen Authentifikator öffnen",
  errorSummary: "Zu berichtigen",
  mistakes: {
    malformed: "Geben Sie die sechs Ziffern ein, die die App anzeigt",
    wrong:
      "Das ist nicht der richtige Code. Prüfen Sie, ob es der für „Parole tenue“ ist und ob er nicht inzwischen gewechselt hat",
    used: "Dieser Code wurde schon verwendet. Warten Sie, bis die App einen anderen anzeigt",
    behind: (minutes) =>
      `Dieser Code gehört zu einer anderen Uhrzeit: Die Uhr Ihres Telefons geht etwa ${minutes} nach. Stellen Sie sie auf automatische Zeit und geben Sie einen neuen Code ein`,
    minutes: { one: "Minute", other: "Minuten" },
    passkeyRefused:
      "Dieser Passkey wurde nicht erkannt, oder die Seite war zu lange geöffnet. Versuchen Sie es noch einmal",
    recoveryMalformed: "Geben Sie die sechzehn Zeichen eines Ersatzcodes ein",
    recoveryWrong: "Dieser Ersatzcode ist keiner von Ihren oder wurde schon verwendet",
  },
};

export const secondFactorTexts: Catalogue<SecondFactorTexts> = { fr, en, de };
