import type { Visit } from "../infrastructure/http/route";

/** A part of the page of one's own account: what there is, one a row, and what can be done. */
export interface AccountSection {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly items: readonly AccountItem[];
  readonly acts: readonly AccountAct[];
  /** What was just done in it. */
  readonly done?: string | undefined;
}

interface AccountItem {
  readonly name: string;
  /** Lines that stand under one another. */
  readonly details: readonly string[];
  readonly act?: AccountAct;
}

/** A link to where it is done, or a button that does it at once. */
export type AccountAct = {
  readonly label: string;
  /** What it is about, for those who hear it without the rest of its row. */
  readonly about?: string;
} & ({ readonly href: string } | { readonly action: string });

/** A section that a later domain adds; undefined: nothing to show for this visitor. */
export type FurtherSection = (visit: Visit) => Promise<AccountSection | undefined>;
