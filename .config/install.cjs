const fs = require("node:fs");
const path = require("node:path");
const { withLock } = require("./lock.cjs");
const { ROOT, exitCode, npm, say } = require("./project.cjs");

const NO_SQLITE = `
sqlite3 has no binary that loads on this machine: npm found no prebuilt one (no way to the
download, or none for this platform) and could not compile it. To let it compile, install
Python 3, make and a C++ compiler, then run the same command again:
  Debian, Ubuntu   apt-get install python3 make g++
  Fedora           dnf install python3 make gcc-c++
  macOS            xcode-select --install`;

/** SQLite is compiled as its own makefile does: -O3, the driver's wish, takes a third longer and gives nothing. */
const COMPILING = { CFLAGS: "-O2", ...process.env };

/** Stands in node_modules from the moment the packages are there until their own scripts have run. */
const SCRIPTS_MISSING = path.join(ROOT, "node_modules/.scripts-missing");

/**
 * Makes node_modules what package-lock.json says, or does nothing when it is already so.
 * Without `dev` a production installation (npm ci --omit=dev) is enough.
 */
async function ensureInstalled({ dev }) {
  await beginInstall({ dev }).installed;
}

/**
 * The same in two halves: `unpacked` once the packages are there, for what needs none of their
 * scripts; `installed` once these have run. One of them compiles SQLite for more than a minute, on one core.
 */
function beginInstall({ dev }) {
  let tellUnpacked;
  const there = new Promise((resolve) => (tellUnpacked = resolve));
  const installed = install({ dev }, tellUnpacked);
  // Whoever waits for one half is told of a failure by it.
  installed.catch(() => undefined);
  return { unpacked: Promise.race([there, installed]), installed };
}

async function install({ dev }, tellUnpacked) {
  if (isInstalled({ dev })) return;
  await withLock("install", async () => {
    if (isInstalled({ dev })) return;
    say("Installing the packages of package-lock.json (npm ci): one to three minutes…");
    await runNpm(["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"]);
    fs.writeFileSync(SCRIPTS_MISSING, "");
    tellUnpacked();
    await runNpm(["rebuild"], { env: COMPILING });
    if (!sqliteLoads()) throw new Error(NO_SQLITE);
    fs.rmSync(SCRIPTS_MISSING, { force: true });
  });
}

function isInstalled({ dev }) {
  return packagesMatch({ dev }) && !fs.existsSync(SCRIPTS_MISSING) && sqliteLoads();
}

/** npm leaves out the optional packages that are made for another system. */
function packagesMatch({ dev }) {
  const present = packagesIn("node_modules/.package-lock.json");
  return Object.entries(packagesIn("package-lock.json")).every(([place, entry]) => {
    if (place === "") return true;
    const here = present[place];
    if (here) return here.version === entry.version;
    return Boolean(entry.optional || (!dev && (entry.dev || entry.devOptional)));
  });
}

function packagesIn(lock) {
  const file = path.join(ROOT, lock);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")).packages : {};
}

/** It does not when install scripts were skipped, or when node_modules came from another machine. */
function sqliteLoads() {
  try {
    require(path.join(ROOT, "node_modules/sqlite3"));
    return true;
  } catch {
    return false;
  }
}

async function runNpm(args, options) {
  const stdio = ["ignore", process.stderr, "pipe"];
  const child = npm([...args, "--loglevel=error"], { stdio, ...options });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
    process.stderr.write(chunk);
  });
  const code = await exitCode(child);
  if (code === 0) return;
  throw new Error(
    errors.includes("sqlite3") ? NO_SQLITE : `npm ${args[0]} failed: see its reasons above.`,
  );
}

module.exports = { beginInstall, ensureInstalled };
