import type { MethodTexts } from "./method-section";

export const methodInEnglish: MethodTexts = {
  title: "The method",
  lede: "How a promise becomes a time limit, a time limit a figure, and a figure a verdict. All of it is said here: anyone can count again, with a calendar in hand.",
  contents: "On this page",
  why: "Why",
  example: {
    heading: "An example",
    intro:
      "A request arrives on Thursday 7 May 2026. The platform has promised a reply within five working days; it replies on 15 May. This is the count, as every case shows it:",
  },
  sections: [
    {
      id: "events",
      heading: "What is measured",
      rules: [
        "A case is a series of dated events: a request received, a reply sent, a decision, an account restored. Each measured commitment says which event starts its clock and which one stops it. The first start counts, then the first stop from there on.",
        "An automatic receipt stops no clock. Only the reply of a person counts.",
        "A case is judged by the version of the charter that bound the platform on the day the clock started. What started before its signature took effect does not count.",
      ],
      reason:
        "Sellers complained that nobody was there to talk to. The date of an event can be checked; an impression cannot.",
    },
    {
      id: "dates",
      heading: "When platform and seller give different dates",
      rules: [
        "Both dates stay in the case, each with who gave it and when it was recorded. One rule says which counts: for the start of a clock the seller’s date, for its stop the platform’s. What the administration has observed comes before both.",
        "A step that only one side has dated counts by that date. A stop dated before the start thus found stops nothing. Within a pause the first request and the first answer count, whoever gives them.",
        "A seller may give a day without a time. The time that favours the platform most is then taken: for a start, the end of that day, or the moment of the report when it is made that very day; for a stop, the beginning of the day, but not before the clock started. If the platform dates a stop on the same day, the start is taken to have come at that moment. A time that nobody gave is not shown.",
        "An act may be recorded later than it was done, with the reason why. Recorded after the due date and dated before it, it counts, and every figure says how many of its cases are in time by such an act.",
      ],
      example:
        "The seller says that it wrote on 7 May 2026 and had its reply on 20 May. The platform says that the request reached it on 11 May and that it replied on 19 May. The count goes from 7 to 19 May:",
      reason:
        "Each side is believed on what it did itself: the seller on when it asked, the platform on when it replied. Nobody’s date is erased, and whoever has proof can ask the administration to observe the fact.",
    },
    {
      id: "days",
      heading: "Counting days and hours",
      rules: [
        "The day of the event is not counted. Days are those of Paris time, and a case is due at the end of the last day, at 24:00: past midnight is too late.",
      ],
      terms: [
        {
          term: "Working days",
          details: "Monday to Friday, less holidays. Neither Saturday nor Sunday is one.",
        },
        {
          term: "Calendar days",
          details:
            "Every day. When the last one is a Saturday, a Sunday or a holiday, the due date moves to the next working day.",
        },
        {
          term: "Hours",
          details:
            "Hours that really passed, nights and weekends included; a change of the clocks neither adds one nor takes one away. A started hour counts. When reasons come before the measure, the time is negative, which is as it should be.",
        },
        {
          term: "Notice",
          details:
            "A minimum: the longer, the better. Announced on 1 March with thirty days, something may take effect from 1 April at 0:00, even on a Sunday. What took effect without being announced is a breach, with zero days of notice.",
        },
      ],
      reason:
        "These are the rules of European law on periods and time limits (Regulation No 1182/71). Nobody has to learn another calendar.",
    },
    {
      id: "holidays",
      heading: "Holidays",
      rules: [
        "The eleven French national holidays: 1 January, Easter Monday, 1 and 8 May, Ascension Day, Whit Monday, 14 July, 15 August, 1 and 11 November, 25 December. Whit Monday remains one in spite of the day of solidarity.",
        "They apply to every platform, wherever it is established. The holidays of Alsace-Moselle alone, or of the overseas territories, do not count.",
      ],
      reason:
        "The same promise has to fall due on the same day everywhere. The calendar has a version number, printed with the figures.",
    },
    {
      id: "pauses",
      heading: "Pauses",
      rules: [
        "There is one reason to stop a clock for a while: the platform has asked the seller in writing for something and is waiting for it. Only some commitments allow it; a first reply never does.",
        "A pause adds to the due date the working days after the day of the request, up to and including the day of the answer. A case has two at most, and twenty working days in all.",
        "The request has to be sent on the due day at the latest, as it then stands. After that it adds nothing.",
        "A pause that is still open counts up to the end of the clock or, without one, up to the cut-off. The net time, pauses deducted, is published beside the gross time.",
      ],
      reason:
        "Waiting for a document is legitimate; making a habit of it is not. A question asked after the due date does not cure the delay.",
    },
    {
      id: "outcomes",
      heading: "The cut-off and the outcomes",
      rules: [
        "Every figure is drawn up at one instant, printed with it. What comes later does not exist for that figure. At that instant each case has one outcome and one only:",
      ],
      terms: [
        { term: "In time", details: "Stopped on the due day at the latest." },
        { term: "Late", details: "Stopped after the due date." },
        {
          term: "Still open, past due",
          details: "The due date has passed and nothing has come: a breach like any other.",
        },
        { term: "Under way", details: "The due date has not passed; not in the count." },
        {
          term: "Excluded",
          details:
            "An exception that the charter provides for, with its ground (legal duty, imperative ground, repeated breaches, reasons that may not be given); counted apart.",
        },
        {
          term: "Withdrawn",
          details:
            "By the seller, on the due day at the latest and before the reply; counted apart.",
        },
      ],
      reason:
        "An average over closed cases alone rewards those who never reply. Here silence costs as much as delay.",
    },
    {
      id: "periods",
      heading: "The half-year of a case",
      rules: [
        "A case belongs to the half-year in which it falls due; a notice, to the one in which it takes effect. The first half-year of a commitment is judged only once it is over.",
      ],
      reason: "Each case is counted once, and none escapes by staying open.",
    },
    {
      id: "verdicts",
      heading: "The share kept and the verdict",
      rules: [
        "Share kept = the cases in time, divided by all cases that fell due (in time, late, still open past due).",
        "It is compared with the promise in whole numbers, and a percentage is never rounded up: 89.96% is written 89.9% and does not reach 90%.",
        "Each share comes with its 95% interval (Wilson’s method): how far chance may have moved it.",
      ],
      terms: [
        { term: "Kept, not kept", details: "From 20 cases that fell due." },
        {
          term: "Indicative",
          details: "From 5 to 19 cases: the share is given, without a verdict.",
        },
        { term: "Fewer than 5 cases", details: "No figure is published." },
        { term: "No case", details: "The platform has declared so." },
        {
          term: "Not declared",
          details: "No case is known, and the platform has not declared that there was none.",
        },
        {
          term: "Not due yet",
          details: "The half-year is still running: it is too early for a verdict.",
        },
        {
          term: "Not taken, not applicable",
          details: "The platform has not taken the commitment, and says why.",
        },
        {
          term: "To be attested",
          details:
            "A commitment that cannot be measured: the platform has to attest it every year.",
        },
      ],
      reason:
        "Nine in ten and ninety in a hundred make the same percentage, not the same certainty. A verdict has to stand up to those who contest it.",
    },
    {
      id: "small-numbers",
      heading: "Small numbers",
      rules: [
        "Under 5 cases the public sees neither a number nor a share. Totals cover only what is shown, so that subtracting reveals nothing. The rule does not apply to the half-yearly declaration, which is about the platform alone.",
      ],
      reason:
        "A seller who complains may fear reprisals. Nobody should be recognisable in a figure.",
    },
    {
      id: "durations",
      heading: "The times that are published",
      rules: [
        "They cover closed cases, are whole numbers of days or hours, and always stand beside the number of cases still open and the age of the oldest.",
      ],
      terms: [
        {
          term: "Median",
          details:
            "Half of the cases took this time or less. When more than half are still open it is not reached, and we say so.",
        },
        {
          term: "Nine in ten",
          details:
            "Nine cases in ten took this time or less. It is always a time that was really observed (nearest rank).",
        },
        {
          term: "Mean, longest",
          details: "The mean has two decimals; the longest is the time of the slowest closed case.",
        },
      ],
      reason:
        "A few very long cases pull a mean; the median says what an ordinary seller goes through. Both are needed.",
    },
    {
      id: "sources",
      heading: "Where the figures come from",
      rules: ["Every figure carries its source."],
      terms: [
        { term: "Declared", details: "By the platform, case by case or by half-year." },
        { term: "Reported", details: "By sellers." },
        { term: "Observed", details: "By the administration." },
      ],
      reason:
        "A reader has to know who is speaking. There is no overall score, and platforms stand in the order of their names: three easy commitments are not worth twelve.",
    },
  ],
};
