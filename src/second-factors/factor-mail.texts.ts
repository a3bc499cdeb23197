import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  "authenticator-added": "Une application d’authentification a été ajoutée à votre compte.",
  "authenticator-removed": "L’application d’authentification de votre compte a été retirée.",
  "passkey-added": "Une clé d’accès a été ajoutée à votre compte.",
  "passkey-removed": "Une clé d’accès de votre compte a été retirée.",
  "recovery-codes-made":
    "De nouveaux codes de secours ont été créés pour votre compte\u00A0; les anciens ne valent plus.",
  "factors-reset":
    "Les moyens de confirmation de votre compte ont été réinitialisés par l’administration du registre, et vos sessions fermées. À votre prochaine connexion, vous en choisirez un nouveau.",
  "tries-spent":
    "Cinq codes faux ont été saisis de suite pour confirmer que c’est vous\u00A0: plus aucun n’est accepté pendant dix minutes. Pour en arriver là, il fallait déjà un code reçu dans votre boîte aux lettres électronique.",
  noneLeft: "aucun",
};

type FactorMailTexts = TextsLike<typeof fr>;

const en: FactorMailTexts = {
  "authenticator-added": "An authenticator app was added to your account.",
  "authenticator-removed": "The authenticator app of your account was removed.",
  "passkey-added": "A passkey was added to your account.",
  "passkey-removed": "A passkey of your account was removed.",
  "recovery-codes-made":
    "New recovery codes were made for your account; the former ones are no longer valid.",
  "factors-reset":
    "The second factors of your account were reset by the administration of the register, and your sessions closed. You will choose a new one when you next sign in.",
  "tries-spent":
    "Five wrong codes in a row were entered to confirm that it is you: none is accepted for ten minutes. To get that far, somebody needed a code sent to your mailbox.",
  noneLeft: "none",
};

const de: FactorMailTexts = {
  "authenticator-added": "Ihrem Konto wurde eine Authentifizierungs-App hinzugefügt.",
  "authenticator-removed": "Die Authentifizierungs-App Ihres Kontos wurde entfernt.",
  "passkey-added": "Ihrem Konto wurde ein Passkey hinzugefügt.",
  "passkey-removed": "Ein Passkey Ihres Kontos wurde entfernt.",
  "recovery-codes-made":
    "Für Ihr Konto wurden neue Ersatzcodes erstellt; die früheren gelten nicht mehr.",
  "factors-reset":
    "Die zweiten Faktoren Ihres Kontos wurden von der Verwaltung des Registers zurückgesetzt und Ihre Sitzungen beendet. Bei der nächsten Anmeldung wählen Sie einen neuen.",
  "tries-spent":
    "Fünf falsche Codes hintereinander wurden eingegeben, um zu bestätigen, dass Sie es sind: Zehn Minuten lang wird keiner mehr angenommen. Wer so weit kommt, hatte bereits einen Code aus Ihrem Postfach.",
  noneLeft: "keine",
};

export const factorMailTexts: Catalogue<FactorMailTexts> = { fr, en, de };
