import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  ChevronRightRegular,
  CircleRegular,
  DismissCircleFilled,
  SubtractCircleRegular,
} from "@fluentui/react-icons";
import { memo } from "react";
import type { ReactElement } from "react";
import { failureText } from "../../../app/failure-texts";
import type { Language } from "../../../core/texts/format";
import type { ManyFile } from "../../state/many-files-model";
import { checkedOf } from "../../state/many-files-model";
import { MANY_FILES_TEXTS } from "../../texts/many-files";
import type { PaneTexts } from "../../texts";
import type { FileRow, FileState } from "../../view/many-files";
import { GRADES } from "../../view/grade";
import { usePane } from "../pane-context";
import { PRESSED_ROW } from "../pressed-row";
import { countWords } from "../severity-counts";
import { SeverityIcon } from "../severity-mark";

const useStyles = makeStyles({
  item: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 52px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    minHeight: "44px",
    padding: "6px 2px",
  },
  press: PRESSED_ROW,
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  state: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: {
    flexShrink: 0,
    marginTop: "2px",
    fontSize: "16px",
    color: tokens.colorNeutralForeground3,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  chevron: { flexShrink: 0, marginTop: "2px" },
});

export function fileRowId(index: number): string {
  return `checked-file-${String(index)}`;
}

interface FileRowItemProps {
  readonly row: FileRow;
  readonly onOpen: (index: number) => void;
}

/** A file and what came of it; one that was checked opens. */
export const FileRowItem = memo(
  function FileRowItem({ row, onOpen }: FileRowItemProps): ReactElement {
    const { file, state, index } = row;
    const styles = useStyles();
    const { language, texts } = usePane();
    const words = (
      <>
        <StateIcon file={file} state={state} />
        <span className={styles.words}>
          <bdi className={styles.name}>{file.path}</bdi>{" "}
          <span className={styles.state}>{stateWords(file, state, texts, language)}</span>
        </span>
      </>
    );
    return (
      <li className={styles.item} data-file-state={state}>
        {checkedOf(file) === null ? (
          <div className={styles.row}>{words}</div>
        ) : (
          <button
            type="button"
            id={fileRowId(index)}
            className={mergeClasses(styles.row, styles.press)}
            onClick={() => onOpen(index)}
          >
            {words}
            <ChevronRightRegular aria-hidden className={styles.chevron} />
          </button>
        )}
      </li>
    );
  },
  // What is not at another stage is drawn as it was: a list of hundreds changes one row at a time.
  (before, after) => before.row.file === after.row.file && before.row.index === after.row.index,
);

/** «8 помилок, 12 зауважень», «Файл закрито паролем. Зніміть пароль…». */
export function stateWords(
  file: ManyFile,
  state: FileState,
  texts: PaneTexts,
  language: Language,
): string {
  const words = MANY_FILES_TEXTS[language];
  const { stage } = file;
  if (stage.kind === "waiting" || stage.kind === "working") return words.still[stage.kind];
  const facts = checkedOf(file)?.facts ?? null;
  const failure = stage.kind === "failed" ? stage.failure : (facts?.lacking ?? null);
  const told = failure === null ? [] : [failureText(failure, language)];
  const counts = facts === null ? [] : countWords(facts.summary, texts);
  return [
    ...told,
    ...(state === "clean" ? [[words.clean, ...counts].join(", ")] : [counts.join(", ")]),
  ]
    .join(" ")
    .trim();
}

function StateIcon(props: { readonly file: ManyFile; readonly state: FileState }): ReactElement {
  const { file, state } = props;
  const styles = useStyles();
  switch (state) {
    case "waiting":
    case "working":
      return <CircleRegular aria-hidden className={styles.icon} />;
    case "noTable":
      return <SubtractCircleRegular aria-hidden className={styles.icon} />;
    case "failed":
      return <DismissCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.bad)} />;
    case "clean":
      return (
        <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.good)} />
      );
    case "found": {
      const summary = checkedOf(file)?.facts.summary;
      return <SeverityIcon grade={GRADES.find((grade) => (summary?.[grade] ?? 0) > 0) ?? "note"} />;
    }
  }
}
