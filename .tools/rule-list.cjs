"use strict";

/** `npm run rules`: writes the list of all rules, src/rules/README.md. */
const { writeFileSync } = require("node:fs");
const path = require("node:path");
require("./load-typescript.cjs");

const root = path.join(__dirname, "..");
const { ruleList } = require("../test/rules/rule-list.ts");
writeFileSync(path.join(root, "src/rules/README.md"), ruleList());
