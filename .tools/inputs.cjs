/**
 * What each build is made of, so that it can be told whether dist/ is up to date by content: times of
 * files say nothing after a clone, a checkout or a copy.
 */
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, readdirSync, statSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");

/** Changes of these concern every build. */
const SHARED = ["webpack.config.js", ".tools/inputs.cjs", "tsconfig.json", "package-lock.json"];

/** Sources of each build, as the import table of the house lets them be used. */
const SOURCES = {
  pane: [
    "src/core",
    "src/rules",
    "src/app",
    "src/adapters",
    "src/taskpane",
    "src/commands",
    "src/workbook-file",
    "assets",
    "manifest.xml",
  ],
  workbench: ["src/core", "src/workbook-file", "src/workbench"],
  cli: [
    "src/core",
    "src/rules",
    "src/app",
    "src/adapters",
    "src/cli",
    "src/workbook-file",
    "package.json",
  ],
  serve: ["src/workbench/serve"],
};

const names = Object.keys(SOURCES);

function stampFile(name) {
  return path.join(root, "dist", ".built", name);
}

function listFiles(entry) {
  if (!existsSync(entry)) return [];
  if (statSync(entry).isFile()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => listFiles(path.join(entry, name)));
}

/** A text that differs whenever what goes into the build differs. */
function inputsHash(name, mode) {
  const hash = createHash("sha256").update(`${mode}\n${process.env.ADDIN_URL ?? ""}\n`);
  for (const source of [...SHARED, ...SOURCES[name]]) {
    for (const file of listFiles(path.join(root, source))) {
      hash
        .update(`${path.relative(root, file).replaceAll("\\", "/")}\n`)
        .update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

/** True when dist/ holds this build of the sources as they are now. */
function isFresh(name) {
  const stamp = stampFile(name);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === inputsHash(name, "production");
}

module.exports = { inputsHash, isFresh, names, root, stampFile };
