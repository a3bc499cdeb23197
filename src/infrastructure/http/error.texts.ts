import type { Catalogue } from "../language";

/** The statuses that a visitor may meet; whatever else happens is told as 500. */
export type ErrorStatus = 403 | 404 | 409 | 413 | 422 | 429 | 500;

interface ErrorText {
  readonly title: string;
  /** What happened, in one or two sentences. */
  readonly happened: string;
  /** What the visitor can do now. */
  readonly steps: readonly string[];
}

export interface ErrorTexts extends Readonly<Record<ErrorStatus, ErrorText>> {
  readonly code: (status: number) => string;
  readonly toDo: string;
  readonly home: string;
  readonly desk: string;
}

const fr: ErrorTexts = {
  code: (status) => `Erreur ${String(status)}`,
  toDo: "Que faire ?",
  home: "Aller à l’accueil",
  desk: "Revenir à votre espace de travail",
  403: {
    title: "Cette page ne vous est pas ouverte",
    happened:
      "Vous n’avez pas le droit de voir cette page ou de faire cette action, ou bien la demande ne venait pas d’une page de ce site. Rien n’a été modifié.",
    steps: [
      "Si vous avez suivi un lien depuis un autre site, revenez à l’accueil et refaites l’action ici.",
      "Si votre session a pris fin, ouvrez-en une nouvelle.",
      "Si cette page devrait vous être ouverte, demandez-le à la personne qui administre le registre.",
    ],
  },
  404: {
    title: "Page introuvable",
    happened: "Aucune page ne répond à cette adresse. Le lien est peut-être incomplet ou ancien.",
    steps: [
      "Vérifiez l’adresse, surtout si vous l’avez recopiée : il peut manquer la fin.",
      "Cherchez la plateforme ou le document depuis le registre. Une plateforme qui se retire y garde sa page.",
    ],
  },
  409: {
    title: "La situation a changé entre-temps",
    happened:
      "Depuis que vous avez ouvert la page, ce que vous vouliez modifier a changé. Votre demande n’a pas été enregistrée.",
    steps: [
      "Revenez à la page précédente et rechargez-la pour voir l’état actuel.",
      "Si l’action est encore utile, refaites-la.",
    ],
  },
  413: {
    title: "Envoi trop volumineux",
    happened: "Ce que vous avez envoyé dépasse la taille acceptée. Rien n’a été enregistré.",
    steps: [
      "Raccourcissez le texte, ou envoyez un fichier plus petit.",
      "Découpez un fichier de chiffres en plusieurs envois : un même dossier peut être complété plus tard.",
    ],
  },
  422: {
    title: "Demande incompréhensible",
    happened:
      "Le contenu envoyé n’a pas la forme attendue, et n’a pas pu être lu. Rien n’a été enregistré.",
    steps: [
      "Revenez à la page précédente, vérifiez votre saisie et recommencez.",
      "Si le formulaire était ouvert depuis longtemps, rechargez-le d’abord.",
    ],
  },
  429: {
    title: "Trop de demandes en peu de temps",
    happened:
      "Par précaution, ce service limite le nombre d’essais rapprochés. Votre dernière demande n’a pas été prise en compte.",
    steps: [
      "Attendez quelques minutes avant de recommencer.",
      "Si vous attendiez un code, cherchez-le aussi dans les courriels indésirables.",
    ],
  },
  500: {
    title: "Une erreur de notre part",
    happened:
      "Le service n’a pas pu répondre. L’erreur est de notre côté ; elle est notée et sera examinée. Une action interrompue n’est jamais enregistrée à moitié : elle l’est tout entière ou pas du tout.",
    steps: [
      "Réessayez dans quelques minutes.",
      "Avant de refaire une action, vérifiez si elle a été enregistrée : un courriel le confirme toujours.",
    ],
  },
};

const en: ErrorTexts = {
  code: (status) => `Error ${String(status)}`,
  toDo: "What you can do",
  home: "Go to the home page",
  desk: "Back to your desk",
  403: {
    title: "This page is not open to you",
    happened:
      "You may not see this page or do this, or the request did not come from a page of this site. Nothing has been changed.",
    steps: [
      "If you followed a link from another site, go to the home page and start again from there.",
      "If your session has ended, sign in again.",
      "If you think this page should be open to you, ask the person who administers the register.",
    ],
  },
  404: {
    title: "Page not found",
    happened: "There is no page at this address. The link may be incomplete or out of date.",
    steps: [
      "Check the address, especially if you copied it: the end may be missing.",
      "Look for the platform or the document in the register. A platform that withdraws keeps its page there.",
    ],
  },
  409: {
    title: "Things have changed in the meantime",
    happened:
      "What you wanted to change has changed since you opened the page. Your request has not been recorded.",
    steps: [
      "Go back to the previous page and reload it to see how things stand.",
      "If it is still needed, do it again.",
    ],
  },
  413: {
    title: "Too much to send",
    happened: "What you sent is larger than we accept. Nothing has been recorded.",
    steps: [
      "Shorten the text, or send a smaller file.",
      "Send a file of figures in several parts: a case can be completed later.",
    ],
  },
  422: {
    title: "We could not read your request",
    happened: "What was sent does not have the expected form. Nothing has been recorded.",
    steps: [
      "Go back to the previous page, check what you entered and try again.",
      "If the form had been open for a long time, reload it first.",
    ],
  },
  429: {
    title: "Too many requests in a short time",
    happened:
      "As a precaution, this service limits how often something can be tried. Your last request was not taken into account.",
    steps: [
      "Wait a few minutes before trying again.",
      "If you were waiting for a code, look among your unwanted mail too.",
    ],
  },
  500: {
    title: "Something went wrong on our side",
    happened:
      "The service could not answer. The fault is ours; it has been noted and will be looked into. Nothing is ever half recorded: an act that was interrupted is recorded whole or not at all.",
    steps: [
      "Try again in a few minutes.",
      "Before doing something again, check whether it was recorded: an e-mail always confirms it.",
    ],
  },
};

const de: ErrorTexts = {
  code: (status) => `Fehler ${String(status)}`,
  toDo: "Was Sie tun können",
  home: "Zur Startseite",
  desk: "Zurück zu Ihrem Arbeitsbereich",
  403: {
    title: "Diese Seite ist Ihnen nicht zugänglich",
    happened:
      "Sie dürfen diese Seite nicht sehen oder dies nicht tun, oder die Anfrage kam nicht von einer Seite dieser Website. Es wurde nichts geändert.",
    steps: [
      "Wenn Sie einem Link von einer anderen Website gefolgt sind, beginnen Sie bitte auf der Startseite neu.",
      "Wenn Ihre Sitzung abgelaufen ist, melden Sie sich neu an.",
      "Wenn Ihnen die Seite offenstehen sollte, wenden Sie sich an die Registerverwaltung.",
    ],
  },
  404: {
    title: "Seite nicht gefunden",
    happened:
      "Unter dieser Adresse gibt es keine Seite. Der Link ist vielleicht unvollständig oder veraltet.",
    steps: [
      "Prüfen Sie die Adresse, vor allem wenn Sie sie abgeschrieben haben: Vielleicht fehlt das Ende.",
      "Suchen Sie die Plattform oder das Dokument im Register. Auch eine ausgetretene Plattform behält dort ihre Seite.",
    ],
  },
  409: {
    title: "Inzwischen hat sich etwas geändert",
    happened:
      "Was Sie ändern wollten, hat sich geändert, seit Sie die Seite geöffnet haben. Ihre Anfrage wurde nicht gespeichert.",
    steps: [
      "Gehen Sie zur vorigen Seite zurück und laden Sie sie neu, um den aktuellen Stand zu sehen.",
      "Wenn es dann noch nötig ist, wiederholen Sie den Schritt.",
    ],
  },
  413: {
    title: "Die Sendung ist zu groß",
    happened:
      "Was Sie gesendet haben, überschreitet die zulässige Größe. Es wurde nichts gespeichert.",
    steps: [
      "Kürzen Sie den Text, oder senden Sie eine kleinere Datei.",
      "Teilen Sie eine Datei mit Zahlen auf mehrere Sendungen auf: Ein Fall lässt sich später ergänzen.",
    ],
  },
  422: {
    title: "Die Anfrage ist nicht lesbar",
    happened: "Der gesendete Inhalt hat nicht die erwartete Form. Es wurde nichts gespeichert.",
    steps: [
      "Gehen Sie zur vorigen Seite zurück, prüfen Sie Ihre Angaben und versuchen Sie es erneut.",
      "Wenn das Formular lange offen war, laden Sie es vorher neu.",
    ],
  },
  429: {
    title: "Zu viele Anfragen in kurzer Zeit",
    happened:
      "Zur Sicherheit begrenzt dieser Dienst, wie oft etwas hintereinander versucht werden kann. Ihre letzte Anfrage wurde nicht berücksichtigt.",
    steps: [
      "Warten Sie einige Minuten, bevor Sie es erneut versuchen.",
      "Wenn Sie auf einen Code warten, sehen Sie auch im Spam-Ordner nach.",
    ],
  },
  500: {
    title: "Der Fehler liegt bei uns",
    happened:
      "Der Dienst konnte nicht antworten. Der Fehler ist vermerkt und wird untersucht. Nichts wird halb gespeichert: Ein unterbrochener Schritt gilt ganz oder gar nicht.",
    steps: [
      "Versuchen Sie es in einigen Minuten erneut.",
      "Prüfen Sie vor einer Wiederholung, ob der Schritt gespeichert wurde: Eine E-Mail bestätigt das immer.",
    ],
  },
};

export const errorTexts: Catalogue<ErrorTexts> = { fr, en, de };
