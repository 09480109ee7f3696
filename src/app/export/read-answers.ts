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
  const codes = new Set(rows.flatMap(({ code }) => code ?? []));
  const remarks = rows.map((remark) => match(remark, findings, codes));
  const met = new Set(remarks.flatMap(({ finding }) => finding ?? []));
  return success({ remarks, unanswered: findings.filter((finding) => !met.has(finding)) });
}

function match(
  remark: ReturnedRemark,
  findings: readonly Finding[],
  codes: ReadonlySet<string>,
): AnsweredRemark {
  const { code } = remark;
  if (code === null) return withoutCode(remark, findings);
  const same = findings.find(({ fingerprint }) => fingerprint === code);
  if (same !== undefined) return { remark, state: "still", finding: same };
  const place = placeOfFingerprint(code);
  // One that another row names by its own code is not the changed one.
  const moved = findings.find(
    ({ fingerprint }) => placeOfFingerprint(fingerprint) === place && !codes.has(fingerprint),
  );
  return moved === undefined
    ? { remark, state: "gone", finding: null }
    : { remark, state: "changed", finding: moved };
}

function withoutCode(remark: ReturnedRemark, findings: readonly Finding[]): AnsweredRemark {
  const alike = findings.filter(
    ({ rule, sheet, cells }) =>
      rule === remark.rule &&
      sheet === remark.sheet &&
      cellList(cells.map(formatCell)) === remark.cells,
  );
  const [only] = alike;
  return only === undefined || alike.length > 1
    ? { remark, state: "unknown", finding: null }
    : { remark, state: "still", finding: only };
}
