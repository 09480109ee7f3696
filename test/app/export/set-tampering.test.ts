import fc from "fast-check";
import { plannedSet } from "../../../src/app/export/planned-set";
import { XLSX_FORM } from "../../../src/app/export/xlsx-form";
import type { PlannedSet } from "../../../src/core/documents/set/check-set";
import { firstDifference } from "../../../src/core/documents/set/check-set";
import type { ReportTotals } from "../../../src/core/documents/set/set-totals";
import { totalsOf } from "../../../src/core/documents/set/set-totals";
import type { TextDocument } from "../../../src/core/documents/text-document";
import { isMoneyTable } from "../../../src/core/report/model";
import { formatPlace } from "../../../src/core/sheet/address";
import { cellKey } from "../../../src/core/sheet/snapshot";
import { inputOfSeed, PUBLISHED } from "../../support/published-sets";

describe("a document that was tampered with", () => {
  type Tampering = (set: PlannedSet, totals: ReportTotals, digit: number) => PlannedSet;

  /** Another digit in the first place of a text that has one. */
  const other = (text: string, digit: number): string =>
    text.replace(/\d/, (first) => String((Number(first) + digit) % 10));
  const inText =
    (key: "docx" | "note" | "description", isMeant: (text: string) => boolean): Tampering =>
    (set, _totals, digit) => ({
      ...set,
      [key]: {
        ...set[key],
        blocks: set[key].blocks.map((block): TextDocument["blocks"][number] => {
          if (block.kind !== "paragraph") return block;
          if (!isMeant(block.runs.map(({ text }) => text).join(""))) return block;
          const at = block.runs.findIndex(({ text }) => /\d.*грн/.test(text));
          const runs = block.runs.map((run, index) =>
            index === at ? { ...run, text: other(run.text, digit) } : run,
          );
          return { ...block, runs };
        }),
      },
    });
  const isLine = (text: string): boolean => text.startsWith("Усього: ");
  const inData =
    (table: string, field: string): Tampering =>
    (set, _totals, digit) => ({
      ...set,
      data: {
        ...set.data,
        tables: set.data.tables.map((each) => {
          const at = each.fields.findIndex(({ name }) => name === field);
          if (each.name !== table) return each;
          const [first = [], ...rows] = each.rows;
          return { ...each, rows: [first.with(at, other(first[at] ?? "0", digit)), ...rows] };
        }),
      },
    });

  const TAMPERINGS: readonly (readonly [string, Tampering])[] = [
    ["docx", inText("docx", isLine)],
    ["note", inText("note", isLine)],
    ["note", inText("note", (text) => text.startsWith("На виконання заходів"))],
    ["description", inText("description", isLine)],
    ["data", inData("totals", "actual")],
    ["data", inData("totals", "annual_plan")],
    ["data", inData("execution-report", "annual_plan")],
    ["data", inData("execution-report", "actual")],
    ["data", (set) => ({ ...set, data: { ...set.data, description: "Виконання програм." } })],
    [
      "xlsx",
      (set, { plan, table }, digit) => {
        const [money] = plan.cells;
        const sheet = set.xlsx.get(table.sheet);
        if (money === undefined || sheet === undefined) throw new Error("no total");
        const cells = sheet.cells.map((cell) =>
          cellKey(cell.cell) === cellKey(money.place.cell)
            ? { ...cell, value: other(String(cell.value), digit) }
            : cell,
        );
        return { ...set, xlsx: new Map([[table.sheet, { ...sheet, cells }]]) };
      },
    ],
    [
      "docx",
      (set, { actual }, digit) => {
        const [money] = actual.cells;
        if (money === undefined) throw new Error("no total");
        const place = formatPlace(money.place);
        const blocks = set.docx.blocks.map((block): TextDocument["blocks"][number] =>
          block.kind === "paragraph"
            ? block
            : {
                ...block,
                rows: block.rows.map((row) => ({
                  ...row,
                  cells: row.cells.map((cell) =>
                    cell.shows === null || formatPlace(cell.shows) !== place
                      ? cell
                      : {
                          ...cell,
                          paragraphs: cell.paragraphs.map((paragraph) => ({
                            ...paragraph,
                            runs: paragraph.runs.map((run) => ({
                              ...run,
                              text: other(run.text, digit),
                            })),
                          })),
                        },
                  ),
                })),
              },
        );
        return { ...set, docx: { ...set.docx, blocks } };
      },
    ],
  ];

  test("is named, whichever it is and whatever its other digit", async () => {
    const planned = await Promise.all(
      PUBLISHED.map(async ({ file, sheet }) => {
        const input = await inputOfSeed(file, [sheet]);
        const tables = input.report.tables.filter((table) => table.sheet === sheet);
        const totals = tables.filter(isMoneyTable).map((table) => {
          const found = totalsOf(table);
          if ("missing" in found) throw new Error(found.missing);
          return found;
        });
        const book = XLSX_FORM.build(input);
        if (!book.ok || book.value.content.kind !== "workbook") throw new Error("no book");
        const { set } = plannedSet(input, totals, book.value.content.document);
        return { set, totals, setting: { style: input.profile.style, doubts: [] } };
      }),
    );
    for (const { set, totals, setting } of planned) {
      expect(firstDifference(set, totals, setting)).toBeNull();
    }
    fc.assert(
      fc.property(
        fc.nat(planned.length - 1),
        fc.nat(TAMPERINGS.length - 1),
        fc.integer({ min: 1, max: 9 }),
        (which, how, digit) => {
          const one = planned[which];
          const [member, tamper] = TAMPERINGS[how] ?? [];
          const first = one?.totals[0];
          if (one === undefined || tamper === undefined || first === undefined) throw new Error();
          const found = firstDifference(tamper(one.set, first, digit), one.totals, one.setting);
          expect(found?.member).toBe(member);
        },
      ),
      { numRuns: 200 },
    );
  });
});
