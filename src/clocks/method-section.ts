/** One rule of the method: what is done, in plain words, and why. */
export interface MethodSection {
  /** The anchor, the same in every language: "pauses". */
  readonly id: string;
  readonly heading: string;
  readonly rules: readonly string[];
  /** Words that have one meaning only. */
  readonly terms?: readonly { readonly term: string; readonly details: string }[];
  /** What happens in the example that the page works out. */
  readonly example?: string;
  readonly reason: string;
}

/** The page that says how clocks count and how figures come about. */
export interface MethodTexts {
  readonly title: string;
  readonly lede: string;
  readonly contents: string;
  readonly why: string;
  readonly example: {
    readonly heading: string;
    readonly intro: string;
  };
  readonly sections: readonly MethodSection[];
}
