/** For `like ? escape '!'`: what holds this text; the signs of a pattern stand for themselves. */
export function containing(text: string): string {
  return `%${text.replace(/[!%_]/g, "!$&")}%`;
}
