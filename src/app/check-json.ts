import type { Place } from "../core/sheet/address";
import { formatCell, formatPlace } from "../core/sheet/address";
import { displayValue } from "../core/sheet/display";
import type { Edit } from "../core/edits/edit";
import type { CheckReport, Finding, Summary } from "../core/lint/finding";
import { isWaived } from "../core/lint/finding";
import type { Loosened, Profile } from "../core/lint/profile";
import { looseningKey } from "../core/lint/profiles/compare-profiles";
import type { Decimal } from "../core/report/decimal";
import { round, toText, trimZeros } from "../core/report/decimal";
import type { Language } from "../core/texts/format";
import { RULES } from "../rules/registry";
import { describe } from "./describe";
import { failureText } from "./failure-texts";
import type { Failure, Result } from "./failure";
import { lackingIn } from "./lacking";
import { tableToJson } from "./tables-json";

/** One file of a check: what was found, or why it could not be read. */
export interface CheckedFile {
  readonly file: string;
  readonly result: Result<CheckReport>;
  /** What a profile that the workbook carries would weaken; it is named, and not checked by. */
  readonly carried?: readonly Loosened[];
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
    const error = failureToJson(result.failure, options.language);
    return { file, error, tables: [], findings: [] };
  }
  const lacking = lackingIn(result.value);
  return {
    file,
    error: lacking === null ? null : failureToJson(lacking, options.language),
    tables: result.value.tables.map((table) => tableToJson(table, options.rows)),
    findings: result.value.findings.map((finding) => findingToJson(finding, options.language)),
  };
}

function failureToJson(failure: Failure, language: Language): object {
  return { code: failure.code, message: failureText(failure, language) };
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
    related: finding.related.map((place) => placeText(place, finding.sheet)),
    stated: textOf(finding.stated),
    expected: textOf(finding.expected),
    message: words.message,
    causes: finding.causes.map(({ kind, cells, amount }) => ({
      kind,
      cells: cells.map(formatCell),
      amount: amount === null ? null : toText(withKopiykas(amount)),
    })),
    consequences: finding.consequences.map(({ rule, sheet, cell, stated, expected }) => ({
      rule,
      cell: placeText({ sheet, cell }, finding.sheet),
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
    waived: isWaived(finding) ? { reason: finding.acceptance?.reason } : null,
    ...(finding.acceptance?.holds === false
      ? { lapsedWaiver: { reason: finding.acceptance.reason } }
      : {}),
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

/** Plain decimal text; what only fills up to kopiykas of a larger unit says nothing. */
function textOf(value: Decimal | null): string | null {
  if (value === null) return null;
  const bare = trimZeros(value);
  return toText(
    value.scale > 2 && bare.scale < value.scale ? round(bare, Math.max(2, bare.scale)) : value,
  );
}

/** «F27», «'Паспорт'!C12» on another sheet, «[f.xlsx]'Паспорт'!C12» in another file. */
function placeText(place: Place, own: string): string {
  return place.file === undefined && place.sheet === own
    ? formatCell(place.cell)
    : formatPlace(place);
}

/** Two decimals at least, as money is written. */
function withKopiykas(amount: Decimal): Decimal {
  return amount.scale < 2 ? round(amount, 2) : amount;
}
