import { calendarOf, NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { explainClock } from "../../src/clocks/explanation";
import { explanationInWords } from "../../src/clocks/explanation-words";
import {
  CHALLENGE,
  CLOSURE_NOTICE,
  FIRST_REPLY,
  REASONS,
  REINSTATEMENT,
  STOCK_RETURN,
} from "./indicators";
import { words } from "./spoken";
import { runOf } from "./told";

describe("the working of a due date in working days", () => {
  const events = [
    "request-received 2026-05-07T10:00+02:00",
    "first-human-reply 2026-05-15T10:00+02:00",
  ];
  const fiveDays = { ...FIRST_REPLY, target: 5 };

  it("is told in French", () => {
    expect(words(fiveDays, events, "fr")).toEqual([
      "7 mai 2026, jour de la demande, non compté",
      "8 mai, jour férié (Victoire 1945)",
      "9 et 10 mai, week-end",
      "du 11 au 13 mai, jours ouvrés 1 à 3",
      "14 mai, jour férié (Ascension)",
      "15 mai, jour ouvré 4",
      "16 et 17 mai, week-end",
      "18 mai, jour ouvré 5",
      "échéance : lundi 18 mai 2026, à la fin de la journée (24 h)",
      "15 mai 2026, première réponse d’une personne : 4 jours ouvrés, dans les temps.",
    ]);
  });

  it("is told in English", () => {
    expect(words(fiveDays, events, "en")).toEqual([
      "7 May 2026, day of the request, not counted",
      "8 May, holiday (Victory in Europe Day)",
      "9 and 10 May, weekend",
      "11 to 13 May, working days 1 to 3",
      "14 May, holiday (Ascension Day)",
      "15 May, working day 4",
      "16 and 17 May, weekend",
      "18 May, working day 5",
      "due: Monday 18 May 2026, at the end of the day (24:00)",
      "15 May 2026, first reply from a person: 4 working days, in time.",
    ]);
  });

  it("is told in German", () => {
    expect(words(fiveDays, events, "de")).toEqual([
      "7. Mai 2026, Tag der Anfrage, nicht gezählt",
      "8. Mai, Feiertag (Tag des Sieges 1945)",
      "9. und 10. Mai, Wochenende",
      "11. bis 13. Mai, Arbeitstage 1 bis 3",
      "14. Mai, Feiertag (Christi Himmelfahrt)",
      "15. Mai, Arbeitstag 4",
      "16. und 17. Mai, Wochenende",
      "18. Mai, Arbeitstag 5",
      "fällig: Montag, 18. Mai 2026, am Ende des Tages (24 Uhr)",
      "15. Mai 2026, erste Antwort eines Menschen: 4 Arbeitstage, rechtzeitig.",
    ]);
  });

  it("says the year again where it changes", () => {
    const late = ["request-received 2018-12-21T10:00+01:00"];
    expect(words(fiveDays, late, "fr", { cutOff: "2019-01-03T10:00Z" })).toEqual([
      "21 décembre 2018, jour de la demande, non compté",
      "22 et 23 décembre, week-end",
      "24 décembre, jour ouvré 1",
      "25 décembre, jour férié (Noël)",
      "du 26 au 28 décembre, jours ouvrés 2 à 4",
      "29 et 30 décembre, week-end",
      "31 décembre, jour ouvré 5",
      "échéance : lundi 31 décembre 2018, à la fin de la journée (24 h)",
      "Au 3 janvier 2019, toujours rien : 7 jours ouvrés, l’échéance est passée.",
    ]);
    const overTheYear = ["request-received 2018-12-28T10:00+01:00"];
    expect(words({ ...FIRST_REPLY, target: 3 }, overTheYear, "fr")).toContain(
      "2 et 3 janvier 2019, jours ouvrés 2 et 3",
    );
  });

  it("calls an added holiday by its name", () => {
    const name = { fr: "deuil national", en: "national mourning", de: "Staatstrauer" };
    const calendar = calendarOf("fr-2", [{ on: "2026-06-02", name }]);
    const asked = ["request-received 2026-06-01T10:00+02:00"];
    expect(words(FIRST_REPLY, asked, "de", { calendar })).toContain(
      "2. Juni, Feiertag (Staatstrauer)",
    );
  });
});

describe("the working of a paused clock", () => {
  const START = "challenge-received 2026-06-01T10:00+02:00";

  it("tells each pause with what it adds, the limit, and what was refused", () => {
    const events = [
      START,
      "info-requested 2026-06-03T10:00+02:00",
      "info-supplied 2026-06-03T18:00+02:00",
      "info-requested 2026-06-05T10:00+02:00",
      "info-supplied 2026-07-20T10:00+02:00",
      "info-requested 2026-07-21T10:00+02:00",
    ];
    expect(words(CHALLENGE, events, "fr").slice(6)).toEqual([
      "sans pause, le compte finirait le 15 juin",
      "complément demandé le 3 juin, reçu le 3 juin : rien n’est ajouté",
      "complément demandé le 5 juin, reçu le 20 juillet : 20 jours ouvrés ajoutés à l’échéance (sur 30, la limite étant de 20 par dossier)",
      "complément demandé le 21 juillet, après l’échéance : rien n’est ajouté",
      "du 16 au 19 juin, jours ouvrés 11 à 14",
      "20 et 21 juin, week-end",
      "du 22 au 26 juin, jours ouvrés 15 à 19",
      "27 et 28 juin, week-end",
      "du 29 juin au 3 juillet, jours ouvrés 20 à 24",
      "4 et 5 juillet, week-end",
      "du 6 au 10 juillet, jours ouvrés 25 à 29",
      "11 et 12 juillet, week-end",
      "13 juillet, jour ouvré 30",
      "échéance : lundi 13 juillet 2026, à la fin de la journée (24 h)",
      "Au 1er novembre 2026, toujours rien : 88 jours ouvrés, pauses déduites (108 en tout), l’échéance est passée.",
    ]);
  });

  it("says when there have been two pauses already", () => {
    const pause = (day: string) => [
      `info-requested 2026-06-0${day}T10:00+02:00`,
      `info-supplied 2026-06-0${day}T11:00+02:00`,
    ];
    const events = [START, ...pause("2"), ...pause("3"), ...pause("4")];
    expect(words(CHALLENGE, events, "en")).toContain(
      "further information requested on 4 June, after two pauses already: nothing is added",
    );
    expect(words(CHALLENGE, events, "de")).toContain(
      "Rückfrage gestellt am 4. Juni, nach schon zwei Pausen: kein Tag kommt hinzu",
    );
  });

  it("tells a pause that is open from one that the decision ended", () => {
    const events = [START, "info-requested 2026-06-10T10:00+02:00"];
    expect(words(CHALLENGE, events, "en", { cutOff: "2026-06-11T10:00Z" })).toEqual(
      expect.arrayContaining([
        "further information requested on 10 June, still awaited on 11 June: 1 working day added to the due date",
        "On 11 June 2026, the due date has not passed.",
      ]),
    );
    const decided = [...events, "decision-sent 2026-06-12T10:00+02:00"];
    expect(words(CHALLENGE, decided, "en")).toEqual(
      expect.arrayContaining([
        "further information requested on 10 June, not received before the end on 12 June: 2 working days added to the due date",
        "12 June 2026, decision sent: 7 working days, pauses deducted (9 in all), in time.",
      ]),
    );
  });
});

describe("the working of other clocks", () => {
  it("groups calendar days and rolls forward over days off", () => {
    const events = [
      "return-requested 2019-03-21T10:00+01:00",
      "stock-returned 2019-04-24T10:00+02:00",
    ];
    expect(words(STOCK_RETURN, events, "fr")).toEqual([
      "21 mars 2019, jour de la demande de restitution, non compté",
      "du 22 mars au 20 avril, jours 1 à 30, week-ends et jours fériés compris",
      "le dernier jour, samedi 20 avril 2019, n’est pas un jour ouvré : l’échéance passe au suivant",
      "21 avril, week-end",
      "22 avril, jour férié (lundi de Pâques)",
      "échéance : mardi 23 avril 2019, à la fin de la journée (24 h)",
      "24 avril 2019, stock rendu : 34 jours calendaires, hors délai.",
    ]);
  });

  it("does not speak of days off where there are none", () => {
    const events = ["return-requested 2026-06-01T10:00+02:00"];
    expect(words({ ...STOCK_RETURN, target: 2 }, events, "fr")).toContain(
      "2 et 3 juin, jours 1 et 2",
    );
    expect(words({ ...STOCK_RETURN, target: 1 }, events, "de")).toContain("2. Juni, Tag 1");
  });

  it("names every start a stored clock may have had", () => {
    const { startedBy, ...stored } = runOf(STOCK_RETURN, [
      "return-requested 2026-06-01T10:00+02:00",
    ]);
    const explanation = explainClock(
      stored,
      STOCK_RETURN,
      NATIONAL_CALENDAR,
      new Date("2026-06-02"),
    );
    expect(startedBy).toBe("return-requested");
    expect(explanation && explanationInWords(explanation, "en").lines[0]).toBe(
      "1\u00A0June 2026, day the stock was asked back or day the account was closed, not counted",
    );
  });

  it("tells hours to the minute, and the change of the clocks", () => {
    const events = ["reversal-decided 2019-03-30T12:00+01:00", "restored 2019-04-01T13:01+02:00"];
    expect(words(REINSTATEMENT, events, "fr")).toEqual([
      "30 mars 2019 à 12 h 00, annulation de la mesure",
      "48 heures à compter de cet instant, de jour comme de nuit",
      "31 mars, changement d’heure : seules comptent les heures écoulées",
      "échéance : 1er avril 2019 à 13 h 00, heure de Paris",
      "1er avril 2019 à 13 h 01, rétablissement complet : 49 heures, hors délai.",
    ]);
  });

  it.each([
    ["2026-06-01T07:30+02:00", "au moins 2 heures avant, dans les temps."],
    ["2026-06-01T10:00+02:00", "au plus tard au même instant, dans les temps."],
    ["2026-06-01T10:30+02:00", "1 heure, hors délai."],
  ])("tells reasons sent at %s", (at, end) => {
    const events = ["measure-effective 2026-06-01T10:00+02:00", `reasons-sent ${at}`];
    const [start, delay, , conclusion] = words(REASONS, events, "fr");
    expect(start).toBe("1er juin 2026 à 10 h 00, prise d’effet de la mesure");
    expect(delay).toBe("aucun délai : au plus tard à cet instant");
    expect(conclusion?.endsWith(end)).toBe(true);
  });

  it("tells a notice by the first lawful day", () => {
    const events = [
      "closure-notified 2019-03-01T12:00+01:00",
      "closure-effective 2019-03-20T12:00+01:00",
    ];
    expect(words(CLOSURE_NOTICE, events, "en")).toEqual([
      "1 March 2019, day the closure was announced, not counted",
      "2 to 31 March, days 1 to 30, weekends and holidays included",
      "it may take effect from Monday 1 April 2019, 0:00",
      "20 March 2019, account closed: 18 calendar days of notice, not enough.",
    ]);
    expect(
      words(CLOSURE_NOTICE, events.slice(0, 1), "de", { cutOff: "2019-03-02T12:00Z" }).at(-1),
    ).toBe("Am 2. März 2019 ist es noch nicht wirksam.");
  });

  it("tells an effect that nobody announced", () => {
    expect(words(CLOSURE_NOTICE, ["closure-effective 2019-03-20T12:00+01:00"], "fr")).toEqual([
      "20 mars 2019, fermeture du compte, sans aucune annonce",
      "20 mars 2019, fermeture du compte : 0 jour calendaire de préavis, préavis non respecté.",
    ]);
  });

  it.each([
    ["excluded 2026-06-02T10:00+02:00 legal-obligation", "Hors du décompte : obligation légale."],
    [
      "withdrawn 2026-06-02T10:00+02:00",
      "Retiré par l’entreprise vendeuse le 2 juin 2026, avant l’échéance : hors du décompte.",
    ],
  ])("says why a case is set aside: %s", (event, conclusion) => {
    const events = ["challenge-received 2026-06-01T10:00+02:00", event];
    expect(words(CHALLENGE, events, "fr").at(-1)).toBe(conclusion);
  });

  it("explains nothing before the clock has started", () => {
    const run = runOf(CHALLENGE, ["challenge-received 2026-06-01T10:00+02:00"]);
    expect(explainClock(run, CHALLENGE, NATIONAL_CALENDAR, new Date("2026-05-31"))).toBeUndefined();
  });
});
