/** The command line of a checkout: builds it quietly when needed, then is it. */
const path = require("node:path");
const { ensureBuilt } = require("./ensure-built.cjs");
const { root } = require("./inputs.cjs");

ensureBuilt(["cli"]).then(
  () => {
    // npm runs scripts in the repository's folder; file names are meant from where npm was called.
    process.chdir(process.env.INIT_CWD ?? process.cwd());
    require(path.join(root, "dist", "cli", "zvirka.js"));
  },
  (error) => {
    console.error(error.message);
    process.exitCode = 2;
  },
);
