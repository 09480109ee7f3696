import { describe } from "../../../app/describe";
import type { AnsweredRemark, Answers } from "../../../app/export/read-answers";
import type { Finding } from "../../../core/lint/finding";
import { toText } from "../../../core/report/decimal";
import { formatCell } from "../../../core/sheet/address";
import type { Language } from "../../../core/texts/format";
import { cellList } from "../../../core/texts/format";
import { ANSWERS_TEXTS } from "./texts";

/** Each remark with its answer and what became of it, then what no row speaks of, then the counts. */
export function answersText({ remarks, unanswered }: Answers, language: Language): string {
  const texts = ANSWERS_TEXTS[language];
  const lines = remarks.flatMap((each) => remarkLines(each, language));
  const others = unanswered.map((finding) => `  ${placeOf(finding)}: ${said(finding, language)}`);
  const count = (state: AnsweredRemark["state"]): number =>
    remarks.filter((each) => each.state === state).length;
  return `${[
    ...lines,
    ...(others.length === 0 ? [] : ["", texts.unanswered, ...others]),
    "",
    texts.summary({
      all: remarks.length,
      answered: remarks.filter(({ remark }) => remark.answer !== "").length,
      gone: count("gone"),
      changed: count("changed"),
      still: count("still"),
      unknown: count("unknown"),
    }),
  ].join("\n")}\n`;
}

function remarkLines({ remark, state, finding }: AnsweredRemark, language: Language): string[] {
  const texts = ANSWERS_TEXTS[language];
  const place = [remark.rule, `'${remark.sheet}'!${remark.cells}`].join(" ");
  const head = remark.rule === "" ? texts.row(remark.row) : place;
  return [
    `${head}: ${texts.states[state]}`,
    ...(remark.text === "" ? [] : [`    ${texts.remark}${oneLine(remark.text)}`]),
    ...(state === "changed" && finding !== null
      ? [`    ${texts.now}${said(finding, language)}`]
      : []),
    `    ${texts.answer}${remark.answer === "" ? texts.noAnswer : oneLine(remark.answer)}`,
  ];
}

/** The same for programs, version 1. */
export function answersJson(
  { remarks, unanswered }: Answers,
  files: { readonly path: string; readonly remarks: string },
  language: Language,
): string {
  const findingJson = (finding: Finding): object => ({
    rule: finding.rule,
    sheet: finding.sheet,
    cell: formatCell(finding.cell),
    cells: finding.cells.map(formatCell),
    stated: finding.stated === null ? null : toText(finding.stated),
    expected: finding.expected === null ? null : toText(finding.expected),
    message: said(finding, language),
  });
  const whole = {
    version: 1,
    file: files.path,
    remarks: files.remarks,
    answers: remarks.map(({ remark, state, finding }) => ({
      code: remark.code,
      rule: remark.rule,
      sheet: remark.sheet,
      cells: remark.cells,
      text: remark.text,
      answer: remark.answer,
      row: remark.row,
      state,
      now: finding === null ? null : findingJson(finding),
    })),
    unanswered: unanswered.map(findingJson),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function placeOf({ rule, sheet, cells }: Finding): string {
  return `${rule} '${sheet}'!${cellList(cells.map(formatCell))}`;
}

function said(finding: Finding, language: Language): string {
  return describe(finding, language).message;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
