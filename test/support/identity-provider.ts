import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";
import { leave } from "./leftovers";

interface ProviderSettings {
  /** The one address it sends browsers back to; that of a test's own context unless said. */
  readonly returnTo?: string;
  /** Any that is free, unless said. */
  readonly port?: string;
  /** What is wrong with what it says; the script explains each. */
  readonly flaw?: "id-token-key" | "user-info-key" | "unsigned-user-info";
}

interface RunningProvider {
  readonly issuer: string;
  /** The settings of a service that uses it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export const RETURN_TO = "http://localhost:3000/identities/callback";

/** A real provider on a free port of this machine; it is ESM only, hence a process of its own. */
export async function startIdentityProvider({
  returnTo = RETURN_TO,
  port = "0",
  flaw,
}: ProviderSettings = {}): Promise<RunningProvider> {
  const path = process.env["PATH"] ?? "";
  const env = { PATH: path, RETURN_TO: returnTo, PORT: port, FLAW: flaw ?? "" };
  const script = join(PROJECT_ROOT, "test/support/oidc-provider.mjs");
  const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "pipe"] });
  await leave(() => child.kill());
  let told = "";
  // It warns that it is for tests only.
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  const line = once(createInterface(child.stdout), "line") as Promise<[string]>;
  const ended = once(child, "exit").then(() => {
    throw new Error(`The provider never answered:\n${told}`);
  });
  const [issuer] = await Promise.race([line, ended]);
  ended.catch(() => undefined);
  return {
    issuer,
    environment: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: "register",
      OIDC_CLIENT_SECRET: "a secret between the two",
      OIDC_NAME: "ProConnect",
    },
    async stop() {
      child.kill();
      await ended.catch(() => undefined);
    },
  };
}

/**
 * Goes where the provider is asked to, names who signs in there (undefined: gives up), and returns the
 * address at which the browser is sent back.
 */
export async function passProvider(address: string, subject: string | undefined): Promise<string> {
  const cookies = new Map<string, string>();
  const ask = async (url: string, body?: URLSearchParams) => {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const method = body ? "POST" : "GET";
    const options = { method, redirect: "manual", headers: { cookie } } as const;
    const response = await fetch(url, body ? { ...options, body } : options);
    for (const set of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (location === null) throw new Error(`${url} led nowhere: ${await response.text()}`);
    return new URL(location, url).href;
  };
  const signIn = await ask(address);
  const resumed = await ask(signIn, new URLSearchParams(subject === undefined ? {} : { subject }));
  return ask(resumed);
}
