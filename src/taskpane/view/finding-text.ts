import { describe } from "../../app/describe";
import type { Finding } from "../../core/lint/finding";
import type { Table } from "../../core/report/model";
import { formatCell } from "../../core/sheet/address";
import type { Language } from "../../core/texts/format";
import { cellList } from "../../core/texts/format";
import { gradeWord } from "./grade-word";
import { figureText } from "./figures";
import { folded } from "./folded";

/** Gives the words of a finding that may be sought; thousands are sought through at each letter typed. */
export function searchTexts(language: Language): (finding: Finding) => string {
  const known = new WeakMap<Finding, string>();
  return (finding) => {
    const text = known.get(finding) ?? folded(searchText(finding, language));
    known.set(finding, text);
    return text;
  };
}

/** Everything of a finding that may be sought, in one line. */
function searchText(finding: Finding, language: Language): string {
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
