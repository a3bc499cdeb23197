const { once } = require("node:events");
const fs = require("node:fs");

module.exports = async function stopPostgres() {
  fs.rmSync(process.env.TEST_FOLDER, { recursive: true, force: true });
  const keeper = globalThis.postgresKeeper;
  keeper.stdin.end();
  if (keeper.exitCode === null) await once(keeper, "exit");
};
