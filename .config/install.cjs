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

/**
 * Makes node_modules what package-lock.json says, or does nothing when it is already so.
 * Without `dev` a production installation (npm ci --omit=dev) is enough.
 */
async function ensureInstalled({ dev }) {
  if (isInstalled({ dev })) return;
  await withLock("install", async () => {
    if (isInstalled({ dev })) return;
    say("Installing the packages of package-lock.json (npm ci): one to three minutes…");
    await npmCi();
    if (!sqliteLoads()) throw new Error(NO_SQLITE);
  });
}

function isInstalled({ dev }) {
  return packagesMatch({ dev }) && sqliteLoads();
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

async function npmCi() {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const child = npm(args, { stdio: ["ignore", process.stderr, "pipe"] });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
    process.stderr.write(chunk);
  });
  const code = await exitCode(child);
  if (code === 0) return;
  throw new Error(errors.includes("sqlite3") ? NO_SQLITE : "npm ci failed: see its reasons above.");
}

module.exports = { ensureInstalled };
