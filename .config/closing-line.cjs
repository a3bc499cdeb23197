const fs = require("node:fs");

/** Jest reporter: `N passed, N failed, N skipped` as the very last line that the process prints. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
    process.once("exit", () => {
      fs.writeSync(1, `${line}\n`);
    });
  }
};
