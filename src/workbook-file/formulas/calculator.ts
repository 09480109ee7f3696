import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { WorkbookLike } from "@cj-tech-master/excelts/formula";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { cellKey } from "../../core/sheet/snapshot";
import { CellMemory } from "./cell-memory";
import { affectedFormulas } from "./changed-cells";
import { EngineView } from "./engine-view";
import { excelFunctions } from "./excel-functions";
import { filteredRows } from "./filtered-rows";
import { FoundCells, placed } from "./found-cells";
import type { FormulaOrder, PlacedFormula } from "./formula-graph";
import { orderFormulas } from "./formula-graph";
import type { FormulaNode } from "./formula-node";
import { childrenOf, KIND, parseFormula, plainName } from "./formula-node";
import { readMeanings, spellMeanings } from "./meanings";
import type { Area, FormulaPlace, Meanings } from "./precedents";
import { precedentsOf } from "./precedents";
import { rewriteFormula } from "./rewrite-formula";
import { spansWrittenOut } from "./spanned-range";

/** Only one of their branches is computed, so a circle may be one on paper only. */
const CHOOSING: ReadonlySet<string> = new Set(["IF", "IFS", "IFERROR", "IFNA", "SWITCH", "CHOOSE"]);
/** What a circle shows in Excel once its warning has been closed. */
const CIRCULAR = "0";
/** A circle of which we cannot tell whether Excel would compute it. */
const UNDECIDED = "#VALUE!";
const KNOWN_FORMULAS = 20_000;
const SPILL_ROUNDS = 3;

/**
 * Computes a workbook's formulas as a Ukrainian Excel does. The engine sees the workbook through
 * `EngineView`, in which formulas are written so that it computes what Excel would; the cells keep
 * their own formulas.
 */
export class Calculator {
  private readonly parsed = new Map<string, FormulaNode | null>();
  private readonly rewritten = new Map<FormulaNode, Map<string, string>>();
  private readonly view: EngineView;
  /** What formulas written by `forEngine` call. */
  readonly functions: NonNullable<WorkbookLike["userFunctions"]>;
  private circles: Circles = NO_CIRCLES;
  private readonly found = new FoundCells();
  /** What INDIRECT and OFFSET of a formula looked at, where that is not written in it. */
  private readonly foundAreas = new Map<PlacedFormula, readonly Area[]>();
  private formulas: readonly PlacedFormula[] = [];
  /** True while a circle is known only because of what was computed. */
  private hasFoundCircles = false;
  private order: FormulaOrder = { formulas: [], circular: new Set() };
  private meanings: Meanings;
  private spelledMeanings = "";
  private memory = this.newMemory();
  private wasWhole = true;

  constructor(
    private readonly workbook: Workbook,
    year: () => number,
  ) {
    const sheetNamed = (name: string): Worksheet | undefined =>
      workbook.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    this.functions = excelFunctions({
      year,
      filteredRows: (name) => filteredRows(sheetNamed(name)),
      found: (place, label, value) => {
        this.found.report(place, label, value);
      },
    });
    this.meanings = readMeanings(workbook, (formula) => this.parse(formula));
    this.view = new EngineView(
      workbook,
      (formula, place) =>
        this.circles.answers.get(place.sheet)?.get(cellKey(place)) ??
        placed(this.forEngine(formula, place.sheet, place), place),
      this.functions,
    );
  }

  /** True when formulas refer to themselves, directly or through others, and are not iterated. */
  get hasCircles(): boolean {
    return this.circles !== NO_CIRCLES;
  }

  /** Computes what may have another result than when this was last called. */
  calculate(): void {
    this.forgetUnused();
    // What a formula has spilt is there, or gone, only after the formulas that look at it.
    for (let round = 0; round < SPILL_ROUNDS && this.run(); round++);
  }

  /** True when it changed cells without formulas. */
  private run(): boolean {
    const changes = this.memory.lookAt(this.workbook);
    if (changes.formulas !== null) this.formulas = changes.formulas;
    // A formula in a circle is not computed, so that where it looks has to be found anew.
    if (changes.formulas !== null || this.hasFoundCircles) this.forgetFound();
    const circles = this.findCircles();
    const needsWhole =
      this.workbook.calcProperties.iterate === true ||
      this.order.formulas.some(({ precedents }) => precedents.needsWhole);
    const maySpill = needsWhole || this.wasWhole;
    const isWhole = maySpill || circles.text !== this.circles.text;
    this.wasWhole = needsWhole;
    this.circles = circles;
    const affected = isWhole
      ? this.order.formulas
      : affectedFormulas(this.order.formulas, changes.cells);
    // Also with no formula to compute: what a formula that is gone has spilt is taken away.
    if (isWhole) this.view.showWhole();
    else if (affected.length === 0) return false;
    else this.view.showPart(affected);
    this.found.clear();
    calculateFormulas(this.view.workbook);
    this.memory.takeResults(this.workbook, affected);
    if (this.findMore(affected)) this.breakFoundCircles();
    const hasSpilt = maySpill && this.memory.lookAt(this.workbook).cells.length > 0;
    this.wasWhole ||= hasSpilt;
    return hasSpilt;
  }

  /**
   * A formula of a sheet as the engine gets it, so that it computes what Excel would.
   *
   * @param place its cell, where it has one: ranges may reach to a row that follows from it
   */
  forEngine(formula: string, sheet: string, place: FormulaPlace | null = null): string {
    const node = this.parse(formula);
    if (node === null) return formula;
    const own = place === null ? node : spansWrittenOut(node, place);
    // What depends on the place is not worth keeping: it is written for this cell alone.
    if (own !== node) return rewriteFormula(own, sheet);
    const known = this.rewritten.get(node) ?? new Map<string, string>();
    this.rewritten.set(node, known);
    const text = known.get(sheet) ?? rewriteFormula(node, sheet);
    known.set(sheet, text);
    return text;
  }

  /** What no cell holds any more, and everything once names or tables mean something else. */
  private forgetUnused(): void {
    const spelled = spellMeanings(this.workbook);
    const isTooMuch = this.parsed.size > KNOWN_FORMULAS;
    if (isTooMuch) {
      this.parsed.clear();
      this.rewritten.clear();
    }
    if (spelled === this.spelledMeanings) return;
    this.spelledMeanings = spelled;
    this.meanings = readMeanings(this.workbook, (formula) => this.parse(formula));
    this.memory = this.newMemory();
    this.wasWhole = true;
  }

  private newMemory(): CellMemory {
    return new CellMemory((text, place, isArray) => {
      const parsed = this.parse(text);
      const node = parsed === null ? null : spansWrittenOut(parsed, place);
      const precedents = precedentsOf(node, place, this.meanings);
      return {
        ...place,
        node,
        precedents: isArray ? { ...precedents, needsWhole: true } : precedents,
      };
    });
  }

  private parse(formula: string): FormulaNode | null {
    const known = this.parsed.get(formula);
    if (known !== undefined) return known;
    const node = parseOrNull(formula);
    this.parsed.set(formula, node);
    return node;
  }

  private orderAll(): void {
    this.order = orderFormulas(this.formulas, (formula) => {
      const { areas } = formula.precedents;
      const found = this.foundAreas.get(formula) ?? [];
      return found.length === 0 ? areas : [...areas, ...found];
    });
  }

  private forgetFound(): void {
    this.foundAreas.clear();
    this.hasFoundCircles = false;
    this.orderAll();
  }

  /** Takes note of what INDIRECT and OFFSET looked at; true when that is other than before. */
  private findMore(computed: readonly PlacedFormula[]): boolean {
    let isOther = false;
    for (const formula of computed) {
      if (formula.precedents.isKnown) continue;
      const areas = this.found.areasOf(formula, this.meanings);
      const before = this.foundAreas.get(formula) ?? [];
      if (JSON.stringify(areas) === JSON.stringify(before)) continue;
      this.foundAreas.set(formula, areas);
      isOther = true;
    }
    return isOther;
  }

  /** Computes once more when formulas turned out to look at themselves. */
  private breakFoundCircles(): void {
    this.orderAll();
    const circles = this.findCircles();
    if (circles.text === this.circles.text) return;
    this.circles = circles;
    this.hasFoundCircles = true;
    this.view.showWhole();
    calculateFormulas(this.view.workbook);
    this.memory.takeResults(this.workbook, this.order.formulas);
  }

  private findCircles(): Circles {
    const circular = [...this.order.circular];
    if (circular.length === 0 || this.workbook.calcProperties.iterate === true) return NO_CIRCLES;
    const isUndecided = circular.some(({ node }) => node !== null && chooses(node));
    return circlesOf(circular, isUndecided ? UNDECIDED : CIRCULAR);
  }
}

/** What the formulas in circles answer. */
interface Circles {
  readonly answers: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Another text for other circles. */
  readonly text: string;
}

const NO_CIRCLES: Circles = { answers: new Map(), text: "" };

function circlesOf(circular: readonly FormulaPlace[], answer: string): Circles {
  const answers = new Map<string, Map<number, string>>();
  for (const place of circular) {
    const sheet = answers.get(place.sheet) ?? new Map<number, string>();
    answers.set(place.sheet, sheet.set(cellKey(place), answer));
  }
  return {
    answers,
    text: circular.map(({ sheet, row, column }) => [answer, sheet, row, column].join()).join(),
  };
}

function parseOrNull(formula: string): FormulaNode | null {
  try {
    return parseFormula(formula);
  } catch {
    // A file may hold what the library cannot read; the engine then answers #NAME?.
    return null;
  }
}

function chooses(node: FormulaNode): boolean {
  if (node.type === KIND.call && CHOOSING.has(plainName(node.name))) return true;
  return childrenOf(node).some(chooses);
}
