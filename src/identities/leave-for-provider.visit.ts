import type { Context } from "../context";
import { setCookie, type Cookie } from "../infrastructure/http/cookie";
import { NotFound } from "../infrastructure/http/errors";
import type { Visit } from "../infrastructure/http/route";
import type { IdentityProvider } from "../infrastructure/identity-provider";
import { newToken } from "../infrastructure/token";
import { ATTEMPT_MS, type AttemptPurpose } from "./identity-attempt";

/** Ties an attempt to the browser that left. */
export const ATTEMPT_COOKIE: Cookie = { name: "identity", maxAge: ATTEMPT_MS };

/** Without a provider, none of these addresses is there. */
export function providerOf({ identityProvider }: Context): IdentityProvider {
  if (!identityProvider) throw new NotFound("identity provider", "in the configuration");
  return identityProvider;
}

/**
 * Sends the browser to the provider, with a cookie that knows it again; it stays, and what is in the
 * way is returned, when the provider cannot be reached.
 */
export async function leaveForProvider(
  context: Context,
  { language, res }: Visit,
  left: AttemptPurpose,
): Promise<{ readonly outcome: "unreachable"; readonly reason: string } | undefined> {
  const { clock, https, stores } = context;
  const way = await providerOf(context).depart();
  if (way.outcome === "unreachable") return way;
  const token = newToken();
  const expiresAt = new Date(clock.now().getTime() + ATTEMPT_MS);
  await stores.identityAttempts.add(token, { ...left, ...way.departure, language, expiresAt });
  setCookie(res, ATTEMPT_COOKIE, token, https);
  res.redirect(303, way.address);
  return undefined;
}
