import type { CellRange } from "../sheet/address";
import { columnIndex, MAX_ROWS, parseCell } from "../sheet/address";

/** A range that a formula adds or takes away. */
export interface Counted {
  readonly range: CellRange;
  readonly sign: 1 | -1;
}

const TOKEN =
  /\s*(\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![A-Z\d(])|[A-Z]+(?=\()|\d+|[-+():,])/iy;

/**
 * The ranges that a formula of sums adds up, as it stands in a row: «=SUM(F10:F26)», «=F26+F48»,
 * «=SUM(F10:F26:INDEX(F:F,ROW()-1))-SUM(F12:F14)». Null for any other formula.
 *
 * @param row of the formula, counted from zero
 */
export function countedCells(formula: string, row: number): readonly Counted[] | null {
  const reader = new SumReader(tokensOf(formula.slice(1)), row);
  return reader.read();
}

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match?.[1] === undefined) return null;
    tokens.push(match[1].toUpperCase());
  }
  return tokens;
}

/** Thrown inside only: the formula is none of ours to understand. */
class Unknown extends Error {}

class SumReader {
  private at = 0;
  private readonly found: Counted[] = [];

  constructor(
    private readonly tokens: readonly string[] | null,
    private readonly row: number,
  ) {}

  read(): readonly Counted[] | null {
    if (this.tokens === null || this.tokens.length === 0) return null;
    try {
      this.sum(1);
      return this.at === this.tokens.length ? this.found : null;
    } catch (error) {
      if (error instanceof Unknown) return null;
      throw error;
    }
  }

  private sum(sign: 1 | -1): void {
    let own = sign;
    if (this.takes("-")) own = negated(own);
    this.term(own);
    for (;;) {
      if (this.takes("+")) this.term(sign);
      else if (this.takes("-")) this.term(negated(sign));
      else return;
    }
  }

  private term(sign: 1 | -1): void {
    if (this.takes("(")) {
      this.sum(sign);
      this.expect(")");
    } else if (this.takes("SUM")) {
      this.expect("(");
      do this.argument(sign);
      while (this.takes(","));
      this.expect(")");
    } else if (this.takes("IFERROR")) {
      this.expect("(");
      this.sum(sign);
      this.expect(",");
      this.expect("0");
      this.expect(")");
    } else {
      this.found.push({ range: this.place(), sign });
    }
  }

  /** What SUM is given: a range, or a sum itself. */
  private argument(sign: 1 | -1): void {
    const next = this.tokens?.[this.at];
    if (next === "SUM" || next === "(" || next === "-" || next === "IFERROR") {
      this.sum(sign);
      return;
    }
    let range = this.place();
    while (this.takes(":")) range = united(range, this.place());
    this.found.push({ range, sign });
  }

  private place(): CellRange {
    if (this.takes("INDEX")) {
      this.expect("(");
      const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(this.next());
      if (columns?.[1] === undefined || columns[1] !== columns[2]) throw new Unknown();
      this.expect(",");
      const row = this.rowNumber() - 1;
      this.expect(")");
      if (row < 0 || row >= MAX_ROWS) throw new Unknown();
      const column = columnIndex(columns[1]);
      return { top: row, bottom: row, left: column, right: column };
    }
    const cell = parseCell(this.next());
    if (cell === null) throw new Unknown();
    return { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  }

  /** «ROW()-1», «ROW(F10)+1» */
  private rowNumber(): number {
    let sum = this.rowTerm();
    for (;;) {
      if (this.takes("+")) sum += this.rowTerm();
      else if (this.takes("-")) sum -= this.rowTerm();
      else return sum;
    }
  }

  private rowTerm(): number {
    const token = this.next();
    if (/^\d+$/.test(token)) return Number(token);
    if (token !== "ROW") throw new Unknown();
    this.expect("(");
    if (this.takes(")")) return this.row + 1;
    const { top } = this.place();
    this.expect(")");
    return top + 1;
  }

  private next(): string {
    const token = this.tokens?.[this.at];
    if (token === undefined) throw new Unknown();
    this.at++;
    return token;
  }

  private takes(token: string): boolean {
    if (this.tokens?.[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private expect(token: string): void {
    if (!this.takes(token)) throw new Unknown();
  }
}

function negated(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

function united(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
