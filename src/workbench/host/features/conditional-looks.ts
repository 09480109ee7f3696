import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { quoteSheetName } from "../../../core/sheet/address";
import { cellKey } from "../../../core/sheet/snapshot";
import { forEachCell, intersection } from "../book-geometry";
import type { BookContext } from "../book-context";
import { readContent } from "../../../workbook-file/stored-value";
import { shiftReferences } from "../formula-references";
import { resolveColor } from "../theme-colors";
import type { ConditionalFormat, ConditionalFormats } from "./conditional-formats";
import type { ConditionalStyle } from "./conditional-style";
import { mergeConditionalStyles, readConditionalStyle } from "./conditional-style";
import type { DataBar } from "./data-bar";
import { barBounds, barOf } from "./data-bar";
import type { LooseFormula } from "./formula-run";
import { calculateLoose } from "./formula-run";
import type { DataBarRule } from "./stored-rule";
import { cornerOfAll } from "./stored-rule";
import { conditionOf } from "./rule-condition";

/** What conditional formats make of a cell. */
export interface ConditionalLook {
  readonly style: ConditionalStyle;
  readonly bar: DataBar | null;
}

/** Rows that are evaluated together: the grid asks for what it draws, not for the whole sheet. */
const BAND = 200;
/** A format that ends further right is taken for one of whole rows. */
const MOST_COLUMNS = 256;

/**
 * Evaluates a sheet's conditional formats for the cells that are drawn. What was found holds until
 * anything in the workbook changes. Colour scales, icon sets, «top 10» and averages are kept in the
 * file but not drawn.
 */
export class ConditionalLooks {
  private revision = -1;
  private formats: readonly ConditionalFormat[] = [];
  private bounds = new Map<ConditionalFormat, ReturnType<typeof barBounds>>();
  private readonly bands = new Map<number, ReadonlyMap<number, ConditionalLook>>();

  constructor(
    private readonly context: BookContext,
    private readonly stored: Worksheet,
    private readonly list: ConditionalFormats,
    private readonly used: () => CellRange | null,
  ) {}

  at(row: number, column: number): ConditionalLook | null {
    this.refresh();
    if (this.formats.length === 0) return null;
    const index = Math.floor(row / BAND);
    let band = this.bands.get(index);
    if (band === undefined) {
      band = this.evaluate(index * BAND, index * BAND + BAND - 1);
      this.bands.set(index, band);
    }
    return band.get(cellKey({ row, column })) ?? null;
  }

  private refresh(): void {
    this.context.ensureCalculated();
    if (this.revision === this.context.revision()) return;
    this.revision = this.context.revision();
    this.formats = this.list.all;
    this.bands.clear();
    this.bounds = new Map();
  }

  private evaluate(top: number, bottom: number): ReadonlyMap<number, ConditionalLook> {
    const band = { top, bottom, left: 0, right: this.lastColumn() };
    const looks = new Map<number, ConditionalLook>();
    const isMet = this.conditions(band);
    const stopped = new Set<number>();
    for (const format of this.formats) {
      const met = isMet.get(format);
      for (const area of format.ranges) {
        forEachIn(area, band, (row, column) => {
          const key = cellKey({ row, column });
          if (stopped.has(key)) return;
          const look = looks.get(key) ?? { style: {}, bar: null };
          if (format.rule.type === "dataBar") {
            looks.set(key, {
              ...look,
              bar: look.bar ?? this.bar(format, format.rule, row, column),
            });
          } else if (met?.has(key) === true) {
            const own = readConditionalStyle(format.rule.style, this.context.style.theme);
            looks.set(key, { ...look, style: mergeConditionalStyles(look.style, own) });
            if (format.rule.stopIfTrue === true) stopped.add(key);
          }
        });
      }
    }
    return looks;
  }

  /** Formats of whole rows are evaluated as far as anything is used. */
  private lastColumn(): number {
    const ends = this.formats.flatMap(({ ranges }) => ranges.map(({ right }) => right));
    const narrow = ends.filter((right) => right < MOST_COLUMNS);
    return Math.max(this.used()?.right ?? 0, ...narrow);
  }

  /** The cells of the band that meet each format's condition. */
  private conditions(band: CellRange): Map<ConditionalFormat, ReadonlySet<number>> {
    const sheet = quoteSheetName(this.stored.name);
    const asked = this.formats.flatMap((format) => {
      const corner = cornerOfAll(format.ranges);
      const condition = conditionOf(format.rule, corner);
      if (condition === null) return [];
      const formulas: LooseFormula[] = [];
      for (const area of format.ranges) {
        forEachIn(area, band, (row, column) => {
          const [rows, columns] = [row - corner.top, column - corner.left];
          const text = shiftReferences(condition, { rows, columns, sheet });
          // What is no truth value and no number, such as text and errors, does not format a cell.
          formulas.push({ row, column, text: `AND(${text})` });
        });
      }
      return [{ format, formulas }];
    });
    if (asked.every(({ formulas }) => formulas.length === 0)) return new Map();
    const results = calculateLoose(
      this.context,
      this.sheetsFor(asked.flatMap(({ formulas }) => formulas.slice(0, 1))),
      asked.map(({ formulas }) => formulas),
    );
    return new Map(
      asked.map(({ format, formulas }, index) => {
        const met = formulas.filter((_, at) => results[index]?.[at] === true);
        return [format, new Set(met.map(cellKey))] as const;
      }),
    );
  }

  /** The sheet itself; the others only where a rule may speak of them. */
  private sheetsFor(formulas: readonly LooseFormula[]): readonly Worksheet[] {
    const { stored } = this.context;
    const own = `${quoteSheetName(this.stored.name)}!`;
    const isOwn = ({ text }: LooseFormula): boolean =>
      !text.replaceAll(own, "").includes("!") && !text.includes("[");
    const hasNames = stored.definedNames.model.length > 0;
    return !hasNames && formulas.every(isOwn) ? [this.stored] : stored.worksheets;
  }

  private bar(
    format: ConditionalFormat,
    rule: DataBarRule,
    row: number,
    column: number,
  ): DataBar | null {
    const value = this.number(row, column);
    if (value === null) return null;
    let bounds = this.bounds.get(format);
    if (bounds === undefined) {
      bounds = barBounds(rule, this.numbers(format.ranges));
      this.bounds.set(format, bounds);
    }
    if (bounds === null) return null;
    const { theme } = this.context.style;
    return barOf(value, bounds, rule, {
      fill: resolveColor(rule.color, theme) ?? "#638EC6",
      negative: resolveColor(rule.negativeFillColor, theme),
      border: resolveColor(rule.borderColor, theme),
    });
  }

  private numbers(ranges: readonly CellRange[]): number[] {
    const used = this.used();
    const found: number[] = [];
    if (used === null) return found;
    for (const area of ranges) {
      forEachIn(area, used, (row, column) => {
        const value = this.number(row, column);
        if (value !== null) found.push(value);
      });
    }
    return found;
  }

  private number(row: number, column: number): number | null {
    const { value } = readContent(this.stored.findCell(row + 1, column + 1));
    return typeof value === "number" ? value : null;
  }
}

function forEachIn(
  area: CellRange,
  within: CellRange,
  visit: (row: number, column: number) => void,
): void {
  const part = intersection(area, within);
  if (part !== null) forEachCell(part, visit);
}
