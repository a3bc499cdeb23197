const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

/** The folder of package.json, wherever the command was called from. */
const ROOT = path.resolve(__dirname, "..");

/** Progress of the tools goes to stderr: stdout belongs to the application and its command line. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Starts the npm that started us, or the one of the PATH. */
function npm(args, options) {
  const script = process.env.npm_execpath;
  const [command, before] = script?.endsWith(".js") ? [process.execPath, [script]] : ["npm", []];
  return spawn(command, [...before, ...args], { cwd: ROOT, ...options });
}

/** Starts a script of package.json, as npm would, but a good deal sooner. */
function script(name, args = [], options = {}) {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const tools = path.join(ROOT, "node_modules/.bin");
  const env = { ...process.env, PATH: `${tools}${path.delimiter}${process.env.PATH}` };
  const quoted = args.map((arg) => JSON.stringify(arg));
  return spawn([scripts[name], ...quoted].join(" "), { cwd: ROOT, env, shell: true, ...options });
}

/** The exit code of a child process (null when a signal ended it); our own SIGTERM ends it too. */
function exitCode(child) {
  const stop = () => child.kill();
  process.once("SIGTERM", stop);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => process.off("SIGTERM", stop));
}

module.exports = { ROOT, exitCode, npm, say, script };
