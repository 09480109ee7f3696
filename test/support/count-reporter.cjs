/** Leaves one plain line about the whole run in coverage/test-counts.txt, for .ci/run to end with. */
const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

module.exports = class CountReporter {
  constructor(globalConfig) {
    this.file = path.join(globalConfig.rootDir, "coverage", "test-counts.txt");
    this.wholeRun = !globalConfig.testPathPatterns?.patterns?.length;
  }

  onRunComplete(_contexts, results) {
    if (!this.wholeRun) return;
    // A test file that cannot be loaded has no test to count, and is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    mkdirSync(path.dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${results.numPassedTests} passed, ${failed} failed\n`);
  }
};
