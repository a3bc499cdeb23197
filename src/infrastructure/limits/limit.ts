import { isIPv4, isIPv6 } from "node:net";

/** How often something may be done in a stretch of time, by one address or one account. */
export interface Limit {
  /** Tells the counters of one limit from those of another. */
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
}

/** Every write, whatever it is: more than a person can do, fewer than a program would like to. */
export const WRITES: Limit = { name: "writes", times: 600, seconds: 600 };

/** Some proxies write the port behind the address, and brackets around one of IPv6. */
const WITH_PORT = /^\[(.+)\](?::\d+)?$|^(\d+\.\d+\.\d+\.\d+):\d+$/;

const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Who is counted for an address: an IPv4 address, or the /64 of an IPv6 one, for whoever has one
 * address of a /64 has them all.
 */
export function countedAddress(ip: string | undefined): string {
  return countedGroups(ip, 4);
}

/** The same for a whole line: its /48, for a home or an office has as many /64s as it likes. */
export function countedNetwork(ip: string | undefined): string {
  return countedGroups(ip, 3);
}

function countedGroups(ip: string | undefined, groups: number): string {
  const [address = ""] = withoutPort(ip ?? "").split("%");
  const bare = IPV4_IN_IPV6.exec(address)?.[1] ?? address;
  if (isIPv4(bare)) return bare;
  return isIPv6(bare) ? groupsOf(bare.toLowerCase()).slice(0, groups).join(":") : "unknown";
}

function withoutPort(ip: string): string {
  const ported = WITH_PORT.exec(ip);
  return ported?.[1] ?? ported?.[2] ?? ip;
}

/** The eight groups of an IPv6 address without leading zeros; "::" stands for as many as are missing. */
function groupsOf(ip: string): string[] {
  const [head = [], tail = []] = ip
    .split("::")
    .map((part) => part.split(":").filter((group) => group !== ""));
  const missing = Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array.from({ length: missing }, () => "0"), ...tail];
  return groups.map((group) => group.replace(/^0+(?=.)/, ""));
}
