import process from "node:process";
import { Worker } from "node:worker_threads";
import { register as registerForRequire } from "tsx/cjs/api";
import { register as registerForImport } from "tsx/esm/api";

/*
 * Once in each process that runs tests. They run in plain Node, where a module that many test files use
 * is loaded once and not once a file: to load the application takes longer than most of its tests.
 */
registerForRequire();
registerForImport();

// jest lets go of its workers at the end; a browser or a pool of connections would keep them alive.
process.once("disconnect", () => {
  // After all others that tidy up: a thread that waits for ever would keep the process, and whoever reads its output.
  process.once("exit", () => process.kill(process.pid, "SIGKILL"));
  process.exit();
});

/* Should jest be gone while this thread is deaf, another one hears of it. */
const GUARD = `const { ppid, pid } = process;
  setInterval(() => process.ppid === ppid || process.kill(pid, "SIGKILL"), 1_000);`;
new Worker(GUARD, { eval: true }).unref();
