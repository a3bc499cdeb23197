/** How often something may be done in a stretch of time, by one address or one account. */
export interface Limit {
  /** Tells the counters of one limit from those of another. */
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
}

/** Every write, whatever it is: more than a person can do, fewer than a program would like to. */
export const WRITES: Limit = { name: "writes", times: 600, seconds: 600 };

const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Who is counted for an address: an IPv4 address, or the /64 of an IPv6 one, for whoever has one
 * address of a /64 has them all.
 */
export function countedAddress(ip: string | undefined): string {
  if (ip === undefined) return "unknown";
  const mapped = IPV4_IN_IPV6.exec(ip)?.[1];
  if (mapped !== undefined || !ip.includes(":")) return mapped ?? ip;
  return groupsOf(ip.toLowerCase()).slice(0, 4).join(":");
}

/** The eight groups of an IPv6 address without leading zeros; "::" stands for as many as are missing. */
function groupsOf(ip: string): string[] {
  const [address = ""] = ip.split("%");
  const [head = [], tail = []] = address
    .split("::")
    .map((part) => part.split(":").filter((group) => group !== ""));
  const missing = Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array.from({ length: missing }, () => "0"), ...tail];
  return groups.map((group) => group.replace(/^0+(?=.)/, ""));
}
