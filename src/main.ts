import { signInLink } from "./accounts/sign-in-link";
import { createApp } from "./app";
import { createContext, type Context } from "./context";
import { readDemonstrationFiles } from "./demonstration/demonstration.folder";
import { loadDemonstration } from "./demonstration/load-demonstration";
import { openDoors, type OpenDoor } from "./demonstration/open-doors";
import { ConfigError, readConfig } from "./infrastructure/config";
import { migrateDatabase } from "./infrastructure/database/migrate";
import { listen } from "./infrastructure/http/server";
import { startScheduler } from "./infrastructure/jobs/scheduler";
import { jobs } from "./jobs";

/** Environment → config → context → application → listen; then the signals that end it. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  await migrateDatabase(config.database);
  const context = createContext(config);
  const doors = config.demonstration ? await demonstrate(context) : [];
  const { stopping, begin } = stopSignal();
  const server = await listen(createApp(context, { isStopping: stopping }), config.port);
  const scheduler = startScheduler(jobs(context), { ...context, jobRuns: context.stores.jobRuns });
  announce(context, doors);

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

/** Fills an empty register with the demonstration; the ways into a demonstration. */
async function demonstrate({
  clock,
  config,
  inTransaction,
  stores,
}: Context): Promise<readonly OpenDoor[]> {
  if (!(await stores.demonstration.isLoaded())) {
    const files = await readDemonstrationFiles();
    const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
    const loading = await inTransaction((tx) => loadDemonstration(tx, files, service, clock.now()));
    if (!loading.accepted) return [];
  }
  return inTransaction((tx) => openDoors(tx, clock.now()));
}

function announce({ config, log }: Context, doors: readonly OpenDoor[]): void {
  log.info({ database: config.database.engine }, "ready");
  console.log(`Parole tenue answers at ${config.baseUrl}`);
  // A live service's output is collected by others: no way in is printed there.
  if (config.environment !== "production") {
    for (const { role, linkToken } of doors) {
      console.log(`Sign in once as ${role}: ${signInLink(config.baseUrl, linkToken)}`);
    }
  }
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
