/** Where a one-time sign-in link leads; `baseUrl` without a trailing slash. */
export function signInLink(baseUrl: string, token: string): string {
  return `${baseUrl}/fr/sign-in/links/${token}`;
}
