"use strict";

/**
 * `npm run new:rule -- TXT-03 text`: starts a rule: its folder with code, words and pages, its cases,
 * and the lines that register both. Its tests fail until all of them are written.
 */
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const head = `| 8 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання заходу, % | Інформація про виконання |`;
const grid = (row) =>
  `|   | A | B | C | D | E | F |\n|---|---|---|---|---|---|---|\n${head}\n${row}`;
const example = grid("| 9 | 1 | Ремонт доріжок | 180 000,00 | 90 000,00 | 50% | Роботи тривають |");

const INDEX = (id) => `import { defineRule } from "../../../core/lint/rule";

export type Messages = {
  /** What is wrong, in one sentence. */
  wrong: { readonly cell: string };
};

/** The rule in one sentence, as it should be kept. */
export default defineRule<Messages>({
  id: "${id}",
  gate: "rest",
  severity: "warning",
  fixable: "none",
  *check() {
    yield* [];
  },
});
`;

const words = (title, why, what, message) => `{
    title: "${title}",
    why: "${why}",
    whatToDo: "${what}",
    messages: { wrong: ({ cell }) => \`\${cell}: ${message}.\` },
    fix: null,
    causes: {},
  }`;

const TEXTS = () => `import type { RuleTexts } from "../../../core/lint/rule";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: ${words("Правило коротким реченням", "Навіщо це правило.", "Що зробити.", "що не так")},
  en: ${words("The rule as a short sentence", "Why there is the rule.", "What to do.", "what is wrong")},
};

export default texts;
`;

const CASES = () => `import type { RuleCases } from "../../support/rule-tester";
import { SIX } from "../tables";

export const cases: RuleCases = {
  valid: {
    "what is right": \`\${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | 50% | Так |\`,
  },
  invalid: {
    "what is wrong": {
      sheet: \`\${SIX}
| 9  | 1 | Лавки | 180 000,00 | 90 000,00 | 50% | Так |\`,
      findings: [{ cell: "A9", uk: "Повідомлення.", en: /message/, fix: "none" }],
    },
  },
};
`;

const PAGES = {
  uk: {
    title: "Правило коротким реченням",
    headings: [
      "Навіщо",
      "Неправильно",
      "Правильно",
      "Що робить виправлення",
      "Коли не застосовувати",
    ],
    off: (id) =>
      `Щоб не перевіряти за цим правилом, додайте ${id} до переліку \`rulesOff\` у профілі перевірки: перелік вимкнених правил видно над результатами.`,
  },
  en: {
    title: "The rule as a short sentence",
    headings: ["Why", "Incorrect", "Correct", "What the fix does", "When not to use"],
    off: (id) =>
      `To leave this rule out, add ${id} to \`rulesOff\` in the profile of the check: the rules that are off are named above the findings.`,
  },
};

function page(id, { title, headings: [why, incorrect, correct, fix, notToUse], off }) {
  const sections = [
    [why, "…"],
    [incorrect, example],
    [correct, example],
    [fix, "…"],
    [notToUse, `…\n\n${off(id)}`],
  ];
  return `# ${id}. ${title}\n\n${sections.map(([name, text]) => `## ${name}\n\n${text}\n`).join("\n")}`;
}

/** Puts a line before the first of its like that comes after it, else after the last of them. */
function insert(text, line, like) {
  const lines = text.split("\n");
  const key = like.exec(line)[1];
  const places = lines.flatMap((each, i) => (like.test(each) ? [[like.exec(each)[1], i]] : []));
  const after = places.find(([other]) => other > key);
  lines.splice(after === undefined ? places.at(-1)[1] + 1 : after[1], 0, line);
  return lines.join("\n");
}

function register(root, id, family) {
  const name = id.toLowerCase().replace("-", "");
  const from = `./${family}/${id.toLowerCase()}`;
  const edit = (file, lines) => {
    const at = path.join(root, file);
    writeFileSync(
      at,
      lines.reduce((text, [line, like]) => insert(text, line, like), readFileSync(at, "utf8")),
    );
  };
  for (const [file, where] of [
    ["src/rules/registry.ts", from],
    ["src/rules/texts.ts", `${from}/texts`],
  ]) {
    edit(file, [
      [`import ${name} from "${where}";`, /^import (\w+\d\d) from/],
      [`  "${id}": ${name},`, /^ {2}"([A-Z]+-\d\d)":/],
    ]);
  }
  edit("test/rules/all-cases.ts", [
    [`import { cases as ${name} } from "${from}.cases";`, /^import \{ cases as (\w+) \}/],
    [`  "${id}": ${name},`, /^ {2}"([A-Z]+-\d\d)":/],
  ]);
}

/** Writes the files of a new rule under `root`. Throws with a plain sentence where it cannot. */
function newRule(root, id = "", family = "") {
  if (!/^[A-Z]{3,4}-\d{2}$/.test(id) || !/^[a-z]+$/.test(family)) {
    throw new Error("Say the rule's number and its family: npm run new:rule -- TXT-03 text");
  }
  const folder = path.join(root, "src/rules", family, id.toLowerCase());
  if (existsSync(folder)) throw new Error(`${id} is there already: ${folder}`);
  const cases = path.join(root, "test/rules", family);
  mkdirSync(folder, { recursive: true });
  mkdirSync(cases, { recursive: true });
  writeFileSync(path.join(folder, "index.ts"), INDEX(id));
  writeFileSync(path.join(folder, "texts.ts"), TEXTS());
  for (const language of ["uk", "en"]) {
    writeFileSync(path.join(folder, `${language}.md`), page(id, PAGES[language]));
  }
  writeFileSync(path.join(cases, `${id.toLowerCase()}.cases.ts`), CASES());
  register(root, id, family);
}

module.exports = { newRule };

if (require.main === module) {
  try {
    newRule(path.join(__dirname, ".."), ...process.argv.slice(2));
    console.log(
      "Write its code, words, pages and cases; then npm run format, npm run rules and npm test -- test/rules.",
    );
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
