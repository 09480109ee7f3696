import type { OtherFile, Place } from "../sheet/address";
import { sameCell } from "../sheet/address";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Edit, Fix } from "../edits/edit";
import type { Decimal } from "../report/decimal";
import { toText } from "../report/decimal";
import { inferUnits } from "../report/infer-units";
import type { CheckReport, Finding } from "./finding";
import { summarise } from "./finding";
import type { Unmarked } from "./fingerprint";
import { fingerprintsOf } from "./fingerprint";
import type { Profile } from "./profile";
import type { MessageArg, MessageArgs, PlacedTable, WorkbookRule } from "./rule";
import { judge, placeTables, sortFindings } from "./run";

/** A workbook that was judged by itself. */
export interface JudgedFile {
  readonly file: OtherFile;
  readonly workbook: WorkbookSnapshot;
  readonly report: CheckReport;
}

/** What comes of judging workbooks together. */
export interface AcrossFiles {
  /** For each workbook its report with what the others show added; null where they show nothing. */
  readonly reports: readonly (CheckReport | null)[];
  /** Rules that failed over the files: our mistake. */
  readonly crashed: readonly string[];
}

/**
 * Judges workbooks of one programme together: rules of the whole workbook run over the sheets of all of
 * them as if they stood in one. Only what takes two files to see is kept, with the file whose cell is
 * wrong; what a workbook's own report says already is not said again.
 *
 * @param onRule told after each rule
 */
export function judgeAcross(
  files: readonly JudgedFile[],
  rules: readonly WorkbookRule[],
  profile: Profile,
  onRule?: () => void,
): AcrossFiles {
  const joined = join(files);
  const found = judge({ ...joined, profile, asOf: null }, rules, onRule);
  const reports = files.map((file) => {
    const own = found.flatMap((finding) => fromJoined(finding, file, joined) ?? []);
    return added(file.report, own);
  });
  const crashed = found.filter(({ code, kind }) => kind === "not-applicable" && code === "crashed");
  return { reports, crashed: [...new Set(crashed.map(({ rule }) => rule))] };
}

/** The sheets of several workbooks as one. */
interface Joined {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly PlacedTable[];
  /** Whose a sheet is, by the name it has here. */
  readonly owners: ReadonlyMap<string, { readonly file: JudgedFile; readonly sheet: string }>;
  /** Index of each table in its own workbook's report. */
  readonly indexes: readonly number[];
}

function join(files: readonly JudgedFile[]): Joined {
  const owners = new Map(
    files.flatMap((file) =>
      file.workbook.sheets.map(
        ({ name }) => [joinedName(file, name), { file, sheet: name }] as const,
      ),
    ),
  );
  const workbook: WorkbookSnapshot = {
    name: "",
    sheets: files.flatMap((file) =>
      file.workbook.sheets.map((sheet) => ({ ...sheet, name: joinedName(file, sheet.name) })),
    ),
    names: files.flatMap((file) => file.workbook.names ?? []),
  };
  const tables = files.flatMap((file) =>
    file.report.tables.map((table) => ({ ...table, sheet: joinedName(file, table.sheet) })),
  );
  const placed = placeTables(workbook, inferUnits(tables)).map((each) => {
    const file = owners.get(each.sheet.name)?.file.file.path;
    return file === undefined ? each : { ...each, file };
  });
  const indexes = files.flatMap(({ report }) => report.tables.map((_table, index) => index));
  return { workbook, tables: placed, owners, indexes };
}

/** «[звіт.xlsx]Лист1», as Excel names a sheet of another workbook; no sheet's own name has brackets. */
function joinedName({ file }: JudgedFile, sheet: string): string {
  return `${prefixOf(file)}${sheet}`;
}

function prefixOf({ name }: OtherFile): string {
  return `[${name}]`;
}

/** A finding of the joined workbook as one of this file; null for another's. */
function fromJoined(finding: Unmarked, file: JudgedFile, joined: Joined): Unmarked | null {
  const { owners, indexes } = joined;
  const owner = owners.get(finding.sheet);
  if (owner?.file !== file) return null;
  const related = finding.related.map(({ sheet, cell }): Place => {
    const other = owners.get(sheet);
    if (other === undefined || other.file === file) return { sheet: other?.sheet ?? sheet, cell };
    return { sheet: other.sheet, cell, file: other.file.file };
  });
  const fix = finding.fix === null ? null : fixWithin(finding.fix, file, joined);
  return {
    ...finding,
    sheet: owner.sheet,
    table: finding.table === null ? null : (indexes[finding.table] ?? null),
    related,
    args: mapTexts(finding.args, without([prefixOf(file.file)])),
    consequences: finding.consequences.map((each) => ({
      ...each,
      sheet: owners.get(each.sheet)?.sheet ?? each.sheet,
    })),
    fix,
  };
}

/** The words of a message, each text of them changed. */
function mapTexts(args: MessageArgs, change: (text: string) => string): MessageArgs {
  const each = (arg: MessageArg): MessageArg => {
    if (typeof arg === "string") return change(arg);
    return Array.isArray(arg) ? (arg as readonly string[]).map(change) : arg;
  };
  return Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, each(arg)]));
}

function without(prefixes: readonly string[]): (text: string) => string {
  return (text) => prefixes.reduce((rest, prefix) => rest.replaceAll(prefix, ""), text);
}

/** The fix as one of this file; null where it would change another, or take figures from one. */
function fixWithin({ safe, edits }: Fix, file: JudgedFile, { owners }: Joined): Fix | null {
  const own = edits.flatMap((edit): readonly Edit[] => {
    const owner = owners.get(edit.sheet);
    if (owner?.file !== file) return [];
    const formula = edit.after.formula === null ? null : ownFormula(edit.after.formula, file);
    if (formula !== null && [...owners.keys()].some((sheet) => formula.includes(quoted(sheet)))) {
      return [];
    }
    return [{ ...edit, sheet: owner.sheet, after: { ...edit.after, formula } }];
  });
  return own.length < edits.length ? null : { safe, edits: own };
}

/** Formulas write an apostrophe inside a name twice. */
function quoted(name: string): string {
  return name.replaceAll("'", "''");
}

function ownFormula(formula: string, { file }: JudgedFile): string {
  return formula.replaceAll(quoted(prefixOf(file)), "");
}

/** True for what takes two files to see. */
function crosses({ related }: Unmarked): boolean {
  return related.some(({ file }) => file !== undefined);
}

/**
 * The report with findings that took other files to see; null where there are none.
 *
 * @param again all that was found in this file's sheets, among the others
 */
function added(report: CheckReport, again: readonly Unmarked[]): CheckReport | null {
  const { gone, further } = compareWith(report, again);
  const fresh = further.filter((finding) => crosses(finding) && !isSaid(report, gone, finding));
  if (fresh.length === 0) return null;
  const marked = withFingerprints(report, gone, fresh);
  const kept = report.findings.filter(
    (own) => !gone.includes(own) || !fresh.some((finding) => replaces(finding, own)),
  );
  const findings = sortFindings([...kept, ...marked]);
  return { ...report, findings, summary: summarise(findings) };
}

/**
 * What of a report was not found again among the other files, and what was found further. One fault may
 * be found again with another witness; a title cites several decisions in one cell, so that the words
 * tell which is which.
 */
function compareWith(
  { findings }: CheckReport,
  again: readonly Unmarked[],
): { readonly gone: readonly Finding[]; readonly further: readonly Unmarked[] } {
  const left = new Set(again);
  const gone = findings.filter((own) => {
    const [same] = [...left]
      .filter((other) => isSame(own, other))
      .toSorted((a, b) => likeness(own, b) - likeness(own, a));
    if (same !== undefined) left.delete(same);
    return same === undefined;
  });
  return { gone, further: [...left] };
}

function isSame(own: Unmarked, other: Unmarked): boolean {
  return isSamePlace(own, other) && own.kind === other.kind && own.code === other.code;
}

function isSamePlace(own: Unmarked, finding: Unmarked): boolean {
  const { rule, sheet, cell } = finding;
  return own.rule === rule && own.sheet === sheet && sameCell(own.cell, cell);
}

/** How many of its words a finding shares with another of the same code. */
function likeness(own: Unmarked, other: Unmarked): number {
  return Object.entries(own.args).filter(([name, arg]) => isEqualArg(arg, other.args[name])).length;
}

function isEqualArg(a: MessageArg, b: MessageArg | undefined): boolean {
  return argText(a) === (b === undefined ? null : argText(b));
}

function argText(arg: MessageArg): string {
  if (typeof arg !== "object") return String(arg);
  return Array.isArray(arg) ? arg.join("\n") : toText(arg as Decimal);
}

/** What the workbook alone says of a cell is not said again. */
function isSaid({ findings }: CheckReport, gone: readonly Finding[], finding: Unmarked): boolean {
  const follows = findings.some(({ consequences }) =>
    consequences.some(
      ({ rule, sheet, cell }) =>
        rule === finding.rule && sheet === finding.sheet && sameCell(cell, finding.cell),
    ),
  );
  return follows || gone.some((own) => isSamePlace(own, finding) && !replaces(finding, own));
}

/** A fault that is known better now, or a table that could be judged after all. */
function replaces(finding: Unmarked, own: Finding): boolean {
  return isKnownBetter(finding, own) || isAnswered(finding, own);
}

/** The same fault, of which the workbook alone could not say what contradicts it. */
function isKnownBetter(finding: Unmarked, own: Finding): boolean {
  const { kind, severity, related } = own;
  const alike = kind === finding.kind && severity === finding.severity && related.length === 0;
  return alike && isSamePlace(own, finding);
}

/** Alone the workbook could not tell, and now it can be told. */
function isAnswered(finding: Unmarked, own: Finding): boolean {
  const sameTable = own.rule === finding.rule && own.table === finding.table;
  return sameTable && own.kind === "not-applicable" && finding.kind !== "not-applicable";
}

/**
 * What was accepted in a workbook by itself stays accepted when another file shows more of it. The
 * names of files have no part in a fingerprint: a copy is known by the same.
 */
function withFingerprints(
  report: CheckReport,
  gone: readonly Finding[],
  found: readonly Unmarked[],
): readonly Finding[] {
  const nameless = found.map((finding) => {
    const others = finding.related.flatMap(({ file }) => file ?? []);
    return { ...finding, args: mapTexts(finding.args, without(others.map(prefixOf))) };
  });
  const fingerprints = fingerprintsOf(report.tables, nameless);
  return found.map((finding, index): Finding => {
    const own = gone.find((each) => isKnownBetter(finding, each));
    const fingerprint = own?.fingerprint ?? fingerprints[index] ?? "";
    return { ...finding, fingerprint, acceptance: null };
  });
}
