import type { Language } from "../language";
import { errorTexts, type ErrorStatus } from "./error.texts";
import type { Page } from "./route";

interface ErrorPage extends Page {
  /** "Erreur 404", for whoever reports it. */
  readonly code: string;
  readonly happened: string;
  readonly toDo: string;
  readonly steps: readonly string[];
  readonly home: string;
}

/** What a visitor is told about a status: what happened and what to do, nothing about the inside. */
export function errorPage(status: number, language: Language): ErrorPage {
  const t = errorTexts[language];
  const known = isTold(status, t) ? status : 500;
  return { ...t[known], code: t.code(known), toDo: t.toDo, home: t.home };
}

function isTold(status: number, texts: object): status is ErrorStatus {
  return status in texts;
}
