const { exitCode, npm, say } = require("./project.cjs");

/** Read-only and short, so two at a time; the tests come last and take both cores. */
const STEPS = ["types", "lint", "boundaries", "unused", "format", "build"];
const AT_ONCE = 2;

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
  if (args.length > 0) {
    process.exitCode = await test(args);
    return;
  }
  const tests = await test(["--maxWorkers=3"], failed);
  process.exitCode = failed.length === 0 ? tests : 1;
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
  return failed;
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

/** The closing line counts tests; which other checks failed is said just before it. */
async function test(args, failed = []) {
  const env = { ...process.env, FAILED_CHECKS: failed.join(", ") };
  const code = await exitCode(
    npm(["run", "--silent", "jest", "--", ...args], { env, stdio: "inherit" }),
  );
  return code ?? 1;
}

module.exports = { check };
