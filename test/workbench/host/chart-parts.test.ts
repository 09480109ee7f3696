import { readPart } from "../../../src/workbook-file/sheet-parts";
import { Book } from "../../../src/workbench/host/book";
import { readParts } from "../../support/package-parts";
import { CHART_PART, workbookWithWorkedOnChart } from "../../support/worked-on-chart";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

const PATH = "xl/charts/chart1.xml";
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await workbookWithWorkedOnChart();
});

beforeEach(async () => {
  runtime.reset(await Book.open(bytes, "звіт.xlsx"), { excelApi: "1.20" });
});

/** Tags, and texts that are not empty, one to a line. */
function pieces(xml: string): string[] {
  return xml.match(/<[^>]+>|[^<>\n]+/g) ?? [];
}

/** What of the part is gone and what is new, in the order in which it stands. */
async function difference(path = PATH): Promise<{ gone: string[]; made: string[] }> {
  const saved = await readPart(await runtime.book.save(), path);
  const without = (list: string[], taken: string[]): string[] => {
    const left = [...taken];
    return list.filter((each) => {
      const at = left.indexOf(each);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const [before, after] = [pieces(CHART_PART), pieces(saved)];
  return { gone: without(before, after), made: without(after, before) };
}

function onChart(work: (chart: Excel.Chart, sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Звіт");
    work(sheet.charts.getItemAt(0), sheet);
    await context.sync();
  });
}

interface Case {
  readonly what: string;
  readonly work: (chart: Excel.Chart, sheet: Excel.Worksheet) => void;
  readonly gone: readonly string[];
  readonly made: readonly string[];
}

const REMOVED_RUN = [
  "<a:r>",
  '<a:rPr lang="uk-UA"/>',
  "<a:t>",
  ", грн",
  "</a:t>",
  "</a:r>",
] as const;

const CASES: readonly Case[] = [
  {
    what: "another title keeps the looks of its first words",
    work: (chart) => (chart.title.text = "Виконання <9 міс.>"),
    gone: ["План &amp; факт", ...REMOVED_RUN],
    made: ["Виконання &lt;9 міс.&gt;"],
  },
  {
    what: "another place of the legend",
    work: (chart) => (chart.legend.position = "Top"),
    gone: ['<c:legendPos val="r"/>'],
    made: ['<c:legendPos val="t"/>'],
  },
  {
    what: "a new title of an axis",
    work: (chart) => (chart.axes.valueAxis.title.text = "грн"),
    gone: [],
    made: [
      ...["<c:title>", "<c:tx>", "<c:rich>", "<a:bodyPr/>", "<a:p>", "<a:r>", "<a:t>", "грн"],
      ...["</a:t>", "</a:r>", "</a:p>", "</c:rich>", "</c:tx>", '<c:overlay val="0"/>'],
      "</c:title>",
    ],
  },
  {
    what: "bars instead of columns",
    work: (chart) => (chart.chartType = "BarClustered"),
    // The axes change sides, which shows in their order only.
    gone: ['<c:barDir val="col"/>'],
    made: ['<c:barDir val="bar"/>'],
  },
  {
    what: "other values of a series",
    work: (chart, sheet) => {
      chart.series.getItemAt(1).setValues(sheet.getRange("C2:C3"));
    },
    gone: ["'Звіт'!$C$2:$C$4"],
    made: ["'Звіт'!$C$2:$C$3"],
  },
  {
    what: "a colour instead of a pattern",
    work: (chart) => {
      chart.series.getItemAt(0).format.fill.setSolidColor("#00b050");
    },
    gone: [
      ...['<a:pattFill prst="wdDnDiag">', "<a:fgClr>", '<a:schemeClr val="accent1"/>'],
      ...["</a:fgClr>", "<a:bgClr>", '<a:schemeClr val="bg1"/>', "</a:bgClr>", "</a:pattFill>"],
    ],
    made: ["<a:solidFill>", '<a:srgbClr val="00B050"/>', "</a:solidFill>"],
  },
  {
    what: "a place by itself",
    work: (chart) => (chart.left = 300),
    gone: [],
    made: [],
  },
];

it.each(CASES)("$what: all else of the part is as it was", async ({ work, gone, made }) => {
  await onChart(work);
  const found = await difference();
  expect({ gone: found.gone.toSorted(), made: found.made.toSorted() }).toEqual({
    gone: [...gone].toSorted(),
    made: [...made].toSorted(),
  });
  expect(await runtime.book.partsLostOnSave()).toEqual([]);
});

it("keeps the looks of the series that stay when one goes and one comes", async () => {
  await onChart((chart, sheet) => {
    chart.series.getItemAt(0).delete();
    const added = chart.series.add("Ще");
    added.setValues(sheet.getRange("B2:B4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
  });
  const { gone } = await difference();
  expect(gone).toContain('<a:schemeClr val="accent1"/>');
  expect(gone).not.toContain('<a:schemeClr val="accent2"/>');
  const saved = await runtime.book.save();
  const [chart] = (await Book.open(saved, "звіт.xlsx")).activeSheet.features.charts.all();
  expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
    [{ formula: "'Звіт'!$C$1" }, "'Звіт'!$C$2:$C$4"],
    [{ text: "Ще" }, "'Звіт'!$B$2:$B$4"],
  ]);
  expect(await readPart(saved, PATH)).toMatch(/<c:idx val="2"\/><c:order val="2"\/>/);
});

it("undone, is the file's own again, also after the file was saved without it", async () => {
  await onChart((chart) => {
    chart.title.text = "Інша";
  });
  await onChart((chart) => {
    chart.delete();
  });
  await runtime.book.save();
  runtime.book.undo();
  runtime.book.undo();
  const saved = await runtime.book.save();
  const path = (await difference(PATH)).gone.length === 0 ? PATH : "xl/charts/chart2.xml";
  expect(pieces(await readPart(saved, path))).toEqual(pieces(CHART_PART));
});

it("goes along with a copy of its sheet", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Звіт").copy();
    await context.sync();
  });
  const cells = ["$A$2:$A$4", "$A$2:$A$4", "$B$1", "$B$2:$B$4", "$C$1", "$C$2:$C$4"];
  const { gone, made } = await difference("xl/charts/chart2.xml");
  expect(made.toSorted()).toEqual(cells.map((each) => `'Звіт (2)'!${each}`));
  // What a series was called is read from its cell anew.
  const cache = /strCache|ptCount|c:pt|c:v>|Ряд/;
  expect(gone.filter((each) => !cache.test(each)).toSorted()).toEqual(
    cells.map((each) => `'Звіт'!${each}`),
  );
  const parts = [...(await readParts(await runtime.book.save())).keys()];
  expect(parts.filter((path) => /^xl\/(drawings|charts)\/[^/]+$/.test(path)).toSorted()).toEqual([
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/drawings/drawing1.xml",
    "xl/drawings/drawing2.xml",
  ]);
});

it("as bars, has its axes on the other sides", async () => {
  await onChart((chart) => {
    chart.chartType = "BarClustered";
  });
  const saved = await readPart(await runtime.book.save(), PATH);
  expect(saved.match(/<c:axPos val="."\/>/g)).toEqual(['<c:axPos val="l"/>', '<c:axPos val="b"/>']);
});

it("is drawn anew as another kind, and the loss of its looks is named before saving", async () => {
  await onChart((chart) => {
    chart.chartType = "Line";
  });
  const [name = ""] = runtime.book.activeSheet.features.charts.all().map((each) => each.name);
  expect(await runtime.book.partsLostOnSave()).toEqual([{ kind: "chart-looks", names: [name] }]);
  runtime.book.undo();
  expect(await runtime.book.partsLostOnSave()).toEqual([]);
  expect(await difference()).toEqual({ gone: [], made: [] });
});
