"use strict";

/**
 * `npm run size`: what a person waits for when the pane opens, the scripts that its page names, as they
 * travel: compressed. Fails when they are more than may be.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

/** Kilobytes. Of these React and what is used of Fluent UI take 130. */
const LIMIT = 200;

const dist = path.resolve(__dirname, "../dist");
const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
const scripts = [...page.matchAll(/<script[^>]* src="(?!https:)([^"]+)"/g)].map(([, file]) => file);
const sizes = scripts.map((file) => {
  const bytes = readFileSync(path.join(dist, file));
  return { file, kB: bytes.length / 1000, gzipped: gzipSync(bytes, { level: 9 }).length / 1000 };
});
const total = sizes.reduce((sum, { gzipped }) => sum + gzipped, 0);
for (const { file, kB, gzipped } of sizes) {
  console.log(`${file}: ${kB.toFixed(0)} kB, compressed ${gzipped.toFixed(0)} kB`);
}
console.log(`The first load is ${total.toFixed(0)} kB compressed, and may be ${LIMIT} kB.`);
if (scripts.length === 0) console.error("The page names no script: has the build changed?");
if (total > LIMIT || scripts.length === 0) process.exitCode = 1;
