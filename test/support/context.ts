import { createContext, type Context } from "../../src/context";
import { readConfig } from "../../src/infrastructure/config";
import { stoppedClock, type StoppedClock } from "./clock";
import { migratedDatabase, type Engine } from "./engines";

interface TestContext extends Context {
  readonly clock: StoppedClock;
}

/**
 * The real context on a migrated, otherwise empty database of its own; only the clock is stopped.
 * `environment` adds settings, as the process would read them.
 */
export async function testContext(
  engine: Engine = "sqlite",
  environment: Readonly<Record<string, string>> = {},
): Promise<TestContext> {
  const config = readConfig({
    NODE_ENV: "test",
    LOG_LEVEL: "silent",
    BASE_URL: "http://localhost:3000",
    DATABASE_URL: await migratedDatabase(engine),
    ...environment,
  });
  const clock = stoppedClock();
  return { ...createContext(config, { clock }), clock };
}
