import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { Attachment, MediaType } from "./attachment";
import { attachmentsTexts } from "./attachments.texts";
import type { AttachmentReading } from "./read-attachment";

const KIND: Readonly<Record<MediaType, string>> = {
  "application/pdf": "PDF",
  "image/jpeg": "JPEG",
  "image/png": "PNG",
};

/** "délégation.pdf (PDF, 1,2 Mo)" */
export function attachmentWords(
  { name, mediaType, size }: Pick<Attachment, "name" | "mediaType" | "size">,
  language: Language,
): string {
  return `${name} (${KIND[mediaType]}, ${sizeInWords(size, language)})`;
}

function sizeInWords(size: number, language: Language): string {
  const kilobytes = Math.ceil(size / 1000);
  const [unit, value] =
    kilobytes < 1000 ? (["kilobyte", kilobytes] as const) : (["megabyte", size / 1e6] as const);
  const { locale } = formats(language);
  const written = new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 });
  return written.format(value).replace(" ", "\u00A0");
}

/** What is wrong with a file, naming the field it was chosen in; undefined when nothing is. */
export function attachmentError(
  reading: AttachmentReading | undefined,
  field: string,
  language: Language,
): string | undefined {
  if (!reading || reading.acceptable) return undefined;
  return attachmentsTexts[language].mistakes[reading.mistake](field);
}
