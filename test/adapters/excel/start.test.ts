import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { failureOf } from "../../../src/adapters/excel/failures";
import { showPane } from "../../../src/adapters/excel/pane";
import { associateCommand } from "../../../src/adapters/excel/ribbon-commands";
import { startInExcel } from "../../../src/adapters/excel/start";

/** What the page sees of Office.js at its start; the rest of it is tested in a browser. */
interface Seen {
  host: string | null;
  supported?: boolean;
  theme?: { isDarkTheme?: boolean; bodyBackgroundColor?: string };
  ready?: boolean;
}

function provideOffice({ host, supported = true, theme, ready = true }: Seen): void {
  const info = { host, platform: host === null ? null : "OfficeOnline" };
  const context = {
    displayLanguage: "uk-UA",
    contentLanguage: "uk-UA",
    officeTheme: theme,
    requirements: {
      isSetSupported: (name: string, version: string) =>
        supported && name === "ExcelApi" && version === "1.14",
    },
  };
  const onReady = () => (ready ? Promise.resolve(info) : new Promise(() => undefined));
  Object.assign(globalThis, { Office: { context, onReady } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("starting", () => {
  test("in Excel tells the languages and follows no theme that Excel does not tell", async () => {
    provideOffice({ host: "Excel" });
    expect(await startInExcel()).toEqual({
      ok: true,
      value: { displayLanguage: "uk-UA", contentLanguage: "uk-UA", isDarkTheme: null },
    });
  });

  test.each([
    [{ isDarkTheme: true }, true],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "#F3F2F1" }, false],
    [{ bodyBackgroundColor: "rgb(0,0,0)" }, null],
    [{}, null],
  ])("with the theme %j is dark: %s", async (theme, expected) => {
    provideOffice({ host: "Excel", theme });
    const started = await startInExcel();
    expect(started.ok && started.value.isDarkTheme).toBe(expected);
  });

  test.each<[string, Seen]>([
    ["an ordinary browser", { host: null }],
    ["Word", { host: "Word" }],
    ["a page whose Office.js never gets ready", { host: "Excel", ready: false }],
  ])("in %s fails with not-in-excel", async (_name, seen) => {
    provideOffice(seen);
    expect(await startInExcel(20)).toEqual({ ok: false, failure: { code: "not-in-excel" } });
  });

  test("without Office.js says that it did not come, and no call works", async () => {
    const notInExcel = { ok: false, failure: { code: "not-in-excel" } };
    expect(await startInExcel()).toEqual({ ok: false, failure: { code: "office-not-loaded" } });
    expect(await excelWorkbook().read()).toEqual(notInExcel);
    expect(await showPane()).toEqual(notInExcel);
    expect(() => {
      associateCommand("checkWorkbook", () => Promise.resolve());
    }).not.toThrow();
  });

  test("in an Excel before 2021 names what is missing", async () => {
    provideOffice({ host: "Excel", supported: false });
    expect(await startInExcel()).toEqual({
      ok: false,
      failure: { code: "host-too-old", needed: "ExcelApi 1.14" },
    });
  });
});

describe("Excel's errors", () => {
  test("an Office.js that throws at once is a failure too", async () => {
    const run = () => {
      throw new TypeError("not there yet");
    };
    Object.assign(globalThis, { Excel: { run } });
    expect(await excelWorkbook().read()).toEqual({
      ok: false,
      failure: { code: "unexpected", detail: "TypeError" },
    });
    Reflect.deleteProperty(globalThis, "Excel");
  });

  test.each([
    ["InvalidOperationInCellEditMode", { code: "cell-being-edited" }],
    ["AccessDenied", { code: "sheet-protected", sheet: null }],
    ["ResponsePayloadSizeLimitExceeded", { code: "too-large" }],
    ["ApiNotFound", { code: "host-too-old", needed: "ExcelApi 1.14" }],
    ["GeneralException", { code: "unexpected", detail: "GeneralException" }],
    ["constructor", { code: "unexpected", detail: "constructor" }],
  ])("%s", (code, expected) => {
    expect(failureOf(Object.assign(new Error("words not for people"), { code }))).toEqual(expected);
  });

  test.each([
    [new TypeError("x"), "TypeError"],
    ["text", "unknown"],
    [null, "unknown"],
    [{ code: 5001 }, "5001"],
  ])("anything else keeps a name for support: %p", (error, detail) => {
    expect(failureOf(error)).toEqual({ code: "unexpected", detail });
  });
});
