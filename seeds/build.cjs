"use strict";

/**
 * Writes the sample workbook beside this file, or where the first argument says. The builder is TypeScript; swc, which the tests use
 * as well, strips its types, so that nothing has to be built before.
 */
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { transformFileSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  const { code } = transformFileSync(file, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, file);
};

const { buildReportWorkbook } = require("./report-workbook.ts");

async function main() {
  const file = process.argv[2] ?? join(__dirname, "report-2018-9m.xlsx");
  const bytes = await buildReportWorkbook();
  writeFileSync(file, bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}

main().catch((error) => {
  console.error(`The sample workbook was not built: ${error.message}`);
  process.exitCode = 1;
});
