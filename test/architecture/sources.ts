import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "../..");

/** Every TypeScript file under a folder of the repository, as "src/…" with forward slashes. */
export function sourcesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
}

export function parse(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

export function parseFile(name: string): ts.SourceFile {
  return parse(name, readFileSync(path.join(ROOT, name), "utf8"));
}

/** "src/x.ts:12" */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Every node of a file for which the question is answered yes. */
export function find(file: ts.SourceFile, isWanted: (node: ts.Node) => boolean): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** True where the name means something from outside: not a member, a key or a word of JSX. */
function standsAlone(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  if (ts.isQualifiedName(parent)) return parent.right !== node;
  const isKey =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isEnumMember(parent) ||
    ts.isJsxAttribute(parent);
  return !(isKey && parent.name === node);
}

/** Where a file uses one of the names of its surroundings. */
export function usesOf(file: ts.SourceFile, names: ReadonlySet<string>): string[] {
  return find(
    file,
    (node) => ts.isIdentifier(node) && names.has(node.text) && standsAlone(node),
  ).map(placeOf);
}

/** Where a file mentions one of the names at all, members such as `window.fetch` included. */
export function mentionsOf(file: ts.SourceFile, names: ReadonlySet<string>): string[] {
  return find(file, (node) => ts.isIdentifier(node) && names.has(node.text)).map(placeOf);
}

const REPEATING_METHODS = new Set([
  "forEach",
  "map",
  "flatMap",
  "reduce",
  "filter",
  "some",
  "every",
]);

function repeats(node: ts.Node, child: ts.Node): boolean {
  if (ts.isIterationStatement(node, false)) return node.statement === child;
  return (
    ts.isCallExpression(node) &&
    node.arguments.some((argument) => argument === child) &&
    ts.isPropertyAccessExpression(node.expression) &&
    REPEATING_METHODS.has(node.expression.name.text)
  );
}

function isInLoop(node: ts.Node): boolean {
  for (let child = node; !ts.isSourceFile(child); child = child.parent) {
    if (repeats(child.parent, child)) return true;
  }
  return false;
}

function isSync(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === "sync"
  );
}

/** Where a file asks Excel inside a loop, so that the number of questions grows with the workbook. */
export function syncsInLoops(file: ts.SourceFile): string[] {
  return find(file, isSync).filter(isInLoop).map(placeOf);
}
