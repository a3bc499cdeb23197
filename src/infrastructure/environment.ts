import { z } from "zod";

export const POSTGRES = /^postgres(ql)?:\/\//;
const blank = (value: unknown) => (value === "" ? undefined : value);
const setting = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blank, schema);

/** The environment, name by name; the README's table lists the same names. */
export const ENVIRONMENT = z.object({
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
  ATTACHMENTS_FOLDER: setting(z.string().optional()),
  MAIL_URL: setting(z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: setting(z.email().default("registre@parole-tenue.example")),
  SECRET_KEY: setting(z.string().min(32, "at least 32 characters, at random").optional()),
  OIDC_ISSUER: setting(z.url({ protocol: /^https?$/ }).optional()),
  OIDC_CLIENT_ID: setting(z.string().optional()),
  OIDC_CLIENT_SECRET: setting(z.string().optional()),
  OIDC_NAME: setting(z.string().max(40).optional()),
  TRUST_PROXY: setting(z.coerce.number().int().min(0).max(10).default(0)),
  FOUR_EYES: setting(z.enum(["yes", "no"]).default("no")),
  DEMONSTRATION: setting(z.enum(["yes", "no"]).optional()),
  LOG_LEVEL: setting(z.enum(["silent", "error", "warn", "info", "debug"]).default("info")),
});

export type Environment = z.infer<typeof ENVIRONMENT>;
