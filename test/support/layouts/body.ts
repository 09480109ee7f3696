import type { Page } from "../drawn-sheet";
import type { TableColumns } from "./columns";
import { moneyShown, moneyText, percentShown, pointsOf } from "./figures";
import { at, drawHeader } from "./header";
import type { Layout, LayoutLine, Meaning } from "./layout";
import type { ModelRow, ModelRowKind } from "./model";
import type { Item } from "./table-items";

const EXPLANATIONS = ["Виконано в повному обсязі", "Роботи тривають", "", "Захід перенесено"];

/** Draws everything under the header; `end` is its last row. */
export function drawBody(
  page: Page,
  layout: Layout,
  columns: TableColumns,
  top: number,
  items: readonly Item[],
): { readonly rows: readonly ModelRow[]; readonly end: number } {
  const pen = new BodyPen(page, layout, columns, top);
  for (const item of items) pen.draw(item);
  return pen.finish();
}

class BodyPen {
  private readonly rows: ModelRow[] = [];
  /** The lines of the task that is being written: their first row and its text. */
  private openTask: { readonly row: number; readonly task: string } | null = null;
  private linesDrawn = 0;

  constructor(
    private readonly page: Page,
    private readonly layout: Layout,
    private readonly columns: TableColumns,
    private row: number,
  ) {}

  draw(item: Item): void {
    if (item.is !== "line") this.closeTask();
    switch (item.is) {
      case "section":
        this.drawSection(item.text);
        break;
      case "task":
        this.put("task", item.text);
        this.keep("task", null, null);
        break;
      case "line":
        this.drawLine(item.line, item.number, item.task);
        break;
      case "part":
        this.put("measure", item.line.measure);
        this.drawFigures(item.line);
        this.keep("part", null, item.line);
        break;
      case "subtotal":
        this.page.put(at(this.row, this.columns.of("measure")), item.text, { bold: true });
        this.drawFigures(item.line);
        this.keep("total", null, item.line);
        break;
      case "total":
        this.drawTotal(item.text, item.line);
        break;
      case "caption":
        this.page.put(at(this.row, this.columns.last), item.text);
        break;
      case "header":
        this.row = drawHeader(this.page, this.layout, this.columns, this.row) - 1;
        break;
      case "spacer":
        break;
    }
    this.row += 1;
  }

  finish(): { readonly rows: readonly ModelRow[]; readonly end: number } {
    this.closeTask();
    return { rows: this.rows, end: this.row - 1 };
  }

  private drawSection(text: string): void {
    const { first, last } = this.columns;
    const { sections } = this.layout;
    const column =
      sections === "merged"
        ? first
        : sections === "first-cell"
          ? this.columns.labelAtStart()
          : this.columns.of("measure");
    this.page.put(at(this.row, column), text, { bold: true });
    if (sections === "merged") this.page.merge(`${at(this.row, first)}:${at(this.row, last)}`);
    this.keep("direction", null, null);
  }

  private drawLine(line: LayoutLine, number: string, task: string): void {
    const { layout } = this;
    if (this.openTask?.task !== task) {
      this.closeTask();
      this.openTask = { row: this.row, task };
    }
    const isFirst = this.openTask.row === this.row;
    if (layout.tasks === "each" || (isFirst && layout.tasks !== "own-row")) this.put("task", task);
    const plainNumber = layout.numberTail === "" && !number.includes(".");
    this.put("number", plainNumber ? Number(number) : `${number}${layout.numberTail}`);
    this.put("measure", line.measure);
    this.put("term", "2018-2020");
    this.put("executor", "Управління по зв’язках з громадськістю");
    this.put("explanation", EXPLANATIONS[this.linesDrawn % EXPLANATIONS.length] ?? "");
    this.drawExtras(line);
    this.drawFigures(line);
    this.linesDrawn += 1;
    if (layout.hiddenRow && this.linesDrawn === 2) this.page.hideRows(this.row);
    this.keep("measure", layout.numberColumn ? number : null, line);
  }

  private drawTotal(text: string, line: LayoutLine): void {
    const { layout, columns } = this;
    if (layout.total === "same-cell") {
      const label = text.replace(/:?$/, ":");
      this.put("annualPlan", `${label} ${moneyText(line.plan, layout)}`);
      this.put("actual", `${label} ${moneyText(line.actual, layout)}`);
      this.drawPercent(line);
    } else {
      const column =
        layout.total === "first-cell"
          ? columns.labelAtStart()
          : layout.total === "one-off"
            ? columns.besideMeasure()
            : columns.of("measure");
      this.page.put(at(this.row, column), text, { bold: true });
      this.drawFigures(line);
    }
    this.keep("total", null, line);
  }

  private drawFigures(line: LayoutLine): void {
    for (const [meaning, kopiykas] of [
      ["annualPlan", line.plan],
      ["actual", line.actual],
    ] as const) {
      const { typed, ...look } = moneyShown(kopiykas, this.layout);
      this.page.put(at(this.row, this.columns.of(meaning)), typed, look);
    }
    this.drawPercent(line);
  }

  private drawPercent({ plan, actual }: LayoutLine): void {
    const cells = {
      plan: at(this.row, this.columns.of("annualPlan")),
      actual: at(this.row, this.columns.of("actual")),
    };
    // The label beside the sums makes texts of them, which cannot be divided.
    const typesLabels = this.layout.total === "same-cell" && this.layout.percents === "quotients";
    const layout: Layout = typesLabels ? { ...this.layout, percents: "fractions" } : this.layout;
    const { typed, ...look } = percentShown(plan, actual, cells, layout);
    this.page.put(at(this.row, this.columns.of("percent")), typed, look);
  }

  private drawExtras({ plan, actual }: LayoutLine): void {
    const rest = plan - actual;
    const typed = { code: "0210180", deviation: -rest, remainder: rest };
    for (const extra of this.layout.extras) {
      const column = this.columns.find(extra);
      if (column === undefined) continue;
      const value = typed[extra];
      const { typed: money, ...look } =
        typeof value === "string"
          ? { typed: value }
          : moneyShown(value, { ...this.layout, money: "numbers" });
      this.page.put(at(this.row, column), money, look);
    }
  }

  private put(meaning: Meaning, typed: string | number): void {
    const column = this.columns.find(meaning);
    if (column !== undefined && typed !== "") this.page.put(at(this.row, column), typed);
  }

  private keep(kind: ModelRowKind, number: string | null, line: LayoutLine | null): void {
    this.rows.push({
      row: this.row,
      kind,
      number,
      plan: line?.plan ?? null,
      actual: line?.actual ?? null,
      percent: line === null ? null : pointsOf(line.plan, line.actual),
    });
  }

  private closeTask(): void {
    const column = this.columns.find("task");
    const open = this.openTask;
    this.openTask = null;
    if (open === null || column === undefined || this.layout.tasks !== "merged") return;
    if (this.row - 1 > open.row) {
      this.page.merge(`${at(open.row, column)}:${at(this.row - 1, column)}`);
    }
  }
}
