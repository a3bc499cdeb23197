import type { Language } from "../infrastructure/language";
import { unknownParameters, type ProblemError } from "../infrastructure/http/problem";
import { problemTexts } from "./problem.texts";

type Reading =
  | { readonly valid: true; readonly isCheck: boolean }
  | { readonly valid: false; readonly errors: readonly ProblemError[] };

/** Whoever mistypes that they only want to check must not have everything recorded. */
export function readEventParameters(
  query: Readonly<Record<string, unknown>>,
  language: Language,
): Reading {
  const t = problemTexts[language].parameters;
  const errors = unknownParameters(query, ["dry_run"], t.unknown);
  const { dry_run: dryRun = "false" } = query;
  if (dryRun !== "true" && dryRun !== "false") {
    errors.push({ detail: t.dryRun, parameter: "dry_run" });
  }
  return errors.length > 0 ? { valid: false, errors } : { valid: true, isCheck: dryRun === "true" };
}
