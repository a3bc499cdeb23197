import { addAccount } from "./accounts/add-account";
import { signInLink } from "./accounts/sign-in-link";
import { createApp } from "./app";
import { createContext, type Context } from "./context";
import { readDemonstrationFiles } from "./demonstration/demonstration.folder";
import { loadDemonstration } from "./demonstration/load-demonstration";
import { ConfigError, readConfig } from "./infrastructure/config";
import { migrateDatabase } from "./infrastructure/database/migrate";
import { listen } from "./infrastructure/http/server";
import { startScheduler } from "./infrastructure/jobs/scheduler";
import { jobs } from "./jobs";

const DEMONSTRATION_OFFICIAL = "official@parole-tenue.example";

/** Environment → config → context → application → listen; then the signals that end it. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  await migrateDatabase(config.database);
  const context = createContext(config);
  const signInLink = config.demonstration ? await demonstrate(context) : undefined;
  const { stopping, begin } = stopSignal();
  const server = await listen(createApp(context, { isStopping: stopping }), config.port);
  const scheduler = startScheduler(jobs(context), { ...context, jobRuns: context.stores.jobRuns });
  announce(context, signInLink);

  await begin;
  await server.stop();
  await scheduler.stop();
  await context.close();
}

function stopSignal() {
  let stopping = false;
  const begin = new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        stopping = true;
        resolve();
      });
    }
  });
  return { begin, stopping: () => stopping };
}

/** Fills an empty register with the demonstration; a way in for an official of a demonstration. */
async function demonstrate({
  clock,
  config,
  inTransaction,
  stores,
}: Context): Promise<string | undefined> {
  if (!(await stores.demonstration.isLoaded())) {
    const files = await readDemonstrationFiles();
    const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
    const loading = await inTransaction((tx) => loadDemonstration(tx, files, service, clock.now()));
    if (!loading.accepted) return undefined;
  }
  const official = { email: DEMONSTRATION_OFFICIAL, role: "official" as const };
  const decision = await inTransaction((tx) => addAccount(tx, official, clock.now()));
  return decision.accepted ? signInLink(config.baseUrl, decision.linkToken) : undefined;
}

function announce({ config, log }: Context, signInLink: string | undefined): void {
  log.info({ database: config.database.engine }, "ready");
  console.log(`Parole tenue answers at ${config.baseUrl}`);
  // A live service's output is collected by others: no way in is printed there.
  const isLive = config.environment === "production";
  if (signInLink !== undefined && !isLive)
    console.log(`Sign in as an official, once: ${signInLink}`);
  if (config.mailUrl === undefined) console.log(`Mail is kept at ${config.baseUrl}/mailbox`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const message = error instanceof ConfigError ? `Configuration: ${error.message}` : error;
    console.error(message);
    process.exit(1);
  },
);
