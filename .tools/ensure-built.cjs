/**
 * Builds what of dist/ is missing or made from other sources than those on disk, and nothing else.
 * As a program: `node .tools/ensure-built.cjs [pane] [workbench] [cli] [serve]`, all without a name.
 */
const { spawnSync } = require("node:child_process");
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { isFresh, names: allNames, root } = require("./inputs.cjs");

const lock = path.join(root, "node_modules", ".cache", "zvirka", "build.lock");

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** True when the process that took the lock is no more. */
function ownerIsGone() {
  try {
    process.kill(Number(readFileSync(path.join(lock, "owner"), "utf8")), 0);
    return false;
  } catch (error) {
    // Between making the folder and writing the owner there is a moment without one.
    return error.code === "ESRCH";
  }
}

/** Two builds into one folder would spoil each other, so the second waits for the first. */
async function takeLock() {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(path.join(lock, "owner"), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (ownerIsGone()) rmSync(lock, { recursive: true, force: true });
      else await pause(200);
    }
  }
}

function build(names) {
  const webpack = require.resolve("webpack-cli/bin/cli.js", { paths: [root] });
  const words = ["--mode", "production", ...names.flatMap((name) => ["--config-name", name])];
  // Standard output belongs to the results of whoever asked for the build.
  return spawnSync(process.execPath, [webpack, ...words], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * Builds the stale ones of the named builds. `tell` hears one line when that takes a while.
 * Throws an Error with webpack's own words when a build fails.
 */
async function ensureBuilt(names = allNames, tell = () => {}) {
  if (names.every(isFresh)) return;
  await takeLock();
  try {
    const stale = names.filter((name) => !isFresh(name));
    if (stale.length === 0) return;
    tell(`Building ${stale.join(", ")} …`);
    const { status, stdout, stderr } = build(stale);
    if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

module.exports = { ensureBuilt };

if (require.main === module) {
  const asked = process.argv.slice(2);
  ensureBuilt(asked.length === 0 ? allNames : asked, console.error).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
