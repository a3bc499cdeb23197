import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Signaler une difficulté",
  lede: "Une plateforme a suspendu vos offres, garde votre stock, ne vous répond pas\u202F? Dites ce qui s’est passé\u00A0: un dossier s’ouvre, avec ses échéances. Comptez une dizaine de minutes, sans compte à créer.",
  needed: "Ce qu’il vous faut",
  needs: [
    "Les dates\u00A0: quand la mesure a pris effet, quand vous avez écrit à la plateforme.",
    "Si vous l’avez, la référence de votre compte ou de la commande.",
    "Une adresse électronique que vous pouvez lire tout de suite\u00A0: un code à six chiffres y est envoyé.",
  ],
  privacy:
    "Vous décidez si la plateforme peut savoir qui vous êtes. Votre nom, votre adresse, votre récit et vos fichiers ne paraissent jamais en public. Ils sont effacés trois ans après votre dernière visite active\u00A0; un signalement commencé et laissé là, après trente jours.",
  nature:
    "Ouvrir un dossier ne remplace ni une plainte ni un recours, et ne suspend aucun délai légal.",
  start: "Commencer",
  noCharter:
    "Aucune version de la charte n’est en vigueur\u00A0: on ne peut pas encore signaler de difficulté.",
  gone: "Ce signalement n’existe pas, ou plus",
  goneText:
    "Le lien est faux ou incomplet, ou le signalement a été laissé là plus de trente jours.",
};

export type DifficultiesTexts = TextsLike<typeof fr>;

const en: DifficultiesTexts = {
  title: "Report a difficulty",
  lede: "A platform has suspended your offers, keeps your stock, does not answer? Say what happened: a case is opened, with its due dates. Allow about ten minutes; no account is needed.",
  needed: "What you need",
  needs: [
    "The dates: when the measure took effect, when you wrote to the platform.",
    "The reference of your account or order, if you have it.",
    "An e-mail address that you can read straight away: a six-digit code is sent to it.",
  ],
  privacy:
    "You decide whether the platform may know who you are. Your name, your address, your account and your files never appear in public. They are erased three years after you last acted; a report begun and left alone, after thirty days.",
  nature:
    "Opening a case replaces neither a complaint nor legal action, and stops no legal time limit.",
  start: "Start",
  noCharter: "No version of the charter is in force: no difficulty can be reported yet.",
  gone: "This report does not exist, or no longer",
  goneText: "The link is wrong or incomplete, or the report was left alone for over thirty days.",
};

const de: DifficultiesTexts = {
  title: "Eine Schwierigkeit melden",
  lede: "Eine Plattform hat Ihre Angebote gesperrt, behält Ihre Ware, antwortet nicht? Sagen Sie, was geschehen ist: Ein Fall wird eröffnet, mit seinen Fristen. Rechnen Sie mit etwa zehn Minuten; ein Konto ist nicht nötig.",
  needed: "Was Sie brauchen",
  needs: [
    "Die Daten: wann die Maßnahme wirksam wurde, wann Sie der Plattform geschrieben haben.",
    "Die Kennung Ihres Kontos oder der Bestellung, falls Sie sie haben.",
    "Eine E-Mail-Adresse, die Sie sofort lesen können: An sie geht ein sechsstelliger Code.",
  ],
  privacy:
    "Sie entscheiden, ob die Plattform erfahren darf, wer Sie sind. Ihr Name, Ihre Adresse, Ihre Schilderung und Ihre Dateien werden nie veröffentlicht. Sie werden drei Jahre nach Ihrer letzten Handlung gelöscht; eine begonnene und liegen gelassene Meldung nach dreißig Tagen.",
  nature: "Ein Fall ersetzt weder eine Anzeige noch eine Klage und hemmt keine gesetzliche Frist.",
  start: "Beginnen",
  noCharter:
    "Keine Fassung der Charta ist in Kraft: Es kann noch keine Schwierigkeit gemeldet werden.",
  gone: "Diese Meldung gibt es nicht oder nicht mehr",
  goneText:
    "Der Link ist falsch oder unvollständig, oder die Meldung blieb mehr als dreißig Tage liegen.",
};

export const difficultiesTexts: Catalogue<DifficultiesTexts> = { fr, en, de };
