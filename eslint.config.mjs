import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const typed = {
  files: ["**/*.{ts,tsx}"],
  extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
  },
  linterOptions: { reportUnusedDisableDirectives: "error" },
  rules: {
    "@typescript-eslint/consistent-type-imports": "error",
    "@typescript-eslint/switch-exhaustiveness-check": "error",
    // `== null` asks for null and undefined at once.
    eqeqeq: ["error", "always", { null: "ignore" }],
    "@typescript-eslint/consistent-type-definitions": "off",
    // `(text) => out.push(text)` reads well where the answer is not used.
    "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    "@typescript-eslint/restrict-template-expressions": [
      "error",
      { allowNumber: true, allowNever: true, allowBoolean: false, allowNullish: false },
    ],
    // Whole characters are what is wanted of a spread text.
    "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
    "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
  },
};

/** Only developers' own programs may write to the console; people read the pane or the terminal. */
const silent = {
  files: ["src/**/*.{ts,tsx}"],
  ignores: ["src/workbench/serve/**"],
  rules: { "no-console": "error" },
};

/** A file that does not fit a few screens does more than one thing: it is parted by meaning. */
const short = {
  files: ["src/**/*.{ts,tsx}"],
  rules: { "max-lines": ["error", 300] },
};

/** What the presets leave out, and what hides a mistake or waits for somebody. */
const sound = {
  files: ["src/**/*.{ts,tsx}"],
  rules: {
    "@typescript-eslint/require-array-sort-compare": "error",
    "default-case-last": "error",
    "no-constructor-return": "error",
    "no-param-reassign": "error",
    "no-self-compare": "error",
    "no-template-curly-in-string": "error",
    "no-unreachable-loop": "error",
    "no-warning-comments": "error",
  },
};

/**
 * Named one by one: the plugin's own `recommended` brings an older typescript-eslint with it. It
 * looks only where Office.js may be used at all.
 */
const office = {
  files: ["src/adapters/excel/**/*.ts"],
  plugins: { "office-addins": officeAddins },
  rules: {
    "office-addins/call-sync-after-load": "error",
    "office-addins/call-sync-before-read": "error",
    "office-addins/load-object-before-read": "error",
    "office-addins/no-context-sync-in-loop": "error",
    "office-addins/no-empty-load": "error",
    "office-addins/no-navigational-load": "error",
    "office-addins/no-office-initialize": "error",
    "office-addins/test-for-null-using-isNullObject": "error",
  },
};

const tests = {
  files: ["test/**/*.{ts,tsx}"],
  rules: {
    // Tests read members that they have just put there, and hand over methods of libraries to expect().
    "@typescript-eslint/no-non-null-assertion": "off",
    "@typescript-eslint/unbound-method": "off",
    "@typescript-eslint/require-await": "off",
    "@typescript-eslint/no-empty-function": "off",
  },
};

const nodeScripts = {
  files: ["**/*.{js,cjs,mjs}"],
  languageOptions: { globals: globals.node },
};

export default tseslint.config(
  { ignores: ["dist/**", "coverage/**", ".cache/**"] },
  js.configs.recommended,
  nodeScripts,
  typed,
  silent,
  short,
  sound,
  office,
  { files: ["**/*.tsx"], ...reactHooks.configs.flat.recommended },
  { files: ["**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  tests,
  prettier,
);
