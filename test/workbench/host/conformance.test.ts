import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { EXCEL_CLASSES } from "../../../src/workbench/host/excel-host";
import type { AnyHostClass } from "../../../src/workbench/host/rich-api/query";
import { wireName } from "../../../src/workbench/host/rich-api/wire";
import type { UsedMember } from "../../support/excel-sources";
import { ExcelSources } from "../../support/excel-sources";
import { loadOfficeRuntime } from "../../support/office-runtime";

const DECLARATIONS = readFileSync(
  createRequire(__filename).resolve("@types/office-js/index.d.ts"),
  "utf8",
);
const EXCEL_DECLARATIONS = DECLARATIONS.slice(DECLARATIONS.indexOf("declare namespace Excel {"));

/** Members the client uses by itself; the declarations do not show them. */
const UNDECLARED: ReadonlySet<string> = new Set([
  "_ValidateArraySize",
  "_GetRangeForEventByReferenceId",
  "_GetAnotherWorksheetById",
  "createWorkbook",
  "open",
]);
/** Declared, yet missing in npm's Office.js: the add-in calls them only where the runtime has them. */
const NOT_IN_NPM: ReadonlySet<string> = new Set(["ChartFill.getSolidColor", "Worksheet.notes"]);
/** The same of whole classes; `test/adapters/excel/notes-in-office.ts` stands for them. */
const CLASSES_NOT_IN_NPM: ReadonlySet<string> = new Set(["Note", "NoteCollection"]);
/** `context.runtime` is the property `_Runtime` of the workbook. */
const RUNTIME = "Workbook.runtime";

type Member = readonly [className: string, member: string, since: string];

function isInNpm([className, member]: Member): boolean {
  return !NOT_IN_NPM.has(`${className}.${member}`) && !CLASSES_NOT_IN_NPM.has(className);
}

const members: Member[] = EXCEL_CLASSES.flatMap((type) =>
  [type.scalars, type.navigations, type.methods].flatMap((table) =>
    Object.entries(table ?? {}).map(([name, { since }]) => [type.name, name, since] as const),
  ),
);

function prototypeOf(className: string): object {
  const constructors = loadOfficeRuntime().Excel as unknown as Record<
    string,
    { prototype: object } | undefined
  >;
  const found = constructors[className];
  if (found === undefined) throw new Error(`Office.js has no class ${className}`);
  return found.prototype;
}

/** The requirement set a member is declared with; the last documentation block before it says so. */
function declaredSet(className: string, member: string): string | null {
  const start = EXCEL_DECLARATIONS.search(new RegExp(`\\n    class ${className} `));
  const end = EXCEL_DECLARATIONS.indexOf("\n    }", start);
  const body = EXCEL_DECLARATIONS.slice(start, end);
  const at = body.search(new RegExp(`\\n        (?:readonly )?${member}[(:?]`));
  if (start < 0 || at < 0) return null;
  // A parameter may have a later set than its method; that one stands on the parameter's line.
  const sets = [...body.slice(0, at).matchAll(/^ +\* \[Api set: ExcelApi (\d+\.\d+)/gm)];
  return sets.at(-1)?.[1] ?? null;
}

it.each(members.filter(isInNpm).filter(([type, member]) => `${type}.${member}` !== RUNTIME))(
  "%s.%s exists in the real Office.js",
  (className, member) => {
    expect(member in prototypeOf(className)).toBe(true);
  },
);

it.each(
  members.filter(([type, member]) => !UNDECLARED.has(member) && `${type}.${member}` !== RUNTIME),
)("%s.%s belongs to ExcelApi %s", (className, member, since) => {
  expect(declaredSet(className, member)).toBe(since);
});

it.each(
  EXCEL_CLASSES.flatMap(({ name, events }) =>
    Object.entries(events?.types ?? {}).map(
      ([register, event]) => [name, event.name, event.since, register] as const,
    ),
  ),
)("%s.%s belongs to ExcelApi %s and is registered by %s", (className, event, since, register) => {
  expect(event in prototypeOf(className)).toBe(true);
  expect(register in prototypeOf(className)).toBe(true);
  expect(declaredSet(className, event)).toBe(since);
});

describe("what can be set", () => {
  const settable = EXCEL_CLASSES.flatMap(({ name, scalars }) =>
    Object.entries(scalars ?? {}).flatMap(([member, { set }]) =>
      set === undefined ? [] : [[name, member] as const],
    ),
  );

  it.each(settable)("%s.%s can be set in the real Office.js too", (className, member) => {
    expect(Object.getOwnPropertyDescriptor(prototypeOf(className), member)?.set).toBeDefined();
  });
});

describe("events", () => {
  it.each(
    EXCEL_CLASSES.flatMap(({ name, events }) =>
      Object.entries(events?.types ?? {}).map(
        ([register, event]) => [name, event.name, event.number, register] as const,
      ),
    ),
  )("%s.%s is number %d there and registered by %s", (className, event, number, register) => {
    const source = String(Object.getOwnPropertyDescriptor(prototypeOf(className), event)?.get);
    expect(source).toMatch(new RegExp(`eventType: ${String(number)},`));
    expect(source).toContain(`.${register}(`);
  });
});

/** The parameters of a method in the order in which the bundle sends them; null without such a method. */
function sentParameters(className: string, member: string): readonly string[] | null {
  const method: unknown = Reflect.get(prototypeOf(className), member);
  if (typeof method !== "function") return null;
  const source = String(method);
  const sent = new RegExp(`"${wireName(member)}", \\d+, \\[([^\\]]*)\\]`).exec(source)?.[1];
  const declared = /^function \w*\s*\(([^)]*)\)/.exec(source)?.[1] ?? "";
  return (sent ?? declared)
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Kinds of TypeScript types that a reader of the host may stand for; others take anything. */
const READERS: Readonly<Record<string, RegExp>> = {
  integer: /number/,
  optionalInteger: /number/,
  flag: /boolean/,
  optionalFlag: /boolean/,
  text: /string|Excel\.|"/,
  optionalText: /string|Excel\.|"/,
};

describe("arguments and what the add-in uses", () => {
  const sources = new ExcelSources();
  // The services of the shell are no part of Excel's object model.
  const reads = sources
    .readByTheHost()
    .filter(({ className }) => EXCEL_CLASSES.some(({ name }) => name === className));
  const used = sources.usedByTheAddin();

  it("reads of the methods that take arguments those arguments", () => {
    // The walk through the sources would be worth nothing if it found nothing.
    expect(reads).toContainEqual({
      className: "Worksheet",
      member: "getRange",
      index: 0,
      reader: "optionalText",
    });
    expect(reads).toContainEqual({
      className: "Range",
      member: "clear",
      index: 0,
      reader: "optionalText",
    });
  });

  it.each(reads.map((each) => [each.className, each.member, each.index, each.reader] as const))(
    "%s.%s has the argument %d, read as %s",
    (className, member, index, reader) => {
      const sent = sentParameters(className, member);
      const parameter = sent?.[index];
      expect(parameter).toBeDefined();
      const kind = READERS[reader];
      const types = sources.declaredTypes(className, member, parameter ?? "");
      // What the declarations do not show (names with an underscore) has no type to compare.
      if (kind === undefined || types.length === 0) return;
      expect(types.filter((type) => kind.test(type))).not.toEqual([]);
    },
  );

  it("no method of the host passes over an argument in silence", () => {
    const passedOver = EXCEL_CLASSES.flatMap(({ name, methods }) =>
      Object.entries(methods ?? {})
        .filter(([member, { since }]) => isInNpm([name, member, since]))
        .flatMap(([member]) =>
          (sentParameters(name, member) ?? [])
            .filter((_, index) => !isRead(name, member, index))
            .map((parameter) => `${name}.${member}(${parameter})`),
        ),
    );
    expect(passedOver).toEqual([]);
  });

  function isRead(className: string, member: string, index: number): boolean {
    return reads.some(
      (each) => each.className === className && each.member === member && each.index === index,
    );
  }

  /** Members that Office.js answers by itself. */
  const ownOfTheClient = new Set(["context", "isNullObject", "load", "set", "toJSON"]);

  function isOffered({ className, member, passed }: UsedMember): boolean {
    // The request context is the client's: its `workbook` is the root of everything.
    if (className === "RequestContext" || ownOfTheClient.has(member)) return true;
    const type: AnyHostClass | undefined = EXCEL_CLASSES.find(({ name }) => name === className);
    if (type === undefined) return false;
    if (member === "items") return type.collection !== undefined;
    if (member === "getItem" && type.collection?.getItem !== undefined) return true;
    if (Object.values(type.events?.types ?? {}).some(({ name }) => name === member)) return true;
    if (type.scalars?.[member] !== undefined || type.navigations?.[member] !== undefined) {
      return true;
    }
    if (type.methods?.[member] === undefined) return false;
    return Array.from({ length: passed ?? 0 }, (_, index) => index).every((index) =>
      isRead(className, member, index),
    );
  }

  it("finds what the adapter reaches, in the names of load too", () => {
    const names = used.map(({ className, member }) => `${className}.${member}`);
    for (const name of [
      "WorksheetCollection.getItemOrNullObject",
      "Worksheet.autoFilter",
      "AutoFilter.isDataFiltered",
      "Range.valueTypes",
      "RangeCollection.items",
      "WorksheetCollection.onNameChanged",
    ]) {
      expect(names).toContain(name);
    }
  });

  it.each<UsedMember>([
    { className: "PivotTable", member: "refresh", passed: 0 },
    { className: "Workbook", member: "pivotTables", passed: null },
    { className: "Worksheet", member: "getRange", passed: 2 },
  ])("would tell that the host lacks %j", (member) => {
    expect(isOffered(member)).toBe(false);
  });

  it.each([...NOT_IN_NPM])("%s is still missing in npm's Office.js", (name) => {
    const [className = "", member = ""] = name.split(".");
    expect(member in prototypeOf(className)).toBe(false);
  });

  it.each([...CLASSES_NOT_IN_NPM])("the class %s is still missing there", (name) => {
    expect(() => prototypeOf(name)).toThrow(`no class ${name}`);
  });

  it("the host lacks nothing that the add-in uses", () => {
    const lacking = used
      .filter(({ className, member }) => !NOT_IN_NPM.has(`${className}.${member}`))
      .filter((each) => !isOffered(each))
      .map(({ className, member, passed }) => `${className}.${member} (${passed ?? "property"})`);
    expect([...new Set(lacking)]).toEqual([]);
  });
});
