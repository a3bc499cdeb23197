/** A page of plain prose in sections: the accessibility statement, the legal notice. */
export interface SiteDocument {
  readonly title: string;
  readonly lede: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** A list after the paragraphs. */
  readonly items?: readonly string[];
  /** A link that closes the section. */
  readonly link?: { readonly href: string; readonly label: string };
}
