import type { Request, Response } from "express";
import type { HeldForm } from "./route";
import { readPastFiles } from "./upload";

/** Codes and keys are kept nowhere, and typed anew. */
const SECRETS = new Set(["code", "credential", "sealed"]);

/** What was typed into a form that cannot be dealt with yet; of a file, only that there was one. */
export async function heldForm(req: Request, res: Response, path: string): Promise<HeldForm> {
  const isMultipart = req.is("multipart/form-data") !== false;
  const { fields, hadFile } = isMultipart
    ? await readPastFiles(req, res)
    : { fields: req.body as unknown, hadFile: false };
  const typed = typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
  const kept = Object.fromEntries(typed.filter(([name]) => !SECRETS.has(name)));
  return { path, fields: kept, ...(hadFile ? { hadFile } : {}) };
}

/** Nothing was typed: a button was pressed. */
export function isBlank(fields: Readonly<Record<string, unknown>>): boolean {
  return Object.values(fields).every((value) => value === "");
}
