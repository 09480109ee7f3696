import { mentionsOf, parse, parseFile, sourcesUnder, syncsInLoops, usesOf } from "./sources";

const OFFICE = new Set(["Excel", "Office", "OfficeExtension", "OfficeRuntime"]);
const NETWORK = new Set(["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon"]);

const sources = sourcesUnder("src");

describe("the looking glass sees", () => {
  test.each([
    ["Excel.run(work);", 1],
    ["let sheet: Excel.Worksheet;", 1],
    ["await Office.onReady();", 1],
    ["// Excel.run is not called here", 0],
    ['const text = "Excel.run";', 0],
    ["runtime.Excel.run(work);", 0],
    ["const names = { Excel: 1 };", 0],
  ])("%s %d times", (text, times) => {
    expect(usesOf(parse("sample.ts", text), OFFICE)).toHaveLength(times);
  });

  test.each([
    ["for (const x of xs) { await context.sync(); }", 1],
    ["while (true) await context.sync();", 1],
    ["xs.map(async () => { await context.sync(); });", 1],
    ["for (const x of xs) x.load(); await context.sync();", 0],
    ["await Excel.run(async (context) => { await context.sync(); });", 0],
  ])("%s %d times", (text, times) => {
    expect(syncsInLoops(parse("sample.ts", text))).toHaveLength(times);
  });
});

test("there are sources to look at", () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.some((name) => name.startsWith("src/adapters/excel/"))).toBe(true);
});

test("only src/adapters/excel names Excel or Office", () => {
  const outside = sources.filter((name) => !name.startsWith("src/adapters/excel/"));
  expect(outside.flatMap((name) => usesOf(parseFile(name), OFFICE))).toEqual([]);
});

test("Excel is not asked inside a loop", () => {
  const inside = sources.filter((name) => name.startsWith("src/adapters/excel/"));
  expect(inside.flatMap((name) => syncsInLoops(parseFile(name)))).toEqual([]);
});

test("nothing of the add-in or the command line can call out", () => {
  // The workbench fetches the sample workbook from the server that it comes from.
  const shipped = sources.filter((name) => !name.startsWith("src/workbench/"));
  expect(shipped.flatMap((name) => mentionsOf(parseFile(name), NETWORK))).toEqual([]);
});
