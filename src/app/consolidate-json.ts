import type { Consolidation } from "../core/consolidate/propose-consolidate";
import type { Sum } from "../core/consolidate/result-sums";
import { sumsOf, totalOf } from "../core/consolidate/result-sums";
import type { JoinedLine } from "../core/consolidate/lines";
import { placeIn } from "../core/consolidate/sources";
import type { SourceTable } from "../core/consolidate/sources";
import type { Amount } from "../core/consolidate/amounts";
import type { Choices } from "../core/edits/proposal";
import { toText } from "../core/report/decimal";
import { percentOfPlan } from "../core/report/percent";
import { fromKopiykas } from "../core/report/unit";
import { consolidateSaying } from "../core/texts/consolidate";
import type { Language } from "../core/texts/format";

/** A consolidation for programs: money as decimal text in hryvnias, every amount with its cell. */
export function consolidateJson(
  { proposal, joined, sheet }: Consolidation,
  choices: Choices,
  language: Language,
): string {
  const { period, unit, programme, sections, reports } = joined;
  const say = (saying: Parameters<typeof consolidateSaying>[0]): string =>
    consolidateSaying(saying, language);
  const result = {
    version: 1,
    period,
    unit,
    sheet,
    programme:
      programme === null
        ? null
        : { file: programme.file, sheet: programme.table.sheet, decision: programme.decision },
    reports: reports.map(({ file, table }) => ({ file, sheet: table.sheet })),
    total: sumsJson(totalOf(sections)),
    sections: sections.map(({ title, lines }) => ({ title, lines: lines.map(lineJson) })),
    questions: proposal.questions.map(({ id, saying, options }) => ({
      id,
      question: say(saying),
      options: options.map((option) => ({ id: option.id, text: say(option.saying) })),
      taken: choices.answers[id] ?? options[0]?.id ?? null,
    })),
    notes: proposal.leftOut.map(({ saying }) => ({ code: saying.code, text: say(saying) })),
    changes: proposal.items.map(({ saying }) => say(saying)),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function lineJson(line: JoinedLine): object {
  const { number, task, measure, executor, contributions, planned, parts } = line;
  const from = contributions.map(({ source, plan, actual }) => ({
    plan: amountJson(source, plan),
    actual: amountJson(source, actual),
  }));
  return {
    number,
    task,
    measure,
    executor,
    ...sumsJson(sumsOf(line)),
    from,
    ...(planned === null ? {} : { planned: amountJson(planned.source, planned.amount) }),
    ...(parts.length === 0 ? {} : { parts: parts.map(lineJson) }),
  };
}

function amountJson(source: SourceTable, amount: Amount | null): object | null {
  if (amount === null) return null;
  return { cell: placeIn(source, amount.cell), raw: amount.raw, value: hryvnias(amount.kopiykas) };
}

function sumsJson({ plan, actual }: { readonly plan: Sum; readonly actual: Sum }): object {
  const isKnown = plan.kopiykas !== null && actual.kopiykas !== null;
  const percent = isKnown ? percentOfPlan(actual.kopiykas, plan.kopiykas) : null;
  return {
    plan: plan.kopiykas === null ? null : hryvnias(plan.kopiykas),
    actual: actual.kopiykas === null ? null : hryvnias(actual.kopiykas),
    ...(actual.slack === 0 ? {} : { actualWithin: hryvnias(Math.ceil(actual.slack)) }),
    percent: percent === null ? null : toText(percent),
  };
}

function hryvnias(kopiykas: number): string {
  return toText(fromKopiykas(kopiykas, "UAH"));
}
