import type { Language } from "../language";
import { errorTexts, type ErrorStatus } from "./error.texts";
import type { Page } from "./route";

interface ErrorPage extends Page {
  /** "Erreur 404", for whoever reports it. */
  readonly code: string;
  readonly happened: string;
  readonly toDo: string;
  readonly steps: readonly string[];
  readonly home: { readonly href: string; readonly label: string };
}

/**
 * What a visitor is told about a status: what happened and what to do, nothing about the inside.
 * Whoever was at their desk is led back to it.
 */
export function errorPage(status: number, language: Language, desk?: string): ErrorPage {
  const t = errorTexts[language];
  const known = isTold(status, t) ? status : 500;
  const home =
    desk === undefined ? { href: `/${language}/`, label: t.home } : { href: desk, label: t.desk };
  return { ...t[known], code: t.code(known), toDo: t.toDo, home };
}

function isTold(status: number, texts: object): status is ErrorStatus {
  return status in texts;
}
