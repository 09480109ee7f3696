import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "../..");

/** One member of Excel's object model that the add-in reaches, and where. */
export interface UsedMember {
  readonly className: string;
  readonly member: string;
  /** How many arguments the call has; null for a property. */
  readonly passed: number | null;
}

/** One argument that a method of the host reads. */
export interface ReadArgument {
  readonly className: string;
  readonly member: string;
  readonly index: number;
  /** The reader of MethodArguments, such as «optionalFlag». */
  readonly reader: string;
}

/** The sources of the add-in's adapter and of the host, with their types. */
export class ExcelSources {
  private readonly program: ts.Program;
  private readonly checker: ts.TypeChecker;
  private readonly classes: ReadonlyMap<string, ts.ClassDeclaration>;

  constructor() {
    const config = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (file) =>
      ts.sys.readFile(file),
    );
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
    const files = [...filesIn("src/adapters/excel"), ...filesIn("src/workbench/host")];
    this.program = ts.createProgram(files, { ...options, noEmit: true });
    this.checker = this.program.getTypeChecker();
    this.classes = this.excelClasses();
  }

  /** Members of Excel's classes that the add-in's adapter names, in the names of `load` too. */
  usedByTheAddin(): readonly UsedMember[] {
    const used: UsedMember[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) this.collect(node.name, callOf(node), used);
      if (ts.isBindingElement(node)) this.collectBinding(node, used);
      if (ts.isCallExpression(node)) this.collectLoad(node, used);
      ts.forEachChild(node, visit);
    };
    for (const file of this.filesBelow("src/adapters/excel")) visit(file);
    return used;
  }

  /** Which arguments the methods of the host's class tables read, in functions they call too. */
  readByTheHost(): readonly ReadArgument[] {
    const reads: ReadArgument[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) this.collectClass(node, reads);
      ts.forEachChild(node, visit);
    };
    for (const file of this.filesBelow("src/workbench/host")) visit(file);
    return reads;
  }

  /** How a parameter's type is written, once for each declaration of the method. */
  declaredTypes(className: string, member: string, parameter: string): readonly string[] {
    const members: readonly ts.ClassElement[] = this.classes.get(className)?.members ?? [];
    return members
      .filter((each): each is ts.MethodDeclaration => ts.isMethodDeclaration(each))
      .filter((each) => each.name.getText() === member)
      .flatMap((each) => each.parameters)
      .filter((each) => each.name.getText() === parameter)
      .map((each) => each.type?.getText() ?? "any");
  }

  private excelClasses(): ReadonlyMap<string, ts.ClassDeclaration> {
    const found = new Map<string, ts.ClassDeclaration>();
    const visit = (node: ts.Node): void => {
      if (ts.isClassDeclaration(node) && isInExcel(node)) found.set(node.name?.text ?? "", node);
      if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
    };
    const declarations = this.program
      .getSourceFiles()
      .filter((file) => file.fileName.includes("@types/office-js/"));
    for (const file of declarations) ts.forEachChild(file, visit);
    return found;
  }

  private filesBelow(folder: string): readonly ts.SourceFile[] {
    const start = path.join(ROOT, folder).replaceAll("\\", "/");
    return this.program.getSourceFiles().filter((file) => file.fileName.startsWith(start));
  }

  private collect(name: ts.Node, passed: number | null, used: UsedMember[]): void {
    const owner = excelOwner(this.checker.getSymbolAtLocation(name));
    if (owner !== null) used.push({ className: owner, member: name.getText(), passed });
  }

  private collectBinding(node: ts.BindingElement, used: UsedMember[]): void {
    const pattern = node.parent;
    if (!ts.isObjectBindingPattern(pattern)) return;
    const name = (node.propertyName ?? node.name).getText();
    const property = this.checker.getTypeAtLocation(pattern).getProperty(name);
    const owner = excelOwner(property);
    if (owner !== null) used.push({ className: owner, member: name, passed: null });
  }

  private collectLoad(
    { expression, arguments: args }: ts.CallExpression,
    used: UsedMember[],
  ): void {
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return;
    const [names] = args;
    if (names === undefined) return;
    const receiver = this.checker.getTypeAtLocation(expression.expression);
    if (excelOwner(receiver.getProperty("load")) === null) return;
    // A text, or a constant that is one.
    const named = this.checker.getTypeAtLocation(names);
    if (!named.isStringLiteral()) {
      throw new Error(`Only a text says what is loaded: ${expression.getText()}`);
    }
    for (const each of named.value.split(",")) this.collectPath(receiver, each.trim(), used);
  }

  private collectPath(receiver: ts.Type, names: string, used: UsedMember[]): void {
    let type = receiver;
    for (const name of names.split("/")) {
      const property = type.getProperty(name);
      if (property === undefined) throw new Error(`Nothing named ${name} to load`);
      const owner = excelOwner(property);
      if (owner !== null) used.push({ className: owner, member: name, passed: null });
      const own = this.checker.getTypeOfSymbol(property);
      type = this.checker.isArrayType(own)
        ? (this.checker.getTypeArguments(own as ts.TypeReference)[0] ?? own)
        : own;
    }
  }

  /** A table of a class: an object with a `name` in quotes and `methods`. */
  private collectClass(node: ts.ObjectLiteralExpression, reads: ReadArgument[]): void {
    const name = propertyOf(node, "name");
    const methods = propertyOf(node, "methods");
    if (name === null || methods === null || !ts.isStringLiteral(name)) return;
    for (const [member, entry] of this.entriesOf(methods)) {
      const call = propertyOf(entry, "call");
      const declared = call === null ? null : this.functionOf(call);
      if (declared === null) continue;
      this.collectReads(declared, new Set(), (index, reader) => {
        reads.push({ className: name.text, member, index, reader });
      });
    }
  }

  /** The members of a table, of those that are spread into it too. */
  private entriesOf(table: ts.Expression): [string, ts.ObjectLiteralExpression][] {
    const literal = this.literalOf(table);
    return (literal?.properties ?? []).flatMap((each): [string, ts.ObjectLiteralExpression][] => {
      if (ts.isSpreadAssignment(each)) return this.entriesOf(each.expression);
      if (!ts.isPropertyAssignment(each)) return [];
      const entry = this.literalOf(each.initializer);
      return entry === null ? [] : [[each.name.getText(), entry]];
    });
  }

  private literalOf(expression: ts.Expression): ts.ObjectLiteralExpression | null {
    if (ts.isObjectLiteralExpression(expression)) return expression;
    const declared = this.declarationOf(expression);
    if (declared === null || !ts.isVariableDeclaration(declared)) return null;
    const { initializer } = declared;
    return initializer === undefined ? null : this.literalOf(initializer);
  }

  private functionOf(expression: ts.Node): ts.Node | null {
    if (ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)) return expression;
    const declared = this.declarationOf(expression);
    if (declared === null) return null;
    if (ts.isVariableDeclaration(declared)) {
      return declared.initializer === undefined ? null : this.functionOf(declared.initializer);
    }
    return ts.isFunctionDeclaration(declared) ? declared : null;
  }

  private declarationOf(node: ts.Node): ts.Declaration | null {
    const parent = node.parent as ts.Node | undefined;
    const isShorthand = parent !== undefined && ts.isShorthandPropertyAssignment(parent);
    const symbol = isShorthand
      ? this.checker.getShorthandAssignmentValueSymbol(parent)
      : this.checker.getSymbolAtLocation(node);
    if (symbol === undefined) return null;
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const target = isAlias ? this.checker.getAliasedSymbol(symbol) : symbol;
    return target.declarations?.[0] ?? null;
  }

  private collectReads(
    within: ts.Node,
    seen: Set<ts.Node>,
    found: (index: number, reader: string) => void,
  ): void {
    if (seen.has(within)) return;
    seen.add(within);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const { expression, arguments: args } = node;
        const [first] = args;
        const reads =
          ts.isPropertyAccessExpression(expression) && this.isArguments(expression.expression);
        if (reads && first !== undefined && ts.isNumericLiteral(first)) {
          found(Number(first.text), expression.name.text);
        }
        const callee = args.some((each) => this.isArguments(each))
          ? this.functionOf(expression)
          : null;
        if (callee !== null) this.collectReads(callee, seen, found);
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(within, visit);
  }

  private isArguments(node: ts.Expression): boolean {
    // Undefined for a type without a name, whatever the compiler's own types say.
    const symbol = this.checker.getTypeAtLocation(node).symbol as ts.Symbol | undefined;
    return symbol?.name === "MethodArguments";
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(ROOT, folder, name));
}

/** The class in `declare namespace Excel` that a member belongs to. */
function excelOwner(symbol: ts.Symbol | undefined): string | null {
  const parent = symbol?.declarations?.[0]?.parent;
  if (parent === undefined || !ts.isClassDeclaration(parent) || !isInExcel(parent)) return null;
  return parent.name?.text ?? null;
}

function isInExcel(node: ts.Node): boolean {
  const namespace = ts.findAncestor(
    node,
    (each) => ts.isModuleDeclaration(each) && each.name.text === "Excel",
  );
  return namespace?.getSourceFile().fileName.includes("@types/office-js/") === true;
}

function callOf(node: ts.PropertyAccessExpression): number | null {
  const { parent } = node;
  const isCall = ts.isCallExpression(parent) && parent.expression === node;
  return isCall ? parent.arguments.length : null;
}

function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | null {
  for (const each of node.properties) {
    if (each.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(each)) return each.initializer;
    if (ts.isShorthandPropertyAssignment(each)) return each.name;
  }
  return null;
}
