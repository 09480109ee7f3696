import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useId, useMemo, useState, useSyncExternalStore } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { ManyFilesSession } from "../../state/many-files-model";
import { MANY_FILES_TEXTS } from "../../texts/many-files";
import type { FileState, RowsView } from "../../view/many-files";
import {
  ALL_ROWS,
  arrangeRows,
  FILE_STATES,
  isPartial,
  ROW_SORTINGS,
  rowsOf,
  totalsOf,
} from "../../view/many-files";
import { useToolStyles } from "../findings/tool-styles";
import { usePane } from "../pane-context";
import { FileRowItem } from "./file-row";
import { FilesResult } from "./files-result";
import { RemarksPanel } from "./remarks-panel";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0 },
  count: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

/** What came of each file, sought, left out and put in order as a person wants to see them. */
export function FilesList({ files }: { readonly files: ManyFilesSession }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = MANY_FILES_TEXTS[language];
  const state = useSyncExternalStore(files.subscribe, files.state);
  const [view, setView] = useState<RowsView>(ALL_ROWS);
  const rows = useMemo(() => rowsOf(state.files), [state.files]);
  const shown = useMemo(() => arrangeRows(rows, view), [rows, view]);
  const onOpen = useCallback((index: number) => void files.open(index), [files]);
  const { kind } = state.work;
  // What was pressed for these stays, and the focus with it.
  const stays = kind === "none" || kind === "describing" || kind === "making";
  const isAnyDone = totalsOf(rows).checked > 0;
  return (
    <>
      {stays && isAnyDone && <FilesResult files={files} rows={rows} />}
      <Tools rows={rows} shown={shown.length} view={view} onView={setView} />
      {stays && isAnyDone && <RemarksPanel files={files} shown={shown} />}
      <ul aria-label={texts.list} className={styles.list}>
        {shown.map((row) => (
          <FileRowItem key={row.file.path} row={row} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
}

function Tools(props: {
  readonly rows: ReturnType<typeof rowsOf>;
  readonly shown: number;
  readonly view: RowsView;
  readonly onView: (view: RowsView) => void;
}): ReactElement {
  const { rows, shown, view, onView } = props;
  const tools = useToolStyles();
  const { language } = usePane();
  const texts = MANY_FILES_TEXTS[language];
  const searchId = useId();
  const sortId = useId();
  const occurring = FILE_STATES.filter((state) => rows.some((row) => row.state === state));
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || view.sought === "") return;
    event.preventDefault();
    onView({ ...view, sought: "" });
  };
  return (
    <div className={tools.tools}>
      <label htmlFor={searchId} className={tools.hidden}>
        {texts.search}
      </label>
      <input
        id={searchId}
        type="search"
        className={mergeClasses(tools.field, tools.search)}
        placeholder={texts.search}
        value={view.sought}
        onChange={({ target }) => onView({ ...view, sought: target.value })}
        onKeyDown={onEscape}
      />
      <label htmlFor={sortId} className={tools.hidden}>
        {texts.sorting}
      </label>
      <select
        id={sortId}
        className={mergeClasses(tools.field, tools.by)}
        value={view.sorting}
        onChange={({ target }) => {
          const sorting = ROW_SORTINGS.find((each) => each === target.value);
          if (sorting !== undefined) onView({ ...view, sorting });
        }}
      >
        {ROW_SORTINGS.map((sorting) => (
          <option key={sorting} value={sorting}>
            {texts.sortings[sorting]}
          </option>
        ))}
      </select>
      {occurring.length > 1 && (
        <div role="group" aria-label={texts.filter} className={tools.grades}>
          {occurring.map((state) => (
            <StateToggle
              key={state}
              state={state}
              count={rows.filter((row) => row.state === state).length}
              view={view}
              onView={onView}
            />
          ))}
        </div>
      )}
      <div className={tools.grades}>
        <span role="status" className={tools.shown}>
          {isPartial(view) ? (shown === 0 ? texts.none : texts.shown(shown, rows.length)) : ""}
        </span>
        {isPartial(view) && (
          <Button size="small" onClick={() => onView({ ...view, states: [], sought: "" })}>
            {texts.showAll}
          </Button>
        )}
      </div>
    </div>
  );
}

function StateToggle(props: {
  readonly state: FileState;
  readonly count: number;
  readonly view: RowsView;
  readonly onView: (view: RowsView) => void;
}): ReactElement {
  const { state, count, view, onView } = props;
  const styles = useStyles();
  const tools = useToolStyles();
  const { language } = usePane();
  const isPressed = view.states.includes(state);
  return (
    <button
      type="button"
      className={mergeClasses(tools.grade, isPressed && tools.pressed)}
      aria-pressed={isPressed}
      onClick={() =>
        onView({
          ...view,
          states: isPressed
            ? view.states.filter((each) => each !== state)
            : [...view.states, state],
        })
      }
    >
      {MANY_FILES_TEXTS[language].states[state]}{" "}
      <span className={styles.count}>{String(count)}</span>
    </button>
  );
}
