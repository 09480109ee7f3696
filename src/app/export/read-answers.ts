import type { ReturnedRemark } from "../../core/documents/remarks/returned-remarks";
import { returnedRemarks } from "../../core/documents/remarks/returned-remarks";
import type { CheckReport, Finding } from "../../core/lint/finding";
import { placeOfFingerprint } from "../../core/lint/fingerprint";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { formatCell } from "../../core/sheet/address";
import { cellList } from "../../core/texts/format";
import type { Result } from "../failure";
import { failed, success } from "../failure";

/**
 * What became of a remark:
 * - `gone`: the fault is not found any more;
 * - `still`: it is there as it was;
 * - `changed`: it is there with other figures;
 * - `unknown`: the row does not say which remark it answers.
 */
export type RemarkState = "gone" | "still" | "changed" | "unknown";

/** A remark that came back, beside what is found now. */
export interface AnsweredRemark {
  readonly remark: ReturnedRemark;
  readonly state: RemarkState;
  /** As it is now; null where it is gone or unknown. */
  readonly finding: Finding | null;
}

export interface Answers {
  /** In the order of the returned list. */
  readonly remarks: readonly AnsweredRemark[];
  /** What is found now and no row of the list speaks of: new, or its row was taken out. */
  readonly unanswered: readonly Finding[];
}

/**
 * Reads a returned list of remarks and matches each row with what is found in the workbook now: by its
 * code, where that was lost by rule and cells as long as only one finding has them.
 */
export function readAnswers(returned: WorkbookSnapshot, report: CheckReport): Result<Answers> {
  const rows = returnedRemarks(returned);
  if (rows === null) return failed({ code: "no-remarks" });
  const findings = report.findings.filter(({ kind }) => kind !== "not-applicable");
  const known = knownBy(findings, new Set(rows.flatMap(({ code }) => code ?? [])));
  const remarks = rows.map((remark) => match(remark, known));
  const met = new Set(remarks.flatMap(({ finding }) => finding ?? []));
  return success({ remarks, unanswered: findings.filter((finding) => !met.has(finding)) });
}

/** The findings by what a row may know them by: a list may have thousands of rows. */
interface Known {
  readonly byCode: ReadonlyMap<string, Finding>;
  /** The first at each place that no row names by its own code: that one is not the changed one. */
  readonly byPlace: ReadonlyMap<string, Finding>;
  readonly byCells: ReadonlyMap<string, readonly Finding[]>;
}

function knownBy(findings: readonly Finding[], codes: ReadonlySet<string>): Known {
  const byCode = new Map<string, Finding>();
  const byPlace = new Map<string, Finding>();
  const byCells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { fingerprint, rule, sheet, cells } = finding;
    if (!byCode.has(fingerprint)) byCode.set(fingerprint, finding);
    const place = placeOfFingerprint(fingerprint);
    if (!codes.has(fingerprint) && !byPlace.has(place)) byPlace.set(place, finding);
    const key = cellsKey(rule, sheet, cellList(cells.map(formatCell)));
    const alike = byCells.get(key);
    if (alike === undefined) byCells.set(key, [finding]);
    else alike.push(finding);
  }
  return { byCode, byPlace, byCells };
}

function cellsKey(rule: string, sheet: string, cells: string): string {
  return JSON.stringify([rule, sheet, cells]);
}

function match(remark: ReturnedRemark, known: Known): AnsweredRemark {
  const { code } = remark;
  if (code === null) return withoutCode(remark, known);
  const same = known.byCode.get(code);
  if (same !== undefined) return { remark, state: "still", finding: same };
  const moved = known.byPlace.get(placeOfFingerprint(code));
  return moved === undefined
    ? { remark, state: "gone", finding: null }
    : { remark, state: "changed", finding: moved };
}

function withoutCode(remark: ReturnedRemark, { byCells }: Known): AnsweredRemark {
  const alike = byCells.get(cellsKey(remark.rule, remark.sheet, remark.cells)) ?? [];
  const [only] = alike;
  return only === undefined || alike.length > 1
    ? { remark, state: "unknown", finding: null }
    : { remark, state: "still", finding: only };
}
