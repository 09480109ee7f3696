import { harmless } from "../../core/documents/quotable";
import type { Remark, RemarkKind, RemarkList } from "../../core/documents/remarks/remark";
import type { Finding } from "../../core/lint/finding";
import { isWaived } from "../../core/lint/finding";
import type { Decimal } from "../../core/report/decimal";
import { isMoneyTable } from "../../core/report/model";
import { formatCell } from "../../core/sheet/address";
import { cellList, plain, points } from "../../core/texts/format";
import { describe } from "../describe";
import { chosenTables } from "./chosen-sheets";
import type { ExportInput } from "./export-form";

const NBSP = "\u00A0";

/** The findings of the chosen sheets as remarks in Ukrainian, in the order of tables and cells. */
export function remarkList(input: ExportInput): RemarkList {
  const { workbook, report, sheets, asOf } = input;
  const tables = chosenTables(input);
  const known = <Of>(values: readonly (Of | null)[]): readonly Of[] => [
    ...new Set(values.flatMap((value) => value ?? [])),
  ];
  return {
    head: {
      file: workbook.name,
      programmes: known(tables.map(({ title }) => title.programme?.name ?? null)),
      periods: known(tables.map(({ period }) => period)),
      sheets: workbook.sheets.map(({ name }) => name).filter((name) => sheets.includes(name)),
      checkedOn: asOf,
    },
    remarks: report.findings.flatMap((finding) => {
      const isChosen = sheets.includes(finding.sheet);
      const kind = kindOf(finding);
      return isChosen && kind !== null ? [remarkOf(finding, kind, input)] : [];
    }),
  };
}

/** True for what whoever made the sheets is to answer: not for what was accepted, nor what could not be told. */
export function isToAnswer(finding: Finding): boolean {
  return finding.kind !== "not-applicable" && !isWaived(finding);
}

/** Null for what could not be told: it is nothing to answer for. */
function kindOf({ kind, severity }: Finding): RemarkKind | null {
  if (kind === "review") return "question";
  return kind === "problem" ? severity : null;
}

function remarkOf(finding: Finding, kind: RemarkKind, { report }: ExportInput): Remark {
  const { message, causes, whatToDo } = describe(finding, "uk");
  const { table, cell, stated, expected, acceptance } = finding;
  const own = table === null ? undefined : report.tables[table];
  const percent = own !== undefined && isMoneyTable(own) ? own.columns.percent?.index : undefined;
  const shown = (value: Decimal | null): string => {
    if (value === null) return "";
    return percent === cell.column ? points(value) : plain(value);
  };
  return {
    code: finding.fingerprint,
    kind,
    rule: finding.rule,
    sheet: finding.sheet,
    cells: cellList(finding.cells.map(formatCell)).replaceAll(NBSP, " "),
    text: harmless([message, ...causes].join(" ")),
    stated: shown(stated),
    computed: shown(expected),
    whatToDo: harmless(whatToDo),
    explained: isWaived(finding) ? (acceptance?.reason ?? null) : null,
  };
}
