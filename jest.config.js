/**
 * Kinds of tests: plain Node (core, rules, files, the real Office.js against our host), React
 * components in jsdom, and the real page in a browser. swc only strips types; `npm run typecheck`
 * judges them.
 * @type {import("jest").Config}
 */
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

const shared = {
  // numfmt 4.0.1 names a CommonJS file that it does not ship; its plain index is one.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transform: {
    "^.+\\.(t|j|mj)sx?$": swc,
    "\\.md$": "<rootDir>/test/support/markdown-module.cjs",
  },
  // Some libraries ship only ES modules; jest needs them as CommonJS.
  transformIgnorePatterns: ["/node_modules/(?!(numfmt|@cj-tech-master/excelts|idb-keyval)/)"],
};

module.exports = {
  // The tests of pages wait as often as they work: on two cores a core kept free is half the speed lost.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/support/count-reporter.cjs"],
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    {
      // The Office tests once more in the newest Excel; "node" runs them in the oldest.
      ...shared,
      displayName: "excel-1.20",
      testEnvironment: "node",
      globals: { excelProfile: "1.20" },
      testMatch: [
        "<rootDir>/test/adapters/excel/**/*.test.ts",
        "<rootDir>/test/workbench/host/**/*.test.ts",
      ],
      // What the host offers does not depend on the Excel it stands in for.
      testPathIgnorePatterns: ["/node_modules/", "conformance"],
    },
    {
      ...shared,
      displayName: "dom",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/support/jsdom-gaps.ts"],
      setupFilesAfterEnv: [
        "<rootDir>/test/support/patience.ts",
        "<rootDir>/test/support/patience-in-dom.ts",
        "<rootDir>/test/support/second-try.ts",
      ],
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      setupFilesAfterEnv: ["<rootDir>/test/support/second-try.ts"],
      globalSetup: "<rootDir>/test/browser/setup.ts",
      globalTeardown: "<rootDir>/test/browser/teardown.ts",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
