export const FOUND_KINDS = ["platform", "signature", "case"] as const;

export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something that the search found, and what its address is made of. */
export interface Found {
  readonly kind: FoundKind;
  /** The slug of the platform it is, or belongs to. */
  readonly platform: string;
  readonly tradeName: string;
  /** Of a signature or a case. */
  readonly reference: string | undefined;
}

/** More than these are not looked through: another word narrows them. */
export const MOST_FOUND = 100;
