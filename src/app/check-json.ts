import { columnName, formatCell, formatRange } from "../core/sheet/address";
import { displayValue } from "../core/sheet/display";
import type { Edit } from "../core/edits/edit";
import type { CheckReport, Finding, Summary } from "../core/lint/finding";
import type { Profile } from "../core/lint/profile";
import { looseningKey } from "../core/lint/profiles/compare-profiles";
import type { Decimal } from "../core/report/decimal";
import { divideRounded, round, toText } from "../core/report/decimal";
import type { Figure, ReportTable, TableRow } from "../core/report/model";
import { measuresOf, MONEY_COLUMNS } from "../core/report/model";
import { numberParts, sumOf } from "../core/report/nesting";
import { fromKopiykas } from "../core/report/unit";
import type { Language } from "../core/texts/format";
import { RULES } from "../rules/registry";
import { describe } from "./describe";
import { failureWords } from "./failure-texts";
import type { Result } from "./failure";

/** One file of a check: what was found, or why it could not be read. */
export interface CheckedFile {
  readonly file: string;
  readonly result: Result<CheckReport>;
}

/** The machine-readable form of a check, version 1, fixed so that others can build on it. */
interface CheckJson {
  readonly version: 1;
  readonly profile: ProfileJson;
  readonly files: readonly object[];
  readonly summary: Summary;
}

/** By what a check was judged. */
interface ProfileJson {
  readonly name: string;
  /** Rules of this version that are off. */
  readonly rulesOff: readonly string[];
  /** Keys that the profile weakened, as «thresholds.lowExecution». */
  readonly loosened: readonly string[];
}

interface FileJsonOptions {
  readonly language: Language;
  /** Include every row of every table as it was read. */
  readonly rows: boolean;
}

/** One file of a check as JSON, indented by two. */
export function fileJsonText(file: CheckedFile, options: FileJsonOptions): string {
  return JSON.stringify(fileToJson(file, options), null, 2);
}

/**
 * A whole check as JSON, indented by two. It is put together as text: a folder of reports must not stand
 * in memory a second time.
 *
 * @param files each as `fileJsonText` gave it
 */
export function checkJsonText(
  files: readonly string[],
  summary: Summary,
  profile: Profile,
): string {
  const empty: CheckJson = { version: 1, profile: profileToJson(profile), files: [], summary };
  const text = JSON.stringify(empty, null, 2);
  const inside = files.map((file) => `    ${file.replaceAll("\n", "\n    ")}`).join(",\n");
  const list = files.length === 0 ? "[]" : `[\n${inside}\n  ]`;
  // A text inside holds no line break of its own, so that this place is the only one.
  return `${text.replace('\n  "files": []', () => `\n  "files": ${list}`)}\n`;
}

function profileToJson(profile: Profile): ProfileJson {
  const { name, loosened } = profile;
  return { name, rulesOff: rulesSwitchedOff(profile), loosened: loosened.map(looseningKey) };
}

/** The rules of this version that a profile has off; it may name others. */
export function rulesSwitchedOff({ rulesOff }: Profile): readonly string[] {
  return rulesOff.filter((id) => RULES.some((rule) => rule.id === id));
}

/** Counts of several checks together. */
export function addSummaries(summaries: readonly Summary[]): Summary {
  const total = (key: keyof Summary): number => summaries.reduce((sum, one) => sum + one[key], 0);
  return {
    error: total("error"),
    warning: total("warning"),
    note: total("note"),
    review: total("review"),
    notApplicable: total("notApplicable"),
    waived: total("waived"),
  };
}

function fileToJson({ file, result }: CheckedFile, options: FileJsonOptions): object {
  if (!result.ok) {
    const { what, next } = failureWords(result.failure, options.language);
    return {
      file,
      error: { code: result.failure.code, message: `${what} ${next}` },
      tables: [],
      findings: [],
    };
  }
  return {
    file,
    error: null,
    tables: result.value.tables.map((table) => tableToJson(table, options.rows)),
    findings: result.value.findings.map((finding) => findingToJson(finding, options.language)),
  };
}

function tableToJson(table: ReportTable, withRows: boolean): object {
  const columns = Object.entries(table.columns);
  const ownUnits = columns.filter(([, { unit }]) => unit !== null && unit !== table.unit);
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    kind: table.kind,
    period: table.period,
    unit: table.unit,
    ...(ownUnits.length === 0
      ? {}
      : {
          columnUnits: Object.fromEntries(ownUnits.map(([meaning, { unit }]) => [meaning, unit])),
        }),
    percent: table.percentKind,
    columns: Object.fromEntries(
      columns.map(([meaning, { index }]) => [meaning, columnName(index)]),
    ),
    lines: measuresOf(table).length,
    computed: computedOf(table),
    ...(withRows ? { rows: table.rows.map((row) => rowToJson(row, table)) } : {}),
  };
}

/** The table's sums over its measures, as Zvirka computes them; percent null without a plan. */
export interface ComputedTotals {
  readonly annualPlan: string;
  readonly actual: string;
  readonly percent: string | null;
}

export function computedOf(table: ReportTable): ComputedTotals {
  const measures = measuresOf(table);
  const plan = sumOf(measures, "annualPlan");
  const actual = sumOf(measures, "actual");
  return {
    annualPlan: toText(fromKopiykas(plan, "UAH")),
    actual: toText(fromKopiykas(actual, "UAH")),
    percent: plan === 0 ? null : toText(divideRounded(BigInt(actual) * 100n, BigInt(plan), 2)),
  };
}

function rowToJson(row: TableRow, table: ReportTable): object {
  const number = row.texts.number?.text ?? null;
  const parent = row.kind === "part" ? parentOf(row, table) : null;
  const figures: [string, Figure | null][] = [
    ...MONEY_COLUMNS.map((column): [string, Figure | null] => [column, row[column]]),
    ["percent", row.percent],
  ];
  const values: Record<string, { readonly raw: string; readonly value: string | null }> = {};
  for (const [name, figure] of figures) {
    if (figure !== null) values[name] = { raw: figure.raw, value: valueOf(figure) };
  }
  return {
    row: row.row + 1,
    kind: row.kind,
    level: numberParts(number ?? undefined)?.length ?? 1,
    parent: parent === null ? null : parent + 1,
    number,
    values,
  };
}

function parentOf(row: TableRow, table: ReportTable): number | null {
  const own = numberParts(row.texts.number?.text);
  const parent = table.rows.findLast((other) => {
    const parts = numberParts(other.texts.number?.text);
    if (own === null || parts === null || other.row >= row.row) return false;
    return parts.length === own.length - 1 && parts.every((part, index) => own[index] === part);
  });
  return parent?.row ?? null;
}

/** Money with at least two decimals, percents as they are. */
function valueOf(figure: Figure): string | null {
  if (figure.amount === null) return null;
  return "kopiykas" in figure ? toText(withKopiykas(figure.amount)) : toText(figure.amount);
}

function findingToJson(finding: Finding, language: Language): object {
  const words = describe(finding, language);
  return {
    rule: finding.rule,
    severity: finding.severity,
    kind: finding.kind,
    table: finding.table,
    sheet: finding.sheet,
    cell: formatCell(finding.cell),
    cells: finding.cells.map(formatCell),
    related: finding.related.map(formatCell),
    stated: textOf(finding.stated),
    expected: textOf(finding.expected),
    message: words.message,
    causes: finding.causes.map(({ kind, cells, amount }) => ({
      kind,
      cells: cells.map(formatCell),
      amount: amount === null ? null : toText(withKopiykas(amount)),
    })),
    consequences: finding.consequences.map(({ rule, cell, stated, expected }) => ({
      rule,
      cell: formatCell(cell),
      stated: textOf(stated),
      expected: textOf(expected),
    })),
    fix:
      finding.fix === null
        ? null
        : {
            title: words.fix ?? "",
            safe: finding.fix.safe,
            edits: finding.fix.edits.map((edit) => editToJson(edit, finding.sheet)),
          },
    waived: null,
  };
}

function editToJson(edit: Edit, sheet: string): object {
  const { before, after } = edit;
  return {
    ...(edit.sheet === sheet ? {} : { sheet: edit.sheet }),
    cell: formatCell(edit.cell),
    from: before.formula ?? displayValue(before.value, before.numberFormat),
    to: after.formula ?? displayValue(after.value, after.numberFormat),
  };
}

function textOf(value: Decimal | null): string | null {
  return value === null ? null : toText(value);
}

/** Two decimals at least, as money is written. */
function withKopiykas(amount: Decimal): Decimal {
  return amount.scale < 2 ? round(amount, 2) : amount;
}
