import type { PublishedCharter } from "./charter";

/** What has become of a published version on a day. */
export type VersionLife =
  | { readonly state: "upcoming" }
  | { readonly state: "in-force" }
  | { readonly state: "superseded"; readonly replacedOn: string };

/**
 * The version in force on a day (ISO, Europe/Paris), if there is one.
 * `published` is in order; each version replaces the one before it from its own first day on.
 */
export function charterInForce(
  published: readonly PublishedCharter[],
  day: string,
): PublishedCharter | undefined {
  return published.findLast(({ inForceOn }) => inForceOn <= day);
}

export function lifeOf(
  version: PublishedCharter,
  published: readonly PublishedCharter[],
  day: string,
): VersionLife {
  if (version.inForceOn > day) return { state: "upcoming" };
  const next = published.find(({ inForceOn }) => inForceOn > version.inForceOn);
  return next === undefined || next.inForceOn > day
    ? { state: "in-force" }
    : { state: "superseded", replacedOn: next.inForceOn };
}
