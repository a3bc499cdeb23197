import type { Entered } from "../infrastructure/http/form";

/** Figures that the representatives of a platform are still gathering, as typed. */
export interface DeclarationDraft {
  readonly answers: Entered;
  /** Rises with each saving, so that of two who write at once the second is told. */
  readonly revision: number;
  /** Who saved it last. */
  readonly accountId: string;
  readonly savedAt: Date;
}

/** The revision seen where no draft is there yet. */
export const NO_DRAFT = 0;
