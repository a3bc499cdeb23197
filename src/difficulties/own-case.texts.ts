import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { Reach } from "./reach";

const fr = {
  title: (reference: string) => `Votre dossier ${reference}`,
  lede: (platform: string, day: string) => `Ouvert le ${day}, avec ${platform}.`,
  accessTitle: "Votre dossier",
  accessLede:
    "Le lien ne suffit pas\u00A0: un code à six chiffres est envoyé à l’adresse que vous avez donnée.",
  accessErased: "Les données de ce dossier ont été effacées\u00A0: on ne peut plus y entrer.",
  sendCode: "Recevoir le code",
  enter: "Voir le dossier",
  privateNote:
    "Gardez le lien du courriel\u00A0: il ramène ici, avec un code. Le registre public ne montre rien de ce dossier.",
  next: "La suite",
  nexts: {
    withdrawn: "Vous avez retiré ce dossier. Il n’y a plus rien à faire.",
    excluded:
      "L’administration ne compte pas ce dossier\u00A0; elle en donne le motif dans ce qui s’est passé.",
    asked:
      "La plateforme vous demande un complément\u00A0: certains délais attendent votre réponse.",
    late: "Une échéance est passée sans que la plateforme ait fait ce qu’elle devait. Vous pouvez demander une médiation.",
    mediation: "La médiation est demandée\u00A0: la plateforme doit dire si elle l’accepte.",
    unreadMediation:
      "La médiation est demandée. L’administration voit votre demande\u00A0; à la plateforme, personne ne peut encore y répondre.",
    mediated:
      "La plateforme accepte la médiation. Un courriel vous dira qui la mène et comment joindre cette personne.",
    mediationOver:
      "La médiation est terminée\u00A0; son issue figure ci-dessous. Vous pouvez encore compléter le dossier.",
    unbound:
      "Cette plateforme ne s’est pas engagée là-dessus\u00A0: les échéances disent ce que la charte demande, et rien ne lui est compté. Vous pouvez compléter le dossier ou demander une médiation.",
    pending:
      "La plateforme a jusqu’à l’échéance indiquée ci-dessous. Il n’y a rien à faire d’ici là.",
    quiet: "Aucun délai ne court. Vous pouvez compléter le dossier ou demander une médiation.",
  },
  informed: {
    represented: (platform: string) =>
      `Les personnes qui représentent ${platform} au registre sont informées de ce dossier.`,
    unrepresented: (platform: string) =>
      `Personne ne représente ${platform} au registre\u00A0: la plateforme n’est pas informée de ce dossier, et n’y répondra pas tant que personne ne la représente. L’administration peut le lire. Rien ne vous empêche d’écrire vous-même à la plateforme.`,
    unverified: (platform: string) =>
      `Le registre ne connaît pas encore ${platform}\u00A0: l’administration vérifie d’abord de qui il s’agit. D’ici là, la plateforme n’est pas informée de ce dossier\u00A0; seule l’administration peut le lire.`,
  } satisfies Readonly<Record<Reach, (platform: string) => string>>,
  done: {
    facts: "Votre complément est enregistré.",
    information: "Votre réponse est enregistrée\u00A0: les délais reprennent.",
    mediation: "La médiation est demandée.",
    withdrawal: "Le dossier est retiré.",
    "follow-up": "Merci, votre réponse est enregistrée.",
  },
  report: "Ce que vous avez signalé",
  terms: { description: "Ce qui s’est passé", asked: "Ce que vous demandez", named: "Qui le sait" },
  namedAnswers: {
    yes: "La plateforme peut savoir qui vous êtes.",
    no: "La plateforme ne sait pas qui vous êtes.",
  },
  added: (at: string) => `Ajouté le ${at}`,
  followUps: {
    "after-answer": "La plateforme a répondu. Ce qu’elle a promis est-il fait\u202F?",
    "after-21-days":
      "Vingt et un jours ont passé depuis sa réponse. Ce qu’elle a promis est-il fait\u202F?",
  },
  followUpAnswers: { yes: "Oui", partly: "En partie", no: "Non" },
  followUpHint:
    "La plateforme et l’administration lisent votre réponse. Elle ne change rien aux délais mesurés.",
  answer: "Enregistrer ma réponse",
};

export type OwnCaseTexts = TextsLike<typeof fr>;

const en: OwnCaseTexts = {
  title: (reference) => `Your case ${reference}`,
  lede: (platform, day) => `Opened on ${day}, with ${platform}.`,
  accessTitle: "Your case",
  accessLede: "The link is not enough: a six-digit code is sent to the address you gave.",
  accessErased: "The data of this case were erased: it can no longer be entered.",
  sendCode: "Send me the code",
  enter: "See the case",
  privateNote:
    "Keep the link of the mail: it leads back here, with a code. The public register shows nothing of this case.",
  next: "What comes next",
  nexts: {
    withdrawn: "You have withdrawn this case. There is nothing left to do.",
    excluded: "The administration does not count this case; its reason stands in what happened.",
    asked: "The platform asks you for information: some clocks are waiting for your answer.",
    late: "A due date has passed and the platform has not done what it should. You can ask for mediation.",
    mediation: "Mediation is asked for: the platform has to say whether it accepts.",
    unreadMediation:
      "Mediation is asked for. The administration sees your request; nobody at the platform can answer it yet.",
    mediated:
      "The platform accepts mediation. A mail will tell you who leads it and how to reach them.",
    mediationOver:
      "The mediation is over; its outcome is shown below. You can still add to the case.",
    unbound:
      "This platform has made no such commitment: the due dates say what the charter asks for, and nothing is counted against it. You can add to the case or ask for mediation.",
    pending: "The platform has until the due date shown below. There is nothing to do until then.",
    quiet: "No clock is running. You can add to the case or ask for mediation.",
  },
  informed: {
    represented: (platform) =>
      `Those who represent ${platform} in the register are informed of this case.`,
    unrepresented: (platform) =>
      `Nobody represents ${platform} in the register: the platform is not informed of this case, and will not answer as long as nobody does. The administration can read it. Nothing keeps you from writing to the platform yourself.`,
    unverified: (platform) =>
      `The register does not know ${platform} yet: the administration first checks who it is. Until then the platform is not informed of this case; only the administration can read it.`,
  },
  done: {
    facts: "What you added is recorded.",
    information: "Your answer is recorded: the clocks go on.",
    mediation: "Mediation is asked for.",
    withdrawal: "The case is withdrawn.",
    "follow-up": "Thank you, your answer is recorded.",
  },
  report: "What you reported",
  terms: { description: "What happened", asked: "What you ask for", named: "Who knows" },
  namedAnswers: {
    yes: "The platform may know who you are.",
    no: "The platform does not know who you are.",
  },
  added: (at) => `Added on ${at}`,
  followUps: {
    "after-answer": "The platform has answered. Is what it promised done?",
    "after-21-days": "Twenty-one days have passed since its answer. Is what it promised done?",
  },
  followUpAnswers: { yes: "Yes", partly: "Partly", no: "No" },
  followUpHint:
    "The platform and the administration read your answer. It changes nothing in the clocks measured.",
  answer: "Record my answer",
};

const de: OwnCaseTexts = {
  title: (reference) => `Ihr Fall ${reference}`,
  lede: (platform, day) => `Eröffnet am ${day}, mit ${platform}.`,
  accessTitle: "Ihr Fall",
  accessLede:
    "Der Link genügt nicht: Ein sechsstelliger Code geht an die Adresse, die Sie angegeben haben.",
  accessErased: "Die Daten dieses Falls wurden gelöscht: Er ist nicht mehr zugänglich.",
  sendCode: "Code zusenden",
  enter: "Fall ansehen",
  privateNote:
    "Bewahren Sie den Link der E-Mail auf: Er führt mit einem Code hierher zurück. Das öffentliche Register zeigt von diesem Fall nichts.",
  next: "Wie es weitergeht",
  nexts: {
    withdrawn: "Sie haben diesen Fall zurückgezogen. Es ist nichts mehr zu tun.",
    excluded:
      "Die Verwaltung zählt diesen Fall nicht; ihre Begründung steht unter dem, was geschehen ist.",
    asked: "Die Plattform bittet Sie um Auskunft: Manche Fristen warten auf Ihre Antwort.",
    late: "Eine Frist ist verstrichen, ohne dass die Plattform getan hat, was sie sollte. Sie können eine Mediation verlangen.",
    mediation: "Die Mediation ist verlangt: Die Plattform muss sagen, ob sie zustimmt.",
    unreadMediation:
      "Die Mediation ist verlangt. Die Verwaltung sieht Ihr Verlangen; bei der Plattform kann noch niemand darauf antworten.",
    mediated:
      "Die Plattform stimmt der Mediation zu. Eine E-Mail sagt Ihnen, wer sie führt und wie diese Person zu erreichen ist.",
    mediationOver:
      "Die Mediation ist beendet; ihr Ergebnis steht unten. Sie können den Fall weiter ergänzen.",
    unbound:
      "Diese Plattform hat das nicht zugesagt: Die Fristen sagen, was die Charta verlangt, und nichts wird ihr angerechnet. Sie können den Fall ergänzen oder eine Mediation verlangen.",
    pending: "Die Plattform hat bis zur unten genannten Frist Zeit. Bis dahin ist nichts zu tun.",
    quiet: "Keine Frist läuft. Sie können den Fall ergänzen oder eine Mediation verlangen.",
  },
  informed: {
    represented: (platform) =>
      `Wer ${platform} im Register vertritt, wird über diesen Fall unterrichtet.`,
    unrepresented: (platform) =>
      `Niemand vertritt ${platform} im Register: Die Plattform ist über diesen Fall nicht unterrichtet und wird nicht antworten, solange niemand sie vertritt. Die Verwaltung kann ihn lesen. Es steht Ihnen frei, der Plattform selbst zu schreiben.`,
    unverified: (platform) =>
      `Das Register kennt ${platform} noch nicht: Die Verwaltung prüft zuerst, um wen es sich handelt. Bis dahin ist die Plattform über diesen Fall nicht unterrichtet; nur die Verwaltung kann ihn lesen.`,
  },
  done: {
    facts: "Ihre Ergänzung ist aufgenommen.",
    information: "Ihre Antwort ist aufgenommen: Die Fristen laufen weiter.",
    mediation: "Die Mediation ist verlangt.",
    withdrawal: "Der Fall ist zurückgezogen.",
    "follow-up": "Vielen Dank, Ihre Antwort ist aufgenommen.",
  },
  report: "Was Sie gemeldet haben",
  terms: { description: "Was geschehen ist", asked: "Was Sie verlangen", named: "Wer es weiß" },
  namedAnswers: {
    yes: "Die Plattform darf erfahren, wer Sie sind.",
    no: "Die Plattform weiß nicht, wer Sie sind.",
  },
  added: (at) => `Ergänzt am ${at}`,
  followUps: {
    "after-answer": "Die Plattform hat geantwortet. Ist geschehen, was sie versprochen hat?",
    "after-21-days":
      "Seit ihrer Antwort sind einundzwanzig Tage vergangen. Ist geschehen, was sie versprochen hat?",
  },
  followUpAnswers: { yes: "Ja", partly: "Teilweise", no: "Nein" },
  followUpHint:
    "Die Plattform und die Verwaltung lesen Ihre Antwort. An den gemessenen Fristen ändert sie nichts.",
  answer: "Antwort speichern",
};

export const ownCaseTexts: Catalogue<OwnCaseTexts> = { fr, en, de };
