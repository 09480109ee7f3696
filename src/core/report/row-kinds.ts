import { meaningOf } from "./header-words";
import { sourceOf } from "./header-words";
import type { MoneyFigure } from "./figure";
import type { RowKind, TotalScope } from "./model";
import type { Line } from "./read-lines";
import { leadingNumber } from "./row-number";
import { isIncluded, isNote, isPageCaption, isTotalLabel, titleKind } from "./row-words";

/** A row with what it is by itself; what it is among its neighbours is settled later. */
export interface KnownLine extends Line {
  readonly kind: RowKind;
  readonly scope: TotalScope | null;
  /** Number in its № cell or at the head of its title. */
  readonly titleNumber: readonly number[] | null;
}

/** What stands above a row, as far as it says what the row is. */
export interface Above {
  readonly kind: RowKind;
  readonly scope: TotalScope | null;
}

/**
 * What a row is by its own words and figures.
 *
 * @param above the row above that is no caption; null at the top of the table
 * @param executors words of the executors met so far: a total may be split by them; null in a table whose
 *   lines are the sources themselves
 */
export function kindOf(
  line: Line,
  above: Above | null,
  executors: ReadonlySet<string> | null,
): KnownLine | null {
  const figures = Object.values(line.money);
  const filled = figures.filter(({ reading }) => reading !== "blank");
  const percentFilled = line.percent !== null && line.percent.reading !== "blank";
  const own = Object.values(line.texts).filter((field) => !field.inherited);
  if (own.length === 0 && line.labels.length === 0 && filled.length === 0 && !percentFilled) {
    return null;
  }
  const as = (kind: RowKind, scope: TotalScope | null = null): KnownLine => ({
    ...line,
    kind,
    scope,
    titleNumber: line.number ?? titleNumberOf(line),
  });
  if (isCaption(line)) return as("caption");
  if (isNoteLine(line)) return as("continuation");
  if (isTotal(line, figures)) return as("total", "section");
  if (isRepeatedHeader(line, figures)) return as("caption");
  if (above?.kind === "total" && executors !== null && line.number === null && filled.length > 0) {
    const split = splitOf(line, executors);
    if (split !== null) return as("total", split);
  }
  const title = titleOf(line);
  if (filled.length > 0 || percentFilled) return as(title ?? "measure");
  if (title !== null) return as(title);
  return as(wordsOnly(line, own.length));
}

/** A row of a header that comes again on the next page. */
export function captionLine(line: Line): KnownLine {
  return { ...line, kind: "caption", scope: null, titleNumber: null };
}

/** Nothing but a note, which ends a table unless its lines go on below. */
export function isNoteLine({ labels, money }: Line): boolean {
  const [only, ...more] = labels;
  const figures = Object.values(money);
  return (
    only !== undefined &&
    more.length === 0 &&
    isNote(only.text) &&
    figures.every(({ amount }) => amount === null)
  );
}

/** Nothing but «Додаток», «Продовження додатка 1»: no figure, no other word. */
function isCaption({ labels, money, percent, texts }: Line): boolean {
  const caption = labels.length === 1 && labels.every(({ text }) => isPageCaption(text));
  const [at] = labels;
  const figures = [...Object.values(money), ...(percent === null ? [] : [percent])];
  return (
    caption &&
    (texts.explanation === undefined || texts.explanation.cell.column === at?.cell.column) &&
    figures.every(({ reading, cell }) => reading === "blank" || cell.column === at?.cell.column)
  );
}

/** A total says so: in a label, or inside its money cells («Всього: 1 640 000, 00»). */
function isTotal(line: Line, figures: readonly MoneyFigure[]): boolean {
  const named = line.texts.measure ?? line.texts.task;
  const labels = line.labels.filter(
    // «Всього» in the column of sources is one measure's total, not the table's.
    ({ column }) => column !== "fundingSource" || named === undefined,
  );
  if (labels.some(({ text }) => isTotalLabel(text))) return true;
  return [...figures, ...(line.percent === null ? [] : [line.percent])].some(
    ({ label }) => label !== "" && isTotalLabel(label),
  );
}

/** Under a total: what of it one source or one executor has. */
function splitOf(line: Line, executors: ReadonlySet<string>): TotalScope | null {
  for (const { text } of line.labels) {
    if (executors.has(text.toLowerCase())) return "executor";
    if (text.length <= 80 && sourceOf(text) !== null) return "source";
    if (isIncluded(text)) return "source";
  }
  return null;
}

/** «Напрям 1. …», «Завдання 2.1 …» as the only words of a row; its sums may stand beside them. */
function titleOf(line: Line): "direction" | "task" | null {
  const [only, ...more] = line.labels.filter(
    ({ column }) => column !== "number" || line.number === null,
  );
  if (only === undefined || more.length > 0) return null;
  return titleKind(only.text);
}

function titleNumberOf(line: Line): readonly number[] | null {
  const [first] = line.labels;
  return first === undefined ? null : leadingNumber(first.text);
}

/** A row of words without any figure. */
function wordsOnly(line: Line, own: number): RowKind {
  const { number, measure } = line.texts;
  if (line.number !== null && number !== undefined && !number.inherited) {
    if (measure !== undefined && !measure.inherited) return "measure";
    return line.texts.task !== undefined && own > 2 ? "measure" : titleByNumber(line.number);
  }
  if (number !== undefined && !number.inherited) {
    const leading = leadingNumber(number.text);
    return leading === null ? "heading" : titleByNumber(leading);
  }
  const [first, ...more] = line.labels;
  if (
    first !== undefined &&
    more.length === 0 &&
    (first.column === null || line.texts.explanation === undefined)
  ) {
    const leading = leadingNumber(first.text);
    if (leading !== null) return titleByNumber(leading);
    // A line that begins in the middle of a sentence goes on with the row above.
    if (first.column === "task") return /^\p{Ll}/u.test(first.text) ? "continuation" : "task";
    if (first.column === null) return "heading";
  }
  return "continuation";
}

function titleByNumber(number: readonly number[]): RowKind {
  return number.length === 1 ? "direction" : "task";
}

/** The header again on the next page, or its row of column numbers. */
function isRepeatedHeader(line: Line, figures: readonly MoneyFigure[]): boolean {
  const unread = figures.filter(({ reading }) => reading === "unreadable");
  if (unread.length > 0 && unread.length === figures.length) {
    const words = [...line.labels.map(({ text }) => text), ...unread.map(({ raw }) => raw)];
    if (words.filter((text) => meaningOf(text) !== null).length >= 2) return true;
  }
  const labels = line.labels.map(({ text }) => Number(text));
  const sums = figures.map(({ raw }) => (raw === "" ? NaN : Number(raw)));
  const row = [...labels, ...sums];
  return (
    labels.length >= 2 &&
    sums.length > 0 &&
    row.every((n, i) => Number.isInteger(n) && n < 100 && (i === 0 || n > (row[i - 1] ?? Infinity)))
  );
}
