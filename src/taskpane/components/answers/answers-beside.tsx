import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { AnsweredRemark, Answers, RemarkState } from "../../../app/export/read-answers";
import { failureWords } from "../../../app/failure-texts";
import type { WorkbookSnapshot } from "../../../core/sheet/snapshot";
import { answersBeside } from "../../state/answers-session";
import { ANSWERS_TEXTS } from "../../texts/answers";
import type { AnswerCounts } from "../../texts/answers-texts";
import { usePane, usePaneState } from "../pane-context";
import { AnswerGroup } from "./answer-group";
import { useSaid } from "../use-said";

const useStyles = makeStyles({
  file: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  summary: { margin: "0 0 8px" },
});

/** What has to be looked at comes first; what is gone is folded up. */
const ORDER: readonly RemarkState[] = ["still", "changed", "unknown", "gone"];

/** The returned remarks beside what is found now: a check that is made again changes what they say. */
export function AnswersBeside(props: {
  readonly file: string;
  readonly returned: WorkbookSnapshot;
}): ReactElement | null {
  const { file, returned } = props;
  const styles = useStyles();
  const { language } = usePane();
  const { outcome } = usePaneState();
  const texts = ANSWERS_TEXTS[language];
  const checked = outcome.kind === "report" ? outcome.checked : null;
  const read = useMemo(
    () => (checked === null ? null : answersBeside(returned, checked.report)),
    [returned, checked],
  );
  const summary = read?.ok === true ? summaryOf(read.value, texts) : null;
  useSaid(summary);
  if (outcome.kind === "nothing-to-check") {
    const { what, next } = failureWords(outcome.failure, language);
    return (
      <p>
        <strong>{what}</strong> {next}
      </p>
    );
  }
  if (checked === null || read?.ok !== true) return null;
  const { remarks, unanswered } = read.value;
  const isOn = (sheet: string): boolean =>
    checked.snapshot.sheets.some(({ name }) => name === sheet);
  return (
    <>
      <h2 className={styles.file}>{texts.file(file)}</h2>
      <Stale />
      <p className={styles.summary}>{summary}</p>
      {ORDER.map((state) => (
        <AnswerGroup
          key={state}
          name={texts.groups[state]}
          answers={answeredFirst(remarks.filter((each) => each.state === state))}
          openAtFirst={state !== "gone"}
          isOn={isOn}
        />
      ))}
      <AnswerGroup
        name={texts.groups.unanswered}
        answers={unanswered.map((finding) => ({ remark: null, finding }))}
        openAtFirst={false}
        isOn={isOn}
      />
    </>
  );
}

/** The workbook is not as it was checked any more, so that what is said of the faults may not be true. */
function Stale(): ReactElement | null {
  const { session, texts } = usePane();
  const { stale, work } = usePaneState();
  if (!stale) return null;
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>{texts.stale.title}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={work.kind !== "none"}
          onClick={() => void session.check()}
        >
          {texts.checkAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What somebody wrote is what was waited for; otherwise as the list has them. */
function answeredFirst(remarks: readonly AnsweredRemark[]): readonly AnsweredRemark[] {
  const isAnswered = ({ remark }: AnsweredRemark): boolean => remark.answer !== "";
  return [...remarks.filter(isAnswered), ...remarks.filter((each) => !isAnswered(each))];
}

function summaryOf(answers: Answers, texts: (typeof ANSWERS_TEXTS)["uk"]): string {
  return answers.remarks.length === 0 ? texts.noRemarks : texts.summary(countsOf(answers));
}

function countsOf({ remarks }: Answers): AnswerCounts {
  const count = (state: RemarkState): number =>
    remarks.filter((each) => each.state === state).length;
  return {
    all: remarks.length,
    answered: remarks.filter(({ remark }) => remark.answer !== "").length,
    states: {
      gone: count("gone"),
      still: count("still"),
      changed: count("changed"),
      unknown: count("unknown"),
    },
  };
}
