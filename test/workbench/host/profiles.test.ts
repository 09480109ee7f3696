import type { ProfileName } from "../../../src/workbench/host/profiles";
import {
  isProfileName,
  offersSet,
  PROFILE_NAMES,
  PROFILES,
} from "../../../src/workbench/host/profiles";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

function openIn(name: ProfileName): void {
  runtime.reset(undefined, { profile: PROFILES[name] });
}

/** The code and the member with which an attempt is refused, null when it is not. */
async function refusalOf(
  work: (context: Excel.RequestContext) => unknown,
): Promise<readonly [string, string | undefined] | null> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return [code, debugInfo.errorLocation];
  }
}

const onNameChanged = (context: Excel.RequestContext): unknown =>
  context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());

test.each([
  ["1.14", ["ApiNotFound", "WorksheetCollection.onNameChanged"]],
  ["1.17", null],
  ["1.20", null],
] as const)("Excel %s and a member of ExcelApi 1.17: %j", async (name, expected) => {
  openIn(name);
  expect(await refusalOf(onNameChanged)).toEqual(expected);
});

test.each(PROFILE_NAMES)("Excel %s has what the floor has", async (name) => {
  openIn(name);
  const all = await refusalOf((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B9").getMergedAreasOrNullObject().load("areaCount");
    context.workbook.worksheets.onChanged.add(() => Promise.resolve());
  });
  expect(all).toBeNull();
});

test.each([
  ["1.14", "ExcelApi", "1.14", true],
  ["1.14", "ExcelApi", "1.15", false],
  ["1.14", "ExcelApi", "1.9", true],
  ["1.17", "ExcelApi", "1.17", true],
  ["1.17", "ExcelApi", "1.18", false],
  ["1.20", "ExcelApi", "1.20", true],
  ["1.20", "excelapi", "1.20", true],
  ["1.20", "ExcelApi", "1.21", false],
  ["1.20", "ExcelApi", "2.0", false],
  ["1.14", "SharedRuntime", "1.1", true],
  ["1.14", "RibbonApi", "1.2", true],
  ["1.14", "RibbonApi", "1.3", false],
  ["1.14", "DialogApi", "1.2", true],
  ["1.17", "KeyboardShortcuts", "1.1", false],
  ["1.20", "KeyboardShortcuts", "1.1", true],
  ["1.17", "TaskPaneApi", "1.1", false],
  ["1.20", "TaskPaneApi", "1.1", true],
  ["1.20", "ExcelApiDesktop", "1.1", false],
  ["1.20", "NoSuchApi", "1.1", false],
] as const)("Excel %s, %s %s: %s", (name, set, version, expected) => {
  openIn(name);
  expect(Office.context.requirements.isSetSupported(set, version)).toBe(expected);
});

test("a set asked for without a version is asked for in its first", () => {
  expect(offersSet({ RibbonApi: "1.1" }, "RibbonApi")).toBe(true);
});

test.each([
  ["1.17", true],
  ["1.9", false],
  ["toString", false],
  [null, false],
])("%p names a profile: %s", (text, expected) => {
  expect(isProfileName(text)).toBe(expected);
});
