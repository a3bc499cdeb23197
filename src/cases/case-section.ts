import type { Language } from "../infrastructure/language";
import type { CaseFile } from "./case-file.queries";

/** A part of a case's page in the console. */
export interface CaseSection {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly {
    readonly term: string;
    readonly details: string | readonly string[];
    readonly tag?: { readonly state: string; readonly word: string };
    readonly act?: { readonly href: string; readonly label: string; readonly about: string };
  }[];
  readonly link: { readonly href: string; readonly label: string } | undefined;
}

/** A section that a later domain adds; undefined in a case that it has nothing to say of. */
export type FurtherCaseSection = (
  file: CaseFile,
  language: Language,
) => Promise<CaseSection | undefined>;
