import { z } from "zod";
import { EVENT_TYPES } from "./indicator";

const text = z
  .string()
  .min(1, "is empty")
  .refine((value) => value.trim() === value, "starts or ends with a space");
const paragraphs = z.array(text).min(1, "has no paragraph");
const familyCode = z.string().regex(/^F[1-9]\d*$/, "is not a family code like F1");
const commitmentCode = z.string().regex(/^C[1-9]\d*$/, "is not a commitment code like C1");
const provision = z
  .string()
  .regex(/^[1-9]\d?(\(\d{1,2}\)(\([a-z]\))?)?$/, "is not a provision like 3, 3(1) or 3(1)(c)");

const target = z.int().min(0, "is below 0");
const indicator = z.strictObject({
  start: z.array(z.enum(EVENT_TYPES)).min(1, "has no event"),
  stop: z.enum(EVENT_TYPES),
  pausable: z.boolean(),
  unit: z.enum(["working-days", "calendar-days", "hours"]),
  direction: z.enum(["at-most", "at-least"]),
  target,
  targetWhen: z.exactOptional(z.strictObject({ code: text, target })),
  share: z.int().min(1, "is not between 1 and 100").max(100, "is not between 1 and 100"),
  smallNumbers: z.boolean(),
  stopMayComeFirst: z.boolean(),
});

const commitment = z.strictObject({
  code: commitmentCode,
  families: z.array(familyCode).min(1, "has no family"),
  anticipates: z.array(provision),
  /** A commitment is measured by an indicator, or attested. */
  indicator: z.exactOptional(indicator),
  attested: z.exactOptional(z.literal("yearly")),
});

/** charter.json: what holds in every language. */
export const definitionSchema = z.strictObject({
  version: z.int().min(0, "is below 0"),
  families: z.array(familyCode).min(1, "has no family"),
  commitments: z.array(commitment).min(1, "has no commitment"),
});

const commitmentTexts = z.strictObject({
  title: text,
  text,
  reason: text,
  law: text,
  cases: z.exactOptional(z.strictObject({ one: text, other: text })),
  measure: z.exactOptional(
    z.strictObject({ start: text, stop: text, pauses: text, notCounted: text }),
  ),
  targetWhen: z.exactOptional(text),
  attestation: z.exactOptional(text),
});

/** fr.json, en.json, de.json: the words of one language. */
export const textsSchema = z.strictObject({
  title: text,
  preamble: paragraphs,
  signing: paragraphs,
  families: z.record(z.string(), text),
  commitments: z.record(z.string(), commitmentTexts),
});

export type CharterDefinition = z.infer<typeof definitionSchema>;
export type CharterTexts = z.infer<typeof textsSchema>;
export type CommitmentDefinition = CharterDefinition["commitments"][number];
export type CommitmentTexts = CharterTexts["commitments"][string];
