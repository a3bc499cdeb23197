import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import type { Table } from "./invitation-table";

/** A part of a platform's page in the console. */
export interface PlatformSection {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly table: Table | undefined;
  readonly link: { readonly href: string; readonly label: string } | undefined;
}

/** A section that a later domain adds. */
export type FurtherSection = (platform: Platform, language: Language) => Promise<PlatformSection>;
