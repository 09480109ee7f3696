import type { WorkbookInput } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { Table } from "../../../core/report/model";
import { grandTotalOf, isMoneyTable } from "../../../core/report/model";
import { judgePercent, percentOfPlan } from "../../../core/report/percent";
import type { Sentence, StatedFigure, StatedMoney } from "../../../core/report/read-sentences";
import { readSentences } from "../../../core/report/read-sentences";
import type { Unit } from "../../../core/report/unit";
import { toKopiykas } from "../../../core/report/unit";
import type { CellAddress, Place } from "../../../core/sheet/address";

/** A sum of a sentence with the cell that says it. */
interface SaidMoney {
  readonly cell: CellAddress;
  readonly money: StatedMoney;
  readonly sentence: Sentence;
}

/** An amount whose stated unit is not the one it is in. */
export interface Mistaken {
  readonly sheet: string;
  readonly sentence: Sentence;
  readonly money: StatedMoney;
  readonly meant: Unit;
  readonly proof:
    | {
        readonly kind: "percent";
        readonly other: SaidMoney;
        readonly percent: StatedFigure;
        readonly percentCell: CellAddress;
        /** The percent that the units as they are stated would give. */
        readonly literal: Decimal;
      }
    | { readonly kind: "table"; readonly total: Place };
}

/** Sentences further apart are about something else. */
const NEAR = 10;
const UNITS: readonly Unit[] = ["UAH", "thousand-UAH", "million-UAH"];

function* sentencesBySheet({ workbook, tables }: WorkbookInput) {
  for (const sheet of workbook.sheets) {
    const own: readonly Table[] = tables.map(({ table }) => table);
    const sentences = readSentences(
      sheet,
      own.filter((table) => table.sheet === sheet.name),
    );
    if (sentences.length > 0) yield { sheet: sheet.name, sentences };
  }
}

/** Plan and actual in different units whose percent holds only in one. */
export function* mistakenByPercent(input: WorkbookInput): Generator<Mistaken> {
  for (const { sheet, sentences } of sentencesBySheet(input)) {
    let plan: SaidMoney | null = null;
    let actual: SaidMoney | null = null;
    for (const sentence of sentences) {
      for (const money of sentence.money) {
        const said = { cell: sentence.cell, money, sentence };
        if (money.role === "plan") plan = said;
        if (money.role === "actual") actual = said;
      }
      const percent = sentence.percents.find(({ role }) => role === "actual");
      if (percent === undefined || plan === null || actual === null) continue;
      const first = Math.min(plan.cell.row, actual.cell.row);
      if (sentence.cell.row - first > NEAR) continue;
      const found = compared(plan, actual, percent);
      if (found !== null) {
        const { wrong, other, literal } = found;
        const proof = {
          kind: "percent",
          other,
          percent,
          percentCell: sentence.cell,
          literal,
        } as const;
        const { money } = wrong;
        yield { sheet, sentence: wrong.sentence, money, meant: other.money.unit, proof };
      }
    }
  }
}

/** Of two units the larger is mistaken: it makes a thousand times the money. */
function compared(plan: SaidMoney, actual: SaidMoney, percent: StatedFigure) {
  const inUnits = (ofPlan: Unit, ofActual: Unit): readonly [number, number] => [
    toKopiykas(actual.money.amount, ofActual),
    toKopiykas(plan.money.amount, ofPlan),
  ];
  const { unit: planUnit } = plan.money;
  const { unit: actualUnit } = actual.money;
  const literal = inUnits(planUnit, actualUnit);
  const stated = percentOfPlan(...literal);
  if (planUnit === actualUnit || stated === null) return null;
  if (holds(percent.amount, literal) || !holds(percent.amount, inUnits(planUnit, planUnit))) {
    return null;
  }
  const actualIsLarger = UNITS.indexOf(actualUnit) > UNITS.indexOf(planUnit);
  return actualIsLarger
    ? { wrong: actual, other: plan, literal: stated }
    : { wrong: plan, other: actual, literal: stated };
}

function holds(stated: Decimal, [actual, plan]: readonly [number, number]): boolean {
  const agreement = judgePercent(stated, actual, plan);
  return agreement === "agrees" || agreement === "truncated";
}

/** Amounts that a report's grand total states in another unit. */
export function* mistakenByTable(input: WorkbookInput): Generator<Mistaken> {
  const totals = input.tables.flatMap(({ table }) => {
    const total =
      isMoneyTable(table) && table.kind === "execution-report" ? grandTotalOf(table) : null;
    return (["annualPlan", "actual"] as const).flatMap((column) => {
      const figure = total?.money[column];
      return figure?.kopiykas == null || figure.kopiykas === 0
        ? []
        : [{ column, kopiykas: figure.kopiykas, place: { sheet: table.sheet, cell: figure.cell } }];
    });
  });
  if (totals.length === 0) return;
  for (const { sheet, sentences } of sentencesBySheet(input)) {
    for (const sentence of sentences) {
      for (const money of sentence.money) {
        const wanted = totals.filter(({ column }) => column === ROLE_COLUMN[money.role ?? "none"]);
        const equal = (unit: Unit) =>
          wanted.find(({ kopiykas }) => kopiykas === toKopiykas(money.amount, unit));
        if (equal(money.unit) !== undefined) continue;
        for (const meant of UNITS) {
          const total = equal(meant)?.place;
          if (total !== undefined)
            yield { sheet, sentence, money, meant, proof: { kind: "table", total } };
        }
      }
    }
  }
}

const ROLE_COLUMN = { plan: "annualPlan", actual: "actual", none: null } as const;
