import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ErrorCircleFilled,
  InfoFilled,
  QuestionCircleFilled,
  SubtractCircleFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Grade } from "../view/grade";

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
