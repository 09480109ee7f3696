import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { EXCEL_CLASSES } from "../../../src/workbench/host/excel-host";
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
]);
/** `context.runtime` is the property `_Runtime` of the workbook. */
const RUNTIME = "Workbook.runtime";

type Member = readonly [className: string, member: string, since: string];

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

it.each(members.filter(([type, member]) => `${type}.${member}` !== RUNTIME))(
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
