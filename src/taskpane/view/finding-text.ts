import { describe } from "../../app/describe";
import type { Finding } from "../../core/lint/finding";
import type { Table } from "../../core/report/model";
import { formatCell } from "../../core/sheet/address";
import type { Language } from "../../core/texts/format";
import { cellList } from "../../core/texts/format";
import { gradeWord } from "./grade-word";
import { figureText } from "./figures";

/** Everything of a finding that may be sought, in one line. */
export function searchText(finding: Finding, language: Language): string {
  const { message, title } = describe(finding, language);
  const cells = finding.cells.map(formatCell).join(" ");
  return [gradeWord(finding, language), finding.rule, finding.sheet, cells, title, message].join(
    " ",
  );
}

/** A finding as it is sent to whoever has to mend it. */
export function copiedText(finding: Finding, table: Table | null, language: Language): string {
  const { message, whatToDo } = describe(finding, language);
  const { sheet, rule, stated, expected, cell } = finding;
  const cells = cellList(finding.cells.map(formatCell));
  const figures =
    stated === null || expected === null
      ? []
      : [`${figureText(stated, cell, table)} → ${figureText(expected, cell, table)}`];
  const head = `${gradeWord(finding, language)} ${rule}, «${sheet}», ${cells}`;
  return [head, message, ...figures, whatToDo].join("\n");
}
