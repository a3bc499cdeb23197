import type { PublishedCharter } from "./charter";

/** `superseded`: a later version is in force; `upcoming`: its day has not come. */
export type VersionState = "in-force" | "superseded" | "upcoming";

/** The version in force on a day (ISO, Europe/Paris), if any; a version is from its first day on. */
export function charterInForce(
  published: readonly PublishedCharter[],
  day: string,
): PublishedCharter | undefined {
  return published
    .filter(({ inForceOn }) => inForceOn <= day)
    .toSorted((one, other) => one.inForceOn.localeCompare(other.inForceOn))
    .at(-1);
}

export function versionState(
  { charter, inForceOn }: PublishedCharter,
  published: readonly PublishedCharter[],
  day: string,
): VersionState {
  if (inForceOn > day) return "upcoming";
  const current = charterInForce(published, day);
  return current?.charter.version === charter.version ? "in-force" : "superseded";
}
