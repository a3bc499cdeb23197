import type { Request } from "express";
import { isLanguage, LANGUAGES, type Language } from "../language";

/** The language a browser asks for among ours; French, the authentic one, when it asks for none of them. */
export function preferredLanguage(req: Request): Language {
  const accepted = req.acceptsLanguages([...LANGUAGES]);
  return isLanguage(accepted) ? accepted : "fr";
}
