const { once } = require("node:events");

module.exports = async function stopPostgres() {
  const keeper = globalThis.postgresKeeper;
  keeper.stdin.end();
  if (keeper.exitCode === null) await once(keeper, "exit");
};
