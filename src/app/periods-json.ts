import { lineName } from "../core/consolidate/match-programme";
import { placeIn } from "../core/consolidate/sources";
import type {
  PeriodAmount,
  PeriodFigures,
  PeriodsInARow,
  PeriodState,
} from "../core/periods/periods";
import { oneLine } from "../core/report/header-words";
import { toText } from "../core/report/decimal";
import { fromKopiykas } from "../core/report/unit";
import type { Language } from "../core/texts/format";
import { lineWords } from "../core/texts/periods";

/** Periods beside each other for programs: money as decimal text in hryvnias, with its cells. */
export function periodsJson(periods: PeriodsInARow, language: Language): string {
  const { states, lastYear, lines, gone } = periods;
  const result = {
    version: 1,
    periods: states.map(stateJson),
    lastYear: lastYear === null ? null : stateJson(lastYear),
    lines: lines.map((line) => {
      const { now, before, lastYear: last, promised, fallen } = line;
      const { number, texts } = now.row;
      return {
        number: number?.join(".") ?? null,
        measure: oneLine((texts.measure ?? texts.task)?.text ?? ""),
        now: figuresJson(now),
        before: before === null ? null : figuresJson(before),
        lastYear: last === null ? null : figuresJson(last),
        fallen: fallen === 0 ? null : hryvnias(fallen),
        promised,
        notes: lineWords(line, language),
      };
    }),
    gone: gone.map(({ row }) => lineName(row)),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function stateJson({ period, months, plan, actual, percent, reports }: PeriodState): object {
  return {
    period,
    months,
    plan: plan === null ? null : hryvnias(plan),
    actual: actual === null ? null : hryvnias(actual),
    percent: percent === null ? null : toText(percent),
    reports: reports.map(({ file, table }) => ({ file, sheet: table.sheet })),
  };
}

function figuresJson({ plan, actual }: PeriodFigures): object {
  return { plan: amountJson(plan), actual: amountJson(actual) };
}

function amountJson(amount: PeriodAmount | null): object | null {
  if (amount === null) return null;
  return { value: hryvnias(amount.kopiykas), cell: placeIn(amount.source, amount.cell) };
}

function hryvnias(kopiykas: number): string {
  return toText(fromKopiykas(kopiykas, "UAH"));
}
