/** What a file may be: what every printer, scanner and telephone makes, and nothing that runs. */
export const MEDIA_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const;

/** For a file field: what the browser offers to choose from. */
export const ACCEPT = MEDIA_TYPES.join(",");

export type MediaType = (typeof MEDIA_TYPES)[number];

/** Five megabytes, whichever way they are counted. */
export const LARGEST_ATTACHMENT = 5 * 1024 * 1024;

/** A file that somebody handed in; its bytes are read apart. */
export interface Attachment {
  readonly id: number;
  /** As it was called where it came from, made harmless. */
  readonly name: string;
  readonly mediaType: MediaType;
  /** In bytes. */
  readonly size: number;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly addedAt: Date;
}

/** A file that may be kept: its content is what it says it is. */
export interface AcceptableFile extends Pick<Attachment, "name" | "mediaType"> {
  readonly bytes: Uint8Array;
}
