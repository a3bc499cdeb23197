/** In this order, for most browsers also name those they descend from. */
const BROWSERS = [
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["Firefox", "Firefox"],
  ["Chrome", "Chrome"],
  ["Safari", "Safari"],
] as const;

const SYSTEMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

/**
 * A browser in two words ("Firefox, Windows"), so that people know their own sessions again; empty
 * when it does not say. The whole description, which may point at one person, is not kept.
 */
export function browserWords(userAgent: string | undefined): string {
  const known = [BROWSERS, SYSTEMS].map(
    (names) => names.find(([sign]) => userAgent?.includes(sign))?.[1],
  );
  return known.filter((name) => name !== undefined).join(", ");
}
