import { textOf } from "../../core/edits/proposal";
import type { Finding } from "../../core/lint/finding";
import { isWaived, summarise } from "../../core/lint/finding";
import type { ProtocolLine } from "../../core/protocol/protocol-grid";
import { proposeProtocol } from "../../core/protocol/propose-protocol";
import { formatCell } from "../../core/sheet/address";
import type { Language } from "../../core/texts/format";
import { cellList, counted } from "../../core/texts/format";
import { NOTES_BESIDE } from "../../core/texts/own-sheets";
import { KIND_WORDS, SEVERITY_WORDS } from "../../core/texts/words";
import { describe } from "../describe";
import type { Job } from "./job";
import { NO_LOOKS } from "./job";

/** What a check found as a sheet of the workbook; a document, and so in Ukrainian whoever asks for it. */
export const PROTOCOL_JOB: Job = {
  id: "protocol",
  looksNeeded: NO_LOOKS,
  propose: ({ workbook, report: { findings } }, choices) =>
    proposeProtocol(
      workbook,
      { workbook: workbook.name, counts: countsOf(findings), lines: findings.map(lineOf) },
      choices,
    ),
  say: ({ code, args }, language) => {
    const sheet = textOf(args["sheet"]);
    if (code === "notes-beside") return NOTES_BESIDE[language](sheet);
    const words = code === "new-protocol" ? WORDS[language].fresh : WORDS[language].renewed;
    return words(sheet, Number(args["lines"]));
  },
};

interface Words {
  readonly fresh: (sheet: string, lines: number) => string;
  readonly renewed: (sheet: string, lines: number) => string;
}

const LINES = { one: "рядок", few: "рядки", many: "рядків" };
const WORDS: Readonly<Record<Language, Words>> = {
  uk: {
    fresh: (sheet, lines) => `Новий аркуш «${sheet}»: ${counted(lines, "uk", LINES)}.`,
    renewed: (sheet, lines) =>
      `Аркуш «${sheet}» буде складено заново (${counted(lines, "uk", LINES)}); примітки поруч і під ним лишаться.`,
  },
  en: {
    fresh: (sheet, lines) =>
      `New sheet “${sheet}”: ${counted(lines, "en", { one: "line", other: "lines" })}.`,
    renewed: (sheet, lines) =>
      `The sheet “${sheet}” is made anew (${counted(lines, "en", { one: "line", other: "lines" })}); notes beside and under it stay.`,
  },
};

function lineOf(finding: Finding): ProtocolLine {
  const { message, whatToDo } = describe(finding, "uk");
  const level =
    finding.severity === null ? KIND_WORDS.uk[finding.kind] : SEVERITY_WORDS.uk[finding.severity];
  return {
    sheet: finding.sheet,
    cells: cellList(finding.cells.map(formatCell)),
    level,
    rule: finding.rule,
    message,
    whatToDo,
    accepted: isWaived(finding) ? (finding.acceptance?.reason ?? "") : null,
  };
}

function countsOf(findings: readonly Finding[]): string {
  const { error, warning, note, review, notApplicable, waived } = summarise(findings);
  const parts = [
    [error, counted(error, "uk", { one: "помилка", few: "помилки", many: "помилок" })],
    [
      warning,
      counted(warning, "uk", { one: "попередження", few: "попередження", many: "попереджень" }),
    ],
    [note, counted(note, "uk", { one: "зауваження", few: "зауваження", many: "зауважень" })],
    [review, `${String(review)} на розгляд`],
    [notApplicable, `${String(notApplicable)} не вдалося перевірити`],
    [waived, `${String(waived)} прийнято з поясненням`],
  ] as const;
  const said = parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
  return said.length === 0 ? "нічого" : said.join(", ");
}
