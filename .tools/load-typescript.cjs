"use strict";

/** Lets a tool require the project's TypeScript, whose types swc strips as for the tests. */
const Module = require("node:module");
const path = require("node:path");
const { transformFileSync } = require("@swc/core");

// numfmt 4.0.1 names a CommonJS file that it does not ship; its plain index is one.
const NUMFMT = path.resolve(__dirname, "../node_modules/numfmt/dist/index.js");
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  resolve.call(Module, request === "numfmt" ? NUMFMT : request, ...rest);

require.extensions[".ts"] = (module, file) => {
  const { code } = transformFileSync(file, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, file);
};
