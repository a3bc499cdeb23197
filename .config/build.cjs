const { spawn } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { withLock } = require("./lock.cjs");
const { ROOT, exitCode, say } = require("./project.cjs");

const SOURCES = ["src", "migrations", "tsconfig.json", ".config/tsconfig.build.json"];
const DIST = path.join(ROOT, "dist");
const FRESH = `${DIST}.new`;

/** Whether dist was compiled from exactly the sources that are there now. */
function isBuilt() {
  const builtFrom = path.join(DIST, ".built-from");
  return fs.existsSync(builtFrom) && fs.readFileSync(builtFrom, "utf8") === sourceDigest();
}

/** Compiles src and migrations into dist, or does nothing when dist is of the same sources. */
async function ensureBuilt() {
  if (isBuilt()) return;
  await withLock("build", async () => {
    if (isBuilt()) return;
    say("Compiling src and migrations into dist…");
    const digest = sourceDigest();
    fs.rmSync(FRESH, { recursive: true, force: true });
    await compile();
    fs.writeFileSync(path.join(FRESH, ".built-from"), digest);
    fs.rmSync(DIST, { recursive: true, force: true });
    fs.renameSync(FRESH, DIST);
  });
}

/** Contents, not dates: a checkout or a copy of the same sources needs no new build. */
function sourceDigest() {
  const digest = createHash("sha256");
  for (const file of SOURCES.flatMap(filesIn)) {
    digest
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(ROOT, file)))
      .update("\0");
  }
  return digest.digest("hex");
}

function filesIn(place) {
  const found = path.join(ROOT, place);
  if (!fs.existsSync(found)) return [];
  if (!fs.statSync(found).isDirectory()) return [place];
  return fs
    .readdirSync(found)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

async function compile() {
  const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
  const args = [tsc, "--project", ".config/tsconfig.build.json", "--outDir", FRESH];
  const stdio = ["ignore", process.stderr, process.stderr];
  const code = await exitCode(spawn(process.execPath, args, { cwd: ROOT, stdio }));
  if (code !== 0) throw new Error("The sources do not compile: see the reasons above.");
}

module.exports = { ensureBuilt, isBuilt };
