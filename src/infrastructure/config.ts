import { ENVIRONMENT, POSTGRES, type Environment } from "./environment";
import { shownSettings, type ShownSetting } from "./shown-settings";

export interface Config {
  readonly environment: "development" | "production" | "test";
  readonly port: number;
  /** Where the public finds this service, without a trailing slash; links in mails start with it. */
  readonly baseUrl: string;
  readonly database: DatabaseConfig;
  /** Where the content of attachments lies; undefined: in the database. */
  readonly attachmentsFolder: string | undefined;
  /** SMTP address; undefined keeps mail in the local mailbox. */
  readonly mailUrl: string | undefined;
  readonly mailFrom: string;
  /** Seals authenticator secrets and keys the hashes of limits; losing it means resetting those. */
  readonly secretKey: string;
  /** Another service that vouches for people who sign in; undefined: there is none. */
  readonly identityProvider: IdentityProviderConfig | undefined;
  /** How many reverse proxies stand in front; 0 believes no forwarded header. */
  readonly trustProxy: number;
  /** Whether accepting a signature takes two officials. */
  readonly fourEyes: boolean;
  /** Whether a start on an empty database fills it with invented platforms. */
  readonly demonstration: boolean;
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
  /** Every setting as an administrator may see it, without a secret. */
  readonly settings: readonly ShownSetting[];
}

/** An OpenID Connect provider, of the shape of ProConnect. */
export interface IdentityProviderConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** On the button: "ProConnect". */
  readonly name: string;
}

/** Good enough for a trial on one machine, and known to everybody. */
const TRIAL_SECRET_KEY = "a trial on one machine: nothing here is secret";

export type DatabaseConfig =
  | { readonly engine: "sqlite"; readonly file: string }
  | { readonly engine: "postgres"; readonly url: string };

/** What stops the start: every wrong or missing setting by its name. */
export class ConfigError extends Error {}

/** Reads the environment once. Production must say its own address and how mail leaves. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = ENVIRONMENT.safeParse(environment);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new ConfigError(reasons.join("\n"));
  }
  const values = parsed.data;
  if (values.NODE_ENV === "development" && isPublic(values.BASE_URL)) {
    throw new ConfigError(
      "NODE_ENV: must be production where BASE_URL is not an address of this machine: a trial shows every mail and every code",
    );
  }
  if (isLive(values)) {
    const missing = (["BASE_URL", "MAIL_URL", "SECRET_KEY"] as const).filter(
      (name) => !values[name],
    );
    if (missing.length > 0) {
      throw new ConfigError(missing.map((name) => `${name}: required in production`).join("\n"));
    }
  }
  const baseUrl = (values.BASE_URL ?? `http://localhost:${String(values.PORT)}`).replace(
    /\/+$/,
    "",
  );
  const demonstration =
    values.DEMONSTRATION === undefined ? !isLive(values) : values.DEMONSTRATION === "yes";
  const inForce = {
    ...values,
    BASE_URL: baseUrl,
    DEMONSTRATION: demonstration ? ("yes" as const) : ("no" as const),
  };
  return {
    environment: values.NODE_ENV,
    port: values.PORT,
    baseUrl,
    database: databaseConfig(values.DATABASE_URL),
    attachmentsFolder: values.ATTACHMENTS_FOLDER,
    mailUrl: values.MAIL_URL,
    mailFrom: values.MAIL_FROM,
    secretKey: values.SECRET_KEY ?? TRIAL_SECRET_KEY,
    identityProvider: identityProvider(values),
    trustProxy: values.TRUST_PROXY,
    fourEyes: values.FOUR_EYES === "yes",
    demonstration,
    logLevel: values.LOG_LEVEL,
    settings: shownSettings(environment, inForce),
  };
}

function identityProvider(values: Environment): IdentityProviderConfig | undefined {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  } = values;
  const { OIDC_NAME: name } = values;
  const settings = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId };
  const others = { OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name };
  const missing = Object.entries({ ...settings, ...others }).filter(([, value]) => !value);
  if (missing.length === 4) return undefined;
  if (!issuer || !clientId || !clientSecret || !name) {
    throw new ConfigError(
      missing.map(([key]) => `${key}: required when another OIDC_ setting is there`).join("\n"),
    );
  }
  if (isLive(values) && issuer.startsWith("http:")) {
    throw new ConfigError("OIDC_ISSUER: must start with https:// in production");
  }
  return { issuer, clientId, clientSecret, name };
}

function isPublic(baseUrl: string | undefined): boolean {
  if (baseUrl === undefined) return false;
  const { hostname, protocol } = new URL(baseUrl);
  return protocol === "https:" || !["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

function isLive({ NODE_ENV }: { NODE_ENV: string }): boolean {
  return NODE_ENV === "production";
}

function databaseConfig(url: string): DatabaseConfig {
  if (POSTGRES.test(url)) return { engine: "postgres", url };
  return { engine: "sqlite", file: url.slice("sqlite:".length) };
}
