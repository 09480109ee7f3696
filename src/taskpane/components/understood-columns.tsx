import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SaidKind, SaidMeaning, Saying } from "../../core/report/corrections";
import type { CellRange } from "../../core/sheet/address";
import { columnName } from "../../core/sheet/address";
import type { UnderstoodColumn } from "../view/understood";
import { meaningsFor, yearIn } from "../view/understood";
import { UNDERSTOOD_TEXTS } from "../texts/understood";
import { usePane } from "./pane-context";
import { UNITS } from "./understood-facts";

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  column: {
    padding: "6px 0 8px 6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  guess: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  said: { borderLeftColor: tokens.colorBrandStroke1 },
  top: { display: "flex", alignItems: "flex-start", gap: "8px", marginBottom: "4px" },
  letter: { flexShrink: 0, minWidth: "32px", minHeight: "24px", padding: "0 4px" },
  words: {
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  header: { paddingTop: "4px" },
  choices: { display: "flex", flexWrap: "wrap", gap: "4px" },
  // The longest name of a list must not widen a narrow pane.
  meaning: { flexGrow: 1, flexBasis: "150px", minWidth: 0, maxWidth: "100%" },
  unit: { flexBasis: "112px", minWidth: 0 },
  why: { color: tokens.colorNeutralForeground2 },
});

interface UnderstoodColumnsProps {
  readonly kind: Exclude<SaidKind, "none">;
  readonly columns: readonly UnderstoodColumn[];
  /** Where the table stands, null for a header without a table. */
  readonly place: { readonly sheet: string; readonly range: CellRange } | null;
  readonly onSay: (saying: Saying) => void;
}

/** The columns of a table: letter, header, meaning, how that is known; each can be corrected. */
export function UnderstoodColumns(props: UnderstoodColumnsProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <>
      <p className={styles.title}>{UNDERSTOOD_TEXTS[language].columns}</p>
      <ul className={styles.list}>
        {props.columns.map((column) => (
          <ColumnItem key={column.heading.index} {...props} column={column} />
        ))}
      </ul>
    </>
  );
}

interface ColumnItemProps extends UnderstoodColumnsProps {
  readonly column: UnderstoodColumn;
}

function ColumnItem(props: ColumnItemProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { column, place, onSay } = props;
  const { heading, sureness, because } = column;
  const words = UNDERSTOOD_TEXTS[language];
  const name = nameOf(props);
  const fitting = column.money?.fitting ?? null;
  return (
    <li
      className={mergeClasses(
        styles.column,
        sureness !== "sure" && styles.guess,
        because === "corrected" && styles.said,
      )}
    >
      <div className={styles.top}>
        {place === null ? <span>{name}</span> : <ColumnButton {...props} place={place} />}
        <span className={styles.words}>
          <span className={styles.header}>{heading.header}</span>{" "}
          <span className={styles.why}>
            {[
              words.columnBecause(because),
              ...(fitting === null ? [] : [words.fitting(words.units[fitting])]),
            ].join("; ")}
          </span>
        </span>
      </div>
      <div className={styles.choices}>
        <MeaningChoice {...props} />
        {column.money !== null && <UnitChoice {...props} />}
        {sureness !== "sure" && (
          <Button
            size="small"
            aria-label={words.confirmColumn(name)}
            onClick={() => onSay({ of: "meaning", column: heading.index, is: column.meaning })}
          >
            {words.confirm}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The letter of a column on the sheet, the place in a header that is on none. */
function nameOf({ column, place }: ColumnItemProps): string {
  const { index } = column.heading;
  return place === null ? String(index + 1) : columnName(index);
}

type ColumnButtonProps = ColumnItemProps & {
  readonly place: NonNullable<UnderstoodColumnsProps["place"]>;
};

/** Selects the column in the sheet, from its header to the end of the table. */
function ColumnButton(props: ColumnButtonProps): ReactElement {
  const styles = useStyles();
  const { session, language } = usePane();
  const { sheet, range } = props.place;
  const { index } = props.column.heading;
  const name = columnName(index);
  return (
    <Button
      size="small"
      className={styles.letter}
      aria-label={UNDERSTOOD_TEXTS[language].selectColumn(name)}
      onClick={() => void session.goTo({ sheet, range: { ...range, left: index, right: index } })}
    >
      {name}
    </Button>
  );
}

function MeaningChoice(props: ColumnItemProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { kind, column, onSay } = props;
  const { heading, meaning } = column;
  const words = UNDERSTOOD_TEXTS[language];
  const all = meaningsFor(kind, heading);
  const sources = all.filter((each) => each.includes(":"));
  const option = (each: SaidMeaning): ReactElement => (
    <option key={each} value={each}>
      {words.meaning(each, yearIn(heading))}
    </option>
  );
  return (
    <Select
      className={styles.meaning}
      size="small"
      aria-label={words.meaningOf(nameOf(props), heading.header)}
      value={meaning}
      onChange={(_, { value }) => {
        const is = [...all, "none" as const].find((each) => each === value);
        if (is !== undefined) onSay({ of: "meaning", column: heading.index, is });
      }}
    >
      {option("none")}
      {all.filter((each) => !each.includes(":")).map(option)}
      {sources.length > 0 && <optgroup label={words.bySource}>{sources.map(option)}</optgroup>}
    </Select>
  );
}

function UnitChoice(props: ColumnItemProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { column, onSay } = props;
  const { heading, money } = column;
  const words = UNDERSTOOD_TEXTS[language];
  return (
    <Select
      className={styles.unit}
      size="small"
      aria-label={words.unitOf(nameOf(props), heading.header)}
      value={money?.said ?? ""}
      onChange={(_, { value }) => {
        const is = UNITS.find((unit) => unit === value) ?? null;
        onSay({ of: "column-unit", column: heading.index, is });
      }}
    >
      <option value="">{words.sameUnit}</option>
      {UNITS.map((unit) => (
        <option key={unit} value={unit}>
          {words.units[unit]}
        </option>
      ))}
    </Select>
  );
}
