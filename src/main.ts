import { createApp } from "./app";
import { createContext, type Context } from "./context";
import { ConfigError, readConfig, type Config } from "./infrastructure/config";
import { migrateDatabase } from "./infrastructure/database/migrate";
import { listen } from "./infrastructure/http/server";
import { startScheduler } from "./infrastructure/jobs/scheduler";
import { jobs } from "./jobs";

/** Environment → config → context → application → listen; then the signals that end it. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  await migrateDatabase(config.database);
  const context = createContext(config);
  const { stopping, begin } = stopSignal();
  const server = await listen(createApp(context, { isStopping: stopping }), config.port);
  const scheduler = startScheduler(jobs(context), { ...context, jobRuns: context.stores.jobRuns });
  announce(context, config);

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

function announce({ log }: Context, config: Config): void {
  log.info({ address: config.baseUrl, database: config.database.engine }, "ready");
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const message = error instanceof ConfigError ? `Configuration: ${error.message}` : error;
    console.error(message);
    process.exit(1);
  },
);
