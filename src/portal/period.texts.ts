import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { ContestMistake } from "../periods/figure-contest";
import type { ContestRefusal } from "../periods/contest-figure";
import type { ReplyMistake } from "../periods/platform-reply";

const fr = {
  title: (period: string) => `Résultats soumis à observations, ${period}`,
  publishedTitle: (period: string) => `Résultats publiés, ${period}`,
  open: (cutOff: string, replyBy: string) =>
    `Chiffres arrêtés au ${cutOff}, heure de Paris. La plateforme peut présenter ses observations et contester le chiffre d’un dossier jusqu’au ${replyBy} inclus. Les observations seront publiées à côté des chiffres.`,
  over: (cutOff: string, replyBy: string, publishFrom: string) =>
    `Chiffres arrêtés au ${cutOff}, heure de Paris. Le délai pour les observations s’est achevé le ${replyBy}. Les chiffres seront publiés au plus tôt le ${publishFrom}, quand l’administration aura répondu à chaque contestation.`,
  published: (cutOff: string, day: string) =>
    `Chiffres arrêtés au ${cutOff}, heure de Paris, et publiés le ${day}. Ils ne changent plus.`,
  toReply: (period: string, replyBy: string) =>
    `Résultats à relire, ${period}\u00A0: observations possibles jusqu’au ${replyBy} inclus`,
  read: "Lire les résultats soumis à observations",
  heard: "Voir les observations et les contestations",
  replyTitle: "Observations de la plateforme",
  noReply: "La plateforme n’a pas présenté d’observations.",
  replyMeta: (at: string) =>
    `Reçues le ${at}. Seules les dernières observations sont publiées\u00A0; les précédentes sont conservées.`,
  writeReply: "Présenter des observations",
  changeReply: "Remplacer les observations",
  contestsTitle: "Chiffres contestés",
  noContest: "La plateforme n’a contesté aucun chiffre.",
  contestCaption: "Par dossier, avec la réponse de l’administration",
  columns: {
    reference: "Dossier",
    commitment: "Engagement",
    received: "Contesté le",
    answer: "Réponse",
  },
  waiting: "Attend une réponse",
  upheld: { unmended: "Fondée, à rectifier", mended: "Fondée, dossier rectifié" },
  notUpheld: "Non retenue",
  contest: "Contester le chiffre d’un dossier",
  reply: {
    title: (period: string) => `Observations, ${period}`,
    lede: (replyBy: string) =>
      `Elles seront publiées telles quelles à côté des chiffres. Vous pouvez les remplacer jusqu’au ${replyBy} inclus. N’y nommez personne.`,
    words: "Vos observations",
    hint: "4\u202F000\u00A0caractères au plus.",
    button: "Enregistrer les observations",
    mistakes: {
      "words-missing": "Écrivez vos observations",
      "words-too-long": "Les observations comptent plus de 4\u202F000\u00A0caractères",
    } satisfies Readonly<Record<ReplyMistake, string>>,
    meanwhile:
      "Un collègue a enregistré d’autres observations entre-temps. Les vôtres ne sont pas enregistrées\u00A0: elles sont ci-dessous, et les enregistrer maintenant remplace les siennes.",
    over: "Le délai est achevé. Rien n’a été enregistré.",
  },
  contesting: {
    title: (period: string) => `Contester un chiffre, ${period}`,
    lede: "Un dossier de votre plateforme, tel qu’il est compté pour un engagement ce semestre-là. L’administration répond à chaque contestation avant la publication.",
    reference: "Référence du dossier",
    commitment: "Engagement",
    choose: "Choisissez",
    reason: "Pourquoi ce chiffre est faux",
    reasonHint: "Dites ce qui s’est passé, et quand. 2\u202F000\u00A0caractères au plus.",
    button: "Contester ce chiffre",
    mistakes: {
      "reference-missing": "Indiquez la référence du dossier",
      "commitment-missing": "Choisissez l’engagement",
      "reason-missing": "Dites pourquoi ce chiffre est faux",
      "reason-too-long": "Les motifs comptent plus de 2\u202F000\u00A0caractères",
    } satisfies Readonly<Record<ContestMistake, string>>,
    refusals: {
      "reply-over": "Le délai est achevé. Rien n’a été enregistré.",
      "unknown-case": "Votre plateforme n’a pas de dossier sous cette référence",
      "not-in-period": "Ce dossier n’est pas compté pour cet engagement dans ce semestre",
      "contested-already": "Ce chiffre est déjà contesté",
    } satisfies Readonly<Record<ContestRefusal, string>>,
  },
  done: {
    replied: "Les observations sont enregistrées.",
    contested:
      "La contestation est enregistrée. L’administration y répond, et vous l’apprenez par courriel.",
  },
  errorSummary: "À corriger",
  back: "Retour aux résultats",
};

export type PeriodTexts = TextsLike<typeof fr>;

const en: PeriodTexts = {
  title: (period) => `Draft results, ${period}`,
  publishedTitle: (period) => `Published results, ${period}`,
  open: (cutOff, replyBy) =>
    `Figures drawn up as of ${cutOff}, Paris time. The platform may reply and contest the figure of a case until ${replyBy} inclusive. The reply will be published beside the figures.`,
  over: (cutOff, replyBy, publishFrom) =>
    `Figures drawn up as of ${cutOff}, Paris time. The time to reply ended on ${replyBy}. The figures will be published on ${publishFrom} at the earliest, once every contest is answered.`,
  published: (cutOff, day) =>
    `Figures drawn up as of ${cutOff}, Paris time, and published on ${day}. They do not change any more.`,
  toReply: (period, replyBy) =>
    `Draft results to read, ${period}: replies until ${replyBy} inclusive`,
  read: "Read the draft results",
  heard: "See the reply and the contests",
  replyTitle: "Reply of the platform",
  noReply: "The platform has not replied.",
  replyMeta: (at) => `Received on ${at}. Only the last reply is published; those before are kept.`,
  writeReply: "Reply",
  changeReply: "Replace the reply",
  contestsTitle: "Contested figures",
  noContest: "The platform has not contested any figure.",
  contestCaption: "By case, with the answer of the administration",
  columns: {
    reference: "Case",
    commitment: "Commitment",
    received: "Contested on",
    answer: "Answer",
  },
  waiting: "Waits for an answer",
  upheld: { unmended: "Upheld, to be put right", mended: "Upheld, case put right" },
  notUpheld: "Not upheld",
  contest: "Contest the figure of a case",
  reply: {
    title: (period) => `Reply, ${period}`,
    lede: (replyBy) =>
      `It will be published as it is beside the figures. You can replace it until ${replyBy} inclusive. Do not name any person in it.`,
    words: "Your reply",
    hint: "4,000 characters at most.",
    button: "Record the reply",
    mistakes: {
      "words-missing": "Write your reply",
      "words-too-long": "The reply has more than 4,000 characters",
    },
    meanwhile:
      "A colleague has recorded another reply meanwhile. Yours is not recorded: it is below, and recording it now replaces theirs.",
    over: "The time to reply is over. Nothing was recorded.",
  },
  contesting: {
    title: (period) => `Contest a figure, ${period}`,
    lede: "A case of your platform, as it counts for a commitment in that half-year. The administration answers every contest before publication.",
    reference: "Reference of the case",
    commitment: "Commitment",
    choose: "Choose",
    reason: "Why this figure is wrong",
    reasonHint: "Say what happened, and when. 2,000 characters at most.",
    button: "Contest this figure",
    mistakes: {
      "reference-missing": "Give the reference of the case",
      "commitment-missing": "Choose the commitment",
      "reason-missing": "Say why this figure is wrong",
      "reason-too-long": "The reasons have more than 2,000 characters",
    },
    refusals: {
      "reply-over": "The time to contest is over. Nothing was recorded.",
      "unknown-case": "Your platform has no case of this reference",
      "not-in-period": "This case does not count for this commitment in that half-year",
      "contested-already": "This figure is contested already",
    },
  },
  done: {
    replied: "The reply is recorded.",
    contested: "The contest is recorded. The administration answers it, and you are told by mail.",
  },
  errorSummary: "To be corrected",
  back: "Back to the results",
};

const de: PeriodTexts = {
  title: (period) => `Vorgelegte Ergebnisse, ${period}`,
  publishedTitle: (period) => `Veröffentlichte Ergebnisse, ${period}`,
  open: (cutOff, replyBy) =>
    `Zahlen zum Stichtag ${cutOff}, Pariser Zeit. Die Plattform kann bis einschließlich ${replyBy} Stellung nehmen und die Zahl eines Falls bestreiten. Die Stellungnahme wird neben den Zahlen veröffentlicht.`,
  over: (cutOff, replyBy, publishFrom) =>
    `Zahlen zum Stichtag ${cutOff}, Pariser Zeit. Die Zeit für Stellungnahmen endete am ${replyBy}. Die Zahlen werden frühestens am ${publishFrom} veröffentlicht, sobald jeder Einwand beantwortet ist.`,
  published: (cutOff, day) =>
    `Zahlen zum Stichtag ${cutOff}, Pariser Zeit, veröffentlicht am ${day}. Sie ändern sich nicht mehr.`,
  toReply: (period, replyBy) =>
    `Vorgelegte Ergebnisse, ${period}: Stellungnahme bis einschließlich ${replyBy}`,
  read: "Die vorgelegten Ergebnisse lesen",
  heard: "Stellungnahme und Einwände ansehen",
  replyTitle: "Stellungnahme der Plattform",
  noReply: "Die Plattform hat keine Stellung genommen.",
  replyMeta: (at) =>
    `Eingegangen am ${at}. Nur die letzte Stellungnahme wird veröffentlicht; frühere werden aufbewahrt.`,
  writeReply: "Stellung nehmen",
  changeReply: "Stellungnahme ersetzen",
  contestsTitle: "Bestrittene Zahlen",
  noContest: "Die Plattform hat keine Zahl bestritten.",
  contestCaption: "Je Fall, mit der Antwort der Verwaltung",
  columns: {
    reference: "Fall",
    commitment: "Zusage",
    received: "Bestritten am",
    answer: "Antwort",
  },
  waiting: "Wartet auf Antwort",
  upheld: { unmended: "Begründet, zu berichtigen", mended: "Begründet, Fall berichtigt" },
  notUpheld: "Zurückgewiesen",
  contest: "Die Zahl eines Falls bestreiten",
  reply: {
    title: (period) => `Stellungnahme, ${period}`,
    lede: (replyBy) =>
      `Sie wird so, wie sie ist, neben den Zahlen veröffentlicht. Sie können sie bis einschließlich ${replyBy} ersetzen. Nennen Sie darin keine Personen.`,
    words: "Ihre Stellungnahme",
    hint: "Höchstens 4.000 Zeichen.",
    button: "Stellungnahme eintragen",
    mistakes: {
      "words-missing": "Schreiben Sie Ihre Stellungnahme",
      "words-too-long": "Die Stellungnahme hat mehr als 4.000 Zeichen",
    },
    meanwhile:
      "Inzwischen ist eine andere Stellungnahme aus Ihrer Plattform eingetragen. Ihre ist es nicht: Sie steht unten, und wenn Sie sie jetzt eintragen, ersetzt sie die andere.",
    over: "Die Zeit für Stellungnahmen ist vorbei. Nichts wurde eingetragen.",
  },
  contesting: {
    title: (period) => `Eine Zahl bestreiten, ${period}`,
    lede: "Ein Fall Ihrer Plattform, so wie er in diesem Halbjahr für eine Zusage zählt. Die Verwaltung beantwortet jeden Einwand vor der Veröffentlichung.",
    reference: "Aktenzeichen des Falls",
    commitment: "Zusage",
    choose: "Bitte wählen",
    reason: "Warum diese Zahl falsch ist",
    reasonHint: "Sagen Sie, was wann geschah. Höchstens 2.000 Zeichen.",
    button: "Diese Zahl bestreiten",
    mistakes: {
      "reference-missing": "Geben Sie das Aktenzeichen des Falls an",
      "commitment-missing": "Wählen Sie die Zusage",
      "reason-missing": "Sagen Sie, warum diese Zahl falsch ist",
      "reason-too-long": "Die Gründe haben mehr als 2.000 Zeichen",
    },
    refusals: {
      "reply-over": "Die Zeit für Einwände ist vorbei. Nichts wurde eingetragen.",
      "unknown-case": "Ihre Plattform hat keinen Fall mit diesem Aktenzeichen",
      "not-in-period": "Dieser Fall zählt in diesem Halbjahr nicht für diese Zusage",
      "contested-already": "Diese Zahl ist schon bestritten",
    },
  },
  done: {
    replied: "Die Stellungnahme ist eingetragen.",
    contested:
      "Der Einwand ist eingetragen. Die Verwaltung beantwortet ihn, und Sie erfahren es per E-Mail.",
  },
  errorSummary: "Zu berichtigen",
  back: "Zurück zu den Ergebnissen",
};

export const periodTexts: Catalogue<PeriodTexts> = { fr, en, de };
