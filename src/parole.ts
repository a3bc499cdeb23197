import type { Terminal } from "./command-line";
import { runCommand } from "./commands";

const terminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  tell: (text) => void process.stderr.write(`${text}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
  },
};

void runCommand(process.argv.slice(2), process.env, terminal).then((code) => {
  process.exitCode = code;
});
