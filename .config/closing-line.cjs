const fs = require("node:fs");

/**
 * Jest reporter: `N passed, N failed, N skipped` as the very last line that the process prints. A run of
 * which a worker hangs or has died ends too, and names the files that it waited for: those that took
 * more than `fileLimitSeconds`.
 */
module.exports = class ClosingLine {
  #begun = new Map();
  #limit;
  #results;

  constructor(_globalConfig, { fileLimitSeconds = 600 } = {}) {
    this.#limit = fileLimitSeconds * 1_000;
  }

  onRunStart(results) {
    this.#results = results;
    setInterval(() => this.#endIfStuck(), this.#limit / 10).unref();
  }

  onTestFileStart({ path }) {
    this.#begun.set(path, Date.now());
  }

  onTestFileResult({ path }, _result, results) {
    this.#begun.delete(path);
    this.#results = results;
  }

  onRunComplete(_contexts, results) {
    process.once("exit", () => print(results, 0));
  }

  #endIfStuck() {
    const earliest = Date.now() - this.#limit;
    const stuck = [...this.#begun].filter(([, at]) => at < earliest).map(([path]) => path);
    if (stuck.length === 0) return;
    process.stderr.write(`No end after ${this.#limit / 1_000} s: ${stuck.join(", ")}\n`);
    process.once("exit", () => print(this.#results, stuck.length));
    process.exit(1);
  }
};

function print(results, stuck) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + stuck;
  const skipped = results.numPendingTests + results.numTodoTests;
  const line = `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
  fs.writeSync(1, `${line}\n`);
}
