import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { RuleEntry } from "../../src/rules/entries";
import { REGISTRY } from "../../src/rules/entries";

const RULES_FOLDER = join(__dirname, "../../src/rules");

const INTRODUCTION = `# The rules

All rules of Zvirka, by number. Each has a folder with its code, its words and a page in Ukrainian and
English with examples. This list is made by \`npm run rules\`; a test compares it with the rules.
\`npm run new:rule -- TXT-03 text\` starts a new one.
`;

const HEAD = ["Rule", "Українською", "English", "Level", "Fix", "Judges"];

const FIXES: Readonly<Record<RuleEntry["rule"]["fixable"], string>> = {
  safe: "safe",
  suggestion: "suggestion",
  both: "safe or suggestion",
  none: "none",
};

/** The list of all rules as Markdown, laid out as the formatter would. */
export function ruleList(): string {
  const families = [...new Set(REGISTRY.map(({ rule }) => familyOf(rule.id)))];
  const sections = families.map((family) => {
    const rules = REGISTRY.filter(({ rule }) => familyOf(rule.id) === family);
    return `## ${family}\n\n${table([HEAD, ...rules.map((entry) => lineOf(entry, family))])}\n`;
  });
  return [INTRODUCTION, ...sections].join("\n");
}

function lineOf({ rule, texts }: RuleEntry, family: string): readonly string[] {
  const folder = `${family}/${rule.id.toLowerCase()}`;
  const judges =
    rule.scope === "workbook"
      ? "the whole workbook"
      : (rule.kinds ?? ["execution-report"]).join(", ");
  return [
    `[${rule.id}](${folder}/uk.md)`,
    texts.uk.title,
    `[${texts.en.title}](${folder}/en.md)`,
    rule.severity,
    FIXES[rule.fixable],
    judges,
  ];
}

function familyOf(id: string): string {
  const family = readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .find(({ name }) => readdirSync(join(RULES_FOLDER, name)).includes(id.toLowerCase()));
  if (family === undefined) throw new Error(`${id} has no folder`);
  return family.name;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...body.map(line)].join("\n");
}
