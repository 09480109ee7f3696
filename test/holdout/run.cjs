"use strict";

/**
 * `node test/holdout/run.cjs` reads every frozen hold-out with the built command line and prints
 * how many facts it read rightly; `--wrong` lists the others, a name's beginning picks workbooks.
 * `--write` draws the workbooks up anew and prints nothing else. swc strips the types.
 */
const { spawnSync } = require("node:child_process");
const { readFileSync, readdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { transformFileSync } = require("@swc/core");
const prettier = require("prettier");

require.extensions[".ts"] = (module, file) => {
  const { code } = transformFileSync(file, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, file);
};

const { drawHoldOuts } = require("../support/holdout/workbooks.ts");
const { scoreAnswer } = require("../support/holdout/score.ts");

const ENDING = ".expected.json";
const CLI = path.resolve(__dirname, "../../dist/cli/zvirka.js");

async function write() {
  for (const { name, workbook, expectation } of await drawHoldOuts()) {
    writeFileSync(path.join(__dirname, `${name}.xlsx`), workbook);
    const file = path.join(__dirname, `${name}${ENDING}`);
    const layout = { ...(await prettier.resolveConfig(file)), filepath: file };
    writeFileSync(file, await prettier.format(JSON.stringify(expectation), layout));
  }
}

/** What the command says of a file; one that it refuses to read answers nothing. */
function answerFor(name) {
  const call = [CLI, "check", "--format", "json", "--rows", "--fail-on", "never"];
  const file = path.join(__dirname, `${name}.xlsx`);
  const { stdout } = spawnSync(process.execPath, [...call, file], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const answer = stdout === "" ? undefined : JSON.parse(stdout).files[0];
  return { tables: answer?.tables ?? [], findings: answer?.findings ?? [] };
}

function score(beginnings, listWrong) {
  const names = readdirSync(__dirname)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter((name) => beginnings.length === 0 || beginnings.some((each) => name.startsWith(each)))
    .sort();
  let right = 0;
  let asked = 0;
  for (const name of names) {
    const expected = JSON.parse(readFileSync(path.join(__dirname, `${name}${ENDING}`), "utf8"));
    const one = scoreAnswer(answerFor(name), expected);
    right += one.right;
    asked += one.asked;
    console.log(line(name, one.right, one.asked));
    if (listWrong) for (const fact of one.wrong) console.log(`    ${fact}`);
  }
  console.log(line("all", right, asked));
}

function line(name, right, asked) {
  const share = asked === 0 ? 100 : (right * 100) / asked;
  return `${name.padEnd(32)} ${String(right).padStart(5)} of ${String(asked).padStart(5)}  ${share.toFixed(1)} %`;
}

const options = process.argv.slice(2);
if (options.includes("--write")) {
  write().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
} else {
  score(
    options.filter((option) => !option.startsWith("--")),
    options.includes("--wrong"),
  );
}
