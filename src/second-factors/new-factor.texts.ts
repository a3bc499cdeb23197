import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Protéger votre compte",
  ledeFirst:
    "Un code reçu par courriel ne suffit pas pour tenir le registre\u00A0: choisissez un second moyen de confirmer que c’est vous. Deux minutes suffisent.",
  ledeMore:
    "Ajoutez un moyen de confirmer que c’est vous\u00A0: avec deux, la perte d’un appareil ne vous arrête pas.",
  passkey: "Une clé d’accès",
  passkeyText:
    "Votre ordinateur, votre téléphone ou une clé de sécurité garde la clé\u00A0; vous confirmez par votre empreinte, votre visage ou le code de l’appareil. Le plus simple, et aucun faux site ne peut vous la soutirer.",
  authenticator: "Une application d’authentification",
  authenticatorText:
    "Une application sur votre téléphone (Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator…) affiche un code à six chiffres qui change toutes les trente secondes. Marche partout, sans réseau.",
  replaces: "Elle remplacera l’application déjà associée à votre compte.",
  passkeyName: "Nom de la clé",
  passkeyNameHint:
    "Facultatif. Pour la reconnaître dans votre compte\u00A0: «\u00A0clé bleue\u00A0», «\u00A0téléphone\u00A0».",
  passkeyTitle: "Ajouter une clé d’accès",
  passkeyLede:
    "Votre navigateur va vous proposer de garder une clé pour ce registre, sur cet appareil ou sur une clé de sécurité.",
  addPasskey: "Créer la clé d’accès",
  passkeyFailed:
    "Aucune clé d’accès n’a été créée\u00A0: la demande a été annulée, l’appareil ne sait pas le faire ou il garde déjà une clé de ce compte.",
  withoutScript:
    "Une clé d’accès demande un navigateur récent qui exécute le script de cette page\u00A0; celui-ci ne le fait pas. L’application d’authentification marche sans script.",
  chooseAuthenticator: "Choisir l’application d’authentification",
  authenticatorTitle: "Ajouter une application d’authentification",
  authenticatorLede:
    "Scannez l’image avec l’application de votre téléphone, puis saisissez le code qu’elle affiche.",
  scan: "Image à scanner",
  qrCode: "Code QR de la clé, qui est aussi écrite en toutes lettres",
  keyTitle: "Sans appareil photo",
  keyText: "Tapez cette clé dans l’application (type\u00A0: fondé sur l’heure)\u00A0:",
  openApp: "Ouvrir l’application de cet appareil",
  code: "Code à six chiffres",
  codeHint: "Celui que l’application affiche en ce moment. Il prouve qu’elle a bien la clé.",
  addAuthenticator: "Ajouter l’application",
  otherWay: "Choisir un autre moyen",
  localAuthenticator:
    "Ce serveur est un essai\u00A0: sans téléphone, l’authentificateur local affiche le code de cette clé.",
  openLocalAuthenticator: "Ouvrir l’authentificateur local",
  keyExpired: "Cette page ne vaut plus\u00A0: scannez la nouvelle image, puis saisissez le code",
  passkeyRefused:
    "La clé d’accès n’a pas pu être vérifiée, ou la page était ouverte depuis trop longtemps. Essayez encore",
  errorSummary: "À corriger",
  codesShownTitle: "Ces codes ont déjà été affichés",
  codesShown:
    "Vos nouveaux codes de secours ne s’affichent qu’une fois\u00A0: ils restent valables, et le registre ne peut plus les montrer. Si vous ne les avez pas gardés, créez-en d’autres.",
  goOn: "Continuer",
  codesTitle: "Gardez vos codes de secours",
  codesLede:
    "Si vous perdez votre téléphone ou votre clé, chacun de ces dix codes vous ouvre une fois votre compte. Ils ne seront plus jamais affichés.",
  codesCaption: "Codes de secours",
  codesAdvice:
    "Imprimez-les ou rangez-les dans un gestionnaire de mots de passe, mais pas dans votre messagerie\u00A0: celui qui y entre aurait tout.",
  download: "Télécharger les codes (texte)",
  fileName: "parole-tenue-codes-de-secours.txt",
  fileTitle: (email: string) => `Parole tenue, codes de secours de ${email}`,
  fileNote: "Chaque code sert une seule fois.",
  kept: "Je les ai gardés, continuer",
  renewTitle: "Créer de nouveaux codes de secours",
  renewText: "Dix nouveaux codes seront affichés une seule fois. Les anciens ne vaudront plus.",
  renew: "Créer dix nouveaux codes",
  back: "Revenir à mon compte",
};

export type NewFactorTexts = TextsLike<typeof fr>;

const en: NewFactorTexts = {
  title: "Protect your account",
  ledeFirst:
    "A code sent by mail is not enough to keep the register: choose a second way to confirm that it is you. It takes two minutes.",
  ledeMore:
    "Add a way to confirm that it is you: with two of them, losing a device does not stop you.",
  passkey: "A passkey",
  passkeyText:
    "Your computer, your phone or a security key keeps the key; you confirm with your fingerprint, your face or the code of the device. The simplest way, and no false site can talk you out of it.",
  authenticator: "An authenticator app",
  authenticatorText:
    "An app on your phone (Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator…) shows a six-digit code that changes every thirty seconds. Works everywhere, without network.",
  replaces: "It will take the place of the app your account has now.",
  passkeyName: "Name of the key",
  passkeyNameHint: "Optional. To know it again in your account: “blue key”, “phone”.",
  passkeyTitle: "Add a passkey",
  passkeyLede:
    "Your browser will offer to keep a key for this register, on this device or on a security key.",
  addPasskey: "Create the passkey",
  passkeyFailed:
    "No passkey was created: it was called off, the device cannot do it, or it keeps a key of this account already.",
  withoutScript:
    "A passkey needs a recent browser that runs the script of this page; this one does not. The authenticator app works without script.",
  chooseAuthenticator: "Choose the authenticator app",
  authenticatorTitle: "Add an authenticator app",
  authenticatorLede: "Scan the image with the app on your phone, then enter the code it shows.",
  scan: "Image to scan",
  qrCode: "QR code of the key, which is also written out",
  keyTitle: "Without a camera",
  keyText: "Type this key into the app (kind: time-based):",
  openApp: "Open the app of this device",
  code: "Six-digit code",
  codeHint: "The one the app shows at this moment. It proves that it has the key.",
  addAuthenticator: "Add the app",
  otherWay: "Choose another way",
  localAuthenticator:
    "This server is a trial: without a phone, the local authenticator shows the code of this key.",
  openLocalAuthenticator: "Open the local authenticator",
  keyExpired: "This page is no longer valid: scan the new image, then enter the code",
  passkeyRefused:
    "The passkey could not be verified, or the page had been open for too long. Try again",
  errorSummary: "To be corrected",
  codesShownTitle: "These codes were shown already",
  codesShown:
    "Your new recovery codes are shown only once: they are valid, and the register can show them no more. If you have not kept them, make others.",
  goOn: "Go on",
  codesTitle: "Keep your recovery codes",
  codesLede:
    "If you lose your phone or your key, each of these ten codes opens your account once. They will never be shown again.",
  codesCaption: "Recovery codes",
  codesAdvice:
    "Print them or put them into a password manager, but not into your mail: whoever gets in there would have everything.",
  download: "Download the codes (text)",
  fileName: "parole-tenue-recovery-codes.txt",
  fileTitle: (email) => `Parole tenue, recovery codes of ${email}`,
  fileNote: "Each code works once.",
  kept: "I have kept them, continue",
  renewTitle: "Make new recovery codes",
  renewText: "Ten new codes will be shown once. The former ones will no longer be valid.",
  renew: "Make ten new codes",
  back: "Back to my account",
};

const de: NewFactorTexts = {
  title: "Ihr Konto schützen",
  ledeFirst:
    "Ein Code per E-Mail genügt nicht, um das Register zu führen: Wählen Sie einen zweiten Weg, um zu bestätigen, dass Sie es sind. Es dauert zwei Minuten.",
  ledeMore:
    "Fügen Sie einen Weg hinzu, um zu bestätigen, dass Sie es sind: Mit zweien hält der Verlust eines Geräts Sie nicht auf.",
  passkey: "Ein Passkey",
  passkeyText:
    "Ihr Computer, Ihr Telefon oder ein Sicherheitsschlüssel bewahrt den Schlüssel auf; Sie bestätigen mit Fingerabdruck, Gesicht oder Gerätecode. Der einfachste Weg, und keine gefälschte Seite kann ihn Ihnen entlocken.",
  authenticator: "Eine Authentifizierungs-App",
  authenticatorText:
    "Eine App auf Ihrem Telefon (Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator …) zeigt einen sechsstelligen Code, der alle dreißig Sekunden wechselt. Funktioniert überall, auch ohne Netz.",
  replaces: "Sie tritt an die Stelle der App, die Ihr Konto jetzt hat.",
  passkeyName: "Name des Schlüssels",
  passkeyNameHint:
    "Freiwillig. Um ihn in Ihrem Konto wiederzuerkennen: „blauer Schlüssel“, „Telefon“.",
  passkeyTitle: "Passkey hinzufügen",
  passkeyLede:
    "Ihr Browser bietet Ihnen an, einen Schlüssel für dieses Register aufzubewahren, auf diesem Gerät oder auf einem Sicherheitsschlüssel.",
  addPasskey: "Passkey erstellen",
  passkeyFailed:
    "Es wurde kein Passkey erstellt: Der Vorgang wurde abgebrochen, das Gerät kann es nicht, oder es bewahrt schon einen Schlüssel dieses Kontos auf.",
  withoutScript:
    "Ein Passkey erfordert einen aktuellen Browser, der das Skript dieser Seite ausführt; dieser tut es nicht. Die Authentifizierungs-App funktioniert ohne Skript.",
  chooseAuthenticator: "Authentifizierungs-App wählen",
  authenticatorTitle: "Authentifizierungs-App hinzufügen",
  authenticatorLede:
    "Scannen Sie das Bild mit der App auf Ihrem Telefon und geben Sie dann den Code ein, den sie anzeigt.",
  scan: "Bild zum Scannen",
  qrCode: "QR-Code des Schlüssels, der auch ausgeschrieben ist",
  keyTitle: "Ohne Kamera",
  keyText: "Geben Sie diesen Schlüssel in die App ein (Art: zeitbasiert):",
  openApp: "App auf diesem Gerät öffnen",
  code: "Sechsstelliger Code",
  codeHint:
    "Der Code, den die App in diesem Augenblick anzeigt. Er beweist, dass sie den Schlüssel hat.",
  addAuthenticator: "App hinzufügen",
  otherWay: "Anderen Weg wählen",
  localAuthenticator:
    "Dieser Server dient der Erprobung: Ohne Telefon zeigt der lokale Authentifikator den Code dieses Schlüssels.",
  openLocalAuthenticator: "Lokalen Authentifikator öffnen",
  keyExpired:
    "Diese Seite gilt nicht mehr: Scannen Sie das neue Bild und geben Sie dann den Code ein",
  passkeyRefused:
    "Der Passkey konnte nicht geprüft werden, oder die Seite war zu lange geöffnet. Versuchen Sie es noch einmal",
  errorSummary: "Zu berichtigen",
  codesShownTitle: "Diese Codes wurden schon angezeigt",
  codesShown:
    "Ihre neuen Ersatzcodes werden nur einmal angezeigt: Sie gelten, und das Register kann sie nicht mehr zeigen. Wenn Sie sie nicht aufbewahrt haben, erstellen Sie andere.",
  goOn: "Weiter",
  codesTitle: "Bewahren Sie Ihre Ersatzcodes auf",
  codesLede:
    "Wenn Sie Ihr Telefon oder Ihren Schlüssel verlieren, öffnet jeder dieser zehn Codes Ihr Konto einmal. Sie werden nie wieder angezeigt.",
  codesCaption: "Ersatzcodes",
  codesAdvice:
    "Drucken Sie sie aus oder legen Sie sie in einem Passwortmanager ab, aber nicht in Ihrem E-Mail-Postfach: Wer dort hineinkommt, hätte alles.",
  download: "Codes herunterladen (Text)",
  fileName: "parole-tenue-notfallcodes.txt",
  fileTitle: (email) => `Parole tenue, Ersatzcodes von ${email}`,
  fileNote: "Jeder Code gilt nur einmal.",
  kept: "Ich habe sie aufbewahrt, weiter",
  renewTitle: "Neue Ersatzcodes erstellen",
  renewText: "Zehn neue Codes werden einmal angezeigt. Die früheren gelten dann nicht mehr.",
  renew: "Zehn neue Codes erstellen",
  back: "Zurück zu meinem Konto",
};

export const newFactorTexts: Catalogue<NewFactorTexts> = { fr, en, de };
