import { z } from "zod";

const POSTGRES = /^postgres(ql)?:\/\//;
const blank = (value: unknown) => (value === "" ? undefined : value);
const setting = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blank, schema);

/** The environment, name by name; the README's table lists the same names. */
const ENVIRONMENT = z.object({
  NODE_ENV: setting(z.enum(["development", "production", "test"]).default("development")),
  PORT: setting(z.coerce.number().int().min(0).max(65535).default(3000)),
  BASE_URL: setting(z.url({ protocol: /^https?$/ }).optional()),
  DATABASE_URL: setting(
    z
      .string()
      .refine((url) => url.startsWith("sqlite:") || POSTGRES.test(url), {
        message: "must start with sqlite: or postgres://",
      })
      .default("sqlite:./var/parole.sqlite"),
  ),
  MAIL_URL: setting(z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: setting(z.email().default("registre@parole-tenue.example")),
  SECRET_KEY: setting(z.string().min(32, "at least 32 characters, at random").optional()),
  OIDC_ISSUER: setting(z.url({ protocol: /^https?$/ }).optional()),
  OIDC_CLIENT_ID: setting(z.string().optional()),
  OIDC_CLIENT_SECRET: setting(z.string().optional()),
  OIDC_NAME: setting(z.string().max(40).optional()),
  TRUST_PROXY: setting(z.coerce.number().int().min(0).max(10).default(0)),
  DEMONSTRATION: setting(z.enum(["yes", "no"]).optional()),
  LOG_LEVEL: setting(z.enum(["silent", "error", "warn", "info", "debug"]).default("info")),
});

export interface Config {
  readonly environment: "development" | "production" | "test";
  readonly port: number;
  /** Where the public finds this service, without a trailing slash; links in mails start with it. */
  readonly baseUrl: string;
  readonly database: DatabaseConfig;
  /** SMTP address; undefined keeps mail in the local mailbox. */
  readonly mailUrl: string | undefined;
  readonly mailFrom: string;
  /** Seals authenticator secrets and keys the hashes of limits; losing it means resetting those. */
  readonly secretKey: string;
  /** Another service that vouches for people who sign in; undefined: there is none. */
  readonly identityProvider: IdentityProviderConfig | undefined;
  /** How many reverse proxies stand in front; 0 believes no forwarded header. */
  readonly trustProxy: number;
  /** Whether a start on an empty database fills it with invented platforms. */
  readonly demonstration: boolean;
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
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
  if (isLive(values)) {
    const missing = (["BASE_URL", "MAIL_URL", "SECRET_KEY"] as const).filter(
      (name) => !values[name],
    );
    if (missing.length > 0) {
      throw new ConfigError(missing.map((name) => `${name}: required in production`).join("\n"));
    }
  }
  return {
    environment: values.NODE_ENV,
    port: values.PORT,
    baseUrl: (values.BASE_URL ?? `http://localhost:${String(values.PORT)}`).replace(/\/+$/, ""),
    database: databaseConfig(values.DATABASE_URL),
    mailUrl: values.MAIL_URL,
    mailFrom: values.MAIL_FROM,
    secretKey: values.SECRET_KEY ?? TRIAL_SECRET_KEY,
    identityProvider: identityProvider(values),
    trustProxy: values.TRUST_PROXY,
    demonstration:
      values.DEMONSTRATION === undefined ? !isLive(values) : values.DEMONSTRATION === "yes",
    logLevel: values.LOG_LEVEL,
  };
}

function identityProvider(values: z.infer<typeof ENVIRONMENT>): IdentityProviderConfig | undefined {
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

function isLive({ NODE_ENV }: { NODE_ENV: string }): boolean {
  return NODE_ENV === "production";
}

function databaseConfig(url: string): DatabaseConfig {
  if (POSTGRES.test(url)) return { engine: "postgres", url };
  return { engine: "sqlite", file: url.slice("sqlite:".length) };
}
