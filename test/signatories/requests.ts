/** As many requests of May 2026, each answered on the next day but `late` of them, which wait a week. */
export function requests(platform: string, n: number, late = 0): string[] {
  return Array.from({ length: n }, (_, index) => [
    `${platform} D${index} request-received 2026-05-04T09:30:00Z`,
    `${platform} D${index} first-human-reply 2026-05-${index < late ? "18" : "05"}T09:30:00Z`,
  ]).flat();
}
