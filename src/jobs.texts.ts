import type { LocalText } from "./infrastructure/language";

/** What each job does, for the administrator who watches over them. */
export const jobTexts = {
  "deliver-outbox": {
    fr: "Envoie les courriels qui attendent",
    en: "Sends the mails that are waiting",
    de: "Verschickt die wartenden E-Mails",
  },
  "tell-case-news": {
    fr: "Prévient plateformes et entreprises vendeuses de ce qui se passe dans leurs dossiers",
    en: "Tells platforms and sellers what happens in their cases",
    de: "Teilt Plattformen und Händlern mit, was in ihren Fällen geschieht",
  },
  "tell-due-dates": {
    fr: "Prévient des échéances proches ou dépassées, les jours ouvrés",
    en: "Warns of due dates that are near or have passed, on working days",
    de: "Weist an Arbeitstagen auf nahe und abgelaufene Fristen hin",
  },
  "ask-sellers-again": {
    fr: "Demande aux entreprises vendeuses, 21 jours après la réponse, si la promesse a été tenue",
    en: "Asks sellers, 21 days after the answer, whether the promise was kept",
    de: "Fragt Händler 21 Tage nach der Antwort, ob die Zusage eingehalten wurde",
  },
  "remove-expired-drafts": {
    fr: "Efface les brouillons de signature abandonnés",
    en: "Removes abandoned drafts of signatures",
    de: "Löscht aufgegebene Entwürfe von Unterzeichnungen",
  },
  "erase-difficulties": {
    fr: "Efface les signalements abandonnés et les données personnelles des dossiers anciens",
    en: "Removes abandoned reports and the personal data of old cases",
    de: "Löscht aufgegebene Meldungen und personenbezogene Daten alter Fälle",
  },
  "erase-mediation-notes": {
    fr: "Efface les notes de médiation vieilles de trois ans",
    en: "Erases mediation notes that are three years old",
    de: "Löscht Notizen zu Mediationen, die drei Jahre alt sind",
  },
  "tell-mediators": {
    fr: "Prévient les médiateurs de ce que font les parties",
    en: "Tells mediators what the parties do",
    de: "Meldet der Mediation, was die Parteien tun",
  },
  "remove-expired-sessions": {
    fr: "Efface les sessions, les codes et les compteurs de limites qui ne servent plus",
    en: "Removes sessions, codes and counters of limits that are over",
    de: "Löscht abgelaufene Sitzungen, Codes und Zähler von Grenzen",
  },
  "remove-unanswered-invitations": {
    fr: "Efface les invitations expirées ou annulées depuis quatre-vingt-dix jours",
    en: "Removes invitations that expired or were revoked ninety days ago",
    de: "Löscht Einladungen, die vor neunzig Tagen abgelaufen oder zurückgezogen sind",
  },
  "remove-old-uploads": {
    fr: "Efface les fichiers d’événements déposés depuis plus d’un jour",
    en: "Removes files of events that were uploaded more than a day ago",
    de: "Löscht Dateien mit Ereignissen, die vor mehr als einem Tag hochgeladen wurden",
  },
  "remove-old-answers": {
    fr: "Efface les réponses de l’API gardées un jour pour les envois répétés",
    en: "Removes answers of the API that were kept a day for repeated calls",
    de: "Löscht Antworten der API, die einen Tag für wiederholte Aufrufe behalten wurden",
  },
  "erase-lost-forms": {
    fr: "Efface les saisies d’une session terminée qui n’ont pas été reprises en une heure",
    en: "Erases what was typed in an ended session and not taken up again within an hour",
    de: "Löscht Eingaben aus beendeten Sitzungen, die nicht binnen einer Stunde wieder aufgenommen wurden",
  },
  "remove-old-accesses": {
    fr: "Efface du journal des accès ce qui a plus de douze mois",
    en: "Removes from the access log what is more than twelve months old",
    de: "Löscht aus dem Zugriffsprotokoll, was älter als zwölf Monate ist",
  },
  "remove-orphaned-attachments": {
    fr: "Efface du dossier des pièces jointes ce qui n’appartient plus à rien",
    en: "Removes from the folder of attachments what no longer belongs to anything",
    de: "Löscht aus dem Ordner der Anlagen, was zu nichts mehr gehört",
  },
  "remind-platforms": {
    fr: "Rappelle leur invitation aux plateformes qui n’ont pas répondu",
    en: "Reminds platforms of an invitation they have not answered",
    de: "Erinnert Plattformen an eine Einladung, die sie nicht beantwortet haben",
  },
  "lapse-signatures": {
    fr: "Prévient les signataires d’une version remplacée, puis met fin aux signatures non renouvelées",
    en: "Warns signatories of a replaced version, then ends signatures that were not renewed",
    de: "Warnt Unterzeichner einer abgelösten Fassung und beendet nicht erneuerte Unterzeichnungen",
  },
  "erase-personal-data": {
    fr: "Efface les données des signataires et des personnes invitées dont la durée de conservation est écoulée",
    en: "Erases data of signatories and of people invited whose time has come",
    de: "Löscht Daten von Unterzeichnenden und Eingeladenen, deren Aufbewahrungsfrist abgelaufen ist",
  },
  "adopt-calendar": {
    fr: "Déplace les échéances en cours quand le calendrier des jours fériés a changé",
    en: "Moves open due dates when the calendar of holidays has changed",
    de: "Verschiebt laufende Fristen, wenn sich der Feiertagskalender geändert hat",
  },
  "open-declarations": {
    fr: "Ouvre les déclarations du semestre écoulé et prévient les plateformes qui les ont promises",
    en: "Opens the declarations of the half-year that is over and tells the platforms that promised them",
    de: "Eröffnet die Erklärungen des vergangenen Halbjahrs und benachrichtigt die Plattformen, die sie zugesagt haben",
  },
  "verify-evidence": {
    fr: "Relit tout le journal des preuves et le vérifie",
    en: "Reads the whole evidence log again and verifies it",
    de: "Liest das gesamte Nachweisprotokoll erneut und prüft es",
  },
  "refresh-results": {
    fr: "Recalcule les résultats des engagements que le temps a changés",
    en: "Computes anew the results of commitments that time has changed",
    de: "Berechnet die Ergebnisse von Zusagen neu, die sich mit der Zeit ändern",
  },
} as const satisfies Record<string, LocalText>;
