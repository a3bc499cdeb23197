import type { PlatformAct } from "../case-acts/platform-act";
import type { Catalogue } from "../infrastructure/language";

interface ActTexts {
  /** On the link, and above the form. */
  readonly title: string;
  /** What the act is, and what it does to the clocks. */
  readonly meaning: string;
  readonly button: string;
}

type ActWords = Readonly<Record<PlatformAct, ActTexts>>;

const fr: ActWords = {
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

const en: ActWords = {
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

const de: ActWords = {
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

export const actWords: Catalogue<ActWords> = { fr, en, de };
