const { spawn } = require("node:child_process");
const { once } = require("node:events");
const path = require("node:path");
const { scratchFolder } = require("./scratch.cjs");

/** Starts the PostgreSQL of this test run (its address is in TEST_PG_URL) and makes its TEST_FOLDER. */
module.exports = async function startPostgres() {
  const script = path.join(__dirname, "postgres-keeper.cjs");
  const keeper = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = await Promise.race([once(keeper.stdout, "data"), once(keeper, "exit")]);
  if (!Buffer.isBuffer(line)) throw new Error("The tests need PostgreSQL and it did not start.");
  process.env.TEST_PG_URL = line.toString().trim();
  process.env.TEST_FOLDER = scratchFolder("run");
  globalThis.postgresKeeper = keeper;
};
