import { execFile, spawn, type ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";
import { leave } from "./leftovers";

/** A start takes a second or two; on a machine that does much else at once, many times that. */
const READY_WITHIN_MS = 60_000;
const ANSWERED_WITHIN_MS = 10_000;
const POLL_MS = 50;

type Environment = Readonly<Record<string, string>>;

export interface RunningApplication {
  readonly url: string;
  /** Everything it has written to stdout and stderr so far. */
  output(): string;
  /** Sends the signal and waits for the end; the exit code, or null when the signal ended it. */
  stop(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null>;
}

interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let built: Promise<unknown> | undefined;

/**
 * The compiled application in a process of its own on a free port, once it answers that it is
 * ready. It sees no setting but those given.
 */
export async function startApplication(settings: Environment): Promise<RunningApplication> {
  await build();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = environment({ PORT: String(port), BASE_URL: url, ...settings });
  const child = spawn(process.execPath, ["dist/src/main.js"], { cwd: PROJECT_ROOT, env });
  await leave(() => child.kill("SIGKILL"));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const ended = once(child, "exit");
  await ready(url, child, () => output);
  return {
    url,
    output: () => output,
    async stop(signal) {
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

interface RunningCommand {
  /** Once it has ended; the code is -1 when a signal ended it. */
  readonly finished: Promise<Finished>;
  /** SIGKILL: nothing is left a chance to tidy up. */
  kill(): void;
}

/** One run of the compiled command line, with nothing on its stdin; it may be killed on the way. */
export async function startParole(
  args: readonly string[],
  settings: Environment,
): Promise<RunningCommand> {
  await build();
  const command = [join(PROJECT_ROOT, "dist/src/parole.js"), ...args];
  const child = spawn(process.execPath, command, { cwd: PROJECT_ROOT, env: environment(settings) });
  await leave(() => child.kill("SIGKILL"));
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const finished = once(child, "close").then(() => ({
    code: child.exitCode ?? -1,
    stdout,
    stderr,
  }));
  child.stdin.end();
  return { finished, kill: () => child.kill("SIGKILL") };
}

/** One run of the compiled command line, from its beginning to its end. */
export async function runParole(args: readonly string[], settings: Environment): Promise<Finished> {
  return (await startParole(args, settings)).finished;
}

function environment(settings: Environment): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "", NODE_ENV: "test", DEMONSTRATION: "no", ...settings };
}

/** Compiles nothing when dist is of these sources, as it is in a whole run of the tests. */
function build(): Promise<unknown> {
  const script = join(PROJECT_ROOT, ".config/run.cjs");
  return (built ??= promisify(execFile)(process.execPath, [script, "build"]));
}

/** Below those that systems hand out by themselves: another test's server would answer on one of these. */
const PORTS = [20_000, 32_000] as const;

async function freePort(): Promise<number> {
  const port = randomInt(...PORTS);
  const probe = createServer().listen(port, "127.0.0.1");
  try {
    await once(probe, "listening");
  } catch {
    return freePort();
  }
  probe.close();
  await once(probe, "close");
  return port;
}

async function ready(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let waited = 0; waited < READY_WITHIN_MS; waited += POLL_MS) {
    if (child.exitCode !== null) break;
    // Not kept open: the server might close it at the moment when the next request takes it.
    const headers = { connection: "close" };
    const signal = AbortSignal.timeout(ANSWERED_WITHIN_MS);
    const answer = await fetch(`${url}/health/ready`, { headers, signal }).catch(() => undefined);
    if (answer?.ok) return;
    await pause(POLL_MS);
  }
  throw new Error(`The application never became ready:\n${output()}`);
}
