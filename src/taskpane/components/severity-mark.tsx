import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ErrorCircleFilled,
  InfoFilled,
  QuestionCircleFilled,
  SubtractCircleFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Summary } from "../../core/lint/finding";
import type { Finding } from "../../core/lint/finding";
import type { Language } from "../../core/texts/format";
import { KIND_WORDS, SEVERITY_WORDS } from "../../core/texts/words";

/** How grave a finding is, under the name it is counted by. */
export type Grade = Exclude<keyof Summary, "waived">;

/** Gravest first. */
export const GRADES: readonly Grade[] = ["error", "warning", "note", "review", "notApplicable"];

const ICONS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  note: InfoFilled,
  review: QuestionCircleFilled,
  notApplicable: SubtractCircleFilled,
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "16px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorBrandForeground1 },
  review: { color: tokens.colorPalettePurpleForeground2 },
  notApplicable: { color: tokens.colorNeutralForeground3 },
});

/** The icon of a grade; the word stands beside it, for colour alone tells not everybody. */
export function SeverityIcon({ grade }: { readonly grade: Grade }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[grade];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[grade])} />;
}

export function gradeOf(finding: Finding): Grade {
  if (finding.severity !== null) return finding.severity;
  return finding.kind === "review" ? "review" : "notApplicable";
}

/** «Помилка», «Попередження», «На розгляд». */
export function gradeWord(finding: Finding, language: Language): string {
  const word =
    finding.severity === null
      ? KIND_WORDS[language][finding.kind]
      : SEVERITY_WORDS[language][finding.severity];
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}
