/**
 * The pattern of texts that hold this one, for `like ? escape '!'`: the signs of a pattern stand for
 * themselves.
 */
export function containing(text: string): string {
  return `%${text.replace(/[!%_]/g, "!$&")}%`;
}
