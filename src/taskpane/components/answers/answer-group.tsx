import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { describe } from "../../../app/describe";
import type { AnsweredRemark } from "../../../app/export/read-answers";
import type { Finding } from "../../../core/lint/finding";
import { formatCell, parseRange } from "../../../core/sheet/address";
import { cellList } from "../../../core/texts/format";
import { ANSWERS_TEXTS } from "../../texts/answers";
import { CellButton } from "../cell-button";
import { Disclosure } from "../disclosure";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { listStyleType: "none", margin: "0 0 8px", padding: 0 },
  item: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 110px",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  words: { margin: "4px 0 0", overflowWrap: "anywhere" },
  answer: {
    margin: "4px 0 0",
    padding: "2px 0 2px 8px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
    // The executor's own lines.
    whiteSpace: "pre-wrap",
  },
  unanswered: {
    margin: "4px 0 0",
    padding: "2px 0 2px 8px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A long list is drawn in parts. */
const SHOWN_AT_FIRST = 50;

/** A row of the list with what is found, or what is found and no row speaks of. */
type Answer =
  Pick<AnsweredRemark, "remark" | "finding"> | { readonly remark: null; readonly finding: Finding };

interface AnswerGroupProps {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly openAtFirst: boolean;
  /** Whether the workbook has a sheet of that name. */
  readonly isOn: (sheet: string) => boolean;
}

/** Remarks of which the same became; nothing where there is none. */
export function AnswerGroup(props: AnswerGroupProps): ReactElement | null {
  const { name, answers, openAtFirst, isOn } = props;
  const styles = useStyles();
  const { language } = usePane();
  const texts = ANSWERS_TEXTS[language];
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  if (answers.length === 0) return null;
  return (
    <Disclosure
      title={texts.group(name, answers.length)}
      openAtFirst={openAtFirst}
      className={styles.group}
    >
      <ul className={styles.list}>
        {answers.slice(0, shown).map((answer, index) => (
          <AnswerItem key={index} answer={answer} isOn={isOn} />
        ))}
      </ul>
      {shown < answers.length && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown * 4)}>
          {texts.more(Math.min(answers.length - shown, shown * 3))}
        </Button>
      )}
    </Disclosure>
  );
}

function AnswerItem(props: {
  readonly answer: Answer;
  readonly isOn: AnswerGroupProps["isOn"];
}): ReactElement {
  const { answer, isOn } = props;
  const { remark, finding } = answer;
  const styles = useStyles();
  const { language } = usePane();
  const texts = ANSWERS_TEXTS[language];
  const sheet = finding?.sheet ?? remark?.sheet ?? "";
  const now = finding === null ? "" : cellList(finding.cells.map(formatCell));
  const cells = now === "" ? (remark?.cells ?? "") : now;
  const [first = "", ...others] = cells.split(", ");
  const range = isOn(sheet) ? parseRange(first) : null;
  const said = remark?.text ?? "";
  // As the list said it, however it was put since; what it said nothing of is told as it is now.
  const words = said === "" && finding !== null ? describe(finding, language).message : said;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        {range === null ? (
          <bdi>{first}</bdi>
        ) : (
          <CellButton sheet={sheet} range={range} label={texts.goTo(sheet, first)} />
        )}
        {others.length > 0 && <span>{others.join(", ")}</span>}
        <span>{finding?.rule ?? remark?.rule}</span>
        <bdi>{sheet}</bdi>
        {remark !== null && <span>{texts.row(remark.row)}</span>}
      </div>
      {words !== "" && (
        <p className={styles.words}>
          <bdi>{words}</bdi>
        </p>
      )}
      {finding !== null && said !== "" && <Now said={said} finding={finding} />}
      {remark !== null && remark.answer !== "" && (
        <p className={styles.answer}>
          <strong>{texts.answer}</strong> <bdi>{remark.answer}</bdi>
        </p>
      )}
      {remark?.answer === "" && <p className={styles.unanswered}>{texts.noAnswer}</p>}
    </li>
  );
}

/** What is found now, where that is not what the list said. */
function Now(props: { readonly said: string; readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  // The list is Ukrainian whatever the language of the pane.
  if (describe(props.finding, "uk").message === props.said) return null;
  return (
    <p className={styles.words}>
      {ANSWERS_TEXTS[language].now} {describe(props.finding, language).message}
    </p>
  );
}
