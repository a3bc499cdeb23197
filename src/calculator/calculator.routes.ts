import type { Permission } from "../accounts/permission";
import type { CharterVersion } from "../charter/charter";
import type { Context } from "../context";
import { entered, UNTOUCHED } from "../infrastructure/http/form";
import { NotFound } from "../infrastructure/http/errors";
import { sendProblem } from "../infrastructure/http/problem";
import type { Route, Visit } from "../infrastructure/http/route";
import { isLanguage } from "../infrastructure/language";
import { calculate, type Calculation } from "./calculation";
import { askedInForm, FIELDS, formErrors } from "./calculator-form";
import { calculatorPage, withoutCharterPage } from "./calculator.page";
import { calculatorTexts } from "./calculator.texts";
import {
  askedInQuery,
  DUE_DATE_PATHS,
  dueDateAnswer,
  dueDateCsv,
  parameterErrors,
  queryErrors,
} from "./due-date";
import { readQuestion } from "./question";
import { calculatedVersion, rulesOf } from "./rule";

/** Anybody works out a due date, on a page or from a program: by the very clock of a case. */
export function calculatorRoutes(context: Context): Route<Permission>[] {
  const { clock, stores } = context;
  const open = { access: "everyone", method: "get" } as const;
  return [
    {
      ...open,
      path: "/calculator",
      localised: true,
      async handle(visit) {
        const charter = calculatedVersion(await stores.charters.all(), clock.now());
        if (charter) await answerForm(visit, charter, clock.now());
        else await visit.render("calculator/without-charter", withoutCharterPage(visit.language));
      },
    },
    {
      ...open,
      path: DUE_DATE_PATHS.json,
      localised: false,
      handle: (visit) =>
        answerQuery(spoken(visit), context, (calculation, { res, language }) => {
          res.json(dueDateAnswer(calculation, language));
        }),
    },
    {
      ...open,
      path: DUE_DATE_PATHS.csv,
      localised: false,
      handle: (visit) =>
        answerQuery(spoken(visit), context, (calculation, { res, language }) => {
          res.attachment("due-date.csv").type("text/csv");
          res.send(dueDateCsv(calculation, language));
        }),
    },
  ];
}

async function answerForm(visit: Visit, charter: CharterVersion, now: Date): Promise<void> {
  const { language, req } = visit;
  const show = (form: typeof UNTOUCHED, calculation?: Calculation, status?: number) =>
    visit.render("calculator/ask", calculatorPage(charter, form, calculation, language), status);
  if (!("rule" in req.query)) return show(UNTOUCHED);
  const form = entered(req.query, FIELDS);
  const read = readQuestion(askedInForm(form), rulesOf(charter));
  if (!read.valid) {
    return show({ entered: form, errors: formErrors(read.mistakes, language) }, undefined, 422);
  }
  return show({ entered: form, errors: [] }, calculate(read.question, charter, now));
}

async function answerQuery(
  visit: Visit,
  { clock, stores }: Context,
  send: (calculation: Calculation, visit: Visit) => void,
): Promise<void> {
  const now = clock.now();
  const charter = calculatedVersion(await stores.charters.all(), now);
  if (!charter) throw new NotFound("charter", "to work out a due date by");
  const { language, req, res } = visit;
  const read = readQuestion(askedInQuery(req.query), rulesOf(charter));
  res.vary("Accept-Language").set("Cache-Control", "no-cache");
  const parameters = parameterErrors(req.query, language);
  if (read.valid && parameters.length === 0) {
    send(calculate(read.question, charter, now), visit);
    return;
  }
  const errors = [...parameters, ...(read.valid ? [] : queryErrors(read.mistakes, language))];
  sendProblem(res, 422, { detail: calculatorTexts[language].errorSummary, errors });
}

/** In the language asked for by name or, without one, in the one that the program prefers. */
function spoken(visit: Visit): Visit {
  const { lang } = visit.req.query;
  return isLanguage(lang) ? visit.speaking(lang) : visit;
}
