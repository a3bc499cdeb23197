const DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", dateStyle: "short" });

/** The ISO day an instant falls on in Paris; Swedish writes its dates so. */
export function parisDay(instant: Date): string {
  return DAY.format(instant);
}
