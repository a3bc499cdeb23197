const { exitCode, npm, say } = require("./project.cjs");

/** Read-only, two at a time. The build is the first that the tests wait for. */
const STEPS = ["build", "types", "lint", "boundaries", "unused", "format"];
const AT_ONCE = 2;

/** One more than the cores that we count on: a test often waits for a browser or a database. */
const WORKERS = 3;

/**
 * Every check of the project, each output in one piece, and at the end how many tests passed.
 * Exit code 0 when nothing failed. With arguments, only the tests that they name. `installed`: a promise
 * that the packages can be run, not only read.
 */
async function check(args, installed) {
  const { built, failed } = args.length > 0 ? NO_STEPS : runSteps();
  try {
    await Promise.all([installed, built]);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
    return;
  }
  const tests = await test(args.length > 0 ? args : [`--maxWorkers=${WORKERS}`]);
  const others = await failed;
  if (others.length > 0) process.stdout.write(`Failed beside the tests: ${others.join(", ")}\n`);
  process.stdout.write(tests.closingLine);
  process.exitCode = others.length > 0 ? 1 : tests.code;
}

const NO_STEPS = { built: Promise.resolve(), failed: Promise.resolve([]) };

/** `built` when the tests may begin, though the build failed; `failed` when all steps are through. */
function runSteps() {
  const waiting = [...STEPS];
  const failed = [];
  let tellBuilt;
  const built = new Promise((resolve) => (tellBuilt = resolve));
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { code, output, seconds } = await runStep(step);
      say(`${code === 0 ? "ok" : "FAILED"}  ${step}  ${seconds} s${output && `\n${output}`}`);
      if (code !== 0) failed.push(step);
      if (step === "build") tellBuilt();
    }
  };
  const workers = Array.from({ length: AT_ONCE }, worker);
  return { built, failed: Promise.all(workers).then(() => failed) };
}

async function runStep(step) {
  const startedAt = performance.now();
  const child = npm(["run", "--silent", step]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => (output += chunk));
  }
  const code = await exitCode(child);
  return { code, output, seconds: Math.round((performance.now() - startedAt) / 1000) };
}

/** What jest prints on stdout is the closing line of the project, which has to stay the last. */
async function test(args) {
  const stdio = ["inherit", "pipe", "inherit"];
  const child = npm(["run", "--silent", "jest", "--", ...args], { stdio });
  let closingLine = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (closingLine += text));
  return { code: (await exitCode(child)) ?? 1, closingLine };
}

module.exports = { check };
