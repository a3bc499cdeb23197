/**
 * What npm start, npm test and npm run parole do first, with Node alone: install and compile what
 * is missing. The application then runs in this same process, so that signals, output and exit
 * codes are its own.
 */
const path = require("node:path");
const { ensureBuilt, isBuilt } = require("./build.cjs");
const { beginInstall, ensureInstalled } = require("./install.cjs");
const { ROOT, say } = require("./project.cjs");

const OLDEST_NODE = [20, 19];

const application = async () => {
  await ensureInstalled({ dev: !isBuilt() });
  await ensureBuilt();
};

/** The static checks begin while the packages' own scripts still run. */
let installing;
const tools = async () => {
  installing = beginInstall({ dev: true });
  await installing.unpacked;
};

const commands = {
  start: { prepare: application, go: (args) => enter("main", args) },
  parole: { prepare: application, go: (args) => enter("parole", args) },
  build: { prepare: ensureBuilt, go: () => undefined },
  check: { prepare: tools, go: (args) => require("./check.cjs").check(args, installing.installed) },
};

function enter(entry, args) {
  const script = path.join(ROOT, "dist/src", `${entry}.js`);
  process.argv = [process.execPath, script, ...args];
  process.setSourceMapsEnabled(true);
  require(script);
}

/** npm passes a signal on to its shell only: when npm is gone, this process is asked to end too. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

function isTooOld(version) {
  const [major, minor] = version.split(".").map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

async function prepare(command) {
  if (isTooOld(process.versions.node)) {
    throw new Error(`Node ${OLDEST_NODE.join(".")} or later is needed, not ${process.version}.`);
  }
  if (!command) throw new Error(`node .config/run.cjs ${Object.keys(commands).join("|")}`);
  await command.prepare();
}

const [name, ...args] = process.argv.slice(2);
const command = commands[name];

endWithNpm();
prepare(command).then(
  () => command.go(args),
  (error) => {
    say(error.message);
    process.exitCode = 1;
  },
);
