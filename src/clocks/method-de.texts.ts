import type { MethodTexts } from "./method-section";

export const methodInGerman: MethodTexts = {
  title: "Die Methode",
  lede: "Wie aus einer Zusage eine Frist wird, aus einer Frist eine Zahl und aus einer Zahl ein Urteil. Hier steht alles: Jeder kann nachrechnen, mit einem Kalender in der Hand.",
  contents: "Auf dieser Seite",
  why: "Warum",
  example: {
    heading: "Ein Beispiel",
    intro:
      "Eine Anfrage geht am Donnerstag, 7. Mai 2026 ein. Die Plattform hat eine Antwort binnen fünf Arbeitstagen zugesagt; sie antwortet am 15. Mai. So sieht die Zählung aus, wie jeder Fall sie zeigt:",
  },
  sections: [
    {
      id: "events",
      heading: "Was gemessen wird",
      rules: [
        "Ein Fall ist eine Folge datierter Ereignisse: eine Anfrage geht ein, eine Antwort geht hinaus, es wird entschieden, ein Konto wird wiederhergestellt. Jede gemessene Zusage sagt, welches Ereignis die Frist beginnen lässt und welches sie beendet. Es zählt der erste Beginn und von da an das erste Ende.",
        "Eine automatische Eingangsbestätigung beendet keine Frist. Nur die Antwort eines Menschen zählt.",
        "Ein Fall wird nach der Fassung der Charta beurteilt, an die die Plattform am Tag des Fristbeginns gebunden war. Was begann, bevor ihre Unterschrift wirksam wurde, zählt nicht.",
      ],
      reason:
        "Händler klagten, dass niemand zu sprechen war. Das Datum eines Ereignisses lässt sich prüfen, ein Eindruck nicht.",
    },
    {
      id: "dates",
      heading: "Wenn Plattform und Händler verschiedene Daten nennen",
      rules: [
        "Beide Daten bleiben im Fall, jedes mit seinem Urheber und dem Zeitpunkt der Erfassung. Eine einzige Regel sagt, welches zählt: für den Beginn einer Frist das des Händlers, für ihr Ende das der Plattform. Was die Verwaltung festgestellt hat, geht beiden vor.",
        "Ein Schritt, den nur eine Seite datiert hat, zählt mit diesem Datum. Ein Ende, das vor dem so gefundenen Beginn liegt, beendet nichts. In einer Pause zählen die erste Frage und die erste Antwort, von wem sie auch stammen.",
        "Ein Händler kann einen Tag ohne Uhrzeit nennen. Dann gilt die für die Plattform günstigste: für einen Beginn das Ende dieses Tages oder, wenn am selben Tag gemeldet wird, der Zeitpunkt der Meldung; für ein Ende der Anfang dieses Tages, aber nicht vor dem Beginn der Frist. Datiert die Plattform ein Ende auf denselben Tag, gilt der Beginn als im selben Augenblick gekommen. Eine Uhrzeit, die niemand genannt hat, wird nicht angezeigt.",
        "Eine Handlung darf später erfasst werden, als sie geschah, mit der Begründung dafür. Nach dem Fälligkeitstag erfasst und davor datiert, zählt sie, und jede Zahl sagt, wie viele ihrer Fälle nur durch eine solche Handlung rechtzeitig sind.",
      ],
      example:
        "Der Händler sagt, er habe am 7. Mai 2026 geschrieben und am 20. Mai Antwort bekommen. Die Plattform sagt, die Anfrage habe sie am 11. Mai erreicht und sie habe am 19. Mai geantwortet. Gezählt wird vom 7. bis zum 19. Mai:",
      reason:
        "Jeder Seite wird geglaubt, was sie selbst getan hat: dem Händler, wann er gefragt, der Plattform, wann sie geantwortet hat. Kein Datum wird gelöscht, und wer einen Beweis hat, kann die Verwaltung bitten, die Tatsache festzustellen.",
    },
    {
      id: "days",
      heading: "Tage und Stunden zählen",
      rules: [
        "Der Tag des Ereignisses zählt nicht mit. Es gelten die Tage der Pariser Zeit; fällig ist ein Fall am Ende des letzten Tages, um 24 Uhr: nach Mitternacht ist es zu spät.",
      ],
      terms: [
        {
          term: "Arbeitstage",
          details: "Montag bis Freitag ohne Feiertage. Weder Samstag noch Sonntag gehören dazu.",
        },
        {
          term: "Kalendertage",
          details:
            "Alle Tage. Ist der letzte ein Samstag, ein Sonntag oder ein Feiertag, so endet die Frist am nächsten Arbeitstag.",
        },
        {
          term: "Stunden",
          details:
            "Die wirklich verstrichenen Stunden, auch nachts und am Wochenende; die Zeitumstellung fügt keine hinzu und nimmt keine weg. Eine angefangene Stunde zählt. Kommen Gründe vor der Maßnahme, ist die Dauer negativ, und so soll es sein.",
        },
        {
          term: "Vorlauf",
          details:
            "Eine Mindestdauer: je länger, desto besser. Was am 1. März mit dreißig Tagen angekündigt wird, darf ab dem 1. April, 0 Uhr, wirksam werden, auch an einem Sonntag. Was ohne Ankündigung wirksam wird, ist ein Verstoß mit null Tagen Vorlauf.",
        },
      ],
      reason:
        "Das sind die Regeln des europäischen Rechts für Fristen (Verordnung Nr. 1182/71). Niemand muss einen anderen Kalender lernen.",
    },
    {
      id: "holidays",
      heading: "Feiertage",
      rules: [
        "Die elf landesweiten Feiertage Frankreichs: 1. Januar, Ostermontag, 1. und 8. Mai, Christi Himmelfahrt, Pfingstmontag, 14. Juli, 15. August, 1. und 11. November, 25. Dezember. Der Pfingstmontag bleibt trotz des Tages der Solidarität ein Feiertag.",
        "Sie gelten für jede Plattform, wo immer sie ihren Sitz hat. Feiertage, die nur im Elsass, an der Mosel oder in Übersee gelten, zählen nicht.",
      ],
      reason:
        "Dieselbe Zusage muss überall am selben Tag fällig sein. Der Kalender trägt eine Versionsnummer, die mit den Zahlen gedruckt wird.",
    },
    {
      id: "pauses",
      heading: "Pausen",
      rules: [
        "Nur ein Grund lässt eine Frist ruhen: Die Plattform hat den Händler schriftlich um etwas gebeten und wartet darauf. Nur manche Zusagen erlauben das; die erste Antwort nie.",
        "Eine Pause verschiebt den Fälligkeitstag um die Arbeitstage nach dem Tag der Rückfrage bis einschließlich des Tages der Antwort. Je Fall gibt es höchstens zwei Pausen und zusammen höchstens zwanzig Arbeitstage.",
        "Die Rückfrage muss spätestens an dem Tag gestellt sein, der dann Fälligkeitstag ist. Danach verschiebt sie nichts mehr.",
        "Eine noch offene Pause zählt bis zum Ende der Frist oder, ohne ein solches, bis zum Stichtag. Die Nettodauer ohne Pausen steht neben der Bruttodauer.",
      ],
      reason:
        "Auf eine Unterlage zu warten ist berechtigt, daraus eine Gewohnheit zu machen nicht. Eine Rückfrage nach dem Fälligkeitstag heilt die Verspätung nicht.",
    },
    {
      id: "outcomes",
      heading: "Der Stichtag und die Ergebnisse",
      rules: [
        "Jede Zahl gilt für einen Zeitpunkt, der mit ihr gedruckt wird. Was danach kommt, gibt es für diese Zahl nicht. Zu diesem Zeitpunkt hat jeder Fall genau ein Ergebnis:",
      ],
      terms: [
        { term: "Rechtzeitig", details: "Spätestens am Fälligkeitstag beendet." },
        { term: "Verspätet", details: "Nach dem Fälligkeitstag beendet." },
        {
          term: "Überfällig und noch offen",
          details:
            "Die Frist ist verstrichen und nichts ist geschehen: ein Verstoß wie jeder andere.",
        },
        { term: "Laufend", details: "Die Frist ist noch nicht verstrichen; nicht mitgezählt." },
        {
          term: "Ausgenommen",
          details:
            "Eine in der Charta vorgesehene Ausnahme mit ihrem Grund (gesetzliche Pflicht, zwingender Grund, wiederholte Verstöße, Gründe, die nicht genannt werden dürfen); gesondert gezählt.",
        },
        {
          term: "Zurückgezogen",
          details:
            "Vom Händler, spätestens am Fälligkeitstag und vor der Antwort; gesondert gezählt.",
        },
      ],
      reason:
        "Ein Durchschnitt nur der abgeschlossenen Fälle belohnt, wer nie antwortet. Hier kostet Schweigen so viel wie Verspätung.",
    },
    {
      id: "periods",
      heading: "Das Halbjahr eines Falles",
      rules: [
        "Ein Fall gehört zu dem Halbjahr, in dem er fällig wird; ein Vorlauf zu dem, in dem die Wirkung eintritt. Das erste Halbjahr einer Zusage wird erst beurteilt, wenn es vorbei ist.",
      ],
      reason:
        "Jeder Fall wird einmal gezählt, und keiner entgeht der Zählung, indem er offen bleibt.",
    },
    {
      id: "verdicts",
      heading: "Der eingehaltene Anteil und das Urteil",
      rules: [
        "Eingehaltener Anteil = die rechtzeitigen Fälle, geteilt durch alle fällig gewordenen (rechtzeitig, verspätet, überfällig und noch offen).",
        "Mit der Zusage wird in ganzen Zahlen verglichen, und ein Prozentsatz wird nie aufgerundet: 89,96 % wird als 89,9 % geschrieben und erreicht 90 % nicht.",
        "Zu jedem Anteil gehört sein 95-%-Intervall (nach Wilson): wie weit der Zufall ihn verschoben haben kann.",
      ],
      terms: [
        { term: "Eingehalten, nicht eingehalten", details: "Ab 20 fällig gewordenen Fällen." },
        {
          term: "Richtwert",
          details: "Bei 5 bis 19 Fällen: Der Anteil wird genannt, ohne Urteil.",
        },
        { term: "Weniger als 5 Fälle", details: "Keine Zahl wird veröffentlicht." },
        { term: "Kein Fall", details: "Die Plattform hat es so erklärt." },
        {
          term: "Nicht erklärt",
          details:
            "Kein Fall ist bekannt, und die Plattform hat nicht erklärt, dass es keinen gab.",
        },
        {
          term: "Noch nicht fällig",
          details: "Das Halbjahr läuft noch: Für ein Urteil ist es zu früh.",
        },
        {
          term: "Nicht übernommen, nicht anwendbar",
          details: "Die Plattform hat die Zusage nicht übernommen und sagt, warum.",
        },
        {
          term: "Noch zu bestätigen",
          details:
            "Eine Zusage, die sich nicht messen lässt: Die Plattform muss sie jedes Jahr bestätigen.",
        },
      ],
      reason:
        "Neun von zehn und neunzig von hundert ergeben denselben Prozentsatz, nicht dieselbe Gewissheit. Ein Urteil muss dem standhalten, der es bestreitet.",
    },
    {
      id: "small-numbers",
      heading: "Kleine Zahlen",
      rules: [
        "Unter 5 Fällen sieht die Öffentlichkeit weder eine Zahl noch einen Anteil. Summen umfassen nur, was gezeigt wird, damit eine Subtraktion nichts verrät. Für die halbjährliche Erklärung gilt das nicht, denn sie betrifft nur die Plattform.",
      ],
      reason:
        "Wer sich beschwert, muss vielleicht Vergeltung fürchten. Niemand soll in einer Zahl zu erkennen sein.",
    },
    {
      id: "durations",
      heading: "Die veröffentlichten Dauern",
      rules: [
        "Sie betreffen abgeschlossene Fälle, sind ganze Zahlen von Tagen oder Stunden und stehen immer neben der Zahl der noch offenen Fälle und dem Alter des ältesten.",
      ],
      terms: [
        {
          term: "Median",
          details:
            "Die Hälfte der Fälle dauerte so lange oder kürzer. Ist mehr als die Hälfte noch offen, wird er nicht erreicht, und wir schreiben das hin.",
        },
        {
          term: "Neun von zehn",
          details:
            "Neun von zehn Fällen dauerten so lange oder kürzer. Es ist immer eine wirklich beobachtete Dauer (nächster Rang).",
        },
        {
          term: "Mittelwert, längste Dauer",
          details:
            "Der Mittelwert hat zwei Nachkommastellen; die längste Dauer ist die des langsamsten abgeschlossenen Falles.",
        },
      ],
      reason:
        "Wenige sehr lange Fälle verzerren einen Mittelwert; der Median sagt, was ein gewöhnlicher Händler erlebt. Es braucht beide.",
    },
    {
      id: "sources",
      heading: "Woher die Zahlen kommen",
      rules: ["Jede Zahl trägt ihre Quelle."],
      terms: [
        { term: "Erklärt", details: "Von der Plattform, Fall für Fall oder je Halbjahr." },
        { term: "Gemeldet", details: "Von Händlern." },
        { term: "Festgestellt", details: "Von der Verwaltung." },
      ],
      reason:
        "Wer liest, muss wissen, wer spricht. Es gibt keine Gesamtnote, und die Plattformen stehen in der Reihenfolge ihrer Namen: Drei leichte Zusagen wiegen nicht zwölf auf.",
    },
  ],
};
