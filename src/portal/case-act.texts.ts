import type { PlatformAct } from "../case-acts/platform-act";
import type { ActMistake } from "../case-acts/platform-act";
import type { Catalogue, TextsLike } from "../infrastructure/language";

interface ActTexts {
  /** On the link, and above the form. */
  readonly title: string;
  /** What the act is, and what it does to the clocks. */
  readonly meaning: string;
  readonly button: string;
}

const frActs: Readonly<Record<PlatformAct, ActTexts>> = {
  acknowledgement: {
    title: "Accuser réception",
    meaning:
      "Dit seulement que la demande est arrivée, même par un message automatique. Ce n’est pas une réponse\u00A0: aucun délai ne s’arrête.",
    button: "Enregistrer l’accusé de réception",
  },
  reply: {
    title: "Répondre à la demande",
    meaning:
      "Une réponse rédigée par une personne, qui traite de cette demande. Elle arrête le délai de première réponse, mais ne tranche rien.",
    button: "Enregistrer la réponse",
  },
  "info-request": {
    title: "Demander un complément",
    meaning:
      "Dit par écrit ce qui manque pour décider. Demandé avant l’échéance, le complément la repousse jusqu’à la réponse, deux fois et vingt jours ouvrés au plus\u00A0; demandé après, il n’y change rien.",
    button: "Enregistrer la demande de complément",
  },
  "info-receipt": {
    title: "Noter le complément reçu",
    meaning: "L’entreprise vendeuse a répondu à la demande de complément\u00A0: le délai reprend.",
    button: "Enregistrer le complément reçu",
  },
  reasons: {
    title: "Donner les motifs de la mesure",
    meaning:
      "Les faits précis et la clause appliquée, par écrit. Cela arrête le délai des motifs, sans trancher la contestation.",
    button: "Enregistrer l’envoi des motifs",
  },
  decision: {
    title: "Rendre la décision",
    meaning:
      "La réponse définitive et motivée à la contestation, prise ou relue par une personne. Elle arrête le délai de décision\u00A0; une première réponse ne suffit pas.",
    button: "Enregistrer la décision",
  },
  reversal: {
    title: "Annuler la mesure",
    meaning:
      "La plateforme revient sur sa mesure. Un nouveau délai commence\u00A0: tout doit être rétabli.",
    button: "Enregistrer l’annulation",
  },
  restoration: {
    title: "Confirmer le rétablissement",
    meaning:
      "Le compte, les offres, les évaluations et les données sont revenus à leur état antérieur.",
    button: "Enregistrer le rétablissement",
  },
  "stock-return": {
    title: "Confirmer la restitution du stock",
    meaning:
      "Le dernier lot est remis au transporteur ou mis à disposition, et l’inventaire est envoyé.",
    button: "Enregistrer la restitution",
  },
  "fee-answer": {
    title: "Répondre sur les frais",
    meaning:
      "Une réponse individuelle qui montre le calcul, avec l’avoir s’il est dû. Elle arrête le délai\u00A0; un accusé de réception ne suffit pas.",
    button: "Enregistrer la réponse sur les frais",
  },
  "counterfeit-decision": {
    title: "Décider du signalement",
    meaning: "Retirer ou maintenir l’offre signalée, et dire pourquoi. Cela arrête le délai.",
    button: "Enregistrer la décision",
  },
  "mediation-acceptance": {
    title: "Accepter la médiation",
    meaning:
      "La plateforme accepte qu’un tiers neutre aide à trouver un accord. Le délai de réponse s’arrête.",
    button: "Accepter la médiation",
  },
  "mediation-refusal": {
    title: "Refuser la médiation",
    meaning: "Un refus dit ses raisons. Le délai de réponse s’arrête, et le refus est compté.",
    button: "Refuser la médiation",
  },
};

const fr = {
  title: "Que faire dans ce dossier",
  lede: "Un accusé de réception, une réponse et une décision sont trois choses différentes\u00A0: chacune est expliquée ici. Seuls figurent les actes que les délais en cours attendent.",
  nothing: "Aucun délai n’attend la plateforme dans ce dossier.",
  acts: frActs,
  words: "Ce que vous dites à l’entreprise vendeuse",
  wordsHint: "Remplacez chaque […]. Le texte est conservé au dossier.",
  wordsHintFree: "Le texte est conservé au dossier.",
  optional: "(facultatif)",
  when: "Quand",
  whenHint:
    "Laissez vide si c’est maintenant. Le moment où vous l’enregistrez est conservé aussi, et les deux se voient.",
  day: "Jour",
  time: "Heure de Paris",
  timeHint: "Par exemple 14:30",
  backdatingReason: "Pourquoi l’enregistrer seulement maintenant",
  backdatingHint:
    "À remplir si c’était un autre jour. Un acte daté d’avant l’échéance et enregistré après elle est signalé à l’administration et compté publiquement.",
  back: "Revenir au dossier",
  errorSummary: "Vérifiez votre saisie",
  mistakes: {
    "words-missing": "Écrivez ce que vous dites à l’entreprise vendeuse",
    "words-too-long": "Ne dépassez pas 4\u00A0000 caractères",
    "words-unfinished": "Remplacez chaque […] par ce que vous voulez dire",
    "day-unreadable": "Indiquez le jour, par exemple 2026-05-07",
    "time-unreadable": "Indiquez l’heure, par exemple 14:30",
    "in-the-future": "Ce moment n’est pas encore venu",
    "backdating-reason-missing": "Dites pourquoi vous ne l’enregistrez que maintenant",
    "backdating-reason-too-long": "Ne dépassez pas 500 caractères",
  } satisfies Record<ActMistake, string>,
  outOfOrder:
    "À ce moment, cela ne changeait rien au dossier\u00A0: la demande n’était pas encore arrivée, ou un complément était déjà attendu",
  recordedAlready: "Le même événement est déjà enregistré à ce moment",
  doneBefore: (who: string, when: string) => `${who} l’a déjà enregistré le ${when}.`,
  byFile: "Un fichier de la plateforme",
  bySeller: "L’entreprise vendeuse",
  byAdministration: "L’administration",
  notOffered: "Plus rien dans ce dossier n’attend cet acte.",
  done: "C’est enregistré. Les délais du dossier sont recalculés.",
  doneCured:
    "C’est enregistré. L’échéance était déjà passée\u00A0: cet acte antidaté est signalé à l’administration.",
  history: "Ce qui s’est passé",
  recorded: (at: string) => `enregistré le ${at}`,
  recordedBy: (at: string, by: string) => `enregistré le ${at} par ${by}`,
  backdated: (reason: string) => `daté après coup\u00A0: ${reason}`,
  cured: "antidaté après l’échéance",
  source: {
    declared: "déclaré par la plateforme",
    reported: "signalé par l’entreprise vendeuse",
    observed: "constaté par l’administration",
  },
};

export type CaseActTexts = TextsLike<typeof fr>;

const enActs: Readonly<Record<PlatformAct, ActTexts>> = {
  acknowledgement: {
    title: "Acknowledge receipt",
    meaning:
      "Only says that the request has arrived, even by an automatic message. It is no reply: no clock stops.",
    button: "Record the acknowledgement",
  },
  reply: {
    title: "Reply to the request",
    meaning:
      "A reply written by a person, about this very request. It stops the clock of the first reply, but decides nothing.",
    button: "Record the reply",
  },
  "info-request": {
    title: "Ask for information",
    meaning:
      "Says in writing what is missing for a decision. Asked before the due date, it moves that date until the answer, twice and by twenty working days at most; asked after it, it changes nothing.",
    button: "Record the question",
  },
  "info-receipt": {
    title: "Note the information received",
    meaning: "The seller has answered the question: the clock runs on.",
    button: "Record the answer received",
  },
  reasons: {
    title: "Give the reasons of the measure",
    meaning:
      "The precise facts and the clause applied, in writing. It stops the clock of the reasons, without deciding the challenge.",
    button: "Record that the reasons were sent",
  },
  decision: {
    title: "Give the decision",
    meaning:
      "The final and reasoned answer to the challenge, made or reviewed by a person. It stops the clock of the decision; a first reply is not enough.",
    button: "Record the decision",
  },
  reversal: {
    title: "Reverse the measure",
    meaning:
      "The platform takes its measure back. A new clock starts: everything has to be restored.",
    button: "Record the reversal",
  },
  restoration: {
    title: "Confirm the restoration",
    meaning: "Account, offers, ratings and data are as they were before.",
    button: "Record the restoration",
  },
  "stock-return": {
    title: "Confirm the return of the stock",
    meaning: "The last batch is with the carrier or made available, and the inventory is sent.",
    button: "Record the return",
  },
  "fee-answer": {
    title: "Answer on the fees",
    meaning:
      "An individual answer that shows the calculation, with the credit note when one is due. It stops the clock; an acknowledgement is not enough.",
    button: "Record the answer on the fees",
  },
  "counterfeit-decision": {
    title: "Decide on the report",
    meaning: "Remove or keep the offer reported, and say why. It stops the clock.",
    button: "Record the decision",
  },
  "mediation-acceptance": {
    title: "Accept mediation",
    meaning:
      "The platform lets a neutral third party help to find an agreement. The clock of the answer stops.",
    button: "Accept mediation",
  },
  "mediation-refusal": {
    title: "Refuse mediation",
    meaning:
      "A refusal gives its reasons. The clock of the answer stops, and the refusal is counted.",
    button: "Refuse mediation",
  },
};

const en: CaseActTexts = {
  title: "What to do in this case",
  lede: "An acknowledgement, a reply and a decision are three different things: each is explained here. Only the acts that running clocks wait for are offered.",
  nothing: "No clock waits for the platform in this case.",
  acts: enActs,
  words: "What you tell the seller",
  wordsHint: "Replace each […]. The text is kept with the case.",
  wordsHintFree: "The text is kept with the case.",
  optional: "(optional)",
  when: "When",
  whenHint:
    "Leave it empty if it is now. The moment at which you record it is kept too, and both are shown.",
  day: "Day",
  time: "Paris time",
  timeHint: "For example 14:30",
  backdatingReason: "Why it is recorded only now",
  backdatingHint:
    "To be filled in if it was another day. An act dated before the due date and recorded after it is shown to the administration and counted in public.",
  back: "Back to the case",
  errorSummary: "Check what you entered",
  mistakes: {
    "words-missing": "Write what you tell the seller",
    "words-too-long": "Use 4,000 characters at most",
    "words-unfinished": "Replace each […] by what you want to say",
    "day-unreadable": "Enter the day, like 2026-05-07",
    "time-unreadable": "Enter the time, like 14:30",
    "in-the-future": "That moment has not come yet",
    "backdating-reason-missing": "Say why you record it only now",
    "backdating-reason-too-long": "Use 500 characters at most",
  },
  outOfOrder:
    "At that moment it changed nothing in the case: the request had not arrived yet, or information was awaited already",
  recordedAlready: "The same event is recorded already at that moment",
  doneBefore: (who, when) => `${who} recorded it already on ${when}.`,
  byFile: "A file of the platform",
  bySeller: "The seller",
  byAdministration: "The administration",
  notOffered: "Nothing in this case waits for this act any more.",
  done: "It is recorded. The clocks of the case are computed anew.",
  doneCured:
    "It is recorded. The due date had passed: this back-dated act is shown to the administration.",
  history: "What happened",
  recorded: (at) => `recorded on ${at}`,
  recordedBy: (at, by) => `recorded on ${at} by ${by}`,
  backdated: (reason) => `dated back: ${reason}`,
  cured: "dated back after the due date",
  source: {
    declared: "declared by the platform",
    reported: "reported by the seller",
    observed: "observed by the administration",
  },
};

const deActs: Readonly<Record<PlatformAct, ActTexts>> = {
  acknowledgement: {
    title: "Eingang bestätigen",
    meaning:
      "Sagt nur, dass die Anfrage eingegangen ist, auch durch eine automatische Nachricht. Das ist keine Antwort: Keine Frist endet.",
    button: "Eingangsbestätigung erfassen",
  },
  reply: {
    title: "Auf die Anfrage antworten",
    meaning:
      "Eine von einer Person verfasste Antwort auf genau diese Anfrage. Sie beendet die Frist der ersten Antwort, entscheidet aber nichts.",
    button: "Antwort erfassen",
  },
  "info-request": {
    title: "Angaben anfordern",
    meaning:
      "Sagt schriftlich, was für die Entscheidung fehlt. Vor Ablauf der Frist angefordert, verschiebt es sie bis zur Antwort, höchstens zweimal und um zwanzig Arbeitstage; danach ändert es nichts.",
    button: "Anforderung erfassen",
  },
  "info-receipt": {
    title: "Erhaltene Angaben vermerken",
    meaning: "Der Händler hat die Angaben gemacht: Die Frist läuft weiter.",
    button: "Erhaltene Angaben erfassen",
  },
  reasons: {
    title: "Die Maßnahme begründen",
    meaning:
      "Die genauen Tatsachen und die angewandte Klausel, schriftlich. Das beendet die Frist der Begründung, ohne über den Widerspruch zu entscheiden.",
    button: "Begründung erfassen",
  },
  decision: {
    title: "Die Entscheidung treffen",
    meaning:
      "Die endgültige, begründete Antwort auf den Widerspruch, von einer Person getroffen oder geprüft. Sie beendet die Frist der Entscheidung; eine erste Antwort genügt nicht.",
    button: "Entscheidung erfassen",
  },
  reversal: {
    title: "Die Maßnahme aufheben",
    meaning:
      "Die Plattform nimmt ihre Maßnahme zurück. Eine neue Frist beginnt: Alles ist wiederherzustellen.",
    button: "Aufhebung erfassen",
  },
  restoration: {
    title: "Die Wiederherstellung bestätigen",
    meaning: "Konto, Angebote, Bewertungen und Daten sind wieder wie zuvor.",
    button: "Wiederherstellung erfassen",
  },
  "stock-return": {
    title: "Die Rückgabe der Ware bestätigen",
    meaning:
      "Die letzte Partie ist beim Frachtführer oder bereitgestellt, das Verzeichnis ist versandt.",
    button: "Rückgabe erfassen",
  },
  "fee-answer": {
    title: "Zu den Gebühren antworten",
    meaning:
      "Eine Antwort im Einzelfall, die die Berechnung zeigt, mit Gutschrift, wenn sie geschuldet ist. Sie beendet die Frist; eine Eingangsbestätigung genügt nicht.",
    button: "Antwort zu den Gebühren erfassen",
  },
  "counterfeit-decision": {
    title: "Über die Meldung entscheiden",
    meaning:
      "Das gemeldete Angebot entfernen oder belassen und sagen, warum. Das beendet die Frist.",
    button: "Entscheidung erfassen",
  },
  "mediation-acceptance": {
    title: "Die Mediation annehmen",
    meaning:
      "Die Plattform lässt einen neutralen Dritten helfen, eine Einigung zu finden. Die Frist der Antwort endet.",
    button: "Mediation annehmen",
  },
  "mediation-refusal": {
    title: "Die Mediation ablehnen",
    meaning:
      "Eine Ablehnung nennt ihre Gründe. Die Frist der Antwort endet, und die Ablehnung wird gezählt.",
    button: "Mediation ablehnen",
  },
};

const de: CaseActTexts = {
  title: "Was in diesem Fall zu tun ist",
  lede: "Eingangsbestätigung, Antwort und Entscheidung sind drei verschiedene Dinge: Jede wird hier erklärt. Angeboten wird nur, worauf laufende Fristen warten.",
  nothing: "In diesem Fall wartet keine Frist auf die Plattform.",
  acts: deActs,
  words: "Was Sie dem Händler sagen",
  wordsHint: "Ersetzen Sie jedes […]. Der Text bleibt beim Fall.",
  wordsHintFree: "Der Text bleibt beim Fall.",
  optional: "(freiwillig)",
  when: "Wann",
  whenHint:
    "Lassen Sie es leer, wenn es jetzt ist. Wann Sie es erfassen, wird ebenfalls festgehalten, und beides ist zu sehen.",
  day: "Tag",
  time: "Pariser Zeit",
  timeHint: "Zum Beispiel 14:30",
  backdatingReason: "Warum es erst jetzt erfasst wird",
  backdatingHint:
    "Auszufüllen, wenn es ein anderer Tag war. Was vor Ablauf der Frist datiert und danach erfasst wird, sieht die Verwaltung, und es wird öffentlich gezählt.",
  back: "Zurück zum Fall",
  errorSummary: "Prüfen Sie Ihre Angaben",
  mistakes: {
    "words-missing": "Schreiben Sie, was Sie dem Händler sagen",
    "words-too-long": "Verwenden Sie höchstens 4.000 Zeichen",
    "words-unfinished": "Ersetzen Sie jedes […] durch das, was Sie sagen wollen",
    "day-unreadable": "Geben Sie den Tag an, zum Beispiel 2026-05-07",
    "time-unreadable": "Geben Sie die Uhrzeit an, zum Beispiel 14:30",
    "in-the-future": "Dieser Zeitpunkt ist noch nicht gekommen",
    "backdating-reason-missing": "Sagen Sie, warum Sie es erst jetzt erfassen",
    "backdating-reason-too-long": "Verwenden Sie höchstens 500 Zeichen",
  },
  outOfOrder:
    "Zu diesem Zeitpunkt änderte es nichts am Fall: Die Anfrage war noch nicht eingegangen, oder Angaben standen schon aus",
  recordedAlready: "Dasselbe Ereignis ist zu diesem Zeitpunkt schon erfasst",
  doneBefore: (who, when) => `${who} hat es bereits am ${when} erfasst.`,
  byFile: "Eine Datei der Plattform",
  bySeller: "Der Händler",
  byAdministration: "Die Verwaltung",
  notOffered: "In diesem Fall wartet nichts mehr auf diese Handlung.",
  done: "Es ist erfasst. Die Fristen des Falls sind neu berechnet.",
  doneCured:
    "Es ist erfasst. Die Frist war schon abgelaufen: Diese rückdatierte Handlung wird der Verwaltung gezeigt.",
  history: "Was geschehen ist",
  recorded: (at) => `erfasst am ${at}`,
  recordedBy: (at, by) => `erfasst am ${at} von ${by}`,
  backdated: (reason) => `nachträglich datiert: ${reason}`,
  cured: "nach Ablauf der Frist rückdatiert",
  source: {
    declared: "von der Plattform erklärt",
    reported: "vom Händler gemeldet",
    observed: "von der Verwaltung festgestellt",
  },
};

export const caseActTexts: Catalogue<CaseActTexts> = { fr, en, de };
