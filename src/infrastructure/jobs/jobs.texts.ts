import type { Catalogue, TextsLike } from "../language";

/** "03:17" → "3 h 17" */
const hourInFrench = (time: string) => time.replace(/^0/, "").replace(":", "\u00A0h\u00A0");

const fr = {
  title: "Tâches",
  console: "Console",
  lede: "Ce que le service fait de lui-même, quand il l’a fait pour la dernière fois et quand il le refera. Une tâche demandée commence dans les secondes qui suivent, une seule fois, quel que soit le nombre de processus.",
  caption: { one: "tâche", other: "tâches" },
  columns: {
    does: "Ce qu’elle fait",
    outcome: "Dernière exécution",
    started: "Début",
    finished: "Fin",
    next: "Prochaine",
    act: "Agir",
  },
  outcomes: {
    never: "Jamais exécutée",
    done: "Réussie",
    failed: "Échouée",
    running: "En cours",
    interrupted: "Interrompue",
  },
  none: "–",
  requested: (at: string) => `demandée le ${at}`,
  run: "Exécuter maintenant",
  about: (job: string) => `\u00A0: ${job}`,
  errorSummary: "Rien n’a été demandé",
  alreadyRequested: "Quelqu’un a déjà demandé cette tâche\u00A0: elle va commencer",
  back: "Revenir à la liste",
  pattern: "Fréquence",
  everySeconds: { one: "seconde entre deux passages", other: "secondes entre deux passages" },
  everyMinute: "chaque minute",
  everyHour: { one: "minute après chaque heure", other: "minutes après chaque heure" },
  everyDay: (time: string) => `chaque jour à ${hourInFrench(time)}, heure de Paris`,
  hourlyByDay: (from: string, until: string) =>
    `chaque heure de ${hourInFrench(from)} à ${hourInFrench(until)}, heure de Paris`,
  hourlyOnWeekdays: (from: string, until: string) =>
    `du lundi au vendredi, chaque heure de ${hourInFrench(from)} à ${hourInFrench(until)}, heure de Paris`,
  everyWeekday: (time: string) => `du lundi au vendredi à ${hourInFrench(time)}, heure de Paris`,
  runTitle: "Exécuter une tâche",
  runLede:
    "Elle commence dans les secondes qui suivent. Si elle est en cours, elle recommence après.",
  done: {
    requested:
      "La tâche est demandée\u00A0: elle commence dans les secondes qui suivent. Rechargez cette page pour voir comment elle s’est passée.",
  },
};

export type JobsTexts = TextsLike<typeof fr>;

const en: JobsTexts = {
  title: "Jobs",
  console: "Console",
  lede: "What the service does by itself, when it last did and when it will again. A job that is asked for begins within seconds, once, whatever the number of processes.",
  caption: { one: "job", other: "jobs" },
  columns: {
    does: "What it does",
    outcome: "Last run",
    started: "Start",
    finished: "End",
    next: "Next",
    act: "Act",
  },
  outcomes: {
    never: "Never run",
    done: "Done",
    failed: "Failed",
    running: "Running",
    interrupted: "Interrupted",
  },
  none: "–",
  requested: (at) => `asked for on ${at}`,
  run: "Run now",
  about: (job) => `: ${job}`,
  errorSummary: "Nothing was asked for",
  alreadyRequested: "Somebody has asked for this job already: it is about to begin",
  back: "Back to the list",
  pattern: "How often",
  everySeconds: { one: "second between two runs", other: "seconds between two runs" },
  everyMinute: "every minute",
  everyHour: { one: "minute past every hour", other: "minutes past every hour" },
  everyDay: (time) => `every day at ${time}, Paris time`,
  hourlyByDay: (from, until) => `every hour from ${from} to ${until}, Paris time`,
  hourlyOnWeekdays: (from, until) =>
    `Monday to Friday, every hour from ${from} to ${until}, Paris time`,
  everyWeekday: (time) => `Monday to Friday at ${time}, Paris time`,
  runTitle: "Run a job",
  runLede: "It begins within seconds. If it is running, it begins again afterwards.",
  done: {
    requested:
      "The job is asked for: it begins within seconds. Reload this page to see how it went.",
  },
};

const de: JobsTexts = {
  title: "Aufgaben",
  console: "Konsole",
  lede: "Was der Dienst von selbst tut, wann er es zuletzt getan hat und wann er es wieder tut. Eine angeforderte Aufgabe beginnt binnen Sekunden, einmal, wie viele Prozesse auch laufen.",
  caption: { one: "Aufgabe", other: "Aufgaben" },
  columns: {
    does: "Was sie tut",
    outcome: "Letzter Lauf",
    started: "Beginn",
    finished: "Ende",
    next: "Nächster Lauf",
    act: "Handeln",
  },
  outcomes: {
    never: "Noch nie gelaufen",
    done: "Gelungen",
    failed: "Gescheitert",
    running: "Läuft",
    interrupted: "Unterbrochen",
  },
  none: "–",
  requested: (at) => `angefordert am ${at}`,
  run: "Jetzt ausführen",
  about: (job) => `: ${job}`,
  errorSummary: "Es wurde nichts angefordert",
  alreadyRequested: "Diese Aufgabe ist bereits angefordert: Sie beginnt gleich",
  back: "Zurück zur Liste",
  pattern: "Häufigkeit",
  everySeconds: { one: "Sekunde zwischen zwei Läufen", other: "Sekunden zwischen zwei Läufen" },
  everyMinute: "jede Minute",
  everyHour: { one: "Minute nach jeder vollen Stunde", other: "Minuten nach jeder vollen Stunde" },
  everyDay: (time) => `täglich um ${time} Uhr, Pariser Zeit`,
  hourlyByDay: (from, until) => `stündlich von ${from} bis ${until} Uhr, Pariser Zeit`,
  hourlyOnWeekdays: (from, until) =>
    `Montag bis Freitag, stündlich von ${from} bis ${until} Uhr, Pariser Zeit`,
  everyWeekday: (time) => `Montag bis Freitag um ${time} Uhr, Pariser Zeit`,
  runTitle: "Eine Aufgabe ausführen",
  runLede: "Sie beginnt binnen Sekunden. Läuft sie gerade, beginnt sie danach erneut.",
  done: {
    requested:
      "Die Aufgabe ist angefordert: Sie beginnt binnen Sekunden. Laden Sie diese Seite neu, um zu sehen, wie sie verlief.",
  },
};

export const jobsTexts: Catalogue<JobsTexts> = { fr, en, de };
