import type { Environment } from "./environment";

/** A setting as an administrator may see it. */
export interface ShownSetting {
  /** In the environment: "BASE_URL". */
  readonly name: string;
  /** What holds; a secret shows only whether it is set, an address hides who signs in with what. */
  readonly value: string | undefined;
  /** The environment says so; otherwise it is the default, or follows from other settings. */
  readonly isSet: boolean;
  readonly isSecret: boolean;
}

/** What of a setting may be shown; a setting that is not named here does not compile. */
const SHOWN: Readonly<Record<keyof Environment, "value" | "address" | "nothing">> = {
  NODE_ENV: "value",
  PORT: "value",
  BASE_URL: "address",
  DATABASE_URL: "address",
  ATTACHMENTS_FOLDER: "value",
  MAIL_URL: "address",
  MAIL_FROM: "value",
  SECRET_KEY: "nothing",
  OIDC_ISSUER: "address",
  OIDC_CLIENT_ID: "value",
  OIDC_CLIENT_SECRET: "nothing",
  OIDC_NAME: "value",
  TRUST_PROXY: "value",
  FOUR_EYES: "value",
  DEMONSTRATION: "value",
  LOG_LEVEL: "value",
};

/** Every setting of the schema; `inForce` has the defaults in it. */
export function shownSettings(
  environment: Readonly<Record<string, string | undefined>>,
  inForce: Environment,
): ShownSetting[] {
  return (Object.keys(SHOWN) as (keyof Environment)[]).map((name) => {
    const isSet = (environment[name] ?? "") !== "";
    const value = inForce[name] === undefined ? undefined : String(inForce[name]);
    const isSecret = SHOWN[name] === "nothing";
    return { name, isSet, isSecret, value: shown(value, SHOWN[name]) };
  });
}

function shown(value: string | undefined, how: "value" | "address" | "nothing") {
  if (value === undefined || how === "nothing") return undefined;
  return how === "value" ? value : withoutCredentials(value);
}

const HIDDEN = "•••";

/**
 * An address without the name and password in it (with some mail servers the name is the key), and
 * without the values of its query, where PostgreSQL takes a password too. Whatever stands before the
 * last "@" is hidden, for a password may hold any sign.
 */
function withoutCredentials(address: string): string {
  const [, scheme = "", rest = ""] = /^([a-z]+:\/\/)(.*)$/is.exec(address) ?? [];
  if (scheme === "") return address;
  const at = rest.lastIndexOf("@");
  const place = rest.slice(at + 1).replace(/=[^&]*/g, `=${HIDDEN}`);
  return scheme + (at === -1 ? "" : `${HIDDEN}@`) + place;
}
