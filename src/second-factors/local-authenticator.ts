/** Where a server that is a trial shows the codes that phones would show. */
export const LOCAL_AUTHENTICATOR = "/mailbox/authenticator";

/** The code of a key that no account has yet. */
export function localAuthenticatorOf(key: string): string {
  return `${LOCAL_AUTHENTICATOR}?${new URLSearchParams({ key }).toString()}`;
}
