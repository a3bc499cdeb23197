import type { Catalogue, TextsLike } from "../infrastructure/language";

/** What a platform is told once an act is recorded: what it has done, who acts next, and by when. */
const fr = {
  done: "C’est enregistré.",
  withoutPause:
    "L’échéance ne bouge pas\u00A0: elle était passée, ou deux compléments avaient déjà été demandés.",
  cured: "L’échéance était déjà passée\u00A0: cet acte antidaté est signalé à l’administration.",
  next: {
    acknowledgement: "Un accusé de réception n’arrête aucun délai\u00A0: il vous reste à répondre.",
    "info-receipt": "Le délai reprend\u00A0: c’est de nouveau à vous d’agir.",
    reversal: "Il vous reste à tout rétablir, puis à le confirmer ici.",
    "mediation-acceptance":
      "C’est maintenant à l’administration de désigner un médiateur. Quand il ouvrira la médiation, un courriel vous dira, ainsi qu’à l’entreprise vendeuse, qui il est\u00A0; d’ici là, vous n’avez rien à faire pour elle.",
    "mediation-refusal":
      "La médiation n’aura pas lieu, et votre refus est compté. L’entreprise vendeuse lit vos raisons sur la page de son dossier\u00A0; vous n’avez rien d’autre à faire pour la médiation.",
  },
  pausedUntil: (day: string) =>
    `C’est maintenant à l’entreprise vendeuse de répondre. Le délai l’attend\u00A0: chaque jour ouvré sans réponse repousse l’échéance, jusqu’au ${day} au plus tard. Si elle vous répond ailleurs, notez ici le complément reçu.`,
  sellerReads:
    "L’entreprise vendeuse le voit sur la page de son dossier, et un courriel l’en prévient.",
  sellerIsAsked:
    "Le registre lui demande, après votre première réponse puis 21 jours plus tard, si la promesse a été tenue.",
  due: (when: string, commitment: string) =>
    `Prochaine échéance du dossier\u00A0: ${when}, pour «\u00A0${commitment}\u00A0».`,
  overdue: (commitment: string) =>
    `Un délai déjà dépassé attend encore la plateforme\u00A0: «\u00A0${commitment}\u00A0».`,
  nothingDue: "Plus aucun délai n’attend la plateforme dans ce dossier.",
};

type ActDoneTexts = TextsLike<typeof fr>;

const en: ActDoneTexts = {
  done: "It is recorded.",
  withoutPause:
    "The due date does not move: it had passed, or information had been asked for twice already.",
  cured: "The due date had already passed: this back-dated act is shown to the administration.",
  next: {
    acknowledgement: "An acknowledgement stops no clock: the reply is still yours to give.",
    "info-receipt": "The clock runs on: it is for you to act again.",
    reversal: "What remains for you is to restore everything, and then to confirm it here.",
    "mediation-acceptance":
      "It is now for the administration to assign a mediator. When they open the mediation, a mail tells you and the seller who they are; until then there is nothing you need to do for it.",
    "mediation-refusal":
      "The mediation will not take place, and your refusal is counted. The seller reads your reasons on the page of the case; there is nothing else you need to do for the mediation.",
  },
  pausedUntil: (day) =>
    `It is now for the seller to answer. The clock waits for them: each working day without an answer moves the due date on, until ${day} at the latest. If they answer you elsewhere, note here the information you received.`,
  sellerReads: "The seller sees it on the page of their case, and a mail tells them so.",
  sellerIsAsked:
    "The register asks them, after your first answer and again 21 days later, whether the promise was kept.",
  due: (when, commitment) => `Next due date of the case: ${when}, for “${commitment}”.`,
  overdue: (commitment) =>
    `A clock that has already run out still waits for the platform: “${commitment}”.`,
  nothingDue: "No clock waits for the platform in this case any more.",
};

const de: ActDoneTexts = {
  done: "Es ist erfasst.",
  withoutPause:
    "Die Frist verschiebt sich nicht: Sie war verstrichen, oder es waren schon zweimal Angaben angefordert.",
  cured: "Die Frist war schon abgelaufen: Diese rückdatierte Handlung wird der Verwaltung gezeigt.",
  next: {
    acknowledgement: "Eine Eingangsbestätigung hält keine Frist an: Die Antwort steht noch aus.",
    "info-receipt": "Die Frist läuft weiter: Sie sind wieder an der Reihe.",
    reversal: "Nun müssen Sie noch alles wiederherstellen und es dann hier bestätigen.",
    "mediation-acceptance":
      "Nun ist es an der Verwaltung, die Mediation jemandem zu übertragen. Wird sie eröffnet, so sagt Ihnen und dem Händler eine E-Mail, wer sie führt; bis dahin haben Sie dafür nichts zu tun.",
    "mediation-refusal":
      "Die Mediation findet nicht statt, und Ihre Ablehnung wird gezählt. Der Händler liest Ihre Gründe auf der Seite seines Falls; für die Mediation haben Sie nichts weiter zu tun.",
  },
  pausedUntil: (day) =>
    `Nun ist es am Händler zu antworten. Die Frist wartet auf ihn: Jeder Arbeitstag ohne Antwort verschiebt sie, längstens bis zum ${day}. Antwortet er Ihnen anderswo, so vermerken Sie hier die erhaltenen Angaben.`,
  sellerReads:
    "Der Händler sieht es auf der Seite seines Falls, und eine E-Mail weist ihn darauf hin.",
  sellerIsAsked:
    "Das Register fragt ihn nach Ihrer ersten Antwort und 21 Tage später noch einmal, ob das Versprechen gehalten wurde.",
  due: (when, commitment) => `Nächste Frist dieses Falls: ${when}, für „${commitment}“.`,
  overdue: (commitment) =>
    `Eine bereits abgelaufene Frist wartet noch auf die Plattform: „${commitment}“.`,
  nothingDue: "In diesem Fall wartet keine Frist mehr auf die Plattform.",
};

export const actDoneTexts: Catalogue<ActDoneTexts> = { fr, en, de };
