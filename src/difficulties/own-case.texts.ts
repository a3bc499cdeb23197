import type { Catalogue, TextsLike } from "../infrastructure/language";

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
    asked:
      "La plateforme vous demande un complément. Répondez ci-dessous\u00A0: certains délais attendent.",
    late: "Une échéance est passée sans que la plateforme ait fait ce qu’elle devait. Vous pouvez demander une médiation.",
    mediation: "La médiation est demandée\u00A0: la plateforme doit dire si elle l’accepte.",
    pending:
      "La plateforme a jusqu’à l’échéance indiquée ci-dessous. Il n’y a rien à faire d’ici là.",
    quiet: "Aucun délai ne court. Vous pouvez compléter le dossier ou demander une médiation.",
  },
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
  acts: {
    facts: "Ajouter des faits",
    information: "Répondre à la plateforme",
    mediation: "Demander une médiation",
    withdrawal: "Retirer le dossier",
  },
  labels: {
    facts: "Ce que vous voulez ajouter",
    information: "Votre réponse",
    withdrawal: "Je retire ce dossier, et je sais que cela ne s’annule pas",
  },
  wordsHint: "La plateforme lira ce texte. 4\u202F000 caractères au plus.",
  mediationText:
    "La plateforme dira si elle accepte un médiateur. Ce qui s’y dit reste confidentiel\u00A0; son issue est comptée.",
  buttons: {
    facts: "Ajouter au dossier",
    information: "Envoyer la réponse",
    mediation: "Demander la médiation",
    withdrawal: "Retirer le dossier",
  },
  followUpTitle: "La promesse a-t-elle été tenue\u202F?",
  followUps: {
    "after-answer": "La plateforme a répondu. Ce qu’elle a promis est-il fait\u202F?",
    "after-21-days":
      "Vingt et un jours ont passé depuis sa réponse. Ce qu’elle a promis est-il fait\u202F?",
  },
  followUpAnswers: { yes: "Oui", partly: "En partie", no: "Non" },
  answer: "Enregistrer ma réponse",
  mistakes: {
    "words-missing": "Écrivez quelque chose",
    "words-too-long": "Le texte a plus de 4\u202F000 caractères",
    "withdrawal-unconfirmed": "Cochez la case pour retirer le dossier",
    "answer-missing": "Choisissez une réponse",
  },
  refusals: {
    withdrawn: "Le dossier est déjà retiré.",
    "nothing-asked": "La plateforme n’attend pas de complément.",
    "mediation-asked": "La médiation est déjà demandée.",
    other: "Cela ne peut pas être enregistré dans l’état du dossier.",
  },
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
    asked: "The platform asks you for information. Answer below: some clocks are waiting.",
    late: "A due date has passed and the platform has not done what it should. You can ask for mediation.",
    mediation: "Mediation is asked for: the platform has to say whether it accepts.",
    pending: "The platform has until the due date shown below. There is nothing to do until then.",
    quiet: "No clock is running. You can add to the case or ask for mediation.",
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
  acts: {
    facts: "Add facts",
    information: "Answer the platform",
    mediation: "Ask for mediation",
    withdrawal: "Withdraw the case",
  },
  labels: {
    facts: "What you want to add",
    information: "Your answer",
    withdrawal: "I withdraw this case, and I know that this cannot be undone",
  },
  wordsHint: "The platform will read this text. 4,000 characters at most.",
  mediationText:
    "The platform will say whether it accepts a mediator. What is said there stays confidential; its outcome is counted.",
  buttons: {
    facts: "Add to the case",
    information: "Send the answer",
    mediation: "Ask for mediation",
    withdrawal: "Withdraw the case",
  },
  followUpTitle: "Was the promise kept?",
  followUps: {
    "after-answer": "The platform has answered. Is what it promised done?",
    "after-21-days": "Twenty-one days have passed since its answer. Is what it promised done?",
  },
  followUpAnswers: { yes: "Yes", partly: "Partly", no: "No" },
  answer: "Record my answer",
  mistakes: {
    "words-missing": "Write something",
    "words-too-long": "The text has over 4,000 characters",
    "withdrawal-unconfirmed": "Tick the box to withdraw the case",
    "answer-missing": "Choose an answer",
  },
  refusals: {
    withdrawn: "The case is withdrawn already.",
    "nothing-asked": "The platform is not waiting for information.",
    "mediation-asked": "Mediation is asked for already.",
    other: "This cannot be recorded as the case stands.",
  },
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
    asked: "Die Plattform bittet Sie um Auskunft. Antworten Sie unten: Manche Fristen warten.",
    late: "Eine Frist ist verstrichen, ohne dass die Plattform getan hat, was sie sollte. Sie können eine Mediation verlangen.",
    mediation: "Die Mediation ist verlangt: Die Plattform muss sagen, ob sie zustimmt.",
    pending: "Die Plattform hat bis zur unten genannten Frist Zeit. Bis dahin ist nichts zu tun.",
    quiet: "Keine Frist läuft. Sie können den Fall ergänzen oder eine Mediation verlangen.",
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
  acts: {
    facts: "Sachverhalt ergänzen",
    information: "Der Plattform antworten",
    mediation: "Mediation verlangen",
    withdrawal: "Fall zurückziehen",
  },
  labels: {
    facts: "Was Sie ergänzen möchten",
    information: "Ihre Antwort",
    withdrawal: "Ich ziehe diesen Fall zurück und weiß, dass dies endgültig ist",
  },
  wordsHint: "Die Plattform liest diesen Text. Höchstens 4\u202F000 Zeichen.",
  mediationText:
    "Die Plattform sagt, ob sie einer Mediation zustimmt. Was dort gesagt wird, bleibt vertraulich; ihr Ergebnis wird gezählt.",
  buttons: {
    facts: "Zum Fall hinzufügen",
    information: "Antwort senden",
    mediation: "Mediation verlangen",
    withdrawal: "Fall zurückziehen",
  },
  followUpTitle: "Wurde das Versprechen gehalten?",
  followUps: {
    "after-answer": "Die Plattform hat geantwortet. Ist geschehen, was sie versprochen hat?",
    "after-21-days":
      "Seit ihrer Antwort sind einundzwanzig Tage vergangen. Ist geschehen, was sie versprochen hat?",
  },
  followUpAnswers: { yes: "Ja", partly: "Teilweise", no: "Nein" },
  answer: "Antwort speichern",
  mistakes: {
    "words-missing": "Schreiben Sie etwas",
    "words-too-long": "Der Text hat mehr als 4\u202F000 Zeichen",
    "withdrawal-unconfirmed": "Kreuzen Sie das Feld an, um den Fall zurückzuziehen",
    "answer-missing": "Wählen Sie eine Antwort",
  },
  refusals: {
    withdrawn: "Der Fall ist bereits zurückgezogen.",
    "nothing-asked": "Die Plattform wartet auf keine Auskunft.",
    "mediation-asked": "Die Mediation ist bereits verlangt.",
    other: "Das lässt sich beim Stand des Falls nicht aufnehmen.",
  },
};

export const ownCaseTexts: Catalogue<OwnCaseTexts> = { fr, en, de };
