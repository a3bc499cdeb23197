import type { EventType } from "../charter/indicator";
import type { Catalogue, TextsLike } from "../infrastructure/language";

type StartDays = Readonly<Partial<Record<EventType, string>>>;

/** The sentences of an explanation; their arguments are finished words. */
const fr = {
  and: (first: string, second: string) => `${first} et ${second}`,
  fromTo: (from: string, to: string) => `du ${from} au ${to}`,
  numbers: (first: string, last: string) => `${first} à ${last}`,
  /** The day a clock starts, named after what happened on it. */
  startDays: {
    "request-received": "jour de la demande",
    "closure-notified": "jour de l’annonce de la fermeture",
    "closure-effective": "jour de la fermeture du compte",
    "challenge-received": "jour de la contestation",
    "return-requested": "jour de la demande de restitution",
    "fee-disputed": "jour de la contestation",
    "change-notified": "jour de l’annonce du changement",
    "mediation-requested": "jour de la demande de médiation",
    "counterfeit-reported": "jour du signalement",
    "declaration-due": "dernier jour du semestre",
  } as StartDays,
  /** Of a clock whose first day has no name of its own. */
  startDay: "jour du départ",
  start: (day: string, name: string) => `${day}, ${name}, non compté`,
  startInstant: (instant: string, event: string) => `${instant}, ${event}`,
  startUntimed: (day: string, event: string) =>
    `${day}, ${event}, heure non donnée\u00A0: la plus favorable à la plateforme est retenue`,
  unannounced: (day: string, event: string) => `${day}, ${event}, sans aucune annonce`,
  workingDay: (day: string, number: string) => `${day}, jour ouvré ${number}`,
  workingDays: (days: string, numbers: string) => `${days}, jours ouvrés ${numbers}`,
  calendarDay: (day: string, number: string) => `${day}, jour ${number}`,
  calendarDays: (days: string, numbers: string) => `${days}, jours ${numbers}`,
  allDays: (days: string, numbers: string) =>
    `${days}, jours ${numbers}, week-ends et jours fériés compris`,
  weekend: (days: string) => `${days}, week-end`,
  holiday: (day: string, name: string) => `${day}, jour férié (${name})`,
  elapsed: (hours: string) => `${hours} à compter de cet instant, de jour comme de nuit`,
  noDelay: "aucun délai\u00A0: au plus tard à cet instant",
  clockChange: (day: string) =>
    `${day}, changement d’heure\u00A0: seules comptent les heures écoulées`,
  withoutPauses: (day: string) => `sans pause, le compte finirait le ${day}`,
  pause: {
    answer: (from: string, to: string, days: string) =>
      `complément demandé le ${from}, reçu le ${to}\u00A0: ${days}`,
    stop: (from: string, to: string, days: string) =>
      `complément demandé le ${from}, non reçu avant la fin, le ${to}\u00A0: ${days}`,
    "cut-off": (from: string, to: string, days: string) =>
      `complément demandé le ${from}, toujours attendu le ${to}\u00A0: ${days}`,
  },
  added: { one: "jour ouvré ajouté à l’échéance", other: "jours ouvrés ajoutés à l’échéance" },
  nothingAdded: "rien n’est ajouté",
  capped: (added: string, passed: string) =>
    `${added} (sur ${passed}, la limite étant de 20 par dossier)`,
  refused: {
    "after-due-date": (day: string) =>
      `complément demandé le ${day}, après l’échéance\u00A0: rien n’est ajouté`,
    "too-many": (day: string) =>
      `complément demandé le ${day}, après deux pauses déjà\u00A0: rien n’est ajouté`,
  },
  endsOnDayOff: (day: string) =>
    `le dernier jour, ${day}, n’est pas un jour ouvré\u00A0: l’échéance passe au suivant`,
  due: (day: string) => `échéance\u00A0: ${day}, à la fin de la journée (24 h)`,
  dueInstant: (instant: string) => `échéance\u00A0: ${instant}, heure de Paris`,
  lawful: (day: string) => `l’effet peut venir à partir du ${day}, 0 h`,
  conclusion: {
    net: (net: string, gross: string) => `${net}, pauses déduites (${gross} en tout)`,
    before: (hours: string) => `au moins ${hours} avant`,
    atLeast: (duration: string) => `au moins ${duration}`,
    atOnce: "au plus tard au même instant",
    onTime: (day: string, event: string, duration: string) =>
      `${day}, ${event}\u00A0: ${duration}, dans les temps.`,
    late: (day: string, event: string, duration: string) =>
      `${day}, ${event}\u00A0: ${duration}, hors délai.`,
    lateOpen: (day: string, duration: string) =>
      `Au ${day}, toujours rien\u00A0: ${duration}, l’échéance est passée.`,
    pending: (day: string) => `Au ${day}, l’échéance n’est pas passée.`,
    noticeKept: (day: string, event: string, duration: string) =>
      `${day}, ${event}\u00A0: ${duration} de préavis, préavis respecté.`,
    noticeBroken: (day: string, event: string, duration: string) =>
      `${day}, ${event}\u00A0: ${duration} de préavis, préavis non respecté.`,
    noticeRunning: (day: string) => `Au ${day}, l’effet n’est pas venu.`,
    excluded: (reason: string) => `Hors du décompte\u00A0: ${reason}.`,
    withdrawn: (day: string) =>
      `Retiré par l’entreprise vendeuse le ${day}, avant l’échéance\u00A0: hors du décompte.`,
  },
};

export type ExplanationTexts = TextsLike<typeof fr>;

const en: ExplanationTexts = {
  and: (first, second) => `${first} and ${second}`,
  fromTo: (from, to) => `${from} to ${to}`,
  numbers: (first, last) => `${first} to ${last}`,
  startDays: {
    "request-received": "day of the request",
    "closure-notified": "day the closure was announced",
    "closure-effective": "day the account was closed",
    "challenge-received": "day of the challenge",
    "return-requested": "day the stock was asked back",
    "fee-disputed": "day of the dispute",
    "change-notified": "day the change was announced",
    "mediation-requested": "day of the request for mediation",
    "counterfeit-reported": "day of the report",
    "declaration-due": "last day of the half-year",
  },
  startDay: "day the clock started",
  start: (day, name) => `${day}, ${name}, not counted`,
  startInstant: (instant, event) => `${instant}, ${event}`,
  startUntimed: (day, event) =>
    `${day}, ${event}, no time given: the one that favours the platform most is taken`,
  unannounced: (day, event) => `${day}, ${event}, without any notice`,
  workingDay: (day, number) => `${day}, working day ${number}`,
  workingDays: (days, numbers) => `${days}, working days ${numbers}`,
  calendarDay: (day, number) => `${day}, day ${number}`,
  calendarDays: (days, numbers) => `${days}, days ${numbers}`,
  allDays: (days, numbers) => `${days}, days ${numbers}, weekends and holidays included`,
  weekend: (days) => `${days}, weekend`,
  holiday: (day, name) => `${day}, holiday (${name})`,
  elapsed: (hours) => `${hours} from that moment, day and night`,
  noDelay: "no delay: at that moment at the latest",
  clockChange: (day) => `${day}, the clocks change: only elapsed hours count`,
  withoutPauses: (day) => `without a pause, the count would end on ${day}`,
  pause: {
    answer: (from, to, days) =>
      `further information requested on ${from}, received on ${to}: ${days}`,
    stop: (from, to, days) =>
      `further information requested on ${from}, not received before the end on ${to}: ${days}`,
    "cut-off": (from, to, days) =>
      `further information requested on ${from}, still awaited on ${to}: ${days}`,
  },
  added: { one: "working day added to the due date", other: "working days added to the due date" },
  nothingAdded: "nothing added",
  capped: (added, passed) => `${added} (of ${passed}, the limit being 20 a case)`,
  refused: {
    "after-due-date": (day) =>
      `further information requested on ${day}, after the due date: nothing is added`,
    "too-many": (day) =>
      `further information requested on ${day}, after two pauses already: nothing is added`,
  },
  endsOnDayOff: (day) =>
    `the last day, ${day}, is not a working day: the due date moves to the next one`,
  due: (day) => `due: ${day}, at the end of the day (24:00)`,
  dueInstant: (instant) => `due: ${instant}, Paris time`,
  lawful: (day) => `it may take effect from ${day}, 0:00`,
  conclusion: {
    net: (net, gross) => `${net}, pauses deducted (${gross} in all)`,
    before: (hours) => `at least ${hours} before`,
    atLeast: (duration) => `at least ${duration}`,
    atOnce: "at the same moment at the latest",
    onTime: (day, event, duration) => `${day}, ${event}: ${duration}, in time.`,
    late: (day, event, duration) => `${day}, ${event}: ${duration}, late.`,
    lateOpen: (day, duration) => `On ${day}, still nothing: ${duration}, past the due date.`,
    pending: (day) => `On ${day}, the due date has not passed.`,
    noticeKept: (day, event, duration) => `${day}, ${event}: ${duration} of notice, enough.`,
    noticeBroken: (day, event, duration) => `${day}, ${event}: ${duration} of notice, not enough.`,
    noticeRunning: (day) => `On ${day}, it has not taken effect.`,
    excluded: (reason) => `Left out of the count: ${reason}.`,
    withdrawn: (day) =>
      `Withdrawn by the seller on ${day}, before the due date: left out of the count.`,
  },
};

const de: ExplanationTexts = {
  and: (first, second) => `${first} und ${second}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  numbers: (first, last) => `${first} bis ${last}`,
  startDays: {
    "request-received": "Tag der Anfrage",
    "closure-notified": "Tag der Ankündigung",
    "closure-effective": "Tag der Kontoschließung",
    "challenge-received": "Tag des Widerspruchs",
    "return-requested": "Tag des Herausgabeverlangens",
    "fee-disputed": "Tag der Beanstandung",
    "change-notified": "Tag der Ankündigung",
    "mediation-requested": "Tag des Mediationsantrags",
    "counterfeit-reported": "Tag der Meldung",
    "declaration-due": "letzter Tag des Halbjahrs",
  },
  startDay: "Tag des Fristbeginns",
  start: (day, name) => `${day}, ${name}, nicht gezählt`,
  startInstant: (instant, event) => `${instant}, ${event}`,
  startUntimed: (day, event) =>
    `${day}, ${event}, ohne Uhrzeit: Es gilt die für die Plattform günstigste`,
  unannounced: (day, event) => `${day}, ${event}, ohne jede Ankündigung`,
  workingDay: (day, number) => `${day}, Arbeitstag ${number}`,
  workingDays: (days, numbers) => `${days}, Arbeitstage ${numbers}`,
  calendarDay: (day, number) => `${day}, Tag ${number}`,
  calendarDays: (days, numbers) => `${days}, Tage ${numbers}`,
  allDays: (days, numbers) => `${days}, Tage ${numbers}, Wochenenden und Feiertage mitgezählt`,
  weekend: (days) => `${days}, Wochenende`,
  holiday: (day, name) => `${day}, Feiertag (${name})`,
  elapsed: (hours) => `${hours} ab diesem Zeitpunkt, Tag und Nacht`,
  noDelay: "keine Frist: spätestens zu diesem Zeitpunkt",
  clockChange: (day) => `${day}, Zeitumstellung: nur verstrichene Stunden zählen`,
  withoutPauses: (day) => `ohne Pause endete die Zählung am ${day}`,
  pause: {
    answer: (from, to, days) => `Rückfrage gestellt am ${from}, beantwortet am ${to}: ${days}`,
    stop: (from, to, days) =>
      `Rückfrage gestellt am ${from}, bis zum Ende am ${to} unbeantwortet: ${days}`,
    "cut-off": (from, to, days) =>
      `Rückfrage gestellt am ${from}, am ${to} noch unbeantwortet: ${days}`,
  },
  added: { one: "Arbeitstag kommt hinzu", other: "Arbeitstage kommen hinzu" },
  nothingAdded: "kein Tag kommt hinzu",
  capped: (added, passed) => `${added} (von ${passed}, höchstens 20 je Fall)`,
  refused: {
    "after-due-date": (day) =>
      `Rückfrage gestellt am ${day}, nach dem Fälligkeitstag: kein Tag kommt hinzu`,
    "too-many": (day) =>
      `Rückfrage gestellt am ${day}, nach schon zwei Pausen: kein Tag kommt hinzu`,
  },
  endsOnDayOff: (day) => `der letzte Tag, ${day}, ist kein Arbeitstag: die Frist endet am nächsten`,
  due: (day) => `fällig: ${day}, am Ende des Tages (24 Uhr)`,
  dueInstant: (instant) => `fällig: ${instant}, Pariser Zeit`,
  lawful: (day) => `wirksam werden darf es ab ${day}, 0 Uhr`,
  conclusion: {
    net: (net, gross) => `${net} ohne Pausen (insgesamt ${gross})`,
    before: (hours) => `mindestens ${hours} vorher`,
    atLeast: (duration) => `mindestens ${duration}`,
    atOnce: "spätestens im selben Augenblick",
    onTime: (day, event, duration) => `${day}, ${event}: ${duration}, rechtzeitig.`,
    late: (day, event, duration) => `${day}, ${event}: ${duration}, verspätet.`,
    lateOpen: (day, duration) => `Am ${day} noch nichts: ${duration}, die Frist ist verstrichen.`,
    pending: (day) => `Am ${day} ist die Frist noch nicht verstrichen.`,
    noticeKept: (day, event, duration) => `${day}, ${event}: ${duration} Vorlauf, eingehalten.`,
    noticeBroken: (day, event, duration) =>
      `${day}, ${event}: ${duration} Vorlauf, nicht eingehalten.`,
    noticeRunning: (day) => `Am ${day} ist es noch nicht wirksam.`,
    excluded: (reason) => `Nicht mitgezählt: ${reason}.`,
    withdrawn: (day) =>
      `Am ${day} vom Händler zurückgezogen, vor dem Fälligkeitstag: nicht mitgezählt.`,
  },
};

export const explanationTexts: Catalogue<ExplanationTexts> = { fr, en, de };
