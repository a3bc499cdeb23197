/** How a visit came in, as far as the service can tell. */
export interface Arrival {
  /** How many reverse proxies are trusted. */
  readonly trustProxy: number;
  /** The header X-Forwarded-For; undefined when there is none. */
  readonly forwardedFor: string | undefined;
  /** "https://register.example", as the visitor's browser asked for it. */
  readonly origin: string;
  /** Where the public finds the service, by its configuration. */
  readonly baseUrl: string;
}

/**
 * Whether proxies are trusted as they should be. Too few, and everybody is counted as the proxy, so
 * that one visitor's tries shut all others out; too many, and whoever wants to names an address.
 */
export type ProxyFinding =
  | "direct"
  | "through-trusted"
  | "proxy-not-trusted"
  | "fewer-proxies-than-trusted";

export function proxyFinding({ trustProxy, forwardedFor }: Arrival): ProxyFinding {
  const proxies = forwardedFor === undefined ? 0 : forwardedFor.split(",").length;
  if (trustProxy === 0) return proxies === 0 ? "direct" : "proxy-not-trusted";
  return proxies < trustProxy ? "fewer-proxies-than-trusted" : "through-trusted";
}

export function isWarning(finding: ProxyFinding): boolean {
  return finding === "proxy-not-trusted" || finding === "fewer-proxies-than-trusted";
}

/** Links in mails lead to BASE_URL: it should be where the browser is. */
export function isElsewhere({ origin, baseUrl }: Arrival): boolean {
  return origin !== new URL(baseUrl).origin;
}
