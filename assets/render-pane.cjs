/**
 * Takes the pictures of the pane that the README and the user guide show: the walk of
 * `test/browser/pictures.test.ts`, with what it takes kept. Part of `npm run pictures`.
 */
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const jest = path.join(__dirname, "..", "node_modules", "jest", "bin", "jest.js");
const words = ["--selectProjects", "browser", "-i", "test/browser/pictures"];
const { status } = spawnSync(process.execPath, [jest, ...words], {
  cwd: path.join(__dirname, ".."),
  env: { ...process.env, ZVIRKA_PICTURES: "keep" },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
