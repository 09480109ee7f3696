"use strict";

/**
 * Writes the sample workbooks beside this file, or into the folder that the first argument names. The builder is TypeScript; swc, which the tests use
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

const { SEED_WORKBOOKS } = require("./workbooks.ts");

async function main() {
  const folder = process.argv[2] ?? __dirname;
  for (const { file, build } of SEED_WORKBOOKS) {
    const bytes = await build();
    writeFileSync(join(folder, file), bytes);
    console.log(`${file}: ${bytes.length} bytes`);
  }
}

main().catch((error) => {
  console.error(`The sample workbooks were not built: ${error.message}`);
  process.exitCode = 1;
});
