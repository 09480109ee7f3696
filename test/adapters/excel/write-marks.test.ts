import type { Mark } from "../../../src/core/edits/batch";
import { batchOf } from "../../../src/core/edits/batch";
import { signedFormula } from "../../../src/core/sheet/mark-signature";
import { stateOf } from "./book-state";
import type { OpenBook } from "./open-book";
import { openBook, type, valueOf } from "./open-book";

const SHEET = "Аркуш1";

const cells = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

const OVER: Mark = {
  kind: "rule",
  range: cells(1, 2, 4, 2),
  formula: signedFormula("$C2>$B2"),
  look: { bold: true, fontColor: "#9C0006", numberFormat: '"▲ "#,##0.00' },
};
const BEHIND: Mark = {
  kind: "rule",
  range: cells(1, 0, 4, 3),
  formula: signedFormula("$C2<$B2"),
  look: { italic: true, fill: "#FFEB9C" },
};
const BAR: Mark = { kind: "bar", range: cells(1, 3, 4, 3), color: "#638EC6", full: 1 };

const marksOf = (after: readonly Mark[], sheet = SHEET) =>
  batchOf({ marks: [{ sheet, after, before: null }] });

/** Plan and fact of four measures, with a person's own bar and rule over the same cells. */
async function marked(): Promise<OpenBook> {
  const open = openBook();
  for (const row of [2, 3, 4, 5]) {
    type(open.sheet, { [`B${String(row)}`]: "10", [`C${String(row)}`]: String(row * 4) });
  }
  await open.runtime.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange("D2:D5").conditionalFormats.add("DataBar");
    const own = sheet.getRange("C2:C5").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=C2>15";
    own.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
  return open;
}

/** Every conditional format in the order in which they win. */
function formatsOf({ sheet }: OpenBook): readonly string[] {
  return sheet.features.conditionalFormats.all.map(({ rule }) =>
    rule.type === "expression" ? String(rule.formulae?.[0]) : rule.type,
  );
}

const OTHERS = ["C2>15", "dataBar"];

test("marks come after other people's, in their order, and say that they are ours", async () => {
  const open = await marked();
  const { batch, ignored } = valueOf(await open.port.write(marksOf([OVER, BEHIND, BAR])));
  expect(ignored).toEqual([]);
  expect(formatsOf(open)).toEqual([
    ...OTHERS,
    'AND(N("zvirka")=0,$C2>$B2)',
    'AND(N("zvirka")=0,$C2<$B2)',
    "dataBar",
    'AND(N("zvirka")=0,FALSE)',
  ]);
  expect(batch.marks).toEqual([{ sheet: SHEET, after: [OVER, BEHIND, BAR], before: [] }]);
  const [, , over, , bar] = open.sheet.features.conditionalFormats.all;
  expect(over?.rule).toMatchObject({ style: { font: { bold: true } } });
  expect(bar?.rule).toMatchObject({
    cfvo: [
      { type: "num", value: 0 },
      { type: "num", value: 1 },
    ],
    gradient: false,
  });
});

test("come off without a trace, and then come back by undo", async () => {
  const open = await marked();
  const before = stateOf(open.book);
  valueOf(await open.port.write(marksOf([OVER, BEHIND, BAR])));
  const between = stateOf(open.book);
  const { batch } = valueOf(await open.port.write(marksOf([])));
  expect(stateOf(open.book)).toEqual(before);
  valueOf(await open.port.takeBack(batch));
  expect(stateOf(open.book)).toEqual(between);
});

test("others take their place, and those before come back by undo", async () => {
  const open = await marked();
  valueOf(await open.port.write(marksOf([OVER, BAR])));
  const before = stateOf(open.book);
  const wider: Mark = { ...OVER, range: cells(1, 2, 9, 2) };
  const { batch } = valueOf(await open.port.write(marksOf([BEHIND, wider])));
  expect(batch.marks[0]?.before).toEqual([OVER, BAR]);
  expect(formatsOf(open)).toHaveLength(4);
  valueOf(await open.port.takeBack(batch));
  expect(stateOf(open.book)).toEqual(before);
});

test("the same marks once more change nothing", async () => {
  const open = await marked();
  valueOf(await open.port.write(marksOf([OVER, BEHIND, BAR])));
  const before = stateOf(open.book);
  let changes = 0;
  open.book.subscribe(() => changes++);
  valueOf(await open.port.write(marksOf([OVER, BEHIND, BAR])));
  expect(stateOf(open.book)).toEqual(before);
  expect(changes).toBe(0);
});

test("a mark that a row was put into is still known, and is one of more cells", async () => {
  const open = await marked();
  valueOf(await open.port.write(marksOf([OVER, BAR])));
  open.sheet.shift(cells(2, 0, 2, 16_383), "insert", "rows");
  const { batch } = valueOf(await open.port.write(marksOf([])));
  expect(batch.marks[0]?.before).toEqual([
    { ...OVER, range: cells(1, 2, 5, 2) },
    { ...BAR, range: cells(1, 3, 5, 3) },
  ]);
  expect(formatsOf(open)).toEqual(OTHERS);
});

test("marks that a person has changed since are not taken back", async () => {
  const open = await marked();
  const { batch } = valueOf(await open.port.write(marksOf([OVER])));
  const mark = open.sheet.features.conditionalFormats.all.at(-1);
  open.sheet.features.conditionalFormats.remove(mark!, "user");
  expect(await open.port.takeBack(batch)).toEqual({
    ok: false,
    failure: { code: "changed-since", cells: [], sheets: [SHEET] },
  });
});

test("marks planned on others than there are now are not written", async () => {
  const open = await marked();
  const plan = batchOf({ marks: [{ sheet: SHEET, after: [OVER], before: [BAR] }] });
  expect(await open.port.write(plan)).toMatchObject({
    ok: false,
    failure: { code: "changed-since", sheets: [SHEET] },
  });
  expect(formatsOf(open)).toEqual(OTHERS);
});

test("a copied sheet's marks are its own", async () => {
  const open = await marked();
  valueOf(await open.port.write(marksOf([OVER])));
  const plan = batchOf({
    sheets: [{ name: "II квартал", after: null, copyOf: SHEET, digest: null }],
    marks: [{ sheet: "II квартал", after: [BEHIND], before: null }],
  });
  const { batch } = valueOf(await open.port.write(plan));
  expect(batch.marks[0]?.before).toEqual([OVER]);
  expect(formatsOf(open)).toEqual([...OTHERS, 'AND(N("zvirka")=0,$C2>$B2)']);
  expect(formatsOf({ ...open, sheet: open.book.sheets[1]! })).toContain(
    'AND(N("zvirka")=0,$C2<$B2)',
  );
});

test.each([1, 60])("%d marks take as many requests", async (count) => {
  const open = await marked();
  const before = open.runtime.counts.syncs;
  const after = Array.from({ length: count }, (_, column): Mark => ({
    ...OVER,
    range: cells(1, column, 4, column),
  }));
  valueOf(await open.port.write(marksOf(after)));
  // Refusal, listing, writing, three for reading back, one that gives back references.
  expect(open.runtime.counts.syncs - before).toBe(7);
});
