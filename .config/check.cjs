const { exitCode, say, script } = require("./project.cjs");

/** Two at a time, the longest first; the tests come last and take both cores. */
const STEPS = ["boundaries", "lint", "build", "unused", "format"];
const AT_ONCE = 2;

/** One more than the cores that we count on: a test often waits for a browser or a database. */
const WORKERS = 3;

/**
 * Every check of the project, each output in one piece, and at the end how many tests passed.
 * Exit code 0 when nothing failed. With arguments, only the tests that they name. `installed`: a promise
 * that the packages can be run, not only read.
 */
async function check(args, installed) {
  const failed = args.length > 0 ? [] : await runSteps();
  try {
    await installed;
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
    return;
  }
  const tests = await test(args.length > 0 ? args : [`--maxWorkers=${WORKERS}`]);
  if (failed.length > 0) process.stdout.write(`Failed beside the tests: ${failed.join(", ")}\n`);
  process.stdout.write(tests.closingLine);
  process.exitCode = failed.length > 0 ? 1 : tests.code;
}

async function runSteps() {
  const waiting = [...STEPS];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { code, output, seconds } = await runStep(step);
      say(`${code === 0 ? "ok" : "FAILED"}  ${step}  ${seconds} s${output && `\n${output}`}`);
      if (code !== 0) failed.push(step);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return STEPS.filter((step) => failed.includes(step));
}

async function runStep(step) {
  const startedAt = performance.now();
  const child = script(step);
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
  const child = script("jest", args, { stdio });
  let closingLine = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (closingLine += text));
  return { code: (await exitCode(child)) ?? 1, closingLine };
}

module.exports = { check };
