import { clocksTexts, type ClocksTexts } from "../clocks/clocks.texts";
import type { Catalogue } from "../infrastructure/language";
import type { BandName, Verdict } from "./scorecard";

/** The words of verdicts and figures. */
export interface ComplianceTexts {
  /** What a tag says. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What it means, in one sentence. */
  readonly meanings: Readonly<Record<Verdict, string>>;
  readonly outcomes: ClocksTexts["outcomes"];
  readonly bands: Readonly<Record<BandName, string>>;
  /** The same, of a notice: the longer, the better. */
  readonly noticeBands: Readonly<Record<BandName, string>>;
  /** Stands in for the median when more than half of the cases are still open. */
  readonly medianNotReached: string;
  /** Stands in for the figures of a commitment with fewer than five cases. */
  readonly withheld: string;
}

const fr: ComplianceTexts = {
  verdicts: {
    kept: "Tenu",
    "not-kept": "Non tenu",
    indicative: "Indicatif",
    "too-few": "Moins de 5\u00A0dossiers",
    "no-case": "Aucun dossier",
    "not-declared": "Non déclaré",
    "not-due": "En attente",
    "not-taken": "Non pris",
    "not-applicable": "Sans objet",
    attested: "À attester",
  },
  meanings: {
    kept: "La part promise des dossiers arrivés à échéance est dans les temps.",
    "not-kept": "Moins de dossiers que promis sont dans les temps.",
    indicative:
      "De 5 à 19 dossiers\u00A0: trop peu pour un verdict, la part est donnée à titre indicatif.",
    "too-few": "Aucun verdict, et aucun chiffre auquel quelqu’un soit reconnu.",
    "no-case": "La plateforme a déclaré n’avoir eu aucun dossier.",
    "not-declared":
      "Aucun dossier n’est connu, et la plateforme n’a pas déclaré qu’il n’y en avait aucun.",
    "not-due": "Le semestre court encore\u00A0: il est trop tôt pour un verdict.",
    "not-taken": "La plateforme n’a pas pris cet engagement.",
    "not-applicable": "L’engagement ne concerne pas l’activité de la plateforme.",
    attested:
      "Cet engagement ne se mesure pas\u00A0: la plateforme doit l’attester par écrit chaque année. Le registre n’a pas encore d’attestation.",
  },
  outcomes: clocksTexts.fr.outcomes,
  bands: {
    early: "en moitié moins de temps, ou mieux",
    "on-time": "dans les temps",
    late: "au plus le double de la limite",
    "very-late": "plus du double de la limite",
    open: "encore ouverts hors délai",
  },
  noticeBands: {
    early: "le double du préavis, ou plus",
    "on-time": "préavis respecté",
    late: "au moins la moitié du préavis",
    "very-late": "moins de la moitié du préavis",
    open: "sans effet connu",
  },
  medianNotReached: "médiane non atteinte",
  withheld: "Chiffres non publiés\u00A0: moins de 5 dossiers.",
};

const en: ComplianceTexts = {
  verdicts: {
    kept: "Kept",
    "not-kept": "Not kept",
    indicative: "Indicative",
    "too-few": "Fewer than 5\u00A0cases",
    "no-case": "No case",
    "not-declared": "Not declared",
    "not-due": "Not due yet",
    "not-taken": "Not taken",
    "not-applicable": "Not applicable",
    attested: "To be attested",
  },
  meanings: {
    kept: "The promised share of the cases that fell due is in time.",
    "not-kept": "Fewer cases than promised are in time.",
    indicative:
      "Between 5 and 19 cases: too few for a verdict, the share is given as an indication.",
    "too-few": "No verdict, and no figure by which anybody is recognised.",
    "no-case": "The platform has declared that it had no case.",
    "not-declared": "No case is known, and the platform has not declared that there was none.",
    "not-due": "The half-year is still running: it is too early for a verdict.",
    "not-taken": "The platform has not taken this commitment.",
    "not-applicable": "The commitment has nothing to do with what the platform does.",
    attested:
      "This commitment is not measured: the platform has to attest it in writing every year. The register holds no attestation yet.",
  },
  outcomes: clocksTexts.en.outcomes,
  bands: {
    early: "in half the time, or better",
    "on-time": "in time",
    late: "within twice the limit",
    "very-late": "beyond twice the limit",
    open: "still open, past due",
  },
  noticeBands: {
    early: "twice the notice, or more",
    "on-time": "notice kept",
    late: "at least half the notice",
    "very-late": "less than half the notice",
    open: "not known to have taken effect",
  },
  medianNotReached: "median not reached",
  withheld: "Figures not published: fewer than 5 cases.",
};

const de: ComplianceTexts = {
  verdicts: {
    kept: "Eingehalten",
    "not-kept": "Nicht eingehalten",
    indicative: "Richtwert",
    "too-few": "Weniger als 5\u00A0Fälle",
    "no-case": "Kein Fall",
    "not-declared": "Nicht erklärt",
    "not-due": "Noch nicht fällig",
    "not-taken": "Nicht übernommen",
    "not-applicable": "Nicht anwendbar",
    attested: "Noch zu bestätigen",
  },
  meanings: {
    kept: "Der zugesagte Anteil der fällig gewordenen Fälle ist rechtzeitig.",
    "not-kept": "Weniger Fälle als zugesagt sind rechtzeitig.",
    indicative:
      "Zwischen 5 und 19 Fälle: zu wenige für ein Urteil, der Anteil dient als Richtwert.",
    "too-few": "Kein Urteil und keine Zahl, an der jemand zu erkennen wäre.",
    "no-case": "Die Plattform hat erklärt, dass sie keinen Fall hatte.",
    "not-declared":
      "Kein Fall ist bekannt, und die Plattform hat nicht erklärt, dass es keinen gab.",
    "not-due": "Das Halbjahr läuft noch: Für ein Urteil ist es zu früh.",
    "not-taken": "Die Plattform hat diese Zusage nicht übernommen.",
    "not-applicable": "Die Zusage betrifft die Tätigkeit der Plattform nicht.",
    attested:
      "Diese Zusage wird nicht gemessen: Die Plattform muss sie jährlich schriftlich bestätigen. Dem Register liegt noch keine Bestätigung vor.",
  },
  outcomes: clocksTexts.de.outcomes,
  bands: {
    early: "in der halben Zeit oder schneller",
    "on-time": "rechtzeitig",
    late: "höchstens das Doppelte der Frist",
    "very-late": "mehr als das Doppelte der Frist",
    open: "überfällig und noch offen",
  },
  noticeBands: {
    early: "das Doppelte des Vorlaufs oder mehr",
    "on-time": "Vorlauf eingehalten",
    late: "mindestens der halbe Vorlauf",
    "very-late": "weniger als der halbe Vorlauf",
    open: "ohne bekannte Wirkung",
  },
  medianNotReached: "Median nicht erreicht",
  withheld: "Zahlen nicht veröffentlicht: weniger als 5 Fälle.",
};

export const complianceTexts: Catalogue<ComplianceTexts> = { fr, en, de };
