import { Button, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { CheckboxCheckedRegular, CopyRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { Grouping } from "../../../app/ports";
import type { Listed } from "../../state/listed";
import { FINDINGS_TEXTS } from "../../texts/findings";
import { WHOLE_VIEW } from "../../view/arrange";
import { usePane, usePaneState } from "../pane-context";
import { useToolStyles } from "./tool-styles";

const GROUPINGS: readonly Grouping[] = ["table", "rule", "severity"];

interface FindingsToolsProps {
  readonly all: readonly Listed[];
  /** What is shown of them, in that order. */
  readonly shown: readonly Listed[];
  /** Some may be left out of `shown`; the view may be ahead of that while somebody types. */
  readonly filtered: boolean;
  readonly onCopy: () => void;
}

/** Seeks, leaves out, puts together, picks and copies findings. */
export function FindingsTools({ all, shown, filtered, onCopy }: FindingsToolsProps): ReactElement {
  const styles = useToolStyles();
  const { session, language } = usePane();
  const { view, preferences, picked } = usePaneState();
  const words = FINDINGS_TEXTS[language];
  const searchId = useId();
  const groupId = useId();
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
      <div className={styles.icons}>
        <ToggleButton
          appearance="subtle"
          icon={<CheckboxCheckedRegular />}
          checked={picked !== null}
          aria-label={words.pick}
          title={picked === null ? words.pick : words.stopPicking}
          onClick={() => session.pick(picked === null ? [] : null)}
        />
        <Button
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={words.copyList}
          title={words.copyList}
          onClick={onCopy}
        />
      </div>
      <div className={mergeClasses(styles.grades, !filtered && styles.hidden)}>
        <span role="status" className={styles.shown}>
          {filtered
            ? shown.length === 0
              ? words.none
              : words.shown(shown.length, all.length)
            : ""}
        </span>
        {filtered && (
          <Button size="small" onClick={() => session.setView(WHOLE_VIEW)}>
            {words.showAll}
          </Button>
        )}
      </div>
      {picked !== null && <Picking shown={shown} picked={picked} />}
    </div>
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
