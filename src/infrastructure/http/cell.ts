/** What stands in a cell of a table, as `views/partials/cell.ejs` shows it. */
export interface Cell {
  readonly text: string;
  /** Of a case or a signature: it stays on one line. */
  readonly isReference?: true;
  readonly href?: string;
  /** What the link is about, for those who hear it without the rest of its row. */
  readonly about?: string;
  readonly note?: string;
  readonly tags?: readonly { readonly state: string; readonly word: string }[];
  /** ISO day or instant of a text that says when. */
  readonly datetime?: string;
  /** Buttons, each of a form of its own. */
  readonly acts?: readonly CellAct[];
}

export interface CellAct {
  /** Where the form is sent. */
  readonly action: string;
  readonly label: string;
  readonly about: string;
}
