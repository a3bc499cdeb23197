import type { PlatformAct } from "../case-acts/platform-act";
import type { Catalogue } from "../infrastructure/language";

/** How words to a seller may begin, by what they answer; [...] is left to be said. */
type ReplyTemplates = Readonly<Partial<Record<PlatformAct, string>>>;

const fr: ReplyTemplates = {
  reply: "Bonjour,\n\nVotre demande nous est parvenue et je m’en occupe. […]\n\n[…], service […]",
  "info-request":
    "Bonjour,\n\nPour décider, il nous manque\u00A0:\n[…]\n\nVous pouvez nous répondre par […].",
  reasons:
    "Bonjour,\n\nLa mesure prise le […] repose sur les faits suivants\u00A0: […]\nLa clause appliquée est\u00A0: […]",
  decision:
    "Bonjour,\n\nNous avons examiné votre contestation. Notre décision\u00A0: […]\nElle se fonde sur\u00A0: […]\n\n[…], service […]",
  reversal: "Bonjour,\n\nNous annulons la mesure prise le […]. Vous retrouverez […] le […].",
  "stock-return":
    "Bonjour,\n\nVotre stock a été remis à […] le […]. L’inventaire, avec l’état de chaque lot\u00A0: […]",
  "fee-answer":
    "Bonjour,\n\nLes frais de la commande […] se calculent ainsi\u00A0: […]\nL’écart que nous corrigeons\u00A0: […]",
  "counterfeit-decision":
    "Bonjour,\n\nÀ la suite de votre signalement, nous avons décidé de […], parce que […].",
  "mediation-refusal":
    "Bonjour,\n\nNous n’acceptons pas la médiation, pour les raisons suivantes\u00A0: […]",
};

const en: ReplyTemplates = {
  reply:
    "Hello,\n\nYour request has reached us and I am dealing with it. […]\n\n[…], […] department",
  "info-request": "Hello,\n\nTo decide, we still need:\n[…]\n\nYou can send it to us by […].",
  reasons:
    "Hello,\n\nThe measure taken on […] rests on these facts: […]\nThe clause applied is: […]",
  decision:
    "Hello,\n\nWe have examined your challenge. Our decision: […]\nIt rests on: […]\n\n[…], […] department",
  reversal: "Hello,\n\nWe reverse the measure taken on […]. You will have […] back on […].",
  "stock-return":
    "Hello,\n\nYour stock was handed to […] on […]. The inventory, with the condition of each batch: […]",
  "fee-answer":
    "Hello,\n\nThe fees of order […] are calculated like this: […]\nThe difference that we correct: […]",
  "counterfeit-decision": "Hello,\n\nAfter your report we have decided to […], because […].",
  "mediation-refusal": "Hello,\n\nWe do not accept mediation, for these reasons: […]",
};

const de: ReplyTemplates = {
  reply:
    "Guten Tag,\n\nIhre Anfrage ist bei uns eingegangen, und ich kümmere mich darum. […]\n\n[…], Abteilung […]",
  "info-request":
    "Guten Tag,\n\nfür die Entscheidung fehlt uns noch:\n[…]\n\nSie erreichen uns dafür über […].",
  reasons:
    "Guten Tag,\n\ndie Maßnahme vom […] beruht auf folgenden Tatsachen: […]\nDie angewandte Klausel lautet: […]",
  decision:
    "Guten Tag,\n\nwir haben Ihren Widerspruch geprüft. Unsere Entscheidung: […]\nSie beruht auf: […]\n\n[…], Abteilung […]",
  reversal:
    "Guten Tag,\n\nwir heben die Maßnahme vom […] auf. […] steht Ihnen ab […] wieder zur Verfügung.",
  "stock-return":
    "Guten Tag,\n\nIhre Ware wurde am […] an […] übergeben. Das Verzeichnis mit dem Zustand jeder Partie: […]",
  "fee-answer":
    "Guten Tag,\n\ndie Gebühren der Bestellung […] berechnen sich so: […]\nDie Differenz, die wir ausgleichen: […]",
  "counterfeit-decision":
    "Guten Tag,\n\nauf Ihre Meldung hin haben wir entschieden, […], weil […].",
  "mediation-refusal": "Guten Tag,\n\nwir nehmen die Mediation aus folgenden Gründen nicht an: […]",
};

export const replyTemplates: Catalogue<ReplyTemplates> = { fr, en, de };
