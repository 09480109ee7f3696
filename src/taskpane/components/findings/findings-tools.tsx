import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckboxCheckedRegular, CopyRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { Grouping } from "../../../app/ports";
import type { Listed } from "../../state/listed";
import { FINDINGS_TEXTS } from "../../texts/findings";
import { isFiltered, WHOLE_VIEW } from "../../view/arrange";
import type { Grade } from "../../view/grade";
import { gradeOf, GRADES } from "../../view/grade";
import { usePane, usePaneState } from "../pane-context";
import { SeverityIcon } from "../severity-mark";
import { useToolStyles } from "./tool-styles";

const GROUPINGS: readonly Grouping[] = ["table", "rule", "severity"];

interface FindingsToolsProps {
  readonly all: readonly Listed[];
  /** What is shown of them, in that order. */
  readonly shown: readonly Listed[];
  readonly onCopy: () => void;
}

/** Seeks, leaves out, puts together, picks and copies findings. */
export function FindingsTools({ all, shown, onCopy }: FindingsToolsProps): ReactElement {
  const styles = useToolStyles();
  const { session, language } = usePane();
  const { view, preferences, picked } = usePaneState();
  const words = FINDINGS_TEXTS[language];
  const searchId = useId();
  const groupId = useId();
  const occurring = GRADES.filter((grade) => all.some(({ finding }) => gradeOf(finding) === grade));
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || session.state().view.sought === "") return;
    event.preventDefault();
    session.setView({ sought: "" });
  };
  return (
    <div className={styles.tools}>
      <label htmlFor={searchId} className={styles.hidden}>
        {words.search}
      </label>
      <input
        id={searchId}
        type="search"
        className={mergeClasses(styles.field, styles.search)}
        placeholder={words.searchHint}
        value={view.sought}
        onChange={({ target }) => session.setView({ sought: target.value })}
        onKeyDown={onEscape}
      />
      <label htmlFor={groupId} className={styles.hidden}>
        {words.grouping}
      </label>
      <select
        id={groupId}
        className={mergeClasses(styles.field, styles.by)}
        value={preferences.grouping}
        onChange={({ target }) => {
          const grouping = GROUPINGS.find((each) => each === target.value);
          if (grouping !== undefined) void session.setPreferences({ grouping });
        }}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {words.by[grouping]}
          </option>
        ))}
      </select>
      {occurring.length > 1 && (
        <div role="group" aria-label={words.filter} className={styles.grades}>
          {occurring.map((grade) => (
            <GradeToggle key={grade} grade={grade} />
          ))}
        </div>
      )}
      <div className={styles.grades}>
        <span role="status" className={styles.shown}>
          {isFiltered(view)
            ? shown.length === 0
              ? words.none
              : words.shown(shown.length, all.length)
            : ""}
        </span>
        {isFiltered(view) && (
          <Button size="small" onClick={() => session.setView(WHOLE_VIEW)}>
            {words.showAll}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<CheckboxCheckedRegular />}
          aria-pressed={picked !== null}
          onClick={() => session.pick(picked === null ? [] : null)}
        >
          {picked === null ? words.pick : words.stopPicking}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={words.copyList}
          title={words.copyList}
          onClick={onCopy}
        />
      </div>
      {picked !== null && <Picking shown={shown} picked={picked} />}
    </div>
  );
}

function GradeToggle({ grade }: { readonly grade: Grade }): ReactElement {
  const styles = useToolStyles();
  const { session, language } = usePane();
  const { grades } = usePaneState().view;
  const isPressed = grades.includes(grade);
  return (
    <button
      type="button"
      className={mergeClasses(styles.grade, isPressed && styles.pressed)}
      aria-pressed={isPressed}
      onClick={() =>
        session.setView({
          grades: isPressed ? grades.filter((each) => each !== grade) : [...grades, grade],
        })
      }
    >
      <SeverityIcon grade={grade} />
      {FINDINGS_TEXTS[language].grades[grade]}
    </button>
  );
}

/** Picks all that can be fixed, and shows what that would change. */
function Picking(props: {
  readonly shown: readonly Listed[];
  readonly picked: readonly string[];
}): ReactElement {
  const { shown, picked } = props;
  const styles = useToolStyles();
  const { session, language } = usePane();
  const { work } = usePaneState();
  const words = FINDINGS_TEXTS[language];
  const fixable = shown.filter(({ finding }) => finding.fix !== null);
  return (
    <div className={styles.grades}>
      <Button
        size="small"
        disabledFocusable={fixable.length === 0}
        onClick={() => session.pick(fixable.map(({ key }) => key))}
      >
        {words.pickAll(fixable.length)}
      </Button>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={picked.length === 0 || work.kind !== "none"}
        onClick={session.previewPickedFixes}
      >
        {words.fixPicked(picked.length)}
      </Button>
    </div>
  );
}
