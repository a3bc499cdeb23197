import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { PeriodState, PublicationRefusal } from "./period-standing";

const fr = {
  console: "Console",
  title: "Semestres",
  lede: "Un semestre terminé est arrêté, soumis aux plateformes pendant quinze jours ouvrés, puis publié. Ses chiffres ne changent plus ensuite.",
  none: "Aucun semestre n’est terminé depuis l’entrée en vigueur de la charte.",
  caption: "Semestres terminés, le plus récent d’abord",
  columns: {
    period: "Semestre",
    state: "État",
    cutOff: "Date d’arrêté",
    replyBy: "Observations jusqu’au",
    act: "Acte",
  },
  states: {
    over: "À arrêter",
    draft: "Soumis aux plateformes",
    ready: "Prêt à publier",
    published: "Publié",
  } satisfies Readonly<Record<PeriodState, string>>,
  acts: {
    over: "Arrêter",
    draft: "Voir",
    ready: "Publier",
    published: "Voir",
  } satisfies Readonly<Record<PeriodState, string>>,
  dash: "–",
  about: (period: string) => `\u00A0: ${period}`,
  ledes: {
    over: "Ce semestre est terminé. Ses chiffres ne sont pas encore arrêtés\u00A0: le registre public les donne comme provisoires.",
    draft: "Ses chiffres sont arrêtés et soumis aux plateformes. Ils ne sont pas encore publiés.",
    ready:
      "Le délai laissé aux plateformes est écoulé, et aucune contestation n’attend. Ses chiffres peuvent être publiés.",
    published: "Ses chiffres sont publiés et figés.",
  } satisfies Readonly<Record<PeriodState, string>>,
  waits: {
    "not-closed": "Le semestre n’est pas arrêté.",
    "published-already": "Le semestre est déjà publié.",
    "reply-open":
      "Les plateformes peuvent encore présenter leurs observations\u00A0: la publication attend la fin de ce délai.",
    "contests-open": "La publication attend la réponse à chaque contestation.",
    "upheld-unmended":
      "Une contestation est fondée, et son dossier n’a pas été rectifié depuis\u00A0: la publication attend cet acte.",
    "too-early": "La publication est fixée à un jour ultérieur.",
    "changed-meanwhile":
      "Des résultats ont changé depuis que vous les avez lus. Rien n’est publié\u00A0: relisez-les d’abord.",
  } satisfies Readonly<Record<PublicationRefusal, string>>,
  close: "Arrêter les chiffres de ce semestre",
  publish: "Publier ce semestre",
  drafts: "Lire les résultats soumis, et ce qui a changé depuis",
  contests: "Chiffres contestés",
  contestCaption: "Les contestations qui attendent une réponse viennent en premier.",
  noContest: "Aucun chiffre n’est contesté.",
  contestColumns: {
    reference: "Dossier",
    platform: "Plateforme",
    commitment: "Engagement",
    received: "Reçue le",
    state: "Réponse",
  },
  waiting: "Attend une réponse",
  upheld: { unmended: "Fondée, à rectifier", mended: "Fondée, dossier rectifié" },
  notUpheld: "Non retenue",
  replies: "Observations des plateformes",
  noReply: "Aucune plateforme n’a présenté d’observations.",
  replyOf: (platform: string, at: string) => `${platform}, le ${at}`,
  digests: "Résultats figés",
  digestCaption: "Par plateforme, avec l’empreinte SHA-256 des octets conservés",
  digestColumns: { platform: "Plateforme", sha256: "Empreinte SHA-256" },
  download: (platform: string) => `\u00A0: les résultats figés de ${platform}, en JSON`,
  done: {
    closed:
      "Les chiffres du semestre sont arrêtés. Chaque représentant est informé par courriel et peut lire les résultats soumis aux observations de sa plateforme.",
    published:
      "Le semestre est publié, et ses chiffres sont figés. Les représentants sont informés par courriel.",
    answered:
      "La réponse est enregistrée. Les représentants de la plateforme en sont informés par courriel.",
  },
  errorSummary: "À corriger",
  back: "Retour au semestre",
  optional: "(facultatif)",
};

export type PeriodsTexts = TextsLike<typeof fr>;

const en: PeriodsTexts = {
  console: "Console",
  title: "Half-years",
  lede: "A half-year that is over is closed, put to the platforms for fifteen working days, then published. Its figures do not change after that.",
  none: "No half-year is over since the charter came into force.",
  caption: "Half-years that are over, the latest first",
  columns: {
    period: "Half-year",
    state: "State",
    cutOff: "Cut-off",
    replyBy: "Replies until",
    act: "Action",
  },
  states: {
    over: "To be closed",
    draft: "Before the platforms",
    ready: "Ready to be published",
    published: "Published",
  },
  acts: { over: "Close", draft: "View", ready: "Publish", published: "View" },
  dash: "–",
  about: (period) => `: ${period}`,
  ledes: {
    over: "This half-year is over. Its figures are not drawn up yet: the public register gives them as provisional.",
    draft: "Its figures are drawn up and put to the platforms. They are not published yet.",
    ready: "The time to reply is over, and no contest waits. Its figures can be published.",
    published: "Its figures are published and frozen.",
  },
  waits: {
    "not-closed": "The half-year is not closed.",
    "published-already": "The half-year is published already.",
    "reply-open": "The platforms may still reply: publication waits until that time is over.",
    "contests-open": "Publication waits for the answer to every contest.",
    "upheld-unmended":
      "A contest is upheld and its case has not been put right since: publication waits for that.",
    "too-early": "Publication is set for a later day.",
    "changed-meanwhile":
      "Some results have changed since you read them. Nothing is published: read them again first.",
  },
  close: "Close this half-year",
  publish: "Publish this half-year",
  drafts: "Read the draft results, and what has changed since",
  contests: "Contested figures",
  contestCaption: "The contests that wait for an answer come first.",
  noContest: "No figure is contested.",
  contestColumns: {
    reference: "Case",
    platform: "Platform",
    commitment: "Commitment",
    received: "Received on",
    state: "Answer",
  },
  waiting: "Waits for an answer",
  upheld: { unmended: "Upheld, to be put right", mended: "Upheld, case put right" },
  notUpheld: "Not upheld",
  replies: "Replies of the platforms",
  noReply: "No platform has replied.",
  replyOf: (platform, at) => `${platform}, on ${at}`,
  digests: "Frozen results",
  digestCaption: "By platform, with the SHA-256 of the bytes that are kept",
  digestColumns: { platform: "Platform", sha256: "SHA-256" },
  download: (platform) => `: the frozen results of ${platform}, as JSON`,
  done: {
    closed:
      "The half-year is closed. Every representative is told by mail and can read the draft results of their platform.",
    published:
      "The half-year is published, and its figures are frozen. Representatives are told by mail.",
    answered: "The answer is recorded. The representatives of the platform are told by mail.",
  },
  errorSummary: "To be corrected",
  back: "Back to the half-year",
  optional: "(optional)",
};

const de: PeriodsTexts = {
  console: "Konsole",
  title: "Halbjahre",
  lede: "Ein Halbjahr, das zu Ende ist, wird abgeschlossen, den Plattformen fünfzehn Arbeitstage lang vorgelegt und dann veröffentlicht. Danach ändern sich seine Zahlen nicht mehr.",
  none: "Seit dem Inkrafttreten der Charta ist kein Halbjahr zu Ende gegangen.",
  caption: "Beendete Halbjahre, das jüngste zuerst",
  columns: {
    period: "Halbjahr",
    state: "Stand",
    cutOff: "Stichtag",
    replyBy: "Stellungnahme bis",
    act: "Schritt",
  },
  states: {
    over: "Abzuschließen",
    draft: "Liegt den Plattformen vor",
    ready: "Zu veröffentlichen",
    published: "Veröffentlicht",
  },
  acts: { over: "Abschließen", draft: "Ansehen", ready: "Veröffentlichen", published: "Ansehen" },
  dash: "–",
  about: (period) => `: ${period}`,
  ledes: {
    over: "Dieses Halbjahr ist zu Ende. Seine Zahlen sind noch nicht vorgelegt: Das öffentliche Register nennt sie vorläufig.",
    draft:
      "Seine Zahlen sind berechnet und den Plattformen vorgelegt. Veröffentlicht sind sie noch nicht.",
    ready:
      "Die Zeit für Stellungnahmen ist vorbei, und kein Einwand wartet. Die Zahlen können veröffentlicht werden.",
    published: "Seine Zahlen sind veröffentlicht und stehen fest.",
  },
  waits: {
    "not-closed": "Das Halbjahr ist nicht abgeschlossen.",
    "published-already": "Das Halbjahr ist schon veröffentlicht.",
    "reply-open":
      "Die Plattformen können noch Stellung nehmen: Die Veröffentlichung wartet, bis diese Zeit vorbei ist.",
    "contests-open": "Die Veröffentlichung wartet auf die Antwort zu jedem Einwand.",
    "upheld-unmended":
      "Ein Einwand ist begründet, und sein Fall wurde seither nicht berichtigt: Die Veröffentlichung wartet darauf.",
    "too-early": "Die Veröffentlichung ist für einen späteren Tag bestimmt.",
    "changed-meanwhile":
      "Einige Ergebnisse haben sich geändert, seit Sie sie gelesen haben. Nichts ist veröffentlicht: Lesen Sie sie zuerst noch einmal.",
  },
  close: "Dieses Halbjahr abschließen",
  publish: "Dieses Halbjahr veröffentlichen",
  drafts: "Die vorgelegten Ergebnisse und spätere Änderungen lesen",
  contests: "Bestrittene Zahlen",
  contestCaption: "Die Einwände, die auf eine Antwort warten, stehen zuerst.",
  noContest: "Keine Zahl wird bestritten.",
  contestColumns: {
    reference: "Fall",
    platform: "Plattform",
    commitment: "Zusage",
    received: "Eingegangen am",
    state: "Antwort",
  },
  waiting: "Wartet auf Antwort",
  upheld: { unmended: "Begründet, zu berichtigen", mended: "Begründet, Fall berichtigt" },
  notUpheld: "Zurückgewiesen",
  replies: "Stellungnahmen der Plattformen",
  noReply: "Keine Plattform hat Stellung genommen.",
  replyOf: (platform, at) => `${platform}, am ${at}`,
  digests: "Festgeschriebene Ergebnisse",
  digestCaption: "Je Plattform, mit der SHA-256-Prüfsumme der aufbewahrten Bytes",
  digestColumns: { platform: "Plattform", sha256: "SHA-256" },
  download: (platform) => `: die festgeschriebenen Ergebnisse von ${platform} als JSON`,
  done: {
    closed:
      "Das Halbjahr ist abgeschlossen. Alle Vertreter werden per E-Mail benachrichtigt und können die vorgelegten Ergebnisse ihrer Plattform lesen.",
    published:
      "Das Halbjahr ist veröffentlicht, seine Zahlen stehen fest. Die Vertreter werden per E-Mail benachrichtigt.",
    answered:
      "Die Antwort ist eingetragen. Die Vertreter der Plattform werden per E-Mail benachrichtigt.",
  },
  errorSummary: "Zu berichtigen",
  back: "Zurück zum Halbjahr",
  optional: "(freiwillig)",
};

export const periodsTexts: Catalogue<PeriodsTexts> = { fr, en, de };
