import { styleText } from "node:util";
import type { CheckedFile } from "../../../app/check-json";
import { rulesSwitchedOff } from "../../../app/check-json";
import { tableFacts } from "../../../app/table-facts";
import { describe } from "../../../app/describe";
import type { CheckReport, Finding, Summary } from "../../../core/lint/finding";
import type { Loosened, Profile } from "../../../core/lint/profile";
import { DEFAULT_PROFILE } from "../../../core/lint/profile";
import { looseningText } from "../../../core/lint/profiles/profile-texts";
import type { Consequence } from "../../../core/lint/rule";
import { toText } from "../../../core/report/decimal";
import type { Table } from "../../../core/report/model";
import { formatCell, formatPlace, formatRange } from "../../../core/sheet/address";
import type { Language } from "../../../core/texts/format";
import { cellList } from "../../../core/texts/format";
import { KIND_WORDS, SEVERITY_WORDS, TABLE_WORDS } from "../../../core/texts/words";
import { CHECK_TEXTS } from "./texts";

interface TextOptions {
  readonly language: Language;
  readonly colours: boolean;
  readonly honourWaivers: boolean;
}

/** What was found in one file, for reading in a terminal; empty for one that was not read: that is told elsewhere. */
export function textOfFile(checked: CheckedFile, options: TextOptions): string {
  const { file, result, carried = [] } = checked;
  return result.ok ? fileView({ file, report: result.value, carried }, options) : "";
}

/** All files one after another, with what the profile leaves out above them and the counts below. */
export function textOfAll(
  parts: readonly string[],
  summary: Summary,
  options: TextOptions & { readonly profile: Profile },
): string {
  const read = parts.filter((part) => part !== "");
  if (read.length === 0) return "";
  const counts = read.length > 1 ? [CHECK_TEXTS[options.language].counts(countsOf(summary))] : [];
  return `${[...profileLines(options), ...read, ...counts].join("\n\n")}\n`;
}

/** Nothing for the default profile: it leaves out no rule and weakens nothing. */
function profileLines({
  profile,
  language,
}: {
  readonly profile: Profile;
  readonly language: Language;
}): readonly string[] {
  const texts = CHECK_TEXTS[language];
  const off = rulesSwitchedOff(profile);
  const lines = [
    ...(profile.name === DEFAULT_PROFILE.name ? [] : [texts.profile(profile.name)]),
    ...(off.length === 0 ? [] : [texts.rulesOff(off)]),
    ...(profile.loosened.length === 0
      ? []
      : [texts.loosened(profile.loosened.map((each) => looseningText(each, language)))]),
  ];
  return lines.length === 0 ? [] : [lines.join("\n")];
}

interface FileView {
  readonly file: string;
  readonly report: CheckReport;
  readonly carried: readonly Loosened[];
}

function fileView({ file, report, carried }: FileView, options: TextOptions): string {
  const texts = CHECK_TEXTS[options.language];
  const tables = report.tables.map((table, index) => {
    const found = report.findings.filter((finding) => finding.table === index);
    const lines = found.map((finding) => findingView(finding, options));
    const head = texts.table(factsOf(table, options.language));
    return [head, ...(lines.length === 0 ? [`  ${texts.clean}`] : lines)].join("\n");
  });
  const whole = report.findings.filter(({ table }) => table === null);
  const elsewhere = whole.map((finding) => findingView(finding, options)).join("\n");
  const weakened = carried.map((each) => looseningText(each, options.language));
  const head = [
    bold(file, options),
    ...(weakened.length === 0 ? [] : [texts.carried(weakened)]),
    ...waiverLines(report, options),
  ].join("\n");
  return [
    head,
    ...tables,
    ...(elsewhere === "" ? [] : [`${texts.wholeWorkbook}\n${elsewhere}`]),
    texts.counts(countsOf(report.summary)),
  ].join("\n\n");
}

/** What the file says of its own findings stands above them, so that nobody overlooks it. */
function waiverLines(
  { findings, summary }: CheckReport,
  { language, honourWaivers }: TextOptions,
): readonly string[] {
  const texts = CHECK_TEXTS[language];
  const lapsed = findings.filter(({ acceptance }) => acceptance?.holds === false).length;
  return [
    ...(summary.waived === 0 ? [] : [texts.waived(summary.waived, honourWaivers)]),
    ...(lapsed === 0 ? [] : [texts.lapsed(lapsed)]),
  ];
}

function factsOf(
  table: Table,
  language: Language,
): Parameters<(typeof CHECK_TEXTS)["uk"]["table"]>[0] {
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    kind: TABLE_WORDS[language][table.kind],
    ...tableFacts(table),
  };
}

function findingView(finding: Finding, options: TextOptions): string {
  const { language } = options;
  const texts = CHECK_TEXTS[language];
  const words = describe(finding, language);
  const head = `  ${level(finding, options)} ${finding.rule} ${place(finding)}`;
  const more = [
    words.message,
    ...acceptanceLine(finding, texts),
    ...elsewhere(finding, texts),
    ...words.causes.map((cause) => `${texts.causes}: ${cause}`),
    ...finding.consequences.map((each) => consequenceText(each, language)),
    `${texts.toDo}: ${words.whatToDo}`,
    ...(words.fix === null
      ? []
      : [`${finding.fix?.safe === true ? texts.safeFix : texts.suggestedFix}: ${words.fix}`]),
  ];
  return [head, ...more.map((line) => `      ${line}`)].join("\n");
}

/** The cells of other files that it was compared with: «Порівняно з: [програма.xlsx]'Додаток А'!G8». */
function elsewhere({ related }: Finding, texts: (typeof CHECK_TEXTS)[Language]): readonly string[] {
  const places = related.filter(({ file }) => file !== undefined).map(formatPlace);
  return places.length === 0 ? [] : [`${texts.comparedWith}: ${places.join(", ")}`];
}

function acceptanceLine(
  { acceptance }: Finding,
  texts: (typeof CHECK_TEXTS)[Language],
): readonly string[] {
  if (acceptance === null) return [];
  return [(acceptance.holds ? texts.accepted : texts.acceptedBefore)(acceptance.reason)];
}

/** Another wrong figure that follows: «Звідси також PCT-03 H27: 50.6 → 51.25». */
export function consequenceText(
  { rule, cell, stated, expected }: Consequence,
  language: Language,
): string {
  const figures =
    stated === null || expected === null ? "" : `: ${toText(stated)} → ${toText(expected)}`;
  return `${CHECK_TEXTS[language].follows} ${rule} ${formatCell(cell)}${figures}`;
}

function place(finding: Finding): string {
  return cellList(finding.cells.map(formatCell));
}

/** The word for how grave it is, never a colour alone. */
function level(finding: Finding, { language, colours }: TextOptions): string {
  const word =
    finding.severity === null
      ? KIND_WORDS[language][finding.kind]
      : SEVERITY_WORDS[language][finding.severity];
  if (!colours) return word;
  const colour =
    finding.severity === "error" ? "red" : finding.severity === "warning" ? "yellow" : "cyan";
  return styleText(colour, word);
}

function bold(text: string, { colours }: TextOptions): string {
  return colours ? styleText("bold", text) : text;
}

function countsOf(summary: Summary): Parameters<(typeof CHECK_TEXTS)["uk"]["counts"]>[0] {
  return {
    errors: summary.error,
    warnings: summary.warning,
    notes: summary.note,
    reviews: summary.review,
    notApplicable: summary.notApplicable,
    waived: summary.waived,
  };
}
