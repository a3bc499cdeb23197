import type { SealedAttachment } from "../attachments/sealed-attachment";
import { MOST_ATTACHMENTS } from "./difficulty";
import type { DifficultyAttachmentRepository } from "./difficulty-attachment.repository";
import type { DifficultyRepository } from "./difficulty.repository";

interface Stores {
  readonly difficulties: DifficultyRepository;
  readonly difficultyAttachments: DifficultyAttachmentRepository;
}

/** Adds a file to a report, held meanwhile: two browsers do not add more than it may have. */
export async function addAttachment(
  { difficulties, difficultyAttachments }: Stores,
  { token, file }: { readonly token: string; readonly file: SealedAttachment },
  now: Date,
): Promise<"added" | "too-many" | "gone"> {
  const difficulty = await difficulties.lock(token, now);
  if (!difficulty) return "gone";
  const { length } = await difficultyAttachments.all(difficulty.id);
  if (length >= MOST_ATTACHMENTS) return "too-many";
  await difficultyAttachments.add(difficulty.id, file, now);
  await difficulties.touch(difficulty.id, now);
  return "added";
}
