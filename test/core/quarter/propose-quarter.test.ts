import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import { batchOf, isEmptyBatch } from "../../../src/core/edits/batch";
import { editOf } from "../../../src/core/edits/edit";
import type { Proposal } from "../../../src/core/edits/proposal";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { proposeQuarter, quarterAnswers } from "../../../src/core/quarter/propose-quarter";
import type { MoneyTable } from "../../../src/core/report/model";
import { isMoneyTable, linesOf, measuresOf } from "../../../src/core/report/model";
import { formatCell, formatRange } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, findSheet } from "../../../src/core/sheet/snapshot";
import { quarterWords } from "../../../src/core/texts/quarter";
import { RULES } from "../../../src/rules/registry";
import { Book } from "../../../src/workbench/host/book";
import { percentOf, rounded, sumOf } from "../../support/oracle";

const ROOT = join(__dirname, "../../..");

interface Opened {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
}

async function opened(bytes: Uint8Array): Promise<Opened> {
  return { bytes, workbook: await readSnapshot(bytes, "book.xlsx") };
}

const open = (path: string) => opened(new Uint8Array(readFileSync(join(ROOT, path))));

async function written({ bytes }: Opened, { batch }: Proposal): Promise<Opened> {
  const book = await Book.open(bytes, "book.xlsx");
  applyBatch(book, batch);
  return opened(await book.save());
}

const judged = ({ workbook }: Opened) => check(workbook, RULES, DEFAULT_PROFILE);

function propose(
  from: Opened,
  answers: Record<string, string> = {},
  sheets: string[] | null = null,
) {
  const { tables } = judged(from);
  const input = { workbook: from.workbook, tables, sheets, profile: DEFAULT_PROFILE };
  return proposeQuarter(input, { items: {}, answers });
}

const reportsOf = (from: Opened) =>
  judged(from).tables.filter(
    (table): table is MoneyTable => isMoneyTable(table) && table.kind === "execution-report",
  );

const said = (proposal: Proposal) =>
  proposal.leftOut.map(({ saying }) => quarterWords(saying, "uk") ?? saying.code);

/** What the seeds become, sheet by sheet: the sheet it is copied from, the new one, its period. */
const BEGUN: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  "seeds/report-2018-9m.xlsx": [["9 міс 2018 (виправлено)", "2018 рік", "2018"]],
  "seeds/report-2022-9m.xlsx": [
    ["Депутатська діяльність", "Депутатська діяльність 2022 рік", "2022"],
    ["Зв’язки з громадськістю", "Зв’язки з громадськіс… 2022 рік", "2022"],
    ["Нагородження", "Нагородження 2022 рік", "2022"],
  ],
  "seeds/report-2022-9m-one-sheet.xlsx": [["Звіти 9 міс 2022", "Звіти 2022 рік", "2022"]],
  "seeds/report-2022-9m-corrected.xlsx": [
    ["Депутатська діяльність", "Депутатська діяльність 2022 рік", "2022"],
    ["Зв’язки з громадськістю", "Зв’язки з громадськіс… 2022 рік", "2022"],
    ["Нагородження", "Нагородження 2022 рік", "2022"],
  ],
  "test/holdout/01-odesa-youth-2023.xlsx": [["Звіт 2023", "Звіт I кв 2024", "2024-q1"]],
  "test/holdout/02-vinnytsia-transport-h1.xlsx": [["Лист1", "9 міс 2023", "2023-9m"]],
  "test/holdout/03-lviv-heritage-9m.xlsx": [["9 місяців", "2022 рік", "2022"]],
  "test/holdout/04-hromada-water-q1.xlsx": [
    ["Програма вода", "Програма вода I півріччя 2024", "2024-h1"],
  ],
  "test/holdout/06-kovel-two-under.xlsx": [
    ["Культура і спорт", "Культура і спорт I кв 2023", "2023-q1"],
  ],
  "test/holdout/07-lutsk-side-by-side.xlsx": [["Благоустрій", "Благоустрій 2023 рік", "2023"]],
  "test/holdout/08-rivne-education-pages.xlsx": [["Освіта", "Освіта I кв 2022", "2022-q1"]],
  "test/holdout/10-cherkasy-safety-by-source.xlsx": [
    ["Безпека 2023", "Безпека I кв 2024", "2024-q1"],
  ],
  "test/holdout/11-clean-city-russian.xlsx": [["Отчет", "Отчет 9 міс 2019", "2019-9m"]],
};

/** What an empty report is told, besides what its source is told already: it has to be filled in. */
const OF_EMPTINESS = new Set(["TYP-08"]);
/** The day of signing is to be put in, and units that differed show themselves otherwise. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "seeds/report-2022-9m-corrected.xlsx": ["FRM-01"],
  "seeds/report-2022-9m.xlsx": ["OVR-03", "STR-06", "ARI-01", "TYP-02"],
  "seeds/report-2022-9m-one-sheet.xlsx": ["OVR-03", "STR-06", "ARI-01", "TYP-02"],
};

describe.each(Object.entries(BEGUN))("%s", (path, sheets) => {
  it("gives new sheets that are read right, with plans and texts, and nothing of the old period", async () => {
    const before = await open(path);
    const proposal = propose(before);
    expect(proposal.batch.sheets).toEqual(
      sheets.map(([from, name]) => ({ name, after: from, copyOf: from, digest: null })),
    );
    const after = await written(before, proposal);
    const [old, now] = [reportsOf(before), reportsOf(after)];
    for (const [from, name, period] of sheets) {
      const [own, begun] = [old, now].map((tables, at) =>
        tables.filter(({ sheet }) => sheet === (at === 0 ? from : name)),
      );
      expect(begun).toHaveLength(own?.length ?? 0);
      for (const [index, table] of (begun ?? []).entries()) {
        const source = own?.[index];
        if (source === undefined) throw new Error("Not there");
        expect(formatRange(table.header)).toBe(formatRange(source.header));
        expect(table.columns).toMatchObject(indexesOf(source));
        expect([table.period, table.unit]).toEqual([period, source.unit]);
        expect(table.title.periods.every((each) => each.period === period)).toBe(true);
        expect(linesOf(table).map(({ texts }) => texts.measure?.text)).toEqual(
          linesOf(source).map(({ texts }) => texts.measure?.text),
        );
        const keepsPlans = period.slice(0, 4) === source.period?.slice(0, 4);
        const plansIn = (one: MoneyTable) =>
          linesOf(one).map(({ money }) => money.annualPlan?.kopiykas ?? null);
        if (keepsPlans && !differsInUnits(source)) expect(plansIn(table)).toEqual(plansIn(source));
        if (!keepsPlans) expect(plansIn(table).every((plan) => plan === null)).toBe(true);
        for (const line of linesOf(table)) {
          expect(line.money.actual?.raw).toBe("");
          expect(line.percent?.raw ?? "").toBe("");
          expect(line.texts.explanation?.text ?? "").toBe("");
        }
      }
    }
  });

  it("leaves every other sheet as it was, and values as previewed", async () => {
    const before = await open(path);
    const proposal = propose(before, { "quarter:reference": "yes" });
    const after = await written(before, proposal);
    for (const sheet of before.workbook.sheets) {
      const now = findSheet(after.workbook, sheet.name);
      expect([...(now?.cells ?? [])]).toEqual([...sheet.cells]);
      expect(now?.merges).toEqual(sheet.merges);
    }
    const order = after.workbook.sheets.map(({ name }) => name);
    for (const [from, name] of sheets) expect(order.indexOf(name)).toBe(order.indexOf(from) + 1);
    for (const { sheet, cell, after: content } of proposal.batch.cells) {
      const held = cellAt(findSheet(after.workbook, sheet) ?? NO_SHEET, cell);
      const place = `${sheet} ${formatCell(cell)}`;
      expect([place, held.formula]).toEqual([place, content.formula]);
      if (typeof content.value === "number") expect(held.value).toBeCloseTo(content.value, 9);
      else expect([place, held.value ?? ""]).toEqual([place, content.value ?? ""]);
    }
  });

  it("is told nothing new but that it is to be filled in", async () => {
    const before = await open(path);
    const after = await written(before, propose(before, { "quarter:reference": "yes" }));
    const names = new Map(sheets.map(([from, name]) => [name, from]));
    const keysOf = (opened: Opened, sheetOf: (name: string) => string) =>
      judged(opened)
        .findings.filter(({ kind }) => kind === "problem")
        .map(({ rule, sheet, cells }) => ({
          rule,
          isNew: names.has(sheet),
          key: `${rule} ${sheetOf(sheet)} ${cells.map(formatCell).join()}`,
        }));
    const known = new Set(keysOf(before, (name) => name).map(({ key }) => key));
    const found = keysOf(after, (name) => names.get(name) ?? name);
    const added = found.filter(({ key }) => !known.has(key));
    const rules = new Set(added.map(({ rule }) => rule));
    for (const rule of OF_EMPTINESS) rules.delete(rule);
    for (const rule of EXPECTED[path] ?? []) rules.delete(rule);
    expect([...rules]).toEqual([]);
    expect(added.every(({ isNew }) => isNew)).toBe(true);
  });

  it("is refused the second time, in a sentence", async () => {
    const before = await open(path);
    const proposal = propose(before);
    const after = await written(before, proposal);
    const again = propose(after);
    expect(isEmptyBatch(again.batch)).toBe(true);
    expect(again.leftOut.length).toBeGreaterThan(0);
    for (const [from, , period] of sheets) {
      const forced = propose(
        after,
        quarterAnswers({ period, reference: false, plans: "programme" }),
        [from],
      );
      expect(isEmptyBatch(forced.batch)).toBe(true);
      expect(said(forced)).toEqual([expect.stringContaining("уже є на аркуші")]);
    }
  });
});

const NO_SHEET = {
  id: "",
  name: "",
  visibility: "visible",
  cells: new Map(),
  merges: [],
  extent: null,
} as const;
const differsInUnits = ({ columns }: MoneyTable) => columns.annualPlan?.fittingUnit != null;
const indexesOf = ({ columns }: MoneyTable) =>
  Object.fromEntries(Object.entries(columns).map(([name, { index }]) => [name, { index }]));

it("covers every seed with a report", () => {
  const seeds = readdirSync(join(ROOT, "seeds")).filter((name) => /^report.*\.xlsx$/.test(name));
  expect(seeds.map((name) => `seeds/${name}`).filter((path) => !(path in BEGUN))).toEqual([]);
});

describe("a new sheet that is filled in", () => {
  it.each(
    Object.keys(BEGUN).filter((path) => !/seeds\/report-2022-9m(-one-sheet)?\.xlsx/.test(path)),
  )("%s has totals and percents by exact arithmetic", async (path) => {
    const before = await open(path);
    const year = await written(before, propose(before, { "quarter:plans": "keep" }));
    const names = propose(before).batch.sheets.map(({ name }) => name);
    const tables = reportsOf(year).filter(({ sheet }) => names.includes(sheet));
    const cells = tables.flatMap((table) =>
      linesOf(table).flatMap(({ money, row }) => {
        const sheet = findSheet(year.workbook, table.sheet);
        const actual = money.actual;
        if (sheet === null || actual === undefined) return [];
        return [editOf(sheet, actual.cell, { value: ((row * 7919) % 1000) + 0.25 })];
      }),
    );
    const filled = await written(year, { ...propose(year), batch: batchOf({ cells }) });
    for (const table of reportsOf(filled).filter(({ sheet }) => names.includes(sheet))) {
      const sheet = findSheet(filled.workbook, table.sheet) ?? NO_SHEET;
      const held = (figure: { readonly cell: { row: number; column: number } } | undefined) =>
        figure === undefined ? null : cellAt(sheet, figure.cell).value;
      for (const { total, rows, scope } of table.blocks) {
        if (total === null || scope === "source" || scope === "executor") continue;
        const sum = sumOf(rows.map(({ money }) => held(money.actual)));
        if (typeof held(total.money.actual) !== "number") continue;
        expect(rounded(sumOf([held(total.money.actual)]), 4)).toBe(rounded(sum, 4));
      }
      if (table.percentKind !== "financial") continue;
      for (const { percent, money } of measuresOf(table)) {
        const plan = held(money.annualPlan);
        if (percent?.formula == null || typeof plan !== "number") continue;
        const shown = cellAt(sheet, percent.cell).value;
        const points =
          typeof shown === "number" ? shown * (table.percentsAreFractions ? 100 : 1) : shown;
        const expected = percentOf(held(money.actual), plan, 6);
        if (expected === "") expect(points).toBe("");
        else expect(points).toBeCloseTo(Number(expected), 5);
      }
    }
  });
});

describe("a new year", () => {
  async function yearOfProgramme(): Promise<Opened> {
    const [report, programme] = [
      await open("seeds/report-2018-9m.xlsx"),
      await open("seeds/programme-2018-2020-corrected.xlsx"),
    ];
    const book = await Book.open(report.bytes, "book.xlsx");
    const [annex] = programme.workbook.sheets;
    if (annex === undefined) throw new Error("No annex");
    const added = batchOf({
      sheets: [{ name: "Програма", after: null, copyOf: null, digest: null }],
      cells: [...annex.cells].map(([key, { value, formula, numberFormat }]) => ({
        sheet: "Програма",
        cell: { row: Math.floor(key / 16_384), column: key % 16_384 },
        before: { formula: null, value: null, numberFormat: "General" },
        after: { value, formula, numberFormat },
      })),
      merges: [{ sheet: "Програма", removed: [], added: annex.merges }],
    });
    applyBatch(book, added);
    return opened(await book.save());
  }

  const NEXT = quarterAnswers({ period: "2019-q1", reference: false, plans: "programme" });

  it("takes the plans of its lines from the programme, in the report's unit, and asks for the others", async () => {
    const before = await yearOfProgramme();
    const proposal = propose(before, NEXT);
    expect(
      proposal.questions.find(({ id }) => id === "quarter:plans")?.options.map(({ id }) => id),
    ).toEqual([expect.stringMatching(/^Програма!/), "empty", "keep"]);
    const after = await written(before, proposal);
    const table = reportsOf(after).find(({ sheet }) => sheet === "I кв 2019");
    const programme = judged(after).tables.find((each) => each.kind === "programme");
    if (table === undefined || programme?.kind !== "programme") throw new Error("Not read");
    const planOf = (words: string) => {
      const has = (text = "") => text.startsWith(words);
      const line = linesOf(table).find(({ texts }) => has(texts.measure?.text));
      const own = linesOf(programme).find(({ texts }) => has(texts.measure?.text));
      return [line?.money.annualPlan?.kopiykas, own?.money["year:2019"]?.kopiykas];
    };
    const known = linesOf(table).filter(({ money }) => money.annualPlan?.kopiykas != null);
    expect(known.length).toBeGreaterThan(4);
    const matched = known.map(({ texts }) => planOf(texts.measure?.text.slice(0, 20) ?? ""));
    expect(matched.filter(([own, other]) => other !== undefined && own !== other)).toEqual([]);
    // The title names the year as well, and the programme's own term stays.
    expect(table.title.lines.map(({ text }) => text).join(" ")).toContain("за I квартал 2019 року");
    expect(table.title.term).toMatchObject({ from: 2018, to: 2020 });
  });

  it("leaves the plan of a line blank that the programme does not have, and names it", async () => {
    const start = await yearOfProgramme();
    const sheet = findSheet(start.workbook, "9 міс 2018 (виправлено)") ?? never();
    const renamed = [0, 1, 2].map((column) =>
      editOf(
        sheet,
        { row: 12, column },
        { value: column === 0 ? 99 : "Цілком новий захід громади" },
      ),
    );
    const before = await written(start, { ...propose(start), batch: batchOf({ cells: renamed }) });
    const proposal = propose(before, {
      ...NEXT,
      "summary:copies:9 міс 2018 (виправлено)|9 міс 2018": "9 міс 2018 (виправлено)",
    });
    expect(said(proposal)).toContain(
      "План на 2019 рік для F13 у програмі не знайдено: клітинки лишаються порожніми, впишіть суми вручну.",
    );
    const after = await written(before, proposal);
    const begun = findSheet(after.workbook, "I кв 2019") ?? never();
    expect(cellAt(begun, { row: 12, column: 5 }).value).toBeNull();
    expect(cellAt(begun, { row: 10, column: 5 }).value).toEqual(expect.any(Number));
  });

  it.each(["empty", "keep"] as const)("or as the person says: %s", async (plans) => {
    const before = await yearOfProgramme();
    const answers = quarterAnswers({ period: "2019-q1", reference: false, plans });
    const after = await written(before, propose(before, answers));
    const table = reportsOf(after).find(({ sheet }) => sheet === "I кв 2019");
    const filled = linesOf(table ?? never()).filter(
      ({ money }) => money.annualPlan?.kopiykas != null,
    );
    expect(filled).toHaveLength(plans === "keep" ? 16 : 0);
  });
});

function never(): never {
  throw new Error("Not there");
}

describe("the amounts of the period before", () => {
  it("stand in a hidden column as formulas, follow corrections, and are no column of the table", async () => {
    const before = await open("seeds/report-2018-9m.xlsx");
    const proposal = propose(before, { "quarter:reference": "yes" });
    const after = await written(before, proposal);
    const sheet = findSheet(after.workbook, "2018 рік") ?? never();
    expect(sheet.hidden?.columns.has(10)).toBe(true);
    expect(cellAt(sheet, { row: 9, column: 10 }).value).toBe(
      "Довідково: профінансовано за 9 місяців 2018 року",
    );
    expect(cellAt(sheet, { row: 26, column: 10 })).toMatchObject({
      formula: "='9 міс 2018 (виправлено)'!G27",
      value: 840_463.65,
    });
    const table = reportsOf(after).find((each) => each.sheet === "2018 рік") ?? never();
    expect(table.headings.map(({ index }) => index)).not.toContain(10);
    expect(formatRange(table.range)).toBe("A8:I27");
  });

  it("are renewed by the next period and taken out by a new year", async () => {
    const start = await open("test/holdout/04-hromada-water-q1.xlsx");
    const half = await written(start, propose(start, { "quarter:reference": "yes" }));
    const nine = propose(half, { "quarter:period": "2024-9m" });
    expect(nine.questions.find(({ id }) => id === "quarter:reference")?.options[0]?.id).toBe("yes");
    const reference = nine.batch.cells.filter(({ cell }) => cell.column === 11);
    expect(reference.map(({ after }) => after.value)).toContain(
      "Довідково: профінансовано за I півріччя 2024 року",
    );
    const next = propose(half, { "quarter:period": "2025-q1" });
    const emptied = next.batch.cells.filter(({ cell }) => cell.column === 11);
    expect(emptied.length).toBeGreaterThan(3);
    expect(emptied.every(({ after }) => after.value === null)).toBe(true);
  });
});

describe("what a person may choose", () => {
  it("leaves texts that are to stay, and everything where the sheet itself is not wanted", async () => {
    const before = await open("seeds/report-2018-9m.xlsx");
    const { tables } = judged(before);
    const input = { workbook: before.workbook, tables, sheets: null, profile: DEFAULT_PROFILE };
    const all = proposeQuarter(input, { items: {}, answers: {} });
    const idOf = (group: string) => all.items.find((item) => item.group === group)?.id ?? never();
    const kept = proposeQuarter(input, {
      items: { [idOf("quarter-emptied-explanation")]: false },
      answers: {},
    });
    const explanations = kept.batch.cells.filter(({ cell }) => cell.column === 8);
    expect(explanations).toEqual([]);
    expect(isEmptyBatch(kept.batch)).toBe(false);
    const none = proposeQuarter(input, {
      items: { [idOf("quarter-new-sheet")]: false },
      answers: {},
    });
    expect(isEmptyBatch(none.batch)).toBe(true);
  });

  it("writes no formulas over amounts that stay", async () => {
    const before = await open("seeds/report-2018-9m.xlsx");
    const { tables } = judged(before);
    const input = { workbook: before.workbook, tables, sheets: null, profile: DEFAULT_PROFILE };
    const { items } = proposeQuarter(input, { items: {}, answers: {} });
    const actual = items.find(({ group }) => group === "quarter-emptied-actual")?.id ?? never();
    const kept = proposeQuarter(input, { items: { [actual]: false }, answers: {} });
    expect(kept.batch.cells.filter(({ cell }) => cell.column === 6 || cell.column === 7)).toEqual(
      [],
    );
  });
});

describe("what cannot be told", () => {
  it.each([
    ["test/holdout/19-hromada-no-unit.xlsx", /не видно, за який період звіт/],
    ["test/holdout/13-ternopil-programme-years.xlsx", /немає звіту, з якого можна почати/],
  ])("%s is not guessed", async (path, words) => {
    const proposal = propose(await open(path));
    expect(isEmptyBatch(proposal.batch)).toBe(true);
    expect(said(proposal)).toEqual([expect.stringMatching(words)]);
  });

  it("of units is said, for an empty report does not show it any more", async () => {
    const proposal = propose(await open("seeds/report-2022-9m.xlsx"));
    expect(said(proposal)).toContainEqual(
      expect.stringMatching(/«Зв’язки з громадськістю» план і фактичне фінансування в різних/),
    );
  });

  it("an earlier period is not begun after a later one", async () => {
    const answers = quarterAnswers({ period: "2018-h1", reference: false, plans: "programme" });
    const proposal = propose(await open("seeds/report-2018-9m.xlsx"), answers);
    expect(isEmptyBatch(proposal.batch)).toBe(true);
    expect(said(proposal)).toEqual([expect.stringContaining("має бути за пізніший період")]);
  });
});
