import type { Catalogue, TextsLike } from "../infrastructure/language";

/** What a seller may do in a case, and what keeps it from being recorded. */
const fr = {
  acts: {
    facts: "Ajouter des faits",
    information: "Répondre à la plateforme",
    mediation: "Demander une médiation",
    withdrawal: "Retirer le dossier",
  },
  labels: {
    facts: "Ce que vous voulez ajouter",
    information: "Votre réponse",
    mediation: "Le médiateur peut voir mon nom et mon adresse électronique",
    withdrawal: "Je retire ce dossier, et je sais que cela ne s’annule pas",
  },
  wordsHint: "La plateforme lira ce texte. 4\u202F000 caractères au plus.",
  unreadWordsHint:
    "Pour l’instant, seule l’administration peut lire ce texte. 4\u202F000 caractères au plus.",
  unreadMediationText:
    "Personne à la plateforme ne recevra cette demande pour l’instant\u00A0: il n’y aura de médiation que si quelqu’un vient à la représenter au registre et accepte. L’administration, elle, voit la demande.",
  mediationText:
    "La plateforme dira si elle accepte un médiateur. Ce qui s’y dit reste confidentiel\u00A0; son issue est comptée.",
  mediationHint:
    "Pour vous écrire. Sinon, il ne voit que le dossier, et c’est à vous de le joindre quand un courriel vous dira qui il est.",
  buttons: {
    facts: "Ajouter au dossier",
    information: "Envoyer la réponse",
    mediation: "Demander la médiation",
    withdrawal: "Retirer le dossier",
  },
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
    "added-already":
      "Ce texte est déjà dans le dossier\u00A0: rien n’est ajouté une seconde fois, et vous n’avez rien à refaire.",
    "too-many-attachments":
      "Le dossier a déjà autant de fichiers qu’il peut en avoir. Rien n’est enregistré\u00A0: recommencez sans fichier.",
    other: "Cela ne peut pas être enregistré dans l’état du dossier.",
  },
};

export type SellerActTexts = TextsLike<typeof fr>;

const en: SellerActTexts = {
  acts: {
    facts: "Add facts",
    information: "Answer the platform",
    mediation: "Ask for mediation",
    withdrawal: "Withdraw the case",
  },
  labels: {
    facts: "What you want to add",
    information: "Your answer",
    mediation: "The mediator may see my name and my e-mail address",
    withdrawal: "I withdraw this case, and I know that this cannot be undone",
  },
  wordsHint: "The platform will read this text. 4,000 characters at most.",
  unreadWordsHint: "For now, only the administration can read this text. 4,000 characters at most.",
  unreadMediationText:
    "Nobody at the platform will receive this request for now: there will be a mediation only if somebody comes to represent it in the register and accepts. The administration does see the request.",
  mediationText:
    "The platform will say whether it accepts a mediator. What is said there stays confidential; its outcome is counted.",
  mediationHint:
    "To write to you. If not, they see the case alone, and it is for you to reach them once a mail tells you who they are.",
  buttons: {
    facts: "Add to the case",
    information: "Send the answer",
    mediation: "Ask for mediation",
    withdrawal: "Withdraw the case",
  },
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
    "added-already":
      "This text is in the case already: nothing is added a second time, and there is nothing you need to do again.",
    "too-many-attachments":
      "The case already has as many files as it can. Nothing is recorded: try again without a file.",
    other: "This cannot be recorded as the case stands.",
  },
};

const de: SellerActTexts = {
  acts: {
    facts: "Sachverhalt ergänzen",
    information: "Der Plattform antworten",
    mediation: "Mediation verlangen",
    withdrawal: "Fall zurückziehen",
  },
  labels: {
    facts: "Was Sie ergänzen möchten",
    information: "Ihre Antwort",
    mediation: "Wer die Mediation führt, darf meinen Namen und meine E-Mail-Adresse sehen",
    withdrawal: "Ich ziehe diesen Fall zurück und weiß, dass dies endgültig ist",
  },
  wordsHint: "Die Plattform liest diesen Text. Höchstens 4\u202F000 Zeichen.",
  unreadWordsHint:
    "Vorerst kann nur die Verwaltung diesen Text lesen. Höchstens 4\u202F000 Zeichen.",
  unreadMediationText:
    "Bei der Plattform geht dieses Verlangen vorerst niemandem zu: Zu einer Mediation kommt es nur, wenn jemand sie im Register vertritt und zustimmt. Die Verwaltung sieht das Verlangen.",
  mediationText:
    "Die Plattform sagt, ob sie einer Mediation zustimmt. Was dort gesagt wird, bleibt vertraulich; ihr Ergebnis wird gezählt.",
  mediationHint:
    "Um Ihnen zu schreiben. Sonst ist nur der Fall zu sehen, und Sie melden sich selbst, sobald eine E-Mail Ihnen sagt, bei wem.",
  buttons: {
    facts: "Zum Fall hinzufügen",
    information: "Antwort senden",
    mediation: "Mediation verlangen",
    withdrawal: "Fall zurückziehen",
  },
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
    "added-already":
      "Dieser Text steht bereits im Fall: Nichts wird ein zweites Mal hinzugefügt, und Sie müssen nichts wiederholen.",
    "too-many-attachments":
      "Der Fall hat schon so viele Dateien, wie er haben kann. Nichts wurde aufgenommen: Versuchen Sie es ohne Datei.",
    other: "Das lässt sich beim Stand des Falls nicht aufnehmen.",
  },
};

export const sellerActTexts: Catalogue<SellerActTexts> = { fr, en, de };
